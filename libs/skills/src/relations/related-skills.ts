import { normaliseSkill } from '../normalise.js';
import { RELATION_FIELDS } from './fields.js';
import type { RelatedSkill } from './relation.js';
import { relationsOf, type Relation } from './rows.js';

const NONE: readonly RelatedSkill[] = [];

/** By the wanted skill: what each other one is worth for it. */
type Values = Map<string, Map<string, number>>;

function build(): Map<string, RelatedSkill[]> {
  const relations = withKeys(RELATION_FIELDS.flatMap(relationsOf));
  const values: Values = new Map();
  for (const relation of relations) keep(values, relation);
  for (const relation of impliedThroughOthers(relations)) keep(values, relation);
  return new Map(
    Array.from(values, ([wanted, related]) => [
      wanted,
      Array.from(related, ([key, value]) => ({ key, value })).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ]),
  );
}

/** The relations by keys; a name that many of them have is looked up once. */
function withKeys(relations: readonly Relation[]): Relation[] {
  const names = new Set(relations.map(({ having }) => having));
  const keys = new Map(Array.from(names, (name) => [name, normaliseSkill(name).key]));
  const keyOf = (name: string) => keys.get(name) ?? name;
  return relations.map((relation) => ({ ...relation, having: keyOf(relation.having), wanted: keyOf(relation.wanted) }));
}

function keep(values: Values, { having, wanted, value }: Relation): void {
  if (having === wanted) return;
  const related = values.get(wanted) ?? new Map<string, number>();
  values.set(wanted, related.set(having, Math.max(value, related.get(having) ?? 0)));
}

/** Next.js implies React, and React JavaScript: what stands between takes its share. */
function impliedThroughOthers(relations: readonly Relation[]): Relation[] {
  const implied = new Map<string, Relation[]>();
  for (const relation of relations) {
    if (relation.kind === 'implies') implied.set(relation.having, [...(implied.get(relation.having) ?? []), relation]);
  }
  return [...implied.values()].flat().flatMap((first) =>
    (implied.get(first.wanted) ?? []).map((second) => ({
      ...first,
      wanted: second.wanted,
      value: Math.round((first.value * second.value) / 100),
    })),
  );
}

let made: Map<string, RelatedSkill[]> | undefined;

/** The skills that are worth something where another one is wanted, by its key, and how much. Built when first asked. */
export function relatedSkills(key: string): readonly RelatedSkill[] {
  return (made ??= build()).get(key) ?? NONE;
}
