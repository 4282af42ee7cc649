import { DocumentError } from '../document-error.js';
import { windows1252Character } from '../windows-1252.js';
import type { CompoundFile } from './compound-file.js';

/** A stretch of the text whose bytes lie together in the file. */
interface Piece {
  /** Character positions in the text. */
  start: number;
  end: number;
  /** Position of its first byte in the main stream. */
  offset: number;
  bytesPerCharacter: 1 | 2;
}

/** Ranges of character positions; the text holds one part after the other. */
export interface PartRange {
  start: number;
  end: number;
}

export type PartName = 'body' | 'footnotes' | 'headers' | 'annotations' | 'endnotes' | 'textBoxes' | 'headerTextBoxes';

const MAGIC = 0xa5ec;
/** Word 97; the piece table of older versions stands elsewhere. */
const FIRST_KNOWN_VERSION = 0x00c1;
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
const COMPRESSED = 0x40000000;
const PIECE_TABLE_MARK = 2;
const PROPERTIES_MARK = 1;

/** Places of lengths in the file information block, in the order of the parts in the text. */
const PART_LENGTHS: readonly (readonly [PartName, number])[] = [
  ['body', 0x4c],
  ['footnotes', 0x50],
  ['headers', 0x54],
  ['annotations', 0x5c],
  ['endnotes', 0x60],
  ['textBoxes', 0x64],
  ['headerTextBoxes', 0x68],
];
const CLX = 0x1a2;

function damaged(): DocumentError {
  return new DocumentError('corrupt_file', 'The Word file is damaged and could not be read.');
}

/** The text of a Word 97 to 2003 file, and access to its tables ([MS-DOC]). */
export class Word97 {
  readonly main: Buffer;
  readonly table: Buffer;
  private readonly pieces: Piece[];

  constructor(file: CompoundFile) {
    const main = file.stream('WordDocument');
    if (!main || main.length < CLX + 8 || main.readUInt16LE(0) !== MAGIC) throw damaged();
    const flags = main.readUInt16LE(0x0a);
    if ((flags & ENCRYPTED) !== 0) {
      throw new DocumentError('encrypted_file', 'The Word file is protected by a password. Send a copy without one.');
    }
    if (main.readUInt16LE(0x02) < FIRST_KNOWN_VERSION) {
      throw new DocumentError(
        'unsupported_file_type',
        'The file was written by a Word older than Word 97. Save it as PDF or DOCX and send that.',
      );
    }
    const table = file.stream((flags & TABLE_1) !== 0 ? '1Table' : '0Table');
    if (!table) throw damaged();
    this.main = main;
    this.table = table;
    this.pieces = this.readPieces();
    if (this.pieces.length === 0) throw damaged();
  }

  /** The part of the table stream that the file information block names by an offset and a length. */
  section(position: number): Buffer {
    const start = this.main.readUInt32LE(position);
    return this.table.subarray(start, start + this.main.readUInt32LE(position + 4));
  }

  part(name: PartName): PartRange {
    let start = 0;
    for (const [part, position] of PART_LENGTHS) {
      const length = this.main.readUInt32LE(position);
      if (part === name) return { start, end: start + length };
      start += length;
    }
    return { start, end: start };
  }

  /** Calls back with each character of a range and the place of its bytes, by which its format is found. */
  forEachCharacter({ start, end }: PartRange, visit: (character: string, offset: number) => void): void {
    for (const piece of this.pieces) {
      const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)];
      for (let position = from; position < to; position++) {
        const offset = piece.offset + (position - piece.start) * piece.bytesPerCharacter;
        if (offset + piece.bytesPerCharacter > this.main.length) break;
        visit(this.characterAt(offset, piece), offset);
      }
    }
  }

  private characterAt(offset: number, piece: Piece): string {
    if (piece.bytesPerCharacter === 2) return String.fromCharCode(this.main.readUInt16LE(offset));
    return windows1252Character(this.main.readUInt8(offset));
  }

  private readPieces(): Piece[] {
    const plc = this.pieceTable();
    const count = Math.floor((plc.length - 4) / 12);
    const pieces: Piece[] = [];
    for (let index = 0; index < count; index++) {
      const start = plc.readUInt32LE(index * 4);
      const end = plc.readUInt32LE((index + 1) * 4);
      const place = plc.readUInt32LE((count + 1) * 4 + index * 8 + 2);
      const compressed = (place & COMPRESSED) !== 0;
      const offset = compressed ? (place & ~COMPRESSED) / 2 : place;
      if (end > start) pieces.push({ start, end, offset, bytesPerCharacter: compressed ? 1 : 2 });
    }
    return pieces;
  }

  private pieceTable(): Buffer {
    const clx = this.section(CLX);
    let position = 0;
    while (position + 3 <= clx.length && clx.readUInt8(position) === PROPERTIES_MARK) {
      position += 3 + clx.readUInt16LE(position + 1);
    }
    if (position + 5 > clx.length || clx.readUInt8(position) !== PIECE_TABLE_MARK) throw damaged();
    const length = clx.readUInt32LE(position + 1);
    return clx.subarray(position + 5, position + 5 + length);
  }
}
