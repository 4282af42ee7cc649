import { tidy } from '../text/fold.js';

/** Words of the text: what it writes at one place. */
export interface Quote {
  text: string;
  start: number;
  end: number;
  /** Number of the line in which it begins. */
  line: number;
  /** Whether the text writes it exactly as it was asked for. */
  exact: boolean;
}

/** The text without what typesetting and people vary, and where each of its characters comes from. */
interface Reading {
  folded: string;
  starts: number[];
  ends: number[];
}

const VARIANTS: ReadonlyMap<string, string> = new Map(
  Object.entries({ '‘': "'", '’': "'", '‛': "'", '´': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' }).concat(
    Object.entries({ '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-', '‒': '-', '…': '...', ß: 'ss', ı: 'i' }),
  ),
);
const BULLET = /^[•·▪●◦‣∙■□➢➤✓✔►▸○§]$/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that put no space between words, or bind particles to them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const MOST_PLACES = 40;
const LONGEST_VALUE = 1000;
/**
 * Characters asked for and places looked at, over all values; several times what a long resume needs. A model that
 * answers without end about a text of one letter must not hold up the program.
 */
const BUDGET = 150_000;

function foldCharacter(character: string): string {
  const variant = VARIANTS.get(character);
  if (variant !== undefined) return variant;
  if (/[\s\p{Z}]/u.test(character) || BULLET.test(character)) return ' ';
  if (/\p{Cf}/u.test(character)) return '';
  return character
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase();
}

/** How a hyphen at the end of a line is read: as it stands, as a sign of its own, or as a mere break. */
const HYPHENS = ['as written', 'dropped', 'kept'] as const;
type HyphenReading = (typeof HYPHENS)[number];

function readingOf(text: string, hyphens: HyphenReading): Reading {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const start = at;
    at += character.length;
    if (hyphens !== 'as written' && character === '-' && text.charAt(at) === '\n') {
      at += 1;
      if (hyphens === 'dropped') continue;
    }
    for (const sign of foldCharacter(character)) {
      if (sign === ' ' && folded.endsWith(' ')) continue;
      folded += sign;
      for (let unit = 0; unit < sign.length; unit += 1) {
        starts.push(start);
        ends.push(start + character.length);
      }
    }
  }
  return { folded, starts, ends };
}

function isInsideWord(before: string, edge: string): boolean {
  return WORD.test(before) && WORD.test(edge) && !(UNSPACED.test(edge) || UNSPACED.test(before));
}

/** "C" does not stand where the text says "C++" or "C#". */
function isOtherName(edge: string, after: string): boolean {
  return /[\p{L}\p{N}]/u.test(edge) && /^(?:#|\+\+)/u.test(after);
}

/**
 * Tells what of a model's words stands in the visible text, and how the text itself writes it. Whole words only. Case,
 * accents, spaces, quotes, dashes and bullets may differ; what is answered is always cut out of the text, so that no
 * character of a model gets any further.
 */
export class Witness {
  readonly #readings: Reading[];
  readonly #lineStarts: number[];
  readonly #known = new Map<string, Quote[]>();
  #budget = BUDGET;

  constructor(private readonly text: string) {
    const hyphens = text.includes('-\n') ? HYPHENS : HYPHENS.slice(0, 1);
    this.#readings = hyphens.map((reading) => readingOf(text, reading));
    this.#lineStarts = [0, ...[...text.matchAll(/\n/gu)].map((match) => match.index + 1)];
  }

  /** The places where the text says it, from its beginning on; at most forty. */
  placesOf(value: string | null): Quote[] {
    if (value === null || value.length > LONGEST_VALUE) return [];
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    if (this.#budget <= 0) return [];
    this.#budget -= value.length;
    const places = this.lookFor(value);
    this.#known.set(value, places);
    return places;
  }

  firstOf(value: string | null): Quote | null {
    return this.placesOf(value)[0] ?? null;
  }

  private lookFor(value: string): Quote[] {
    const wanted = readingOf(value, 'as written').folded.trim();
    if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
    for (const [index, reading] of this.#readings.entries()) {
      const places = this.placesIn(reading, wanted, HYPHENS[index] === 'dropped' ? '' : '-');
      if (places.length > 0) return places.map((place) => ({ ...place, exact: place.text === tidy(value) }));
    }
    return [];
  }

  private placesIn(reading: Reading, wanted: string, hyphen: string): Quote[] {
    const { folded, starts, ends } = reading;
    const places: Quote[] = [];
    for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
      this.#budget -= 1;
      const end = at + wanted.length;
      const [first, last] = [wanted.charAt(0), wanted.charAt(wanted.length - 1)];
      const cutsWord =
        isInsideWord(folded.charAt(at - 1), first) ||
        isInsideWord(folded.charAt(end), last) ||
        isOtherName(last, folded.slice(end, end + 2));
      if (!cutsWord) places.push(this.quote(starts[at] ?? 0, ends[end - 1] ?? 0, hyphen));
      if (places.length === MOST_PLACES || this.#budget <= 0) break;
    }
    return places;
  }

  private quote(start: number, end: number, hyphen: string): Quote {
    const written = this.text.slice(start, end).replaceAll('-\n', hyphen);
    return { text: tidy(written), start, end, line: this.lineAt(start), exact: false };
  }

  private lineAt(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
