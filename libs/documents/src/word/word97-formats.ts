import type { Word97 } from './word97.js';
import { type CharacterLook, type ParagraphLook, readCharacterLook, readParagraphLook } from './word97-modifiers.js';
import { type StyleLook, Word97Styles } from './word97-styles.js';

/** The format of the bytes from `start` to `end` of the main stream. */
interface Stretch<T> {
  start: number;
  end: number;
  format: T;
}

export interface ParagraphFormat {
  look: ParagraphLook;
  style: StyleLook;
}

const PAGE = 512;
/** Places in the file information block. */
const CHARACTER_PAGES = 0xfa;
const PARAGRAPH_PAGES = 0x102;
const PARAGRAPH_ENTRY = 13;
const NO_LOOK: CharacterLook = {};

/** Pages of 512 bytes in the main stream that the table at `position` lists. */
function pagesOf(document: Word97, position: number): Buffer[] {
  const table = document.section(position);
  const count = Math.max(0, Math.floor((table.length - 4) / 8));
  const pages: Buffer[] = [];
  for (let index = 0; index < count; index++) {
    const start = table.readUInt32LE((count + 1) * 4 + index * 4) * PAGE;
    const page = document.main.subarray(start, start + PAGE);
    if (page.length === PAGE) pages.push(page);
  }
  return pages;
}

/** Stretches of one page; `entryBytes` is the size of the entries behind its boundaries. */
function stretchesOf<T>(page: Buffer, entryBytes: number, read: (entry: number) => T): Stretch<T>[] {
  const count = Math.min(page.readUInt8(PAGE - 1), Math.floor((PAGE - 5) / (entryBytes + 4)));
  return Array.from({ length: count }, (_, index) => ({
    start: page.readUInt32LE(index * 4),
    end: page.readUInt32LE((index + 1) * 4),
    format: read(page.readUInt8((count + 1) * 4 + index * entryBytes) * 2),
  }));
}

function readCharacterPage(page: Buffer): Stretch<CharacterLook>[] {
  return stretchesOf(page, 1, (entry) =>
    entry === 0 ? NO_LOOK : readCharacterLook(page.subarray(entry + 1, entry + 1 + page.readUInt8(entry))),
  );
}

function readParagraphPage(page: Buffer, styles: Word97Styles): Stretch<ParagraphFormat>[] {
  return stretchesOf(page, PARAGRAPH_ENTRY, (entry) => {
    const words = page.readUInt8(entry);
    const start = words === 0 ? entry + 2 : entry + 1;
    const length = words === 0 ? page.readUInt8(Math.min(entry + 1, PAGE - 1)) * 2 : words * 2 - 1;
    const bytes = page.subarray(start, start + length);
    const style = styles.get(bytes.length >= 2 ? bytes.readUInt16LE(0) : 0);
    return { look: { ...style.paragraph, ...readParagraphLook(bytes.subarray(2)) }, style };
  });
}

/** Finds the stretch that holds a place; neighbouring places are mostly asked for one after the other. */
class Stretches<T> {
  private last: Stretch<T> | undefined;

  constructor(private readonly sorted: Stretch<T>[]) {
    sorted.sort((one, other) => one.start - other.start);
  }

  at(offset: number): T | undefined {
    if (this.last && offset >= this.last.start && offset < this.last.end) return this.last.format;
    let [low, high] = [0, this.sorted.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const stretch = this.sorted[middle];
      if (!stretch) break;
      if (offset < stretch.start) high = middle - 1;
      else if (offset >= stretch.end) low = middle + 1;
      else {
        this.last = stretch;
        return stretch.format;
      }
    }
    return undefined;
  }
}

/** The formats of characters and paragraphs of a Word 97 file, by the place of their bytes. */
export class Word97Formats {
  private readonly characters: Stretches<CharacterLook>;
  private readonly paragraphs: Stretches<ParagraphFormat>;
  private readonly plain: ParagraphFormat;

  constructor(document: Word97) {
    const styles = new Word97Styles(document);
    this.plain = { look: {}, style: styles.get(0) };
    this.characters = new Stretches(pagesOf(document, CHARACTER_PAGES).flatMap(readCharacterPage));
    this.paragraphs = new Stretches(
      pagesOf(document, PARAGRAPH_PAGES).flatMap((page) => readParagraphPage(page, styles)),
    );
  }

  character(offset: number): CharacterLook {
    return this.characters.at(offset) ?? NO_LOOK;
  }

  paragraph(offset: number): ParagraphFormat {
    return this.paragraphs.at(offset) ?? this.plain;
  }
}
