import { comparePeople } from './compare-people.js';
import type { ComparablePerson } from './person.js';

/** Two records, and whether they are of one person. */
export interface LabelledPair {
  /** Weights are fitted to one half of the pairs and tried with the other. */
  half: 'fitting' | 'holdout';
  country: string;
  kind: string;
  same: boolean;
  a: ComparablePerson;
  b: ComparablePerson;
}

export interface DuplicateFigures {
  pairs: number;
  precision: number;
  recall: number;
  /** Kinds of pairs with how many of them were judged wrongly. */
  mistakes: Record<string, number>;
}

/** How well the verdict "same" does on labelled pairs. */
export function figuresOf(pairs: readonly LabelledPair[]): DuplicateFigures {
  const judged = pairs.map((pair) => ({ ...pair, said: comparePeople(pair.a, pair.b).verdict === 'same' }));
  const count = (same: boolean, said: boolean): number =>
    judged.filter((pair) => pair.same === same && pair.said === said).length;
  const mistakes: Record<string, number> = {};
  for (const { kind, same, said } of judged) if (same !== said) mistakes[kind] = (mistakes[kind] ?? 0) + 1;
  const right = count(true, true);
  return {
    pairs: pairs.length,
    precision: ratio(right, right + count(false, true)),
    recall: ratio(right, right + count(true, false)),
    mistakes,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}
