import type { RelationRows } from './relation.js';

/** Percent of the wanted skill. */
const IMPLIED = 85;
const EQUAL = 70;
const LIKE = 45;
/** What an implied skill is worth for the one that implies it. */
const PART = 25;

const IMPLIES = ' > ';
const EQUALS = ' = ';
const RESEMBLES = ' ~ ';
const SEPARATOR = ', ';

/** That having one skill is worth something for another, both by name. */
export interface Relation {
  having: string;
  wanted: string;
  value: number;
  kind: 'implies' | 'part' | 'like';
}

/** Reads statements about skills. */
export function relationsOf(rows: RelationRows): Relation[] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => (row.includes(IMPLIES) ? implied(row) : amongEach(row)));
}

function implied(row: string): Relation[] {
  const [left = [], right = []] = row.split(IMPLIES).map((names) => names.split(SEPARATOR));
  return left.flatMap((having) =>
    right.flatMap((wanted): Relation[] => [
      { having, wanted, value: IMPLIED, kind: 'implies' },
      { having: wanted, wanted: having, value: PART, kind: 'part' },
    ]),
  );
}

function amongEach(row: string): Relation[] {
  const isEqual = row.includes(EQUALS);
  const names = row.split(isEqual ? EQUALS : RESEMBLES);
  const value = isEqual ? EQUAL : LIKE;
  return names.flatMap((having) =>
    names.filter((name) => name !== having).map((wanted): Relation => ({ having, wanted, value, kind: 'like' })),
  );
}
