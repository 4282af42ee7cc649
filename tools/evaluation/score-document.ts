import type { ParsingApiShape } from '#libs/resume-parser';
import { countPairs, f1, fold, likeness, plain, plainSkill, sharedCount, wordsOf } from './likeness.js';
import { plainName } from './person-name.js';
import type { Truth } from './truth.js';

export const FIELDS = [
  'name',
  'email',
  'phone',
  'location',
  'titles',
  'companies',
  'position',
  'institutions',
  'degrees',
  'skills',
] as const;
export type Field = (typeof FIELDS)[number];

/** 0 to 1 for each field that the truth holds. */
export type Scores = Partial<Record<Field, number>>;

const PHONE_DIGITS = 9;
const MIN_SHARED_PLACE = 0.5;

type SingleField = 'name' | 'email' | 'phone' | 'location';

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}

function plainEmail(text: string): string {
  return fold(text)
    .replace(/^\s*mailto:/u, '')
    .replace(/\s+/gu, '')
    .replace(/^[<([]+|[>)\].,;]+$/gu, '');
}

function samePhone(found: string, wanted: string): boolean {
  const [one, other] = [digitsOf(found), digitsOf(wanted)];
  const length = Math.min(PHONE_DIGITS, other.length);
  return one.length >= length && one.slice(-length) === other.slice(-length);
}

/** Half of all words of both must be shared. */
function samePlace(found: string, wanted: string): boolean {
  const [one, other] = [wordsOf(plain(found)), wordsOf(plain(wanted))];
  const shared = sharedCount(one, other);
  const all = one.size + other.size - shared;
  return all > 0 && shared / all >= MIN_SHARED_PLACE;
}

const SAME: Record<SingleField, (found: string, wanted: string) => boolean> = {
  name: (found, wanted) => plainName(found) === plainName(wanted),
  email: (found, wanted) => plainEmail(found) === plainEmail(wanted),
  phone: samePhone,
  location: samePlace,
};

function scoreSingle(field: SingleField, found: string | null, truth: Truth): number {
  const value = (found ?? '').trim();
  const wanted = truth[field] ?? '';
  if (wanted === '') return value === '' ? 1 : 0;
  const accepted = [wanted, ...(truth.also?.[field] ?? [])];
  return value !== '' && accepted.some((other) => SAME[field](value, other)) ? 1 : 0;
}

function uniqueBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const seen = new Set<string>(['']);
  return values.filter((value) => {
    const key = keyOf(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Each value found may be written in several ways, of which the likest counts. */
function scoreList(found: readonly string[][], wanted: readonly string[], sampleOnly: boolean): number {
  const variants = found.map((value) => value.map(plain).filter((text) => text !== ''));
  const values = uniqueBy(variants, (value) => value.join('|'));
  const truths = uniqueBy(wanted.map(plain), (text) => text);
  if (truths.length === 0) return values.length > 0 && !sampleOnly ? 0 : 1;
  if (values.length === 0) return 0;
  const hits = countPairs(values.length, truths.length, (one, other) =>
    Math.max(0, ...(values[one] ?? []).map((text) => likeness(text, truths[other] ?? ''))),
  );
  return sampleOnly ? hits / truths.length : f1(hits, values.length, truths.length);
}

interface Position {
  title: string;
  company: string;
}

/** Title and employer must both match those of one true position. */
function scorePositions(found: readonly Position[], wanted: readonly Position[], sampleOnly: boolean): number {
  const values = found.filter((position) => position.title !== '' || position.company !== '');
  const hits = countPairs(values.length, wanted.length, (one, other) => {
    const title = likeness(values[one]?.title ?? '', wanted[other]?.title ?? '');
    const company = likeness(values[one]?.company ?? '', wanted[other]?.company ?? '');
    return title > 0 && company > 0 ? title + company : 0;
  });
  if (wanted.length === 0) return values.length > 0 && !sampleOnly ? 0 : 1;
  return sampleOnly ? hits / wanted.length : f1(hits, values.length, wanted.length);
}

/** A skill found is right when it matches a true one or occurs in the text of the true ones. */
function scoreSkills(found: readonly string[], wanted: readonly string[], sampleOnly: boolean): number {
  const values = uniqueBy(found.map(plainSkill), (text) => text);
  const truths = uniqueBy(wanted.map(plainSkill), (text) => text);
  if (truths.length === 0) return values.length > 0 ? 0 : 1;
  if (values.length === 0) return 0;
  const text = ` ${truths.join(' ')} `;
  const hits = countPairs(values.length, truths.length, (one, other) =>
    likeness(values[one] ?? '', truths[other] ?? ''),
  );
  const right = values.filter(
    (value) => truths.some((truth) => likeness(value, truth) > 0) || text.includes(` ${value} `),
  );
  const [recall, precision] = [hits / truths.length, right.length / values.length];
  if (sampleOnly) return recall;
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

/** A degree may be compared alone or with its field. */
function degreeVariants({ degree, field }: ParsingApiShape['education'][number]): string[] {
  if (degree === null || degree === '') return [field ?? ''];
  return field === null || field === '' ? [degree] : [degree, `${degree} ${field}`, `${degree} in ${field}`];
}

type Scorer = (shape: ParsingApiShape, truth: Truth, sampleOnly: boolean) => number;

function ofList(
  field: 'titles' | 'companies' | 'institutions' | 'degrees',
  found: (shape: ParsingApiShape) => string[][],
): Scorer {
  return (shape, truth, sampleOnly) => {
    const values = found(shape).filter((variants) => variants.some((variant) => variant !== ''));
    return scoreList(values, truth[field] ?? [], sampleOnly);
  };
}

function ofSingle(field: SingleField): Scorer {
  return (shape, truth) => scoreSingle(field, shape.personal[field], truth);
}

const plainPosition = (title: string | null, company: string | null): Position => ({
  title: plain(title ?? ''),
  company: plain(company ?? ''),
});

const SCORERS: Record<Field, Scorer> = {
  name: ofSingle('name'),
  email: ofSingle('email'),
  phone: ofSingle('phone'),
  location: ofSingle('location'),
  titles: ofList('titles', (shape) => shape.experience.map(({ title }) => [title ?? ''])),
  companies: ofList('companies', (shape) => shape.experience.map(({ company }) => [company ?? ''])),
  position: (shape, truth, sampleOnly) =>
    scorePositions(
      shape.experience.map(({ title, company }) => plainPosition(title, company)),
      (truth.positions ?? []).map(({ title, company }) => plainPosition(title, company)),
      sampleOnly,
    ),
  institutions: ofList('institutions', (shape) => shape.education.map(({ institution }) => [institution ?? ''])),
  degrees: ofList('degrees', (shape) => shape.education.map(degreeVariants)),
  skills: (shape, truth, sampleOnly) => scoreSkills(shape.skills, truth.skills ?? [], sampleOnly),
};

/** The truth's name of a scored field. */
export function truthKey(field: Field): Exclude<Field, 'position'> | 'positions' {
  return field === 'position' ? 'positions' : field;
}

function isSample(field: Field, truth: Truth): boolean {
  const keys = field === 'position' ? ['positions', 'titles', 'companies'] : [field];
  return keys.some((key) => truth.partial?.includes(key) === true);
}

/** Scores what was read against the truth; a document that could not be read (null) has 0 for every field. */
export function scoreDocument(truth: Truth, shape: ParsingApiShape | null): Scores {
  const scored = FIELDS.filter(
    (field) => truth[truthKey(field)] !== undefined && truth.unlabelled?.includes(truthKey(field)) !== true,
  );
  return Object.fromEntries(
    scored.map((field) => [field, shape === null ? 0 : SCORERS[field](shape, truth, isSample(field, truth))]),
  );
}
