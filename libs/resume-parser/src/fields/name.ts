import { isDocumentTitle, knownHeading } from '../headings.js';
import type { Line, Segment } from '../layout/line.js';
import { fold, foldedWords, keyOf, tidy } from '../text/fold.js';
import {
  degreeScore,
  employerScore,
  hasCountry,
  isPlaceName,
  occupationScore,
  schoolScore,
} from '../vocabulary/kinds.js';
import { CONTACT_LABELS } from '../vocabulary/contact-labels.js';
import { findLabelled } from './labels.js';

/** A person's name with how sure it is, 0 to 1. */
export interface PersonName {
  text: string;
  confidence: number;
  /** The line it stands on, for finding the headline below it; null when it came from elsewhere. */
  line: Line | null;
}

const LABELS = new Set(
  'name|full name|candidate name|applicant name|vorname name|name vorname|vor und nachname|nachname vorname|nom|nom et prénom|nom prénom|prénom nom|prénom et nom|nombre|nombre y apellidos|nombre completo|apellidos y nombre|apellidos nombre|nome|nome e cognome|cognome nome|nome cognome|cognome e nome|nome completo|naam|volledige naam|voornaam en achternaam|imię i nazwisko|nazwisko i imię|jméno|jméno a příjmení|фио|имя|имя фамилия|фамилия имя отчество|піб|ім я|прізвище ім я|ad soyad|adı soyadı|isim|namn|ονοματεπώνυμο|όνομα|氏名|名前|姓名|이름|성명|họ tên|họ và tên|الاسم|الاسم الكامل|नाम|surname s first name s|first name s surname s|surname name|first name surname|surname first name'
    .split('|')
    .map(keyOf),
);
const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den ten ter zu zur y e bin binti ibn al el af av st san mac mc o d l'.split(
    ' ',
  ),
);
const TITLES = /^(?:dr|prof|mr|mrs|ms|miss|mx|herr|frau|mme|mlle|m|sr|sra|ing|dipl|dott|dott\.ssa|rev|sir)\.?\s+/iu;
const PREFIX =
  /^(?:curriculum vit(?:ae|æ)|résumé|resume|cv|lebenslauf|hoja de vida)(?:\s+(?:of|von|de|di))?\s*[-–—:|]?\s+/iu;
