import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { DOCUMENT_FORMATS, type DocumentFormat, type PositionedDocument } from './document.js';
import { DocumentError } from './document-error.js';
import type { DocumentLimits } from './document-limits.js';
import { extractDocument } from './extract.js';
import { detectFormat } from './format.js';
import { writeDoc } from './testing/doc-writer.js';
import { paragraph, writeDocx } from './testing/docx-writer.js';
import { showText, writePdf } from './testing/pdf-writer.js';

const LIMITS: Partial<DocumentLimits> = { pages: 5, textBytes: 20_000, imagePixels: 1_000_000 };
const SAMPLES = path.join(import.meta.dirname, '../../../samples');

const WHOLE: Readonly<Record<DocumentFormat, Buffer>> = {
  pdf: writePdf({ pages: [{ content: showText('Jane Roe', 72, 700) }] }),
  docx: writeDocx({ body: paragraph('Jane Roe'), headers: [paragraph('Leeds')] }),
  doc: writeDoc({ body: [{ texts: [{ text: 'Jane Roe' }] }] }),
  txt: Buffer.from('Jane Roe\nLeeds'),
  png: readFileSync(path.join(SAMPLES, 'screenshot.png')).subarray(0, 4_000),
  jpg: readFileSync(path.join(SAMPLES, 'photo.jpg')).subarray(0, 4_000),
  tiff: readFileSync(path.join(SAMPLES, 'two-pages.tiff')).subarray(0, 4_000),
};

/** A document, or the one kind of error that says what is wrong with a file. */
async function outcomeOf(reading: Promise<PositionedDocument>): Promise<PositionedDocument | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}

function expectWithinBounds(document: PositionedDocument | null): void {
  if (!document) return;
  expect(document.pages.length).toBeLessThanOrEqual(LIMITS.pages ?? 0);
  const runs = document.pages.flatMap((page) => page.runs);
  const bytes = runs.reduce((sum, run) => sum + Buffer.byteLength(run.text), 0);
  // Bullets of list items and breaks of ligatures may add to what was counted.
  expect(bytes).toBeLessThanOrEqual((LIMITS.textBytes ?? 0) * 3);
  for (const { x, y, width, height, fontSize } of runs) {
    expect([x, y, width, height, fontSize].every(Number.isFinite)).toBe(true);
  }
}

const format = fc.constantFrom(...DOCUMENT_FORMATS);

describe('extractDocument, whatever it is given', () => {
  it('gives a document or a DocumentError for any bytes in any format', async () => {
    await fc.assert(
      fc.asyncProperty(format, fc.uint8Array({ maxLength: 2_000 }), async (name, bytes) => {
        expectWithinBounds(await outcomeOf(extractDocument(bytes, name, { recognise: null, limits: LIMITS })));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('gives one or the other for damaged files of every format', async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(format, damage, fc.option(fc.nat()), async (name, changes, cutAt) => {
        const bytes = Buffer.from(WHOLE[name]);
        for (const [place, value] of changes) bytes[place % bytes.length] = value;
        const given = cutAt === null ? bytes : bytes.subarray(0, cutAt % bytes.length);
        expectWithinBounds(await outcomeOf(extractDocument(given, name, { recognise: null, limits: LIMITS })));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('tells the format of any bytes under any name, or what is wrong', async () => {
    const name = fc.constantFrom(
      'cv.pdf',
      'cv.docx',
      'cv.doc',
      'cv.txt',
      'cv.png',
      'cv.jpeg',
      'cv.tif',
      'cv',
      'cv.exe',
    );
    const start = fc.constantFrom(
      '',
      '%PDF-1.7',
      'PK\u0003\u0004',
      '\u00d0\u00cf\u0011\u00e0',
      '\u0089PNG\r\n\u001a\n',
    );
    await fc.assert(
      fc.asyncProperty(name, start, fc.uint8Array({ maxLength: 1_500 }), async (fileName, head, rest) => {
        const reading = detectFormat(Buffer.concat([Buffer.from(head, 'latin1'), rest]), fileName);
        const outcome = await reading.catch((error: unknown) => error);
        expect(outcome instanceof DocumentError || DOCUMENT_FORMATS.includes(outcome as DocumentFormat)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
