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

/** That having one skill is worth something for another, both by name. */
export interface Relation {
  having: string;
  wanted: string;
  value: number;
}

/** Reads the statements of one field. */
export function relationsOf(rows: RelationRows): Relation[] {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => (row.includes(IMPLIES) ? implied(row) : amongEach(row)));
}

function implied(row: string): Relation[] {
  const [having = '', list = ''] = row.split(IMPLIES);
  return list.split(', ').flatMap((wanted) => [
    { having, wanted, value: IMPLIED },
    { having: wanted, wanted: having, value: PART },
  ]);
}

function amongEach(row: string): Relation[] {
  const value = row.includes(EQUALS) ? EQUAL : LIKE;
  const names = row.split(row.includes(EQUALS) ? EQUALS : RESEMBLES);
  return names.flatMap((having) =>
    names.filter((name) => name !== having).map((wanted) => ({ having, wanted, value })),
  );
}
