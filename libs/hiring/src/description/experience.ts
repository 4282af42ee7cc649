import { evidenceIn, type Evidence } from './evidence.js';
import { CONNECTING_WORDS, EXPERIENCE_WORDS, NUMBER_WORDS, NO_EXPERIENCE_WORDS } from './vocabulary/experience.js';
import { keyOf, wordsOf } from './phrases.js';
import type { Sentence } from './sentences.js';
import { kindOfWish } from './wanted.js';

/** A number of years in a sentence. */
export interface YearsMention {
  sentence: Sentence;
  start: number;
  end: number;
  min: number | null;
  max: number | null;
}

export interface ExperienceReading {
  minYears: number | null;
  maxYears: number | null;
  evidence: Evidence[];
}

const NUMBER = String.raw`(?:\d{1,2}|${NUMBER_WORDS.map(([word]) => word).join('|')})`;
const TO = String.raw`\s{0,2}(?:-|–|—|to|bis|à|a|ad|al|tot|até|hasta|or|oder|ou|o|y|and|und|et)\s{0,2}`;
const MORE = String.raw`\s{0,2}(?:\+|(?:or more|or over|oder mehr|ou plus|o más|o piu|o più|ou mais|of meer|plus)\s)?`;
const UNIT = String.raw`(?:years?|yrs?|jahre?n?|jährige?r?|ans?|années?|años?|anni|anno|anos?|jaar|jaren)`;
const YEARS = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(${NUMBER})(?:${TO}(${NUMBER}))?${MORE}\s{0,2}-?\(?s?\)?\s{0,2}${UNIT}(?![\p{L}\p{N}])`,
  'giu',
);
const UP_TO =
  /(?:up to|maximum|no more than|less than|bis zu|höchstens|jusqu['’]à|hasta|como máximo|fino a|até|tot|maximaal)(?: of| de)?\s*$/iu;
const NOT_EXPERIENCE = /^\W{0,3}(?:old\b|of age\b|ago\b|alt\b|d['’]existence|contract\b)/iu;
/** More is said of something else, such as a firm. */
const MOST_YEARS = 60;
const REACH = 24;
const WORK_REACH = 48;

/** All numbers of years that may be of experience. */
export function yearsIn(sentences: readonly Sentence[]): YearsMention[] {
  return sentences.filter(mayAskForExperience).flatMap((sentence) => {
    const mentions = Array.from(sentence.text.matchAll(YEARS), (match) => mentionOf(sentence, match));
    return mentions.filter(isExperience);
  });
}

function mayAskForExperience({ section, words }: Sentence): boolean {
  if (section === 'company' || section === 'offer') return false;
  return section === 'required' || section === 'preferred' || EXPERIENCE_WORDS.find(words).length > 0;
}

function isExperience({ sentence, end, min, max }: YearsMention): boolean {
  const behind = sentence.text.slice(end, end + REACH);
  return Math.max(min ?? 0, max ?? 0) <= MOST_YEARS && !NOT_EXPERIENCE.test(behind);
}

function mentionOf(sentence: Sentence, match: RegExpExecArray): YearsMention {
  const [written, first = '', second] = match;
  const one = numberOf(first);
  const other = second === undefined ? null : numberOf(second);
  const before = sentence.text.slice(Math.max(0, match.index - REACH), match.index);
  const end = match.index + written.length;
  if (other !== null)
    return { sentence, start: match.index, end, min: Math.min(one, other), max: Math.max(one, other) };
  const isMost = UP_TO.test(before);
  return { sentence, start: match.index, end, min: isMost ? null : one, max: isMost ? one : null };
}

function numberOf(written: string): number {
  const digits = Number(written);
  if (Number.isInteger(digits)) return digits;
  const key = keyOf(written);
  return NUMBER_WORDS.find(([word]) => keyOf(word) === key)?.[1] ?? 0;
}

/** The experience that a job asks for: the most that is not merely preferred, of work rather than of one skill. */
export function readExperience(sentences: readonly Sentence[], years: readonly YearsMention[]): ExperienceReading {
  const asked = years.filter((mention) => !isPreferred(mention));
  const ofWork = asked.filter(isOfWork);
  const chosen = (ofWork.length > 0 ? ofWork : asked).toSorted((a, b) => leastOf(b) - leastOf(a))[0];
  if (chosen !== undefined) {
    const evidence = [evidenceIn(chosen.sentence, 'experience', chosen.start, chosen.end)];
    return { minYears: chosen.min, maxYears: chosen.max, evidence };
  }
  for (const sentence of sentences) {
    const [none] = NO_EXPERIENCE_WORDS.find(sentence.words);
    if (none === undefined) continue;
    return { minYears: 0, maxYears: null, evidence: [evidenceIn(sentence, 'experience', none.start, none.end)] };
  }
  return { minYears: null, maxYears: null, evidence: [] };
}

function leastOf({ min, max }: YearsMention): number {
  return min ?? max ?? 0;
}

function isPreferred({ sentence, start, end }: YearsMention): boolean {
  return kindOfWish(sentence)(start, end) === 'preferred';
}

/** "Of experience", "as a nurse": not "with Kubernetes". */
function isOfWork({ sentence, start, end }: YearsMention): boolean {
  const near = `${sentence.text.slice(Math.max(0, start - WORK_REACH), start)} ${sentence.text.slice(end, end + WORK_REACH)}`;
  return EXPERIENCE_WORDS.find(wordsOf(near)).length > 0;
}

/**
 * The months of a skill that begins at `start`: "five years of experience with Java".
 * @param years those of the sentence
 */
export function monthsAskedFor(sentence: Sentence, years: readonly YearsMention[], start: number): number | null {
  const before = years.findLast((mention) => mention.end <= start);
  if (before?.min === undefined || before.min === null || before.min === 0 || start - before.end > 60) return null;
  const between = wordsOf(sentence.text.slice(before.end, start));
  return between.every(({ key }) => CONNECTING_WORDS.has(key)) ? before.min * 12 : null;
}
