import { GROUPS, keyOf } from './vocabulary.js';

const entries = GROUPS.flatMap((group) =>
  Object.entries(group.skills).map(([name, aliases]) => ({ group, name, aliases })),
);

describe('the vocabulary', () => {
  it('covers many trades', () => {
    expect(new Set(GROUPS.map((group) => group.category)).size).toBeGreaterThanOrEqual(18);
    expect(entries.length).toBeGreaterThan(700);
  });

  it('lets no name or alias stand for two skills', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const { name, aliases } of entries) {
      for (const alias of [name, ...aliases]) {
        const key = keyOf(alias);
        const other = owner.get(key);
        if (other !== undefined && other !== name) clashes.push(`${alias}: ${other} / ${name}`);
        owner.set(key, name);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('marks only words it has', () => {
    for (const group of GROUPS) {
      const known = new Set(Object.entries(group.skills).flatMap(([name, aliases]) => [name, ...aliases].map(keyOf)));
      expect(group.onlyInLists?.filter((word) => !known.has(keyOf(word))) ?? []).toEqual([]);
    }
  });
});
