import type { Word97 } from './word97.js';
import { type CharacterLook, type ParagraphLook, readCharacterLook, readParagraphLook } from './word97-modifiers.js';

export interface StyleLook {
  /** Headings of an outline are list items to Word, but nobody sees a bullet before them. */
  heading: boolean;
  character: CharacterLook;
  paragraph: ParagraphLook;
}

interface Style extends StyleLook {
  base: number;
}

const STYLE_SHEET = 0xa2;
const BUILT_IN_MASK = 0x0fff;
const TITLE = 62;
const TITLE_SIZE = 20;
/** Built-in styles 1 to 9 are the headings. */
const HEADING_SIZES: readonly number[] = [0, 16, 14, 13, 12, 11, 11, 11, 11, 11];
const PARAGRAPH_STYLE = 1;
const MAX_STYLE_CHAIN = 20;

/** The bytes of each style definition in the sheet. */
function definitionsOf(sheet: Buffer): Buffer[] {
  const definitions: Buffer[] = [];
  let position = sheet.length >= 2 ? 2 + sheet.readUInt16LE(0) : 0;
  while (position + 2 <= sheet.length) {
    const length = sheet.readUInt16LE(position);
    definitions.push(sheet.subarray(position + 2, position + 2 + length));
    // Definitions begin at even places.
    position += 2 + length + (length % 2);
  }
  return definitions;
}

/** The modifiers of a style: one block for paragraphs, then one for characters; other kinds have only the latter. */
function modifierBlocks(definition: Buffer, baseBytes: number): Buffer[] {
  const blocks: Buffer[] = [];
  let position = baseBytes;
  if (position + 2 > definition.length) return blocks;
  const nameBytes = 2 + definition.readUInt16LE(position) * 2 + 2;
  position += nameBytes + (nameBytes % 2);
  while (position + 2 <= definition.length) {
    const length = definition.readUInt16LE(position);
    blocks.push(definition.subarray(position + 2, position + 2 + length));
    position += 2 + length + (length % 2);
  }
  return blocks;
}

function withHeadingSize(look: CharacterLook, builtIn: number): CharacterLook {
  const size = builtIn === TITLE ? TITLE_SIZE : (HEADING_SIZES[builtIn] ?? 0);
  return size > 0 ? { ...look, fontSize: Math.max(look.fontSize ?? 0, size) } : look;
}

function readStyle(definition: Buffer, baseBytes: number): Style {
  if (definition.length < 10) return { base: BUILT_IN_MASK, heading: false, character: {}, paragraph: {} };
  const builtIn = definition.readUInt16LE(0) & BUILT_IN_MASK;
  const kindAndBase = definition.readUInt16LE(2);
  const [first, second] = modifierBlocks(definition, baseBytes);
  const isParagraph = (kindAndBase & 0x0f) === PARAGRAPH_STYLE;
  const characters = (isParagraph ? second : first) ?? Buffer.alloc(0);
  // The block for paragraphs begins with the number of the style.
  const paragraphs = (isParagraph ? first?.subarray(2) : undefined) ?? Buffer.alloc(0);
  return {
    base: kindAndBase >> 4,
    heading: (HEADING_SIZES[builtIn] ?? 0) > 0,
    character: withHeadingSize(readCharacterLook(characters), builtIn),
    paragraph: readParagraphLook(paragraphs),
  };
}

/** What the styles of a Word 97 file say, by their number. */
export class Word97Styles {
  private readonly styles: Style[];
  private readonly resolved = new Map<number, StyleLook>();

  constructor(document: Word97) {
    const sheet = document.section(STYLE_SHEET);
    const baseBytes = sheet.length >= 6 ? sheet.readUInt16LE(4) : 0;
    this.styles = definitionsOf(sheet).map((definition) => readStyle(definition, baseBytes));
  }

  get(number: number): StyleLook {
    let look = this.resolved.get(number);
    if (!look) {
      look = this.resolve(number);
      this.resolved.set(number, look);
    }
    return look;
  }

  private resolve(number: number): StyleLook {
    const look: StyleLook = { heading: false, character: {}, paragraph: {} };
    let next = this.styles[number];
    for (let depth = 0; next && depth < MAX_STYLE_CHAIN; depth++) {
      look.heading ||= next.heading;
      look.character = { ...next.character, ...look.character };
      look.paragraph = { ...next.paragraph, ...look.paragraph };
      next = this.styles[next.base];
    }
    return look;
  }
}
