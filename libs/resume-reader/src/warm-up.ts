import { readResume } from './read-resume.js';

const TEXT = 'Jane Roe\njane@example.org\n\nExperience\nEngineer, Example Ltd, 2019 - 2021\n';

/** A PDF of one line. The table of its objects is left out; every reader rebuilds it. */
const PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length 51>> stream
BT /F 12 Tf 20 150 Td (Jane Roe, jane@example.org) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

/** Loads what most files need, so that the first of them is not the one to wait for it. */
export async function warmUp(): Promise<void> {
  for (const [fileName, content] of Object.entries({ 'warm-up.txt': TEXT, 'warm-up.pdf': PDF })) {
    await readResume(Buffer.from(content), fileName, { recognise: null });
  }
}
