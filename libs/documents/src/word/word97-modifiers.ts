export interface CharacterLook {
  bold?: boolean;
  /** Points. */
  fontSize?: number;
  vanish?: boolean;
  deleted?: boolean;
}

export interface ParagraphLook {
  listItem?: boolean;
  inTable?: boolean;
  endsRow?: boolean;
}

/** Numbers of the property modifiers that are understood ([MS-DOC] 2.6). */
const DELETED = 0x0800;
const BOLD = 0x0835;
const VANISH = 0x083c;
const SIZE = 0x4a43;
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
    if (modifier === SIZE && number16(operand) > 0) look.fontSize = number16(operand) / 2;
  });
  return look;
}

export function readParagraphLook(modifiers: Buffer): ParagraphLook {
  const look: ParagraphLook = {};
  forEachModifier(modifiers, (modifier, operand) => {
    if (modifier === IN_TABLE) look.inTable = operand[0] === 1;
    if (modifier === ROW_END) look.endsRow = operand[0] === 1;
    if (modifier === LIST) look.listItem = number16(operand) > 0;
  });
  return look;
}
