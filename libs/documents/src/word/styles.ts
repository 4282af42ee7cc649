import { type Colour, WHITE } from '../colour.js';
import { DEFAULT_FONT_SIZE } from '../line-layout.js';
import { type Attributes, readXml } from './xml.js';

/** What a style or a run says about its characters; undefined leaves it to the next in the chain. */
export interface CharacterFormat {
  bold?: boolean;
  /** Points. */
  fontSize?: number;
  vanish?: boolean;
  /** Null for what Word chooses itself, which can always be read. */
  colour?: Colour;
  /** Behind the characters; null for one that is not known. */
  shading?: Colour;
}

export interface ParagraphFormat {
  style?: string;
  listItem?: boolean;
  /** From 0, as headings of the outline. */
  outlineLevel?: number;
  shading?: Colour;
}

interface Style {
  name: string;
  basedOn?: string;
  character: CharacterFormat;
  paragraph: ParagraphFormat;
}

const HEX_COLOUR = /^[\da-f]{6}$/iu;
/** Word's own styles of tables that colour nothing. */
const PLAIN_TABLES = new Set(['table grid', 'normal table', 'table grid light']);
const MAX_STYLE_CHAIN = 20;
const BODY_TEXT_LEVEL = 9;
const TITLE_SIZE = 20;
const HEADING_SIZES = [16, 14, 13, 12];

function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes('val') ?? 'true');
}

function toColour(value: string | undefined): Colour {
  return value !== undefined && HEX_COLOUR.test(value) ? `#${value.toLowerCase()}` : null;
}

/** The colour of a `w:shd`; undefined when it leaves what is behind it as it is. */
export function readShading(attributes: Attributes): Colour | undefined {
  if (attributes('themeFill') !== undefined) return toColour(attributes('fill'));
  const fill = attributes('fill') ?? 'auto';
  if (fill !== 'auto') return toColour(fill);
  const pattern = attributes('val') ?? 'clear';
  return pattern === 'clear' || pattern === 'nil' ? undefined : null;
}

/** Takes up one child of `w:rPr`. */
export function readCharacterProperty(format: CharacterFormat, name: string, attributes: Attributes): void {
  if (name === 'w:b') format.bold = isOn(attributes);
  if (name === 'w:vanish') format.vanish = isOn(attributes);
  if (name === 'w:color') format.colour = toColour(attributes('val'));
  const shading = name === 'w:shd' ? readShading(attributes) : undefined;
  if (shading !== undefined) format.shading = shading;
  if (name === 'w:highlight' && isOn(attributes)) format.shading = attributes('val') === 'white' ? WHITE : null;
  const halfPoints = name === 'w:sz' ? Number(attributes('val')) : Number.NaN;
  if (halfPoints > 0) format.fontSize = halfPoints / 2;
}

/** Takes up one child of `w:pPr` or `w:numPr`. */
export function readParagraphProperty(format: ParagraphFormat, name: string, attributes: Attributes): void {
  const value = attributes('val');
  if (name === 'w:pStyle' && value !== undefined) format.style = value;
  if (name === 'w:numId') format.listItem = value !== '0';
  if (name === 'w:outlineLvl') format.outlineLevel = Number(value);
  const shading = name === 'w:shd' ? readShading(attributes) : undefined;
  if (shading !== undefined) format.shading = shading;
}

export class Styles {
  private readonly byId = new Map<string, Style>();
  private readonly defaults: CharacterFormat = {};
  private defaultParagraphStyle: string | undefined;

  static read(part: Buffer | undefined): Styles {
    const styles = new Styles();
    if (part) styles.parse(part);
    return styles;
  }

  /** The look of characters with a direct format in a paragraph. */
  characters(paragraph: ParagraphFormat, characterStyle: string | undefined, direct: CharacterFormat): CharacterFormat {
    const chains = [...this.chain(characterStyle), ...this.chain(this.styleIdOf(paragraph))];
    const layers = [direct, ...chains.map((style) => style.character), this.defaults];
    const look = layers.reverse().reduce<CharacterFormat>((merged, layer) => ({ ...merged, ...layer }), {});
    const headingSize = this.headingSize(paragraph);
    if (headingSize !== undefined && direct.fontSize === undefined) {
      look.fontSize = Math.max(look.fontSize ?? 0, headingSize);
    }
    return look;
  }

