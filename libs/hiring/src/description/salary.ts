import type { SalaryPeriod } from '../job.js';
import { evidenceIn, type Evidence } from './evidence.js';
import { keyOf, wordsOf } from './phrases.js';
import type { Sentence } from './sentences.js';
import { CURRENCIES, NOT_SALARY_WORDS, PERIODS, SALARY_WORDS, UP_TO_WORDS } from './vocabulary/salary.js';

export interface SalaryReading {
  min: number | null;
  max: number | null;
  /** ISO 4217. Null just when no salary was found. */
  currency: string | null;
  period: SalaryPeriod | null;
  evidence: Evidence[];
}

interface Amount extends Omit<SalaryReading, 'evidence'> {
  sentence: Sentence;
  start: number;
  end: number;
  /** How much speaks for its being the salary. */
  score: number;
}

const SIGN = String.raw`(?:US\$|CA\$|C\$|A\$|[€$£]|R\$|CHF|EUR|USD|GBP|CAD|AUD|BRL|SEK|NOK|DKK|PLN|Fr\.|euros?|dollars?|pounds?)`;
const NUMBER = String.raw`\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3}){1,2}(?:[.,]\d{1,2}|,-)?|\d{1,7}(?:[.,]\d{1,2})?`;
const TO = String.raw`\s{0,2}(?:-|–|—|to|bis|und|and|à|et|a|y|e|al|até|tot|en)\s{0,2}`;
const MONEY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(?:(${SIGN})\s{0,2})?(${NUMBER})(?:\s?(k(?![\p{L}])|tsd\.?))?` +
    String.raw`(?:\s{0,2}(${SIGN}))?(?:${TO}(?:(${SIGN})\s{0,2})?(${NUMBER})(?:\s?(k(?![\p{L}])|tsd\.?))?(?:\s{0,2}(${SIGN})(?![\p{L}]))?)?`,
  'giu',
);
const REACH = 40;
/** In one sentence; more are a table of something else. */
const MOST_AMOUNTS = 10;
const LARGE = /^\s{0,2}(?:m|mn|bn|million|billion|mio|mrd|millions?|millones|milioni|milhões|miljoen)\b/iu;

/** The pay of a job. Amounts that are not clearly pay, such as a turnover or a bonus, are left alone. */
export function readSalary(sentences: readonly Sentence[]): SalaryReading {
  const amounts = sentences.flatMap(amountsIn).filter(({ score }) => score >= 2);
  const best = amounts.toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined) return { min: null, max: null, currency: null, period: null, evidence: [] };
  const { min, max, currency, period, sentence, start, end } = best;
  return { min, max, currency, period, evidence: [evidenceIn(sentence, 'salary', start, end)] };
}

function amountsIn(sentence: Sentence): Amount[] {
  if (!/\d/.test(sentence.text)) return [];
  const isAboutPay = SALARY_WORDS.find(sentence.words).length > 0;
  const amounts: Amount[] = [];
  for (const match of sentence.text.matchAll(MONEY)) {
    const amount = amountOf(sentence, isAboutPay, match);
    if (amount !== undefined) amounts.push(amount);
    if (amounts.length === MOST_AMOUNTS) break;
  }
  return amounts;
}

function amountOf(sentence: Sentence, isAboutPay: boolean, match: RegExpExecArray): Amount | undefined {
  const [written, sign1, first = '', thousand1, sign2, sign3, second, thousand2, sign4] = match;
  const currency = currencyOf(sign1 ?? sign2 ?? sign3 ?? sign4);
  const start = match.index;
  const end = start + written.length;
  const before = sentence.text.slice(Math.max(0, start - REACH), start);
  const after = sentence.text.slice(end, end + REACH);
  if (currency === undefined || LARGE.test(after)) return undefined;
  const one = valueOf(first, thousand1 ?? thousand2);
  const other = second === undefined ? one : valueOf(second, thousand2);
  const isMost = second === undefined && endsWithUpTo(before);
  const isLeast = second === undefined && (after.startsWith('+') || FROM.test(before));
  const period = periodBeside(before, after);
  const against = NOT_SALARY_WORDS.find(wordsOf(`${before} ${after}`)).length;
  return {
    ...{ sentence, start, end, currency, period },
    min: isMost ? null : Math.min(one, other),
    max: isLeast ? null : Math.max(one, other),
    score: (isAboutPay ? 2 : 0) + (period === null ? 0 : 2) + (second === undefined ? 0 : 1) - 4 * against,
  };
}

const FROM = /(?:from|starting at|ab|à partir de|dès|desde|a partire da|da|a partir de|vanaf)\s*$/iu;

function endsWithUpTo(before: string): boolean {
  const words = wordsOf(before);
  const last = UP_TO_WORDS.find(words).at(-1);
  return last !== undefined && last.end === words.at(-1)?.end;
}

function currencyOf(sign: string | undefined): string | undefined {
  return sign === undefined ? undefined : CURRENCIES[sign.toUpperCase()];
}

function valueOf(written: string, thousand: string | undefined): number {
  const grouped = written.replace(/,-$/, '').replace(/[.,'’ \u00a0\u202f](?=\d{3}(?!\d))/gu, '');
  const value = Number(grouped.replace(',', '.'));
  return thousand !== undefined && value < 1000 ? value * 1000 : value;
}

/** The period right behind the amount, else before it. */
function periodBeside(before: string, after: string): SalaryPeriod | null {
  const slash = /^\s{0,2}(?:\+\s?)?\/\s?([\p{L}]{1,6})/u.exec(after)?.[1];
  if (slash !== undefined) return PERIODS.meaningOf(`per ${keyOf(slash)}`) ?? null;
  const behind = PERIODS.find(wordsOf(after))[0];
  const ahead = PERIODS.find(wordsOf(before)).at(-1);
  return behind?.meaning ?? ahead?.meaning ?? null;
}
