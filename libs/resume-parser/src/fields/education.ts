import type { Line } from '../layout/line.js';
import type { EducationEntry } from '../parsed-resume.js';
import { degreeScore, isCountry, isRegion, schoolScore } from '../vocabulary/kinds.js';
import { trimSigns } from '../text/fold.js';
import { findEntries, withoutBullet, type Entry } from './entries.js';
import { looksLikePlace } from './location.js';
import { choosePair, headPieces, partPlaces, partTrailingPlace } from './head-pieces.js';

const IN = /^(.{2,60}?)\s+(?:in|en|em|im Fach|Fachrichtung|mention|spécialité|option)\s+(\S.{1,90})$/u;
const COMMA = /^([^,]{2,60}),\s+(\S[^,]{1,80})$/u;
const DEGREE_REACH = 3;
const MAX_DEGREE = 90;
const GRADE = /^(?:gpa|cgpa|grade|note|abschlussnote|score|mention|average|percentage)\b|^\d+(?:[.,]\d+)?\s?(?:\/|%)/iu;

function leaning(text: string): number {
  return 1.5 * (Math.min(4, degreeScore(text)) - Math.min(4, schoolScore(text)));
}

/** One part that holds both: "BSc Physics, University of Leeds". */
function splitSingle(text: string): string[] {
  const parts = text.split(/,\s+/u);
  const at = parts.findIndex((part) => schoolScore(part) > 0);
  if (at > 0 && degreeScore(parts.slice(0, at).join(', ')) > 0)
    return [parts.slice(0, at).join(', '), parts.slice(at).join(', ')];
  if (at === 0 && parts.length > 1 && degreeScore(parts.slice(1).join(' ')) > 0)
    return [parts[0] ?? '', parts.slice(1).join(', ')];
  return [text];
}

/** Parts "Bachelor of Science in Accounting" and "Master, Finance" into degree and field. */
function partField(degree: string | null): { studyType: string | null; area: string | null } {
  if (degree === null) return { studyType: null, area: null };
  const match = IN.exec(degree) ?? COMMA.exec(degree);
  const [, studyType, area] = match ?? [];
  if (studyType === undefined || area === undefined) return { studyType: degree, area: null };
  // "Computer Science, Ph.D."
  if (degreeScore(studyType) === 0 && degreeScore(area) > 0) return { studyType: area, area: studyType };
  if (degreeScore(studyType) === 0 || schoolScore(area) > 0) return { studyType: degree, area: null };
  return { studyType, area };
}

interface Draft {
  entry: Entry;
  pieces: string[];
}

/** "Licence de Mathématiques (Université Bordeaux 1)": a degree and the school in brackets behind it. */
function openBracket(text: string): string[] {
  const [, degree, school] = /^(.{2,}?)\s*\(([^()]{4,80})\)$/u.exec(text) ?? [];
  return degree !== undefined && school !== undefined && schoolScore(school) > 0 && schoolScore(degree) === 0
    ? [degree, school]
    : [text];
}

function piecesOf(lines: Entry['head']): string[] {
  const { rest } = partPlaces(headPieces(lines));
  return rest.flatMap((piece) => openBracket(piece.text)).filter((text) => !GRADE.test(text));
}

function namesDegree(pieces: readonly string[]): boolean {
  return pieces.some((text) => degreeScore(text) > 0);
}

function namesSchool(pieces: readonly string[]): boolean {
  return pieces.some((text) => schoolScore(text) > 0);
}

/** The head's parts; the lines below the dates count as far as the head leaves degree or school open. */
function draftOf(entry: Entry): Draft {
  const head = piecesOf(entry.head);
  const [only] = head;
  const split = head.length === 1 && only !== undefined ? splitSingle(only) : head;
  const tail = piecesOf(entry.tail);
  const schoolBelow = !namesSchool(split) && namesSchool(tail);
  const pieces = split.length >= 2 && !schoolBelow ? split : [...split, ...tail];
  return { entry, pieces: namesDegree(pieces) ? pieces : [...pieces, ...degreesBelow(entry)] };
}

/** Degrees set as the first line of the description. */
function degreesBelow(entry: Entry): string[] {
  const below = entry.body.slice(0, DEGREE_REACH).map((line) => trimSigns(withoutBullet(line.text), ',;:'));
  return below.filter((text) => text.length <= MAX_DEGREE && degreeScore(text) > 0 && !GRADE.test(text)).slice(0, 1);
}

function degreeFirst(drafts: readonly Draft[]): boolean {
  let sum = 0;
  for (const { pieces } of drafts) {
    const [first, second] = pieces;
    if (first !== undefined && second !== undefined) sum += Math.sign(leaning(first) - leaning(second));
  }
  return sum >= 0;
}

function namesOf(pieces: readonly string[], isDegreeFirst: boolean): { degree: string | null; school: string | null } {
  const pair = choosePair(pieces.map(leaning), { firstKindFirst: isDegreeFirst });
  if (pair !== null) return { degree: pieces[pair.first] ?? null, school: pieces[pair.second] ?? null };
  const [only] = pieces;
  if (only === undefined) return { degree: null, school: null };
  return leaning(only) < 0 ? { degree: null, school: only } : { degree: only, school: null };
}

/** The school within a part that says more: "Major in Engineering, University B, Los Angeles". */
function schoolName(text: string): string {
  const parts = text.split(/,\s+/u);
  const at = parts.findIndex((part) => schoolScore(part) > 0);
  const name = at > 0 ? parts.slice(at).join(', ') : text;
  const state = /^(.+?),\s+[^,]+,\s+([A-Z]{2})\.?$/u.exec(name);
  if (state?.[1] !== undefined && isRegion(state[2] ?? '') && schoolScore(state[1]) > 0) return state[1];
  const comma = name.lastIndexOf(', ');
  const tail = comma > 0 ? name.slice(comma + 2).replace(/\.$/u, '') : '';
  if (tail !== '' && (looksLikePlace(tail) || isCountry(tail))) return schoolName(name.slice(0, comma));
  return partTrailingPlace(name).place === null || name.includes(', ') ? name : partTrailingPlace(name).name;
}

/** Reads the studies of one education section, in the order of the document. */
export function readEducation(lines: readonly Line[]): EducationEntry[] {
  const drafts = findEntries(lines).map(draftOf);
  const isDegreeFirst = degreeFirst(drafts);
  return drafts.flatMap(({ entry, pieces }) => {
    const { degree, school } = namesOf(pieces, isDegreeFirst);
    if (degree === null && school === null) return [];
    const { dates } = entry;
    const single = dates !== null && !dates.isRange;
    return [
      {
        institution: school === null ? null : schoolName(school),
        ...partField(degree),
        startDate: single ? null : (dates?.from ?? null),
        endDate: single ? dates.from : (dates?.to ?? null),
        dates: dates?.text ?? null,
      },
    ];
  });
}
