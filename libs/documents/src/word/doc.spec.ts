import type { PositionedDocument } from '../document.js';
import { extractDocument } from '../extract.js';
import { type DocParagraph, type DocSource, writeDoc } from '../testing/doc-writer.js';
import { runsOf, runWith, textsOf } from '../testing/page-text.js';

/** Property modifiers as they stand in the file: number, then operand. */
const BOLD = [0x35, 0x08, 1];
const SIZE_16 = [0x43, 0x4a, 32, 0];
const SIZE_1 = [0x43, 0x4a, 2, 0];
const VANISH = [0x3c, 0x08, 1];
const DELETED = [0x00, 0x08, 1];
const LIST = [0x0b, 0x46, 1, 0];
const IN_TABLE = [0x16, 0x24, 1];
const ROW_END = [...IN_TABLE, 0x17, 0x24, 1];

const ENCRYPTED = 0x0100;
const FAT_START = 512;

function read(source: DocSource): Promise<PositionedDocument> {
  return extractDocument(writeDoc(source), 'doc', { recognise: null });
}

function plain(text: string, paragraph: Partial<DocParagraph> = {}): DocParagraph {
  return { texts: [{ text }], ...paragraph };
}

describe('extractDoc', () => {
  it('reads headers before the body, in Windows-1252', async () => {
    const document = await read({ body: [plain('Plumber \u0096 Zo\u00eb')], headers: [plain('Jane Roe')] });
    expect(textsOf(document)).toEqual(['Jane Roe', 'Plumber – Zoë']);
    expect(document).toMatchObject({ format: 'doc', pageCount: 1, truncated: false });
  });

  it('keeps bold and sizes, and flags what does not show', async () => {
    const document = await read({
      body: [
        {
          texts: [
            { text: 'Jane Roe', modifiers: [...BOLD, ...SIZE_16] },
            { text: ' Plumber' },
            { text: ' Python', modifiers: VANISH },
            { text: ' Java', modifiers: SIZE_1 },
            { text: ' Gone', modifiers: DELETED },
          ],
        },
      ],
    });
    expect(runsOf(document).map(({ text, bold, fontSize, hidden }) => ({ text, bold, fontSize, hidden }))).toEqual([
      { text: 'Jane Roe', bold: true, fontSize: 16, hidden: undefined },
      { text: 'Plumber', bold: false, fontSize: 11, hidden: undefined },
      { text: 'Python', bold: false, fontSize: 11, hidden: 'vanish' },
      { text: 'Java', bold: false, fontSize: 1, hidden: 'tiny' },
    ]);
  });

  it('sets the cells of a row side by side', async () => {
    const cell = (text: string): DocParagraph => plain(text, { mark: '\u0007', modifiers: IN_TABLE });
    const document = await read({
      body: [
        plain('Work'),
        plain('Acme', { modifiers: IN_TABLE }),
        cell('Leeds'),
        cell('2019'),
        plain('', { mark: '\u0007', modifiers: ROW_END }),
        plain('After'),
      ],
    });
    expect(textsOf(document)).toEqual(['Work', 'Acme', 'Leeds', '2019', 'After']);
    expect(runWith(document, '2019')).toMatchObject({ x: 306, y: runWith(document, 'Acme').y });
    expect(runWith(document, 'After').y).toBeGreaterThan(runWith(document, 'Leeds').y);
  });

  it('reads the results of fields, line breaks and list items', async () => {
    const link = '\u0013 HYPERLINK "mailto:x" \u0014jane@example.org\u0015';
    const document = await read({ body: [plain(`${link}\u000bLeeds`), plain('Pipes', { modifiers: LIST })] });
    expect(textsOf(document)).toEqual(['jane@example.org', 'Leeds', '• Pipes']);
  });

  it('says that a file has a password', async () => {
    await expect(read({ body: [plain('x')], flags: ENCRYPTED })).rejects.toMatchObject({ code: 'encrypted_file' });
  });

  it('says that a file is older than what can be read', async () => {
    await expect(read({ body: [plain('x')], version: 0x65 })).rejects.toMatchObject({ code: 'unsupported_file_type' });
  });

  it('does not follow a chain of sectors that bends back on itself', async () => {
    const file = writeDoc({ body: [plain('Jane Roe')] });
    file.writeUInt32LE(2, FAT_START + 9 * 4);
    await expect(extractDocument(file, 'doc', { recognise: null })).rejects.toMatchObject({ code: 'corrupt_file' });
  });

  it.each([
    ['a header alone', 512],
    ['its first half', 3_000],
  ])('refuses %s as corrupt', async (_, length) => {
    const file = writeDoc({ body: [plain('Jane Roe')] }).subarray(0, length);
    await expect(extractDocument(file, 'doc', { recognise: null })).rejects.toMatchObject({ code: 'corrupt_file' });
  });

  it('ends in a document or a refusal whatever bytes are changed', async () => {
    const whole = writeDoc({ body: [plain('Jane Roe'), plain('Plumber', { modifiers: LIST })] });
    for (let seed = 0; seed < 150; seed++) {
      const file = Buffer.from(whole);
      for (let hit = 0; hit < 8; hit++)
        file[(seed * 7_919 + hit * 104_729) % file.length] = (seed * 31 + hit * 17) & 0xff;
      const outcome = await extractDocument(file, 'doc', { recognise: null }).catch((error: unknown) => error);
      expect(outcome).toMatchObject(outcome instanceof Error ? { name: 'DocumentError' } : { format: 'doc' });
    }
  });
});
