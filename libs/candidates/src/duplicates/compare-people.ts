import { searchText } from '../search-text.js';
import { compareCareerStarts, compareEmployers, compareSchools } from './compare-careers.js';
import { compareEmails, compareLinks, comparePhones } from './compare-contacts.js';
import { compareNames, type NameComparison } from './compare-names.js';
import type { ComparablePerson, Evidence } from './person.js';

export interface PeopleComparison {
  /** 0 to 1: how likely it is that both are one person. */
  score: number;
  verdict: 'same' | 'likely' | 'different';
  evidence: Evidence[];
}

// Log-odds, in the manner of Fellegi and Sunter; fitted to one half of samples/duplicates.
const PRIOR = -5.5;
const SAME = 0.85;
const LIKELY = 0.35;

/** Whether two records are of one person, and what speaks for and against it. The order of the two does not matter. */
export function comparePeople(a: ComparablePerson, b: ComparablePerson): PeopleComparison {
  const names = compareNames(a.name, b.name);
  const evidence = [
    nameEvidence(names),
    compareEmails(a.emails, b.emails),
    comparePhones(a.phones, b.phones),
    compareLinks(a.links, b.links),
    compareEmployers(a.work, b.work),
    compareSchools(a.education, b.education),
    comparePlaces(a.location, b.location),
    compareContents(a.contentHashes, b.contentHashes),
  ].filter((found) => found !== undefined);
  // One resume may leave out the first years; but not all of what the other says too.
  const shareCareer = evidence.some(({ field, kind }) => CAREER.has(field) && kind !== 'conflict');
  const starts = shareCareer ? undefined : compareCareerStarts(a, b);
  if (starts !== undefined) evidence.push(starts);
  return judged(names, evidence);
}

const CAREER = new Set(['employer', 'school']);

function judged({ relation }: NameComparison, evidence: Evidence[]): PeopleComparison {
  const sum = evidence.reduce((total, { weight }) => total + weight, PRIOR);
  const most = relation === 'family' || relation === 'different' || relation === 'namesake' ? SAME - 0.01 : 1;
  const score = Math.round(Math.min(most, 1 / (1 + Math.exp(-sum))) * 1000) / 1000;
  return { score, verdict: score >= SAME ? 'same' : score >= LIKELY ? 'likely' : 'different', evidence };
}

function nameEvidence({ relation, isCommon }: NameComparison): Evidence | undefined {
  const of = (kind: Evidence['kind'], weight: number): Evidence => ({ field: 'name', kind, weight });
  switch (relation) {
    case 'exact':
      return of('exact', isCommon ? 2 : 4);
    case 'close':
      return of('close', isCommon ? 1.5 : 3.5);
    case 'initial':
      return of('close', isCommon ? 0.5 : 2);
    case 'partial':
      return of('close', 0.5);
    case 'given':
      return of('conflict', -1);
    case 'namesake':
      return of('conflict', -4);
    case 'family':
      return of('conflict', -7);
    case 'different':
      return of('conflict', -8);
    case 'unknown':
      return undefined;
  }
}

function comparePlaces(a: string | null, b: string | null): Evidence | undefined {
  const [left, right] = [placeOf(a), placeOf(b)];
  if (left === '' || right === '') return undefined;
  return left === right
    ? { field: 'location', kind: 'exact', weight: 1 }
    : { field: 'location', kind: 'conflict', weight: -0.5 };
}

/** The town, which comes first. */
function placeOf(location: string | null): string {
  return searchText((location ?? '').split(',')[0] ?? '').replace(/^\d+ | \d+$/g, '');
}

function compareContents(a: readonly string[], b: readonly string[]): Evidence | undefined {
  return a.some((hash) => b.includes(hash)) ? { field: 'content', kind: 'exact', weight: 9 } : undefined;
}
