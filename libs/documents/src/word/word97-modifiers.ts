export interface CharacterLook {
  bold?: boolean;
  /** Points. */
  fontSize?: number;
  vanish?: boolean;
  deleted?: boolean;
  white?: boolean;
  /** Stands on a colour of its own. */
  shaded?: boolean;
}

export interface ParagraphLook {
  listItem?: boolean;
  inTable?: boolean;
  endsRow?: boolean;
  shaded?: boolean;
}

/** Numbers of the property modifiers that are understood ([MS-DOC] 2.6). */
const DELETED = 0x0800;
const BOLD = 0x0835;
const VANISH = 0x083c;
const SIZE = 0x4a43;
const COLOUR_NUMBER = 0x2a42;
const COLOUR = 0x6870;
const HIGHLIGHT = 0x2a0c;
const SHADING_OLD = 0x4866;
const SHADING = 0xca71;
const PARAGRAPH_SHADING_OLD = 0x442d;
const PARAGRAPH_SHADING = 0xc64d;
const WHITE_NUMBER = 8;
/** Each channel of a white. */
const NEAR_WHITE = 0xf0;
/** Instead of a colour: as it is. */
const AUTOMATIC = 0xff;
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const LIST = 0x460b;
/** The one modifier whose length takes two bytes. */
const TABLE_DEFINITION = 0xd608;

/** Bytes of the operand by the top three bits of a modifier; -1: it begins with its own length. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, -1, 3];
/** As the style says; the same turned round is 0x81. */
const AS_STYLE = 0x80;

function forEachModifier(bytes: Buffer, visit: (modifier: number, operand: Buffer) => void): void {
  let position = 0;
  while (position + 2 < bytes.length) {
    const modifier = bytes.readUInt16LE(position);
    position += 2;
    let length = OPERAND_BYTES[modifier >> 13] ?? 1;
    if (length < 0) {
      const twoBytes = modifier === TABLE_DEFINITION && position + 2 <= bytes.length;
      length = (twoBytes ? bytes.readUInt16LE(position) : bytes.readUInt8(position)) + 1;
    }
    visit(modifier, bytes.subarray(position, position + length));
    position += length;
  }
}

function toggle(operand: Buffer): boolean | undefined {
  return operand[0] === AS_STYLE ? undefined : operand[0] !== 0;
}

function isWhite([red = 0, green = 0, blue = 0, automatic = 0]: Buffer): boolean {
  return automatic !== AUTOMATIC && Math.min(red, green, blue) >= NEAR_WHITE;
}

/** Two colour numbers of five bits and a pattern, or, in newer files, two whole colours behind a length. */
function isShading(operand: Buffer, old: boolean): boolean {
  if (old) {
    const [background, pattern] = [(number16(operand) >> 5) & 0x1f, number16(operand) >> 10];
    return pattern > 0 || (background !== 0 && background !== WHITE_NUMBER);
  }
  const background = operand.subarray(5, 9);
  const plain = background[3] === AUTOMATIC || isWhite(background);
  return !plain || (operand[9] ?? 0) > 0;
}

function number16(operand: Buffer): number {
  return operand.length >= 2 ? operand.readUInt16LE(0) : 0;
}

export function readCharacterLook(modifiers: Buffer): CharacterLook {
  const look: CharacterLook = {};
  const set = (key: 'bold' | 'vanish' | 'deleted', operand: Buffer) => {
    const value = toggle(operand);
    if (value !== undefined) look[key] = value;
  };
  forEachModifier(modifiers, (modifier, operand) => {
    if (modifier === BOLD) set('bold', operand);
    if (modifier === VANISH) set('vanish', operand);
    if (modifier === DELETED) set('deleted', operand);
    if (modifier === COLOUR_NUMBER) look.white = operand[0] === WHITE_NUMBER;
    if (modifier === COLOUR) look.white = isWhite(operand);
    if (modifier === HIGHLIGHT) look.shaded = operand[0] !== 0 && operand[0] !== WHITE_NUMBER;
    if (modifier === SHADING_OLD || modifier === SHADING) look.shaded = isShading(operand, modifier === SHADING_OLD);
    if (modifier === SIZE && number16(operand) > 0) look.fontSize = number16(operand) / 2;
  });
  return look;
}

export function readParagraphLook(modifiers: Buffer): ParagraphLook {
  const look: ParagraphLook = {};
  forEachModifier(modifiers, (modifier, operand) => {
    if (modifier === IN_TABLE) look.inTable = operand[0] === 1;
    if (modifier === ROW_END) look.endsRow = operand[0] === 1;
    if (modifier === PARAGRAPH_SHADING || modifier === PARAGRAPH_SHADING_OLD) {
      look.shaded = isShading(operand, modifier === PARAGRAPH_SHADING_OLD);
    }
    if (modifier === LIST) look.listItem = number16(operand) > 0;
  });
  return look;
}
