import Fuse from 'fuse.js';
import { searchText } from '../search-text.js';
import type { ComparablePerson, Evidence, Stay } from './person.js';

const LEGAL_FORMS =
  /\b(inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|gmbh|ag|kg|kgaa|se|ohg|ug|e v|sa|s a|sas|sarl|sl|s l|slu|srl|s r l|spa|s p a|bv|b v|nv|n v|ab|as|oy|sp z o o|zoo|ltda|pvt|ooo|group|holding|gruppe|the)\b/g;
const MOST_STAYS = 30;
/** More than this apart, two careers are not one person's. */
const GENERATION_YEARS = 15;
/** Fuse's scores: 0 is a perfect match. */
const ALIKE = 0.2;

/** A firm's or school's name without what it may leave out. */
export function institutionKey(name: string): string {
  const key = searchText(name.slice(0, 200));
  const short = key.replace(LEGAL_FORMS, ' ').replace(/ +/g, ' ').trim();
  return short === '' ? key : short;
}

interface DatedStay extends Stay {
  key: string;
}

export function compareEmployers(a: readonly Stay[], b: readonly Stay[]): Evidence | undefined {
  const [left, right] = [keyed(a), keyed(b)];
  const shared = sharedStays(left, right);
  const weights = shared.map(([one, other]) => stayWeight(one, other)).sort((x, y) => y - x);
  const [first] = weights;
  if (first !== undefined) {
    const weight = Math.min(5, first + weights.slice(1).reduce((sum, next) => sum + next / 2, 0));
    return { field: 'employer', kind: first >= 2.5 ? 'exact' : 'close', weight };
  }
  return left.some((one) => right.some((other) => areBothDated(one, other) && overlaps(one, other)))
    ? { field: 'employer', kind: 'conflict', weight: -1.5 }
    : undefined;
}

export function compareSchools(a: readonly Stay[], b: readonly Stay[]): Evidence | undefined {
  const [left, right] = [keyed(a), keyed(b)];
  if (left.length === 0 || right.length === 0) return undefined;
  const shared = sharedStays(left, right);
  if (shared.length === 0) return { field: 'school', kind: 'conflict', weight: -1 };
  const sameYear = shared.some(([one, other]) => yearOf(one.to) !== null && yearOf(one.to) === yearOf(other.to));
  const otherYears = shared.every(([one, other]) => isAnotherYear(one.to, other.to));
  if (otherYears) return { field: 'school', kind: 'conflict', weight: -1 };
  return sameYear ? { field: 'school', kind: 'exact', weight: 2.5 } : { field: 'school', kind: 'close', weight: 1 };
}

/** Father and son share name, address and telephone, but did not begin in the same years. */
export function compareCareerStarts(a: ComparablePerson, b: ComparablePerson): Evidence | undefined {
  const [left, right] = [firstYear(a), firstYear(b)];
  if (left === null || right === null || Math.abs(left - right) < GENERATION_YEARS) return undefined;
  return { field: 'career_start', kind: 'conflict', weight: -6 };
}

function firstYear({ work, education }: ComparablePerson): number | null {
  const years = [...work, ...education].flatMap(({ from, to }) => [yearOf(from), yearOf(to)]);
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function keyed(stays: readonly Stay[]): DatedStay[] {
  return stays
    .slice(0, MOST_STAYS)
    .map((stay) => ({ ...stay, key: institutionKey(stay.name) }))
    .filter(({ key }) => key.length > 1);
}

/** Stays at one place by its name, typos and missing words allowed for; each stay once, what fits best first. */
function sharedStays(left: DatedStay[], right: DatedStay[]): [DatedStay, DatedStay][] {
  const pairs = left.flatMap((one) => alikeIn(right, one).map((other): [DatedStay, DatedStay] => [one, other]));
  pairs.sort((x, y) => stayWeight(...y) - stayWeight(...x));
  const taken = new Set<DatedStay>();
  return pairs.filter(([one, other]) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  });
}

function alikeIn(stays: DatedStay[], wanted: DatedStay): DatedStay[] {
  return stays.filter(({ key }) => key === wanted.key || (isOfLikeLength(key, wanted.key) && isAlike(key, wanted.key)));
}

/** Looked for both ways, because a search is no comparison. */
function isAlike(a: string, b: string): boolean {
  const found = (text: string, pattern: string): boolean =>
    Fuse.match(pattern, text, { threshold: ALIKE, ignoreLocation: true }).isMatch;
  return found(a, b) || found(b, a);
}

/** "Bank" is found in "Deutsche Bank", which is not the same. */
function isOfLikeLength(a: string, b: string): boolean {
  return Math.min(a.length, b.length) / Math.max(a.length, b.length) >= 0.7;
}

function stayWeight(one: Stay, other: Stay): number {
  if (!areBothDated(one, other)) return 1.5;
  if (yearOf(one.from) === yearOf(other.from) && yearOf(one.to) === yearOf(other.to)) return 3.5;
  if (yearOf(one.from) === yearOf(other.from)) return 3;
  return overlaps(one, other) ? 2 : 0.5;
}

function areBothDated(one: Stay, other: Stay): boolean {
  return yearOf(one.from) !== null && yearOf(other.from) !== null;
}

/** By more than the year in which one may end and the other begin. */
function overlaps(one: Stay, other: Stay): boolean {
  const start = Math.max(yearOf(one.from) ?? 0, yearOf(other.from) ?? 0);
  const end = Math.min(yearOf(one.to) ?? 9999, yearOf(other.to) ?? 9999);
  return end - start >= 1;
}

function isAnotherYear(a: string | null, b: string | null): boolean {
  const [left, right] = [yearOf(a), yearOf(b)];
  return left !== null && right !== null && Math.abs(left - right) > 1;
}

function yearOf(date: string | null): number | null {
  const year = Number(date?.slice(0, 4));
  return Number.isInteger(year) && year > 1900 ? year : null;
}
