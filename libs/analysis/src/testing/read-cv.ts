import { extractDocument } from '#libs/documents';
import { parseResume, type ParsedResume } from '#libs/resume-parser';

export const TODAY = '2026-05-31';

/** A CV as the rules read it from a text file. */
export async function readCv(text: string): Promise<ParsedResume> {
  const document = await extractDocument(new TextEncoder().encode(text), 'txt', { recognise: null });
  return parseResume(document, { today: TODAY });
}