const BRACKETS = /^[[(](.*)[\])]$/u;
const CREDENTIALS = /\s*[,|(]\s*.*$/u;
const CJK_NAME =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,4}[\s\u3000・]?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,5}$/u;
const HANGUL_NAME = /^[\p{sc=Hangul}]{2,4}$/u;
const UNCASED = /^[\p{Lo}\p{M}]+$/u;
const NAME_WORD = /^\p{L}[\p{L}\p{M}'’`.-]*$/u;
const MAX_LINES = 40;
const ADDRESS_LINES = 3;
const MAX_NAME = 50;
const MAX_ALL_LINES = 300;

/** Whether a text has the form of a person's name: two to five capitalised words, or two to four signs of a script without words. */
export function looksLikeName(text: string): boolean {
  if (text.length < 2 || text.length > 50 || /[\d@/:;!?_=+]/u.test(text)) return false;
  if (CJK_NAME.test(text) || HANGUL_NAME.test(text)) return knownHeading(text) === null && occupationScore(text) === 0;
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 6) return false;
  let full = 0;
  for (const word of words) {
    if (!NAME_WORD.test(word)) return false;
    if (PARTICLES.has(fold(word).replace(/[’'.]/gu, ''))) continue;
    const first = word.charAt(0);
    if (!UNCASED.test(word) && first !== first.toUpperCase()) return false;
    if (word.replace(/\./gu, '').length > 1) full += 1;
  }
  return full >= 1 && words.length - full <= 3;
}

function isSomethingElse(text: string): boolean {
  return (
    knownHeading(text) !== null ||
    isDocumentTitle(text) ||
    isPlaceName(text) ||
    hasCountry(text) ||
    foldedWords(text).some((word) => CONTACT_LABELS.has(word)) ||
    schoolScore(text) > 0 ||
    degreeScore(text) > 2 ||
    (text.includes('.') && degreeScore(text) > 0)
  );
}

function clean(text: string): string {
  const stripped = tidy(text).replace(PREFIX, '');
  return stripped.replace(BRACKETS, '$1').replace(CREDENTIALS, '').trim();
}

/** Whether an e-mail address was made from this name: ana.ruiz@, aruiz@, ruiz.a@. */
function fitsEmail(name: string, email: string | null): boolean {
  if (email === null) return false;
  const local = fold(email.slice(0, email.indexOf('@'))).replace(/[^\p{L}]/gu, '');
  const transcribed = local.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u');
  return foldedWords(name).some(
    (word) => word.length >= 3 && (local.includes(word) || transcribed.includes(word.replaceAll('ue', 'u'))),
  );
}

interface Candidate {
  text: string;
  score: number;
  line: Line;
}

function scoreOf(text: string, segment: Segment, order: number, bodySize: number, email: string | null): number {
  let score = 2 - Math.min(order, 20) * 0.12;
  score += Math.min(4, Math.max(0, (segment.fontSize / bodySize - 1) * 4));
  if (segment.bold) score += 0.5;
  if (fitsEmail(text, email)) score += 3;
  score -= occupationScore(text) > 0 ? 4 : 0;
  score -= employerScore(text) > 0 ? 2 : 0;
  return score;
}

/** A name that its column breaks ("MARTA" above "OLIVEIRA", "Aldridge-" above "Moore"), in one type. */
function joinedBelow(upper: Segment, lower: Segment | undefined): string | null {
  if (lower === undefined || Math.abs(upper.fontSize - lower.fontSize) > 1 || upper.bold !== lower.bold) return null;
  if (/[^\p{L}\p{M}\s'’.-]/u.test(upper.text + lower.text) || occupationScore(lower.text) > 0) return null;
  const words = upper.text.split(/\s+/u).length + lower.text.split(/\s+/u).length;
  if (words > 5 || lower.text.split(/\s+/u).length > 2) return null;
  return upper.text.endsWith('-') ? upper.text + lower.text : `${upper.text} ${lower.text}`;
}

function largeJoined(lines: readonly Line[], order: number, bodySize: number): string | null {
  const [line, below] = [lines[order], lines[order + 1]];
  const first = line?.segments[0];
  if (first === undefined || line?.segments.length !== 1 || below?.segments.length !== 1) return null;
  if (first.fontSize < bodySize * 1.3 || below.gapBefore > 1) return null;
  const joined = joinedBelow(first, below.segments[0]);
  return joined !== null && looksLikeName(joined) && !isSomethingElse(joined) ? joined : null;
}

/** "Jean Dupont 3, rue de la Liberté": what stands before the first number of a long line. */
function beforeAddress(text: string): string {
  const digit = text.search(/\s[+(]?\d/u);
  return text.length > MAX_NAME && digit > 0 ? text.slice(0, digit) : text;
}

function candidates(lines: readonly Line[], bodySize: number, email: string | null): Candidate[] {
  const found: Candidate[] = [];
  lines.slice(0, MAX_LINES).forEach((line, order) => {
    const joined = largeJoined(lines, order, bodySize);
    const first = line.segments[0];
    if (joined !== null && first !== undefined) {
      found.push({ text: joined, score: scoreOf(joined, first, order, bodySize, email) + 0.5, line });
    }
    for (const segment of line.segments) {
      const text = clean(order < ADDRESS_LINES ? beforeAddress(segment.text) : segment.text);
      const bare = text.replace(TITLES, '');
      if (!looksLikeName(bare) || isSomethingElse(bare)) continue;
      found.push({ text, score: scoreOf(bare, segment, order, bodySize, email), line });
    }
  });
  return found;
}

function labelledName(lines: readonly Line[]): PersonName | null {
  const labelled = findLabelled(lines, LABELS);
  if (labelled === null) return null;
  const text = clean(labelled.value);
  const line = lines[labelled.line];
  const bare = text.replace(TITLES, '');
  if (!looksLikeName(bare) || isSomethingElse(bare)) return null;
  return { text, confidence: 0.95, line: line ?? null };
}

/** Anywhere in the document, a line that is a name and fits the e-mail address. */
function byEmail(lines: readonly Line[], email: string | null): PersonName | null {
  if (email === null) return null;
  for (const line of lines.slice(0, MAX_ALL_LINES)) {
    const text = clean(line.text);
    if (text.length > 50 || !looksLikeName(text) || isSomethingElse(text) || occupationScore(text) > 0) continue;
    if (fitsEmail(text, email)) return { text, confidence: 0.7, line };
  }
  return null;
}

/**
 * Finds the person's name among the lines at the top of the document: behind a label, or by form, size, place and
 * likeness to the e-mail address, which may also prove a name elsewhere among `allLines`. Null rather than a guess
 * when nothing has the form of a name.
 */
export function findName(
  top: readonly Line[],
  allLines: readonly Line[],
  bodySize: number,
  email: string | null,
): PersonName | null {
  const labelled = labelledName(top);
  if (labelled !== null) return labelled;
  let best: Candidate | null = null;
  for (const candidate of candidates(top, bodySize, email)) {
    if (best === null || candidate.score > best.score) best = candidate;
  }
  const certain = best !== null && (fitsEmail(best.text, email) || best.score > 2.5);
  const elsewhere = certain ? null : byEmail(allLines, email);
  if (elsewhere !== null) return elsewhere;
  if (best !== null && best.score > 0) {
    return { text: best.text, confidence: Math.min(0.95, 0.4 + best.score * 0.08), line: best.line };
  }
  return singleWord(top, bodySize);
}

/** A single word set much larger than everything else, at the very top. */
function singleWord(lines: readonly Line[], bodySize: number): PersonName | null {
  const line = lines.slice(0, 3).find((candidate) => candidate.fontSize >= bodySize * 1.6);
  const text = line === undefined ? '' : clean(line.text);
  if (
    line === undefined ||
    !/^\p{Lu}[\p{L}\p{M}'’-]{2,20}$/u.test(text) ||
    isSomethingElse(text) ||
    occupationScore(text) > 0
  )
    return null;
  return { text, confidence: 0.4, line };
}
