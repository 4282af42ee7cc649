import { type Colour, lookAlike, WHITE } from '../colour.js';
import type { HiddenReason } from '../document.js';
import type { Span } from '../line-layout.js';
import type { Block, Cell, Paragraph, Table } from './blocks.js';
import {
  type CharacterFormat,
  type ParagraphFormat,
  readCharacterProperty,
  readParagraphProperty,
  readShading,
  type Styles,
} from './styles.js';
import { type Attributes, readXml } from './xml.js';

/** Deleted and moved-away text, and what stands in for drawings in old programs and repeats their text boxes. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt']);
const CHARACTERS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:noBreakHyphen': '-' };
const ON = new Set(['1', 'true', 'on']);
const LINE_ENDS = new Set(['w:br', 'w:cr']);
/** Fewer points nobody can read. */
const TINY_SIZE = 4;

interface OpenParagraph {
  paragraph: Paragraph;
  format: ParagraphFormat;
  /** Blocks of the text boxes anchored here; they follow the paragraph. */
  boxes: Block[];
}

interface OpenRun {
  format: CharacterFormat;
  style?: string;
}

/** Reads one story of a document (the body, a header, a footer) to blocks. */
export class StoryReader {
  private readonly path: string[] = [];
  /** Where blocks go: the story, a cell, a text box; the innermost is last. */
  private readonly containers: Block[][];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly runs: OpenRun[] = [];
  private readonly tables: Table[] = [];
  /** What the open tables, cells and text boxes are filled with; the innermost is last. */
  private readonly grounds: (Colour | undefined)[] = [];
  private skipDepth = 0;

  /** `paper` is the colour of the page; null when drawings or a background may lie behind the text. */
  constructor(
    private readonly styles: Styles,
    private paper: Colour = WHITE,
  ) {
    this.containers = [[]];
  }

  read(part: Buffer): Block[] {
    const story = this.containers[0] ?? [];
    readXml(part, {
      open: (name, attributes) => {
        if (this.skipDepth > 0 || SKIPPED.has(name)) this.skipDepth++;
        else this.open(name, attributes);
      },
      close: (name) => {
        if (this.skipDepth > 0) this.skipDepth--;
        else this.close(name);
      },
      text: (text) => {
        if (this.skipDepth === 0 && this.path.at(-1) === 'w:t') this.addText(text);
      },
    });
    return story;
  }

