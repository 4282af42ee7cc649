import type { CountryCode } from 'libphonenumber-js';
import { findPhone, type Phone } from './phone.js';

const MAX_PHONES = 5;
const LABELLED = /[\p{L}.)]\s*[:：]\s*$/u;

/** The further numbers of a text: valid ones, and those that stand behind a label such as "Office:". */
export function findPhones(text: string, contactLength: number, country: CountryCode, first: Phone | null): Phone[] {
  const found: Phone[] = first === null ? [] : [first];
  let rest = first === null ? text : text.replace(first.text, ' '.repeat(first.text.length));
  for (let tried = 0; tried < MAX_PHONES * 2 && found.length < MAX_PHONES; tried += 1) {
    const phone = findPhone(rest, contactLength, country);
    if (phone === null) break;
    const at = rest.indexOf(phone.text);
    const labelled = LABELLED.test(rest.slice(Math.max(0, at - 12), at));
    const known = found.some((other) => (other.e164 ?? other.text) === (phone.e164 ?? phone.text));
    if (!known && (phone.e164 !== null || labelled)) found.push(phone);
    rest = rest.slice(0, at) + ' '.repeat(phone.text.length) + rest.slice(at + phone.text.length);
  }
  return found;
}
