import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import { findDates } from '../dates.js';
import { fold, keyOf } from '../text/fold.js';

/** A telephone number as written, and in E.164 when it is a valid number of a known country. */
export interface Phone {
  text: string;
  e164: string | null;
}

const CANDIDATE = /(?<![\p{L}\p{N}@#/_])(?:\+|\(\+?|00)?\d(?:[ \u00a0()./‐‑–·-]{0,3}\d){6,15}(?![\p{L}\p{N}@])/gu;
const MAX_TRIED = 30;
const LABEL =
  /(?:^|\s)(?:phone|tel|telephone|mobile|mob|cell|handy|telefon|telefono|telefono movil|telefone|celular|movil|portable|gsm|mobil|telefoon|тел|телефон|моб|тел|τηλ|τηλεφωνο|電話|電話番号|电话|手机|휴대폰|전화|연락처|dien thoai|đien thoai|sđt|sdt|هاتف|جوال|الهاتف|फोन|मोबाइल|komorka|kom|ponto|telemovel|cellulare|p|t|m|h|c)$/u;

/** Countries to try for a number without an international prefix, the likeliest first. */
const BY_HINT: readonly (readonly [RegExp, CountryCode])[] = [
  [/deutschland|germany|\b\d{5} (?:berlin|stuttgart|hamburg|munchen|koln)|lebenslauf|berufserfahrung/u, 'DE'],
  [/osterreich|austria/u, 'AT'],
  [/schweiz|suisse|switzerland/u, 'CH'],
  [/france|\bcompetences\b|\bformations?\b|experiences? professionnelle/u, 'FR'],
  [/espana|spain|experiencia laboral|formacion/u, 'ES'],
  [/italia|italy|istruzione|esperienz/u, 'IT'],
  [/brasil|brazil|formacao|experiencia profissional/u, 'BR'],
  [/portugal|lisboa/u, 'PT'],
  [/nederland|netherlands|werkervaring|opleiding/u, 'NL'],
  [/united kingdom|\buk\b|england|scotland|london|leeds|manchester/u, 'GB'],
  [/australia|\b(?:nsw|vic|qld)\b/u, 'AU'],
  [/\bindia\b|mumbai|bangalore|delhi/u, 'IN'],
  [/россия|опыт работы|образование/u, 'RU'],
  [/україна|досвід|освіта/u, 'UA'],
  [/職歴|学歴|東京|日本/u, 'JP'],
  [/工作经历|教育背景|教育经历/u, 'CN'],
  [/kinh nghiem|hoc van/u, 'VN'],
  [/deneyim|egitim/u, 'TR'],
  [/wyksztalcenie|doswiadczenie/u, 'PL'],
  [/[\u1100-\u11ff]/u, 'KR'],
];

/** Guesses the country of a resume from its words; `US` when nothing speaks for another. */
export function countryHint(foldedText: string): CountryCode {
  return BY_HINT.find(([pattern]) => pattern.test(foldedText))?.[1] ?? 'US';
}

/** A number as somebody wrote it, in E.164; null unless it is a valid one of its own country or of that of `place`. */
export function phoneInE164(written: string, place: string): string | null {
  const parsed = parsePhoneNumberFromString(written, countryHint(fold(place)));
  return parsed?.isValid() === true ? parsed.number : null;
}

function isDates(text: string): boolean {
  const spans = findDates(text);
  if (spans.length === 0) return false;
  const covered = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return covered >= text.trim().length - 2;
}

interface Candidate extends Phone {
  score: number;
}

function judge(text: string, before: string, country: CountryCode, isNearTop: boolean): Candidate | null {
  const digits = text.replace(/\D/gu, '');
  if (digits.length < 7 || digits.length > 15 || isDates(text)) return null;
  const parsed = parsePhoneNumberFromString(text.replaceAll('·', ' '), country);
  const valid = parsed?.isValid() === true;
  const labelled = LABEL.test(keyOf(before));
  const international = /^\(?(?:\+|00)/u.test(text);
  const grouped = /[\s()./-]/u.test(text);
  const possible = parsed?.isPossible() === true && digits.length >= 9;
  const score =
    (valid ? 4 : possible ? 1 : 0) +
    (labelled ? 4 : 0) +
    (international ? 2 : 0) +
    (isNearTop ? 1 : 0) +
    (grouped ? 1 : 0);
  if (score < 2) return null;
  return { text, e164: valid ? parsed.number : null, score };
}

/**
 * Finds the telephone number of a text: a labelled or valid one first, else what looks like one near the top.
 * `contactLength` says how much of the text's beginning is contact lines.
 */
export function findPhone(text: string, contactLength: number, country: CountryCode): Phone | null {
  let best: Candidate | null = null;
  let tried = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    tried += 1;
    if (tried > MAX_TRIED) break;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    let written = match[0];
    // "981 55 01 22 / 600 123 456": two numbers; "0221 / 555 01 47" is one.
    const [first = '', second] = written.split(/\s+\/\s+/u);
    if (second !== undefined && first.replace(/\D/gu, '').length >= 8) written = first;
    // An opening bracket without its partner belongs to the sentence, one with it to the number.
    if (written.startsWith('(') && !written.includes(')')) written = written.slice(1);
    const candidate = judge(written, before, country, match.index < contactLength);
    if (candidate !== null && (best === null || candidate.score > best.score)) best = candidate;
  }
  return best === null ? null : { text: best.text, e164: best.e164 };
}
