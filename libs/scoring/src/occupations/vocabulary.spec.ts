import { OCCUPATION_FIELDS } from './fields.js';
import { KINSHIP } from './kinship.js';
import { titleStems } from './words.js';

const lines = OCCUPATION_FIELDS.flatMap(({ field, rows }) =>
  rows
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ field, names: line.replace('*', '').split(', ') })),
);

describe('the vocabulary of occupations', () => {
  it('covers many trades', () => {
    expect(lines.length).toBeGreaterThanOrEqual(200);
    expect(new Set(OCCUPATION_FIELDS.map(({ field }) => field)).size).toBe(OCCUPATION_FIELDS.length);
  });

  it('lets no name stand for two occupations', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const { names } of lines) {
      for (const name of names) {
        const key = titleStems(name).join(' ');
        const other = owner.get(key);
        if (other !== undefined && other !== names[0]) clashes.push(`${name}: ${other} / ${names[0] ?? ''}`);
        owner.set(key, names[0] ?? '');
      }
    }
    expect(clashes).toEqual([]);
  });

  it('says who is near to whom by names that it has', () => {
    const known = new Set(lines.map(({ names }) => (names[0] ?? '').replace('-', '')));
    const named = KINSHIP.trim()
      .split('\n')
      .flatMap((line) => line.slice(line.indexOf(' ') + 1).split(', '));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('is written tidily', () => {
    const untidy = lines.flatMap(({ names }) =>
      names.filter((name) => titleStems(name).length === 0 || name !== name.trim() || /\s{2}|[,;*]|[A-Z]/.test(name)),
    );
    expect(untidy).toEqual([]);
  });
});
