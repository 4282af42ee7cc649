/** A stretch of the text of a Word 97 file with its property modifiers. */
export interface DocText {
  text: string;
  modifiers?: number[];
}

/** Ends with a paragraph mark, or with a cell mark and modifiers that say so. */
export interface DocParagraph {
  texts: DocText[];
  mark?: '\r' | '\u0007';
  modifiers?: number[];
}

export interface DocSource {
  body: DocParagraph[];
  headers?: DocParagraph[];
  flags?: number;
  version?: number;
}

const SECTOR = 512;
/** Streams below this size stand in a store of their own; padding keeps them out of it. */
const SMALLEST_STREAM = 4096;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT_SECTOR = 0xfffffffd;
const TEXT_START = 1024;

function little(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

function padded(bytes: Buffer, multiple: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((multiple - (bytes.length % multiple)) % multiple)]);
}

function directoryEntry(name: string, type: number, start: number, size: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE(name.length * 2 + 2, 64);
  entry.writeUInt8(type, 66);
  for (const link of [68, 72, 76]) entry.writeUInt32LE(FREE, link);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

/** An OLE compound file of at most 120 sectors: one FAT sector, one directory sector, then the streams. */
export function writeCompoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const fat = [FAT_SECTOR, END_OF_CHAIN];
  const entries = [directoryEntry('Root Entry', 5, END_OF_CHAIN, 0)];
  const sectors: Buffer[] = [];
  for (const [name, content] of Object.entries(streams)) {
    const bytes = padded(Buffer.concat([content, Buffer.alloc(Math.max(0, SMALLEST_STREAM - content.length))]), SECTOR);
    const start = fat.length;
    const count = bytes.length / SECTOR;
    for (let index = 1; index <= count; index++) fat.push(index === count ? END_OF_CHAIN : start + index);
    entries.push(directoryEntry(name, 2, start, bytes.length));
    sectors.push(bytes);
  }
  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(SMALLEST_STREAM, 56);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(SECTOR, 0xff);
  fat.forEach((next, index) => table.writeUInt32LE(next, index * 4));
  return Buffer.concat([header, table, padded(Buffer.concat(entries), SECTOR), ...sectors]);
}

interface Stretch {
  end: number;
  modifiers: number[];
}

/** A page of formats: boundaries, entries, and from the end downwards what the entries point to. */
function formatPage(stretches: readonly Stretch[], entryBytes: number, pack: (modifiers: number[]) => Buffer): Buffer {
  const page = Buffer.alloc(SECTOR);
  page.writeUInt32LE(TEXT_START, 0);
  let free = SECTOR - 2;
  stretches.forEach(({ end, modifiers }, index) => {
    page.writeUInt32LE(end, (index + 1) * 4);
    const packed = pack(modifiers);
    free = (free - packed.length) & ~1;
    packed.copy(page, free);
    page.writeUInt8(free / 2, (stretches.length + 1) * 4 + index * entryBytes);
  });
  page.writeUInt8(stretches.length, SECTOR - 1);
  return page;
}

function packParagraph(modifiers: number[]): Buffer {
  const bytes = padded(Buffer.from([0, 0, ...modifiers]), 2);
  return Buffer.concat([Buffer.from([0, bytes.length / 2]), bytes]);
}

function pageList(end: number, page: number): Buffer {
  return Buffer.concat([little(TEXT_START, 4), little(end, 4), little(page, 4)]);
}

/** A small Word 97 file with 8-bit text, one page of character formats and one of paragraph formats. */
export function writeDoc({ body, headers = [], flags = 0, version = 0x00c1 }: DocSource): Buffer {
  const characters: Stretch[] = [];
  const paragraphs: Stretch[] = [];
  let text = '';
  for (const { texts, mark = '\r', modifiers = [] } of [...body, ...headers]) {
    for (const stretch of [...texts, { text: mark }] as DocText[]) {
      text += stretch.text;
      characters.push({ end: TEXT_START + text.length, modifiers: stretch.modifiers ?? [] });
    }
    paragraphs.push({ end: TEXT_START + text.length, modifiers });
  }
  const lengthOf = (part: readonly DocParagraph[]) =>
    part.reduce((sum, { texts }) => sum + texts.reduce((length, each) => length + each.text.length, 1), 0);
  const textEnd = TEXT_START + text.length;
  const content = padded(Buffer.concat([Buffer.alloc(TEXT_START), Buffer.from(text, 'latin1')]), SECTOR);
  const firstPage = content.length / SECTOR;
  const piece = Buffer.concat([Buffer.alloc(2), little((0x40000000 | (TEXT_START * 2)) >>> 0, 4), Buffer.alloc(2)]);
  const clx = Buffer.concat([Buffer.from([2]), little(16, 4), little(0, 4), little(text.length, 4), piece]);
  const characterPages = pageList(textEnd, firstPage);
  const paragraphPages = pageList(textEnd, firstPage + 1);
  content.writeUInt16LE(0xa5ec, 0);
  content.writeUInt16LE(version, 2);
  content.writeUInt16LE(flags, 0x0a);
  content.writeUInt32LE(lengthOf(body), 0x4c);
  content.writeUInt32LE(lengthOf(headers), 0x54);
  let place = 0;
  for (const [position, section] of [
    [0x1a2, clx],
    [0xfa, characterPages],
    [0x102, paragraphPages],
  ] as const) {
    content.writeUInt32LE(place, position);
    content.writeUInt32LE(section.length, position + 4);
    place += section.length;
  }
  const main = Buffer.concat([
    content,
    formatPage(characters, 1, (modifiers) => Buffer.from([modifiers.length, ...modifiers])),
    formatPage(paragraphs, 13, packParagraph),
  ]);
  return writeCompoundFile({ WordDocument: main, '0Table': Buffer.concat([clx, characterPages, paragraphPages]) });
}
