import { DOCUMENT_FORMATS } from './document.js';
import { extractDocument } from './extract.js';
import { textsOf } from './testing/page-text.js';

describe('extractDocument', () => {
  it.each(DOCUMENT_FORMATS)(
    'refuses bytes that are no %s with an error for the person who sent them',
    async (format) => {
      const bytes = format === 'txt' ? Buffer.from(' ') : Buffer.from('\u0000\u0001 neither here nor there');
      const error: unknown = await extractDocument(bytes, format, { recognise: null }).catch(
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({
        name: 'DocumentError',
        message: expect.stringMatching(/^The (?:file|PDF|Word file|picture) .+\.$/u),
      });
    },
  );

  it('says that a file is too complex when the runtime gives up on it', async () => {
    const recognise = {
      recognise: () => Promise.reject(new Error()),
      inspect: () => Promise.resolve(undefined),
      close: () => Promise.resolve(),
    };
    const onProgress = () => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    const pdf = Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj trailer<</Root 1 0 R>>',
    );
    await expect(extractDocument(pdf, 'pdf', { recognise, onProgress })).rejects.toMatchObject({
      code: 'file_too_complex',
      cause: { name: 'RangeError' },
    });
  });

  it('cuts lines that have no end', async () => {
    const endless = await extractDocument(Buffer.from('word '.repeat(2_000) + 'x'.repeat(9_000)), 'txt', {
      recognise: null,
    });
    const texts = textsOf(endless);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(4_000);
    expect(texts.join('').replaceAll(' ', '')).toBe('word'.repeat(2_000) + 'x'.repeat(9_000));
  });
});
