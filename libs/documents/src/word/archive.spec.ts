import { DEFAULT_LIMITS, type DocumentLimits } from '../document-limits.js';
import { docxEntries, paragraph } from '../testing/docx-writer.js';
import { writeZip, type ZipEntry } from '../testing/zip-writer.js';
import { unpackDocx } from './archive.js';

const ENTRIES = docxEntries({ body: paragraph('Jane Roe') });

function unpack(entries: readonly ZipEntry[], limits: Partial<DocumentLimits> = {}) {
  return unpackDocx(writeZip(entries), { ...DEFAULT_LIMITS, ...limits });
}

describe('unpackDocx', () => {
  it('keeps the parts that carry text', async () => {
    const parts = await unpack([...ENTRIES, { name: 'word/media/photo.png', data: 'pixels' }]);
    expect(parts.get('word/document.xml')?.toString()).toContain('Jane Roe');
    expect(parts.has('word/media/photo.png')).toBe(false);
  });

  it.each<[string, ZipEntry[], string]>([
    [
      'a part that inflates to far more than it packs',
      [{ name: 'x.bin', data: Buffer.alloc(2_000_000) }],
      'file_too_complex',
    ],
    ['a nested archive', [{ name: 'inner.zip', data: writeZip([{ name: 'a', data: 'b' }]) }], 'file_too_complex'],
    ['an encrypted entry', [{ name: 'word/secret.xml', data: 'x', encrypted: true }], 'encrypted_file'],
    ['two entries of one name', [{ name: 'word/Document.xml', data: 'x' }], 'corrupt_file'],
    ['a symbolic link', [{ name: 'word/link.xml', data: '/etc/passwd', mode: 0o120777 }], 'corrupt_file'],
    ['a path out of the archive', [{ name: '../../x.xml', data: 'x' }], 'corrupt_file'],
  ])('refuses %s', async (_, added, code) => {
    await expect(unpack([...ENTRIES, ...added])).rejects.toMatchObject({ name: 'DocumentError', code });
  });

  it('counts what really comes out, whatever the sizes in the archive say', async () => {
    const archive = writeZip([...ENTRIES, { name: 'word/media/photo.png', data: Buffer.alloc(3_000, 'x') }]);
    const place = archive.lastIndexOf('word/media/photo.png') - 46;
    archive.writeUInt32LE(1, place + 24);
    await expect(unpackDocx(archive, { ...DEFAULT_LIMITS, inflatedBytes: 2_500 })).rejects.toMatchObject({
      code: 'file_too_complex',
    });
    await expect(unpackDocx(archive, DEFAULT_LIMITS)).resolves.toBeDefined();
  });

  it('counts entries and the size of one part', async () => {
    await expect(unpack(ENTRIES, { archiveEntries: 3 })).rejects.toMatchObject({ code: 'file_too_complex' });
    await expect(unpack(ENTRIES, { xmlPartBytes: 50 })).rejects.toMatchObject({ code: 'file_too_complex' });
  });

  it('takes the workbook behind a chart, which nothing opens', async () => {
    const workbook = { name: 'word/embeddings/Sheet1.xlsx', data: writeZip([{ name: 'a', data: 'b' }]) };
    await expect(unpack([...ENTRIES, workbook])).resolves.toBeDefined();
  });

  it('reads on when a part without text is damaged', async () => {
    const archive = writeZip([{ name: 'docProps/thumbnail.jpeg', data: Buffer.alloc(300, 'picture') }, ...ENTRIES]);
    archive.fill(0xff, 53, 60);
    const parts = await unpackDocx(archive, DEFAULT_LIMITS);
    expect(parts.has('word/document.xml')).toBe(true);
  });

  it('refuses half an archive', async () => {
    const archive = writeZip(ENTRIES);
    await expect(unpackDocx(archive.subarray(0, archive.length / 2), DEFAULT_LIMITS)).rejects.toMatchObject({
      code: 'corrupt_file',
    });
  });
});
