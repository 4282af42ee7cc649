import { createHash } from 'node:crypto';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { UploadInspector } from './upload-inspector.js';

const LIMIT = 1024 * 1024;
const PDF = Buffer.concat([
  Buffer.from('%PDF-1.7\n%âãÏÓ\n'),
  Buffer.alloc(9000, 'stream of a page '),
  Buffer.from('%%EOF\n'),
]);

/** Streams chunks through an inspector; answers it with the bytes that came out. */
async function inspect(
  chunks: Buffer[],
  fileName: string,
  limit = LIMIT,
): Promise<{ inspector: UploadInspector; out: Buffer }> {
  const inspector = new UploadInspector(fileName, limit);
  const out: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      out.push(chunk);
      done();
    },
  });
  await pipeline(Readable.from(chunks), inspector, sink);
  return { inspector, out: Buffer.concat(out) };
}

/** Cuts at the given places. */
function cut(bytes: Buffer, places: number[]): Buffer[] {
  const borders = [...new Set([0, ...places.map((place) => place % bytes.length), bytes.length])].sort((a, b) => a - b);
  return borders.slice(1).map((end, i) => bytes.subarray(borders[i], end));
}

describe('UploadInspector', () => {
  it('passes a file on unchanged, and knows its type, size and hash', async () => {
    const { inspector, out } = await inspect([PDF], 'cv.pdf');
    expect(out.equals(PDF)).toBe(true);
    expect(inspector.format).toBe('pdf');
    expect(inspector.sizeBytes).toBe(PDF.length);
    expect(inspector.digest().equals(createHash('sha256').update(PDF).digest())).toBe(true);
  });

  it('comes to the same wherever the network has cut the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(PDF.length), { maxLength: 20 }), async (places) => {
        const { inspector, out } = await inspect(cut(PDF, [...places, 1, 3, 4099, 4100, 4101]), 'cv.pdf');
        expect(out.equals(PDF)).toBe(true);
        expect([inspector.format, inspector.sizeBytes]).toEqual(['pdf', PDF.length]);
      }),
      { numRuns: 30 },
    );
  });

  it('takes a file that comes byte by byte', async () => {
    const text = Buffer.from('Ada Byron\nAnalyst\n');
    const { inspector, out } = await inspect(cut(text, [...text.keys()]), 'cv.txt');
    expect([inspector.format, out.toString()]).toEqual(['txt', text.toString()]);
  });

  it('takes a file of exactly the limit, and not one byte more', async () => {
    const { inspector } = await inspect([PDF], 'cv.pdf', PDF.length);
    expect(inspector.sizeBytes).toBe(PDF.length);
    await expect(inspect([PDF], 'cv.pdf', PDF.length - 1)).rejects.toMatchObject({ code: 'file_too_large' });
    await expect(inspect(cut(PDF, [5000]), 'cv.pdf', 5000)).rejects.toMatchObject({ code: 'file_too_large' });
  });

  it('stops at the limit rather than reading on', async () => {
    let sent = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          sent += PDF.length;
          yield PDF;
        }
      })(),
    );
    const sink = new Writable({
      write(_chunk, _encoding, done) {
        done();
      },
    });
    await expect(pipeline(endless, new UploadInspector('cv.pdf', LIMIT), sink)).rejects.toMatchObject({
      message: 'File too large (max 1MB)',
    });
    expect(sent).toBeLessThan(2 * LIMIT);
  });

  it.each([
    ['cv.pdf', Buffer.alloc(0), 'empty_file'],
    ['cv.exe', Buffer.from('MZ'), 'unsupported_file_type'],
    ['cv', PDF, 'unsupported_file_type'],
    ['cv.docx', PDF, 'file_type_mismatch'],
    ['cv.png', PDF, 'file_type_mismatch'],
    ['cv.pdf', Buffer.from('PK\u0003\u0004 not a pdf'), 'file_type_mismatch'],
  ])('refuses %s with what it holds', async (fileName, bytes, code) => {
    await expect(inspect([bytes], fileName)).rejects.toMatchObject({ name: 'DomainError', code });
  });

  it('lets nothing of a wrong file through', async () => {
    let out = 0;
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        out += chunk.length;
        done();
      },
    });
    const chunks = cut(PDF, [100, 200, 4000]);
    await expect(pipeline(Readable.from(chunks), new UploadInspector('cv.png', LIMIT), sink)).rejects.toThrow();
    expect(out).toBeLessThan(4100);
  });

  it('has no type to tell before the file has ended', () => {
    expect(() => new UploadInspector('cv.pdf', LIMIT).format).toThrow('The file was not inspected to its end.');
  });
});
