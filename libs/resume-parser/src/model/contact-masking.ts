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

const PLACEHOLDER = /<(email|phone|link|address)-(\d{1,4})>/gu;
/** Not a word of any length that holds an @ can be left when addresses are withheld. */
const AT_WORD = /[^\s<>@]{1,100}@[^\s<>@]{1,200}/gu;
const SPELLED_EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}\s{0,2}[([{]\s?(?:at|@|ät|arroba|chez)\s?[)\]}]\s{0,2}[\p{L}\p{N}.-]{1,100}(?:\s{0,2}[([{]\s?(?:dot|punkt|point|punto|ponto|\.)\s?[)\]}]\s{0,2}[\p{L}\p{N}-]{1,40}){0,3}/giu;
const NUMBER = /(?<![\p{L}\p{N}])[+(]{0,2}\p{Nd}(?:[ \u00a0\t()./‐‑–-]{0,3}\p{Nd}){6,17}(?![\p{L}\p{N}])/gu;
const PLAIN_LINK = /\b(?:https?|ftp):\/\/\S+|\bwww\.\S+/giu;

const HOUSE = String.raw`\d{1,5}\s?[a-zA-Z]?(?:[-/]\d{1,4}[a-zA-Z]?)?`;
const STREET_TAIL = String.raw`(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|close|way|place|pl|square|sq|terrace|crescent|highway|hwy|gardens?|grove|mews|parkway|pkwy|row|walk|hill)`;
const STREET_LEAD = String.raw`(?:rue|avenue|av\.?|boulevard|bd|chemin|allée|impasse|quai|place|calle|c\/|avda\.?|avenida|paseo|plaza|via|viale|corso|piazza|largo|rua|r\.|travessa|praça|estrada|ul\.|ulica|al\.|ул\.?|улица|пр\.|проспект|вул\.?|вулиця|jalan|jl\.?|οδός|оδός)`;
const ADDRESSES: readonly RegExp[] = [
  // 12 High Street, Flat 3 · 1600 Pennsylvania Ave NW
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:flat|apt\.?|apartment|unit|suite)\s*\w{1,5},?\s+)?${HOUSE}\s{1,3}(?:\p{Lu}[\p{L}'’.-]{0,30}\s{1,3}){1,4}${STREET_TAIL}\b\.?(?:\s+(?:[NSEW]{1,2}))?(?:,?\s+(?:flat|apt\.?|apartment|unit|suite|#)\s*\w{1,5})?`,
    'giu',
  ),
  // Hauptstraße 12 · Musterweg 3a · Keizersgracht 12 · Storgatan 5
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}.-]{0,30}\s){0,2}\p{Lu}[\p{L}.-]{0,30}(?:str\.|straße|strasse|straat|weg|gasse|platz|allee|gracht|laan|plein|kade|damm|ufer|ring|gatan|vägen|gata|veien|vej|gade|katu|tie)\s+${HOUSE}(?![\p{L}\p{N}])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])\p{Lu}\p{L}{1,40}\s(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Ring|Damm|Ufer)\s+${HOUSE}`,
    'gu',
  ),
  // 12 rue de Rivoli · Calle Mayor 5 · via Roma, 8 · ул. Ленина, 10
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${HOUSE}(?:\s?(?:bis|ter))?,?\s{1,2})?${STREET_LEAD}\s(?:[\p{L}'’.-]{1,30}\s){0,4}[\p{L}'’.-]{1,30}(?:,?\s{0,2}(?:n[º°o.]?\s*)?${HOUSE}(?:,?\s*\d{1,2}\s?[º°ªa]\s?\p{Lu}?)?)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${HOUSE}(?:\s?(?:bis|ter))?,?\s{1,2}${STREET_LEAD}\s(?:[\p{Ll}'’]{1,10}\s){0,3}\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}'’-]{1,30}){0,2}`,
    'giu',
  ),
  // 〒100-0001 and what follows up to the building's number
  /〒?\s?\d{3}-\d{4}(?!\d)|\p{Script=Han}{1,10}\d{1,4}(?:丁目|番地|番|号|號|号楼|弄)(?:\d{1,4}(?:丁目|番地|番|号|室|楼))*/gu,
  // Postcodes that name a street: SW1A 1AA · 1012 AB
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[1-9]\d{3}\s[A-Z]{2}(?=,?\s+\p{Lu}\p{Ll})/gu,
  // Behind a label, up to the first comma: "Address: …"
  /(?<=(?:^|\n|\t|\s)(?:home address|street|address|anschrift|adresse|wohnanschrift|straße|dirección|direccion|domicilio|indirizzo|residenza|endereço|morada|adres|адрес|адреса|地址|住址|住所|주소)\s{0,2}[:：]\s{0,3})[^,\n\t|<]{0,80}\d[^,\n\t|<]{0,40}/giu,
];
const ROUNDS = 60;

function isDates(text: string): boolean {
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
    return value.replace(PLACEHOLDER, (name) => this.#values.get(name) ?? name);
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
  masked = maskFound(masked, 'link', findLinks, masks);
  if (withholdContact) {
    for (const pattern of ADDRESSES) masked = replaceAll(masked, pattern, 'address');
    masked = replaceAll(masked, NUMBER, 'phone', (value) => !isDates(value));
  }
  return { text: masked, restore: (value) => masks.restore(value) };
}
