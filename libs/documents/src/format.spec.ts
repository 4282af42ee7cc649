import { DocumentError } from './document-error.js';
import { detectFormat, detectFormatFromHead, extensionOf } from './format.js';
import { writeCompoundFile, writeDoc } from './testing/doc-writer.js';
import { paragraph, writeDocx } from './testing/docx-writer.js';
import { writePdf } from './testing/pdf-writer.js';
import { writeZip } from './testing/zip-writer.js';

const HEAD = 4_096;
const DOCX = writeDocx({ body: paragraph('Jane Roe') });
const DOC = writeDoc({ body: [{ texts: [{ text: 'Jane Roe' }] }] });
const PDF = writePdf({ pages: [{ content: '' }] });
const PNG = Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1');
const JPG = Buffer.from('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF', 'latin1');
const TIFF = Buffer.from('II*\0\u0008\0\0\0', 'latin1');
const PROGRAM = Buffer.concat([Buffer.from('MZ\u0090\0\u0003\0\0\0', 'latin1'), Buffer.alloc(200)]);
const RTF = Buffer.from('{\\rtf1 Jane Roe}');
const HTML = Buffer.from('\n<!DOCTYPE html><html><body>Jane Roe</body></html>');

function refusal(bytes: Uint8Array, name: string): Promise<DocumentError> {
  return detectFormat(bytes, name).then(
    (format) => {
      throw new Error(`taken for ${format}`);
    },
    (error: unknown) => {
      if (error instanceof DocumentError) return error;
      throw error;
    },
  );
}

describe('detectFormat', () => {
  it.each([
    ['cv.pdf', PDF, 'pdf'],
    ['CV.PDF', PDF, 'pdf'],
    ['cv.final.docx', DOCX, 'docx'],
    ['cv.doc', DOC, 'doc'],
    ['cv.txt', Buffer.from('Jane Roe'), 'txt'],
    ['cv.txt', Buffer.from('MZ Smith, plumber'), 'txt'],
    ['cv.txt', Buffer.from('\ufeffJane', 'utf16le'), 'txt'],
    ['cv.png', PNG, 'png'],
    ['cv.jpg', JPG, 'jpg'],
    ['cv.jpeg', JPG, 'jpg'],
    ['cv.tif', TIFF, 'tiff'],
    ['cv.tiff', TIFF, 'tiff'],
  ])('knows %s', async (name, bytes, format) => {
    await expect(detectFormat(bytes, name)).resolves.toBe(format);
    await expect(detectFormatFromHead(bytes.subarray(0, HEAD), name)).resolves.toBe(format);
  });

  it('accepts a PDF with bytes before its header, but not far before', async () => {
    await expect(detectFormat(Buffer.concat([Buffer.alloc(1_000, 0x20), PDF]), 'cv.pdf')).resolves.toBe('pdf');
    expect((await refusal(Buffer.concat([Buffer.alloc(1_100, 0x20), PDF]), 'cv.pdf')).code).toBe('file_type_mismatch');
  });

  it.each([
    ['a program', 'cv.pdf', PROGRAM, 'The file is named .pdf but is a program.'],
    ['a program', 'cv.txt', PROGRAM, 'The file is named .txt but is a program.'],
    ['a Linux program', 'cv.doc', Buffer.from('\u007fELF\u0002'), 'The file is named .doc but is a program.'],
    ['a text', 'cv.pdf', Buffer.from('Jane Roe'), 'The file is named .pdf but is not a PDF.'],
    ['a Word document', 'cv.pdf', DOCX, 'The file is named .pdf but is a newer Office document, such as DOCX.'],
    ['RTF', 'cv.doc', RTF, 'The file is named .doc but is an RTF document.'],
    ['RTF', 'cv.txt', RTF, 'The file is named .txt but is an RTF document.'],
    ['HTML', 'cv.doc', HTML, 'The file is named .doc but is an HTML page.'],
    ['SVG', 'cv.png', Buffer.from('<svg xmlns=""/>'), 'The file is named .png but is an SVG picture.'],
    ['JPG', 'cv.png', JPG, 'The file is named .png but is a JPG picture.'],
    ['a PDF inside a picture', 'cv.pdf', Buffer.concat([JPG, PDF]), 'The file is named .pdf but is a JPG picture.'],
    ['noise', 'cv.txt', Buffer.from([0, 1, 2, 3, 4, 5, 0, 0]), 'The file is named .txt but is not a plain text.'],
  ])('refuses %s named %s, by its head and as a whole', async (_, name, bytes, message) => {
    const expected = { code: 'file_type_mismatch', message };
    expect(await refusal(bytes, name)).toMatchObject(expected);
    await expect(detectFormatFromHead(bytes.subarray(0, HEAD), name)).rejects.toMatchObject(expected);
  });

  it.each([
    ['an Excel workbook', [{ name: 'xl/workbook.xml', data: '' }]],
    ['an OpenDocument file', [{ name: 'mimetype', data: '' }]],
    ['a ZIP archive', [{ name: 'cv.pdf', data: PDF }]],
  ])('refuses %s named .docx', async (description, entries) => {
    const error = await refusal(writeZip(entries), 'cv.docx');
    expect(error).toMatchObject({
      code: 'file_type_mismatch',
      message: `The file is named .docx but is ${description}.`,
    });
  });

  it('tells old Word files and those with a password apart', async () => {
    expect((await refusal(DOC, 'cv.docx')).message).toBe(
      'The file is named .docx but is an older Word document (.doc).',
    );
    const locked = writeCompoundFile({ EncryptedPackage: Buffer.alloc(8) });
    expect((await refusal(locked, 'cv.docx')).code).toBe('encrypted_file');
    expect((await refusal(locked, 'cv.doc')).code).toBe('encrypted_file');
  });

  it('refuses other Office files named .doc', async () => {
    const workbook = writeCompoundFile({ Workbook: Buffer.alloc(8) });
    expect(await refusal(workbook, 'cv.doc')).toMatchObject({ code: 'file_type_mismatch' });
  });

  it('calls files that begin well and end early damaged', async () => {
    expect((await refusal(DOCX.subarray(0, 300), 'cv.docx')).code).toBe('corrupt_file');
    expect((await refusal(DOC.subarray(0, 512), 'cv.doc')).code).toBe('corrupt_file');
  });

  it.each(['cv.odt', 'cv.exe', 'cv', '', 'pdf', '.pdf.'])('refuses the name "%s"', async (name) => {
    expect((await refusal(PDF, name)).code).toBe('unsupported_file_type');
  });

  it('refuses an empty file', async () => {
    expect(await refusal(Buffer.alloc(0), 'cv.pdf')).toMatchObject({ code: 'empty_file' });
  });
});

describe('extensionOf', () => {
  it.each([
    ['cv.PDF', 'pdf'],
    ['archive.tar.gz', 'gz'],
    ['folder.d/cv', ''],
    ['cv', ''],
    ['cv.', ''],
  ])('reads %s', (name, extension) => {
    expect(extensionOf(name)).toBe(extension);
  });
});
