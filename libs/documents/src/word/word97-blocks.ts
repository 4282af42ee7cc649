import type { HiddenReason } from '../document.js';
import type { Span } from '../line-layout.js';
import type { Block, Cell, Paragraph, Table } from './blocks.js';
import type { PartRange, Word97 } from './word97.js';
import type { ParagraphFormat, Word97Formats } from './word97-formats.js';
import type { CharacterLook } from './word97-modifiers.js';

const TINY_SIZE = 4;
/** A field holds its instruction, a separator and its result; only the result is on the page. */
const FIELD_BEGIN = '\u0013';
const FIELD_SEPARATOR = '\u0014';
const FIELD_END = '\u0015';
const CELL_END = '\u0007';
const LINE_BREAK = '\u000b';
const PARAGRAPH_ENDS = new Set(['\r', '\u000c', '\u000e']);
const SPOKEN: Readonly<Record<string, string>> = { '\u001e': '-', '\u001f': '', '\u00a0': ' ' };
/** Anchors of pictures, notes and drawings. */
const DRAWING_ANCHORS = new Set(['\u0001', '\u0008']);
const FIRST_PRINTABLE = '\t';

interface PendingCharacter {
  text: string;
  look: CharacterLook;
}

/** Puts the characters of one part of a Word 97 file together to paragraphs and tables. */
export class Word97Blocks {
  private readonly blocks: Block[] = [];
  private lines: PendingCharacter[][] = [[]];
  private cell: Cell = { columns: 1, blocks: [] };
  private row: Cell[] = [];
  private table: Table | undefined;
  private hasDrawings = false;
  /** For each open field, whether its result has begun. */
  private readonly fields: boolean[] = [];

  constructor(
    private readonly document: Word97,
    private readonly formats: Word97Formats,
  ) {}

  read(range: PartRange): Block[] {
    this.document.forEachCharacter(range, (character, offset) => {
      this.take(character, offset);
    });
    this.endParagraph(this.formats.paragraph(-1));
    this.endTable();
    return this.blocks;
  }

  private take(character: string, offset: number): void {
    if (character === FIELD_BEGIN) this.fields.push(false);
    else if (character === FIELD_SEPARATOR) this.fields.splice(-1, 1, true);
    else if (character === FIELD_END) this.fields.pop();
    else if (this.fields.includes(false)) return;
    else if (character === CELL_END) this.endCell(offset);
    else if (character === LINE_BREAK) this.lines.push([]);
    else if (PARAGRAPH_ENDS.has(character)) this.endParagraph(this.formats.paragraph(offset));
    else this.addText(character, offset);
  }

  private addText(character: string, offset: number): void {
    if (DRAWING_ANCHORS.has(character)) this.hasDrawings = true;
    const text = SPOKEN[character] ?? (character < FIRST_PRINTABLE ? '' : character);
    const look = this.formats.character(offset);
    if (text !== '' && look.deleted !== true) this.lines.at(-1)?.push({ text, look });
  }

  private endCell(offset: number): void {
    const format = this.formats.paragraph(offset);
    if (format.look.endsRow === true) {
      this.table ??= { kind: 'table', grid: [], rows: [] };
      this.table.rows.push(this.row);
      this.row = [];
      return;
    }
    this.cell.blocks.push(this.takeParagraph(format));
    this.row.push(this.cell);
    this.cell = { columns: 1, blocks: [] };
  }

  private endParagraph(format: ParagraphFormat): void {
    const paragraph = this.takeParagraph(format);
    if (format.look.inTable === true) {
      this.cell.blocks.push(paragraph);
      return;
    }
    this.endTable();
    this.blocks.push(paragraph);
  }

  private endTable(): void {
    // What a damaged table leaves open is kept as text.
    const rest = [...this.row.flatMap((cell) => cell.blocks), ...this.cell.blocks];
    if (this.table) this.blocks.push(this.table);
    this.blocks.push(...rest);
    this.table = undefined;
    this.row = [];
    this.cell = { columns: 1, blocks: [] };
  }

  private takeParagraph({ look, style }: ParagraphFormat): Paragraph {
    // White letters show on shading and may show in a coloured cell or over a drawing; only bare paper is sure.
    const bare = look.shaded !== true && look.inTable !== true && !this.hasDrawings;
    const ground: CharacterLook = bare ? {} : { shaded: true };
    const lines = this.lines.map((line) => spansOf(line, { ...style.character, ...ground }));
    this.lines = [[]];
    const head = lines[0]?.[0];
    if (head && look.listItem === true && !style.heading) head.text = `• ${head.text}`;
    return { kind: 'paragraph', lines };
  }
}

function spansOf(line: readonly PendingCharacter[], style: CharacterLook): Span[] {
  const spans: Span[] = [];
  let last: CharacterLook | undefined;
  for (const { text, look } of line) {
    const span = spans.at(-1);
    if (span && (look === last || looksAlike(span, toSpan('', { ...style, ...look })))) span.text += text;
    else spans.push(toSpan(text, { ...style, ...look }));
    last = look;
  }
  return spans;
}

function looksAlike(one: Span, other: Span): boolean {
  return one.bold === other.bold && one.fontSize === other.fontSize && one.hidden === other.hidden;
}

function toSpan(text: string, look: CharacterLook): Span {
  const span: Span = { text, bold: look.bold ?? false };
  if (look.fontSize !== undefined) span.fontSize = look.fontSize;
  const hidden = hiddenReason(look);
  if (hidden) span.hidden = hidden;
  return span;
}

function hiddenReason(look: CharacterLook): HiddenReason | undefined {
  if (look.vanish === true) return 'vanish';
  if (look.fontSize !== undefined && look.fontSize < TINY_SIZE) return 'tiny';
  return look.white === true && look.shaded !== true ? 'no_contrast' : undefined;
}
