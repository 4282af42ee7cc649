import type { ParsedResume } from '../parsed-resume.js';
import { tidy, trimSigns } from '../text/fold.js';
import { CONTACT_PLACEHOLDER, maskContact } from './contact-masking.js';

/** What stands where contact data stood. */
export const HIDDEN = '[hidden]';
/** The masking is asked for a part at a time: it takes a bounded number of values out of one text. */
const PART = 20_000;
const SHORTEST_VALUE = 5;
const BETWEEN_SIGNS = /(?:\[hidden\][\s,;|•·-]*)+/gu;

function parts(text: string): string[] {
  const list: string[] = [];
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start + PART);
    const end = lineEnd === -1 || lineEnd > start + 2 * PART ? start + PART : lineEnd;
    list.push(text.slice(start, end));
    start = end;
  }
  return list;
}

/** E-mail addresses, telephone numbers, links, streets and postcodes of a text, each replaced by `[hidden]`. */
export function textWithoutContact(text: string): string {
  return parts(text)
    .map((part) => maskContact(part, true).text.replace(CONTACT_PLACEHOLDER, HIDDEN))
    .join('');
}

/** A place without street, house number and postcode; null when nothing else was said. */
export function placeWithoutStreet(location: string): string | null {
  const place = textWithoutContact(location).replace(BETWEEN_SIGNS, ' ');
  const tidied = trimSigns(tidy(place).replace(/ ,/gu, ','), ',;|•·-');
  return tidied === '' ? null : tidied;
}

/** Takes out what is known to be contact data wherever it is repeated, however the finders judge it there. */
class KnownValues {
  readonly #values: string[];

  constructor(values: readonly (string | null)[]) {
    const known = values.filter((value) => value !== null && value.length >= SHORTEST_VALUE) as string[];
    this.#values = [...new Set(known)].sort((one, other) => other.length - one.length);
  }

  hideIn(text: string): string {
    return this.#values.reduce((hidden, value) => hidden.replaceAll(value, HIDDEN), text);
  }
}

function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change)) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])) as Value;
}

/**
 * What a resume says, without the data to reach the person by: e-mail addresses, telephone numbers, links, street and
 * postcode, also where they stand in descriptions and in the text.
 */
export function resumeWithoutContact(resume: ParsedResume): ParsedResume {
  const { basics } = resume;
  const known = new KnownValues([
    ...[basics.email, basics.phone, basics.phoneE164, ...basics.emails, ...basics.phones, ...basics.links],
  ]);
  // The known values first: the finders may take only a part of one.
  const hide = (text: string): string => textWithoutContact(known.hideIn(text));
  const { confidence, findings, ...said } = resume;
  return {
    ...mapTexts(said, hide),
    basics: {
      ...{ name: basics.name, label: basics.label === null ? null : hide(basics.label) },
      ...{ email: null, emails: [], phone: null, phones: [], phoneE164: null, links: [] },
      location: basics.location === null ? null : placeWithoutStreet(basics.location),
    },
    confidence,
    findings,
  };
}