  isListItem(paragraph: ParagraphFormat): boolean {
    return paragraph.listItem ?? this.inherited(paragraph, 'listItem') ?? false;
  }

  isHeading(paragraph: ParagraphFormat): boolean {
    return this.headingSize(paragraph) !== undefined;
  }

  isPlainTable(id: string | undefined): boolean {
    return PLAIN_TABLES.has(this.byId.get(id ?? '')?.name.toLowerCase() ?? '');
  }

  /** What a paragraph stands on; undefined when it has no colour of its own. */
  shading(paragraph: ParagraphFormat): Colour | undefined {
    return paragraph.shading === undefined ? this.inherited(paragraph, 'shading') : paragraph.shading;
  }

  /** Headings are raised to a size that stands out even where the theme leaves them as small as the text. */
  private headingSize(paragraph: ParagraphFormat): number | undefined {
    const names = this.chain(this.styleIdOf(paragraph)).map((style) => style.name.toLowerCase());
    if (names.includes('title')) return TITLE_SIZE;
    const named = names.map((name) => /^heading (\d)$/u.exec(name)?.[1]).find((level) => level !== undefined);
    const outline = paragraph.outlineLevel ?? this.inherited(paragraph, 'outlineLevel') ?? BODY_TEXT_LEVEL;
    const level = named === undefined ? outline : Number(named) - 1;
    return level < BODY_TEXT_LEVEL ? (HEADING_SIZES[level] ?? DEFAULT_FONT_SIZE) : undefined;
  }

  private inherited<K extends keyof ParagraphFormat>(paragraph: ParagraphFormat, key: K): ParagraphFormat[K] {
    return this.chain(this.styleIdOf(paragraph)).find((style) => style.paragraph[key] !== undefined)?.paragraph[key];
  }

  private styleIdOf(paragraph: ParagraphFormat): string | undefined {
    return paragraph.style ?? this.defaultParagraphStyle;
  }

  private chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let next = id;
    // A style may name itself as its base in a damaged file.
    while (next !== undefined && chain.length < MAX_STYLE_CHAIN) {
      const style = this.byId.get(next);
      if (!style) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }

  private parse(part: Buffer): void {
    const path: string[] = [];
    let style: Style | undefined;
    readXml(part, {
      open: (name, attributes) => {
        const parent = path.at(-1);
        path.push(name);
        if (name === 'w:style') style = this.startStyle(attributes);
        else if (style) readStyleChild(style, parent, name, attributes);
        else if (parent === 'w:rPr') readCharacterProperty(this.defaults, name, attributes);
      },
      close: (name) => {
        path.pop();
        if (name === 'w:style') style = undefined;
      },
      text: () => undefined,
    });
  }

  private startStyle(attributes: Attributes): Style {
    const id = attributes('styleId') ?? '';
    const style: Style = { name: '', character: {}, paragraph: {} };
    this.byId.set(id, style);
    const isDefault = ['1', 'true', 'on'].includes(attributes('default') ?? '');
    if (isDefault && attributes('type') === 'paragraph') this.defaultParagraphStyle = id;
    return style;
  }
}

function readStyleChild(style: Style, parent: string | undefined, name: string, attributes: Attributes): void {
  if (parent === 'w:style' && name === 'w:name') style.name = attributes('val') ?? '';
  if (parent === 'w:style' && name === 'w:basedOn') {
    const base = attributes('val');
    if (base !== undefined) style.basedOn = base;
  }
  if (parent === 'w:rPr') readCharacterProperty(style.character, name, attributes);
  if (parent === 'w:pPr' || parent === 'w:numPr') readParagraphProperty(style.paragraph, name, attributes);
}
