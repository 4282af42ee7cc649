import type { CountryCode } from 'libphonenumber-js';
import { findPhone, type Phone } from './phone.js';

const MAX_PHONES = 5;
const LABELLED = /[\p{L}.)]\s*[:：]\s*$/u;

/** Shorter ones are too often parts of dates and codes. */
const MIN_DIGITS = 9;

/**
 * All numbers of a text, `first` before the others: valid ones in international form or among the contact data, and those
 * that stand behind a label such as "Office:".
 */
export function findPhones(text: string, contactLength: number, country: CountryCode, first: Phone | null): Phone[] {
  const found: Phone[] = first === null ? [] : [first];
  let rest = first === null ? text : text.replace(first.text, ' '.repeat(first.text.length));
  for (let tried = 0; tried < MAX_PHONES * 2 && found.length < MAX_PHONES; tried += 1) {
    const phone = findPhone(rest, contactLength, country);
    if (phone === null) break;
    const at = rest.indexOf(phone.text);
    const labelled = LABELLED.test(rest.slice(Math.max(0, at - 12), at));
    const known = found.some((other) => (other.e164 ?? other.text) === (phone.e164 ?? phone.text));
    const inContact = at < contactLength && phone.text.replace(/\D/gu, '').length >= MIN_DIGITS;
    const plausible = labelled || (phone.e164 !== null && (inContact || /^\(?(?:\+|00)/u.test(phone.text)));
    if (!known && plausible) found.push(phone);
    rest = rest.slice(0, at) + ' '.repeat(phone.text.length) + rest.slice(at + phone.text.length);
  }
  return found;
}
