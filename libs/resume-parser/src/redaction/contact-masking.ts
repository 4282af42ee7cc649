import { findDates } from '../dates.js';
import { findEmails, findLinks } from '../fields/contact.js';
import { tidy } from '../text/fold.js';

export type ContactKind = 'email' | 'phone' | 'link' | 'address';

/** A text in which contact data are named by placeholders, and the way back. */
export interface MaskedText {
  text: string;
  /** Puts back what placeholders stand for. Placeholders that were never given out stay as they are. */
  restore: (value: string) => string;
}

export const CONTACT_PLACEHOLDER = /<(email|phone|link|address)-(\d{1,4})>/gu;
/** Not a word of any length that holds an @ can be left when addresses are withheld. */
const AT_WORD = /[^\s<>@]{1,100}@[^\s<>@]{1,200}/gu;
const SPELLED_EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}\s{0,2}[([{]\s?(?:at|@|ät|arroba|chez)\s?[)\]}]\s{0,2}[\p{L}\p{N}.-]{1,100}(?:\s{0,2}[([{]\s?(?:dot|punkt|point|punto|ponto|\.)\s?[)\]}]\s{0,2}[\p{L}\p{N}-]{1,40}){0,3}/giu;
const NUMBER = /(?<![\p{L}\p{N}])[+(]{0,2}\p{Nd}(?:[ \u00a0\t()./‐‑–-]{0,3}\p{Nd}){6,17}(?![\p{L}\p{N}])/gu;
/** "@someone" of a social network. */
const HANDLE = /(?<![^\s(|,;:])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,40}/gu;
const PLAIN_LINK = /\b(?:https?|ftp):\/\/[^\s<>"'|,;)\]]+|\bwww\.[^\s<>"'|,;)\]]+/giu;

const GAP = String.raw`[ \u00a0]{1,3}`;
const HOUSE = String.raw`\d{1,5} ?[a-zA-Z]?(?:[-/]\d{1,4}[a-zA-Z]?)?(?![\p{L}\p{N}])`;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]{0,30}`;
const FLAT = String.raw`(?:[Ff]lat|[Aa]pt\.?|[Aa]partment|[Uu]nit|[Ss]uite|#) ?\w{1,5}`;
/** Words of streets, also all in capitals. Those of the second list follow years too: "2019 First Place". */
const STREET =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Crescent|Terrace|Court|Ct';
const LOOSE_STREET = 'Close|Way|Place|Pl|Square|Sq|Gardens?|Grove|Mews|Row|Walk|Hill';
const GERMANIC =
  '[Ss]tr\\.|[Ss]traße|[Ss]trasse|[Ss]traat|[Ww]eg|[Gg]asse|[Pp]latz|[Aa]llee|[Gg]racht|[Ll]aan|[Pp]lein|[Kk]ade|[Dd]amm|[Uu]fer|[Rr]ing|gatan|vägen|gata|veien|vej|gade|katu';
const LEADING =
  '[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d|[Cc]hemin|[Aa]llée|[Ii]mpasse|[Qq]uai|[Pp]lace|[Cc]alle|[Cc]/|[Aa]vda\\.?|[Aa]venida|[Pp]aseo|[Pp]laza|[Vv]ia|[Vv]iale|[Cc]orso|[Pp]iazza|[Ll]argo|[Rr]ua|[Tt]ravessa|[Pp]raça|[Uu]l\\.|[Uu]lica|[Aa]l\\.|[Уу]л\\.|[Уу]лица|[Пп]р\\.|[Пп]роспект|[Вв]ул\\.?|[Вв]улиця|[Jj]alan|[Jj]l\\.|[Οο]δός';
const START = String.raw`(?<![\p{L}\p{N}])`;

function upperToo(words: string): string {
  return `(?:${words}|${words.toUpperCase()})`;
}

const ADDRESSES: readonly RegExp[] = [
  // 12 High Street, Flat 3 · 1600 PENNSYLVANIA AVENUE NW
  new RegExp(
    `${START}(?:${FLAT},?${GAP})?${HOUSE},?${GAP}(?:${NAME}${GAP}){1,4}${upperToo(STREET)}(?![\\p{L}\\p{N}])\\.?(?:${GAP}[NSEW]{1,2}(?!\\p{L}))?(?:,?${GAP}${FLAT})?`,
    'gu',
  ),
  new RegExp(
    `${START}(?!(?:19|20)\\d\\d )${HOUSE},?${GAP}(?:${NAME}${GAP}){1,4}${upperToo(LOOSE_STREET)}(?![\\p{L}\\p{N}])(?:,?${GAP}${FLAT})?`,
    'gu',
  ),
  // Hauptstraße 12 · Am Alten Weg 3a · Keizersgracht 12 · Storgatan 5
  new RegExp(`${START}(?:${NAME} ){0,2}\\p{Lu}[\\p{L}.-]{0,30}(?:${GERMANIC})${GAP}${HOUSE}`, 'gu'),
  new RegExp(`${START}${NAME} (?:${GERMANIC})${GAP}${HOUSE}`, 'gu'),
  // Calle Mayor, 5 · via Roma 8 · ул. Ленина, 10
  new RegExp(
    `${START}(?:${LEADING}) ?(?:[\\p{L}'’.-]{1,30} ){0,4}[\\p{L}'’.-]{1,30},? {0,2}(?:[Nn][º°o.] ?)?${HOUSE}`,
    'gu',
  ),
  // 12 bis, rue de Rivoli
  new RegExp(
    `${START}${HOUSE}(?: ?(?:bis|ter))?,? (?:${LEADING}) (?:(?:de|du|des|la|le|les|l['’]|d['’]) ?){0,3}[\\p{L}'’-]{2,30}(?: ${NAME}){0,2}`,
    'gu',
  ),
  // 〒100-0001 · 千代田区丸の内1丁目2番3号
  /〒\s?\d{3}-?\d{4}|(?<!\d)\d{3}-\d{4}(?=\s?\p{Script=Han})|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,12}\d{1,4}(?:丁目|番地|番|号|號|号楼|弄)(?:\d{1,4}(?:丁目|番地|番|号|室|楼))*/gu,
  // Postcodes that name a street: SW1A 1AA · 1012 AB
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[1-9]\d{3}\s[A-Z]{2}(?=,?\s+\p{Lu}\p{Ll})/gu,
  // Behind a label, up to the first comma: "Address: …"
  /(?<=(?:^|\n|\t|\s)(?:home address|street|address|anschrift|adresse|wohnanschrift|straße|dirección|direccion|domicilio|indirizzo|residenza|endereço|morada|adres|адрес|адреса|地址|住址|住所|주소)\s{0,2}[:：]\s{0,3})[^,\n\t|<\d]{0,80}\d[^,\n\t|<]{0,40}/giu,
];
/** Two years are no telephone number, also before the years that the rules know. */
const YEARS = /^1[0-9]\d\d\s?[-–—‐‑/]\s?(?:1[0-9]|20)\d\d$/u;
const ROUNDS = 60;

function isDates(text: string): boolean {
  if (YEARS.test(text.trim())) return true;
  const covered = findDates(text).reduce((sum, span) => sum + span.end - span.start, 0);
  return covered >= text.trim().length - 2;
}

/** Where a value ends in the text that a narrow column may have broken. */
function endOf(text: string, start: number, value: string): number {
  let at = start;
  for (const character of value) {
    while (/\s/u.test(text.charAt(at)) && text.charAt(at) !== character) at += 1;
    if (!text.startsWith(character, at)) return start + value.length;
    at += character.length;
  }
  return at;
}

class Masks {
  readonly #given = new Map<string, string>();
  readonly #values = new Map<string, string>();

  nameOf(kind: ContactKind, value: string): string {
    const written = tidy(value);
    const known = this.#given.get(`${kind} ${written}`);
    if (known !== undefined) return known;
    const name = `<${kind}-${this.#values.size + 1}>`;
    this.#given.set(`${kind} ${written}`, name);
    this.#values.set(name, written);
    return name;
  }

  restore(value: string): string {
    return value.replace(CONTACT_PLACEHOLDER, (name) => this.#values.get(name) ?? name);
  }
}

/** The finders stop at twenty, so they are asked until nothing is left; what then remains is no resume. */
function maskFound(
  text: string,
  kind: ContactKind,
  find: (text: string) => { text: string; start: number }[],
  masks: Masks,
): string {
  let masked = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = find(masked).sort((a, b) => b.start - a.start);
    if (found.length === 0) break;
    for (const { text: value, start } of found) {
      const name = masks.nameOf(kind, value);
      masked = `${masked.slice(0, start)}${name}${masked.slice(endOf(masked, start, value))}`;
    }
  }
  return masked;
}

/**
 * Replaces links, and with `withholdContact` also e-mail addresses, telephone numbers, streets and postcodes, by
 * placeholders. The text must hold no placeholder of its own: see `readableText`.
 */
export function maskContact(text: string, withholdContact: boolean): MaskedText {
  const masks = new Masks();
  const replaceAll = (from: string, pattern: RegExp, kind: ContactKind, applies = (_: string) => true) =>
    from.replace(pattern, (value) => (applies(value) ? masks.nameOf(kind, value) : value));
  let masked = text;
  if (withholdContact) {
    masked = maskFound(masked, 'email', findEmails, masks);
    masked = replaceAll(masked, SPELLED_EMAIL, 'email');
    masked = replaceAll(masked, AT_WORD, 'email');
  }
  masked = replaceAll(masked, PLAIN_LINK, 'link');
  masked = replaceAll(masked, HANDLE, 'link');
  masked = maskFound(masked, 'link', findLinks, masks);
  if (withholdContact) {
    masked = replaceAll(masked, NUMBER, 'phone', (value) => !isDates(value));
    for (const pattern of ADDRESSES) masked = replaceAll(masked, pattern, 'address');
  }
  return { text: masked, restore: (value) => masks.restore(value) };
}