  private open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    switch (name) {
      case 'w:p':
        this.paragraphs.push({ paragraph: { kind: 'paragraph', lines: [[]] }, format: {}, boxes: [] });
        break;
      case 'w:r':
        this.runs.push({ format: {} });
        break;
      case 'w:tbl':
        this.tables.push({ kind: 'table', grid: [], rows: [] });
        this.grounds.push(undefined);
        break;
      case 'w:tr':
        this.tables.at(-1)?.rows.push([]);
        break;
      case 'w:tc':
        this.openCell();
        break;
      case 'w:txbxContent':
        this.containers.push([]);
        // Its fill stands in the drawing around it, in one of many ways.
        this.grounds.push(null);
        break;
      default:
        this.readDetail(name, parent, attributes);
    }
  }

  private close(name: string): void {
    this.path.pop();
    if (name === 'w:p') this.closeParagraph();
    if (name === 'w:r') this.runs.pop();
    if (name === 'w:tc') this.closeCell();
    if (name === 'w:txbxContent') this.closeTextBox();
    if (name === 'w:tbl') {
      const table = this.tables.pop();
      this.grounds.pop();
      if (table) this.containers.at(-1)?.push(table);
    }
  }

  private openCell(): void {
    const cell: Cell = { columns: 1, blocks: [] };
    this.tables.at(-1)?.rows.at(-1)?.push(cell);
    this.containers.push(cell.blocks);
    this.grounds.push(undefined);
  }

  private closeCell(): void {
    this.containers.pop();
    this.grounds.pop();
  }

  private closeTextBox(): void {
    const blocks = this.containers.pop() ?? [];
    this.grounds.pop();
    this.paragraphs.at(-1)?.boxes.push(...blocks);
  }

  private closeParagraph(): void {
    const open = this.paragraphs.pop();
    const container = this.containers.at(-1);
    if (!open || !container) return;
    const { paragraph, format, boxes } = open;
    const hasText = paragraph.lines.some((line) => line.some((span) => span.text.trim() !== ''));
    const head = paragraph.lines[0]?.[0];
    // Numbered headings are list items to Word, but nobody sees a bullet before them.
    const bulleted = this.styles.isListItem(format) && !this.styles.isHeading(format);
    if (hasText && head && bulleted) head.text = `• ${head.text}`;
    if (hasText || boxes.length === 0) container.push(paragraph);
    container.push(...boxes);
  }

  private readDetail(name: string, parent: string | undefined, attributes: Attributes): void {
    const run = this.runs.at(-1);
    const paragraph = this.paragraphs.at(-1);
    if (parent === 'w:rPr' && run && this.path.at(-3) === 'w:r') {
      readCharacterProperty(run.format, name, attributes);
      if (name === 'w:rStyle') run.style = attributes('val') ?? '';
    } else if ((parent === 'w:pPr' || parent === 'w:numPr') && paragraph) {
      readParagraphProperty(paragraph.format, name, attributes);
    } else if (parent === 'w:r') {
      this.readRunContent(name, attributes);
    } else {
      this.readStructure(name, parent, attributes);
    }
  }

  private readRunContent(name: string, attributes: Attributes): void {
    const character = CHARACTERS[name];
    if (character !== undefined) this.addText(character);
    if (LINE_ENDS.has(name)) this.paragraphs.at(-1)?.paragraph.lines.push([]);
    if (name === 'w:sym') this.addText(String.fromCodePoint(Number.parseInt(attributes('char') ?? '', 16) || 0x20));
    if (name === 'w:pict') this.paper = null;
  }

  private readStructure(name: string, parent: string | undefined, attributes: Attributes): void {
    const table = this.tables.at(-1);
    if (name === 'w:gridCol') table?.grid.push(Number(attributes('w')) || 1);
    if (name === 'w:gridSpan') {
      const cell = table?.rows.at(-1)?.at(-1);
      if (cell) cell.columns = Math.max(1, Math.min(Number(attributes('val')) || 1, table?.grid.length ?? 1));
    }
    if (name === 'w:shd' && parent === 'w:tcPr') this.grounds.splice(-1, 1, readShading(attributes));
    // A style of tables may colour any of its cells.
    if (name === 'w:tblStyle' && !this.styles.isPlainTable(attributes('val'))) this.grounds.splice(-1, 1, null);
    if (name === ':anchor' && ON.has(attributes('behindDoc') ?? '')) this.paper = null;
    if (name === 'w:background') this.paper = null;
    if (name === 'v:textpath') this.addText(attributes('string') ?? '');
  }

  private addText(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    const line = paragraph?.paragraph.lines.at(-1);
    if (!paragraph || !line) return;
    const look = this.look(paragraph.format);
    const last = line.at(-1);
    const sameLook = last?.bold === look.bold && last?.fontSize === look.fontSize && last?.hidden === look.hidden;
    if (last && sameLook) last.text += text;
    else line.push({ ...look, text });
  }

  private look(paragraph: ParagraphFormat): Omit<Span, 'text'> {
    const run = this.runs.at(-1);
    const format = this.styles.characters(paragraph, run?.style, run?.format ?? {});
    const look: Omit<Span, 'text'> = { bold: format.bold ?? false };
    if (format.fontSize !== undefined) look.fontSize = format.fontSize;
    const hidden = this.hiddenReason(format, paragraph);
    if (hidden) look.hidden = hidden;
    return look;
  }

  private hiddenReason(format: CharacterFormat, paragraph: ParagraphFormat): HiddenReason | undefined {
    if (format.vanish) return 'vanish';
    if (format.fontSize !== undefined && format.fontSize < TINY_SIZE) return 'tiny';
    return lookAlike(format.colour ?? null, this.backgroundOf(format, paragraph)) ? 'no_contrast' : undefined;
  }

  /** What is behind the characters; null when that can't be told. */
  private backgroundOf(format: CharacterFormat, paragraph: ParagraphFormat): Colour {
    const own = format.shading === undefined ? this.styles.shading(paragraph) : format.shading;
    if (own !== undefined) return own;
    const ground = this.grounds.findLast((colour) => colour !== undefined);
    return ground === undefined ? this.paper : ground;
  }
}
