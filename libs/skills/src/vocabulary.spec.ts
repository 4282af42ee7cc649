import { entriesOf } from './rows.js';
import { SKILL_CATEGORIES } from './skill.js';
import { FIELDS } from './vocabulary/fields.js';
import { keyOf } from './vocabulary.js';

const entries = FIELDS.flatMap(entriesOf);
const aliases = entries.flatMap(({ name, aliases: list }) => list.map((alias) => ({ ...alias, name })));

describe('the vocabulary', () => {
  it('covers many trades', () => {
    expect(entries.length).toBeGreaterThanOrEqual(3_000);
    expect(new Set(FIELDS.map((field) => field.category))).toEqual(new Set(SKILL_CATEGORIES));
  });

  it('knows many skills by their names in other languages', () => {
    const abroad = entries.filter((entry) => entry.aliases.some((alias) => alias.foreign));
    expect(abroad.length).toBeGreaterThanOrEqual(600);
  });

  it('has each skill once', () => {
    const names = entries.map((entry) => keyOf(entry.name));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('lets no name or alias stand for two skills', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const { name, text } of aliases) {
      const other = owner.get(keyOf(text));
      if (other !== undefined && other !== name) clashes.push(`${text}: ${other} / ${name}`);
      owner.set(keyOf(text), name);
    }
    expect(clashes).toEqual([]);
  });

  it('repeats an alias only to allow another spelling', () => {
    const repeats = entries.flatMap(({ aliases: list }) =>
      list.filter((alias, at) => {
        const first = list.findIndex((other) => keyOf(other.text) === keyOf(alias.text));
        return first !== at && (list[first]?.guard !== 'spelling' || list[first].text === alias.text);
      }),
    );
    expect(repeats).toEqual([]);
  });

  it('is written tidily', () => {
    const untidy = aliases.filter(
      ({ text }) => keyOf(text) === '' || text !== text.trim() || /[?!>;|`"]|\s{2}|^[,.]+$/u.test(text),
    );
    expect(untidy).toEqual([]);
    expect(aliases.filter(({ text }) => text.length > 60)).toEqual([]);
  });

  it('leaves scripts without spaces between words alone', () => {
    expect(aliases.filter(({ text }) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text))).toEqual(
      [],
    );
  });

  it('guards letters that stand alone', () => {
    expect(aliases.filter(({ text, guard }) => keyOf(text).length === 1 && guard !== 'list')).toEqual([]);
  });
});
