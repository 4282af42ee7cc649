import { normaliseSkill } from '../normalise.js';
import type { RelatedSkill } from './relation.js';
import { relationsOf } from './rows.js';
import { SOFTWARE } from './software.js';

const NONE: readonly RelatedSkill[] = [];
const FIELDS = [SOFTWARE];

function build(): Map<string, RelatedSkill[]> {
  const values = new Map<string, Map<string, number>>();
  for (const { having, wanted, value } of FIELDS.flatMap(relationsOf)) {
    const key = normaliseSkill(wanted).key;
    const other = normaliseSkill(having).key;
    const related = values.get(key) ?? new Map<string, number>();
    values.set(key, related.set(other, Math.max(value, related.get(other) ?? 0)));
  }
  return new Map(
    Array.from(values, ([wanted, related]) => [
      wanted,
      Array.from(related, ([key, value]) => ({ key, value })).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ]),
  );
}

let made: Map<string, RelatedSkill[]> | undefined;

/** The skills that are worth something where another one is wanted, by its key, and how much. Built when first asked. */
export function relatedSkills(key: string): readonly RelatedSkill[] {
  return (made ??= build()).get(key) ?? NONE;
}
