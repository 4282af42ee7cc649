import { crc32, deflateSync } from 'node:zlib';
import { craftedPdfs } from './crafted-pdfs.js';
import { zip } from './zip.js';

const MEGABYTE = 1024 * 1024;
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function docx(document: string | Buffer, parts: Readonly<Record<string, string | Buffer>> = {}): Buffer {
  return zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...parts });
}

function body(inside: string): string {
  return `<w:document ${WORD}><w:body>${inside}</w:body></w:document>`;
}

function pngChunk(type: string, data: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(content), 4);
  return Buffer.concat([frame.subarray(0, 4), content, frame.subarray(4)]);
}

/** A PNG of one bit a dot that claims a size, with or without the dots. */
function png(width: number, height: number, dots: Buffer, ...chunks: Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const signature = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
  const end = pngChunk('IEND', Buffer.alloc(0));
  return Buffer.concat([signature, pngChunk('IHDR', header), ...chunks, pngChunk('IDAT', deflateSync(dots)), end]);
}

/** A TIFF whose directory names itself as the next. */
function loopingTiff(): Buffer {
  const file = Buffer.alloc(14);
  file.write('II*\u0000', 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt32LE(8, 10);
  return file;
}

/** An OLE file whose directory is a chain of sectors that comes back to its own start. */
function loopingOle(): Buffer {
  const file = Buffer.alloc(2_048, 0xff);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0, 76);
  file.writeUInt32LE(2, 512 + 4);
  file.writeUInt32LE(1, 512 + 8);
  return file;
}

function wordFiles(): Record<string, () => Buffer> {
  const paragraph = '<w:p><w:r><w:t>word </w:t></w:r></w:p>';
  return {
    'inflation-bomb.docx': () => docx(Buffer.alloc(300 * MEGABYTE, ' ')),
    'many-paragraphs.docx': () => docx(body(paragraph.repeat(400_000))),
    'deep-elements.docx': () => docx(body('<w:sdt>'.repeat(200_000))),
    'deep-tables.docx': () => docx(body('<w:tbl><w:tr><w:tc>'.repeat(300) + '</w:tc></w:tr></w:tbl>'.repeat(300))),
    'wide-table.docx': () => docx(body(`<w:tbl><w:tr>${`<w:tc>${paragraph}</w:tc>`.repeat(50_000)}</w:tr></w:tbl>`)),
    'entities.docx': () => docx('<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w>&b;</w>'),
    'external-entity.docx': () => docx('<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w>&a;</w>'),
    'archive-in-archive.docx': () => docx(body(paragraph), { 'word/media/image1.png': zip({ 'a.txt': 'a' }) }),
    'many-entries.docx': () =>
      docx(
        body(paragraph),
        Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`word/${index}.xml`, '<a/>'])),
      ),
    'style-loop.docx': () =>
      docx(body('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr></w:p>'), {
        'word/styles.xml': `<w:styles ${WORD}><w:style w:styleId="A"><w:basedOn w:val="A"/></w:style></w:styles>`,
      }),
    'looping-directory.doc': loopingOle,
  };
}

function pictures(): Record<string, () => Buffer> {
  const text = Buffer.concat([Buffer.from('k\u0000\u0000', 'latin1'), deflateSync(Buffer.alloc(128 * MEGABYTE))]);
  return {
    'claims-billions.png': () => png(2_000_000_000, 2_000_000_000, Buffer.alloc(9)),
    'large.png': () => png(40_000, 40_000, Buffer.alloc(40_000 * 5_001)),
    'no-size.png': () => png(0, 0, Buffer.alloc(0)),
    'text-bomb.png': () => png(8, 8, Buffer.alloc(16, 0xaa), pngChunk('zTXt', text)),
    'looping-pages.tiff': loopingTiff,
    'start-only.jpg': () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  };
}

function texts(): Record<string, () => Buffer> {
  return {
    'empty.txt': () => Buffer.alloc(0),
    'one-long-line.txt': () => Buffer.alloc(8 * MEGABYTE, 'a'),
    'addresses-without-end.txt': () => Buffer.from(`${'a.'.repeat(100_000)}@${'b-'.repeat(100_000)}`),
    'numbers-without-end.txt': () => Buffer.from('+1 (2) 3-4 '.repeat(60_000)),
    'many-lines.txt': () => Buffer.alloc(2 * MEGABYTE, '\n- 2019 - 2020 Acme\n'),
    'half-surrogates.txt': () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(20_001, 0xd8)]),
  };
}

/** Files made to do harm, by name. Each is made when its turn comes, as some are large until they are packed. */
export function craftedFiles(): Record<string, () => Buffer> {
  return { ...craftedPdfs(), ...wordFiles(), ...pictures(), ...texts() };
}
