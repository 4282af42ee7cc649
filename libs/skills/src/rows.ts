import type { SkillField, SkillCategory } from './skill.js';

/** When a name is read in running text: always, only as it is spelled here, or only as an item of a list of skills. */
export type Guard = 'none' | 'spelling' | 'list';

export interface Alias {
  text: string;
  guard: Guard;
  /** Not English. */
  foreign: boolean;
}

export interface Entry {
  name: string;
  category: SkillCategory;
  /** The name itself comes first. */
  aliases: Alias[];
}

const FOREIGN = ' > ';
const SEPARATOR = ', ';
/** "MES" is a program and "mes" a word: short abbreviations count only in capitals. */
const ABBREVIATION = /^(?=.*[A-Z].*[A-Z])[A-Z0-9]+$/;
const ABBREVIATION_LENGTH = 4;

function aliasOf(written: string, foreign: boolean): Alias {
  if (written.startsWith('?')) return { text: written.slice(1), guard: 'list', foreign };
  if (written.startsWith('!')) return { text: written.slice(1), guard: 'spelling', foreign };
  const isShort = written.length <= ABBREVIATION_LENGTH && ABBREVIATION.test(written);
  return { text: written, guard: isShort ? 'spelling' : 'none', foreign };
}

function entryOf(row: string, category: SkillCategory): Entry {
  const [own = '', foreign = ''] = row.split(FOREIGN);
  const aliases = own.split(SEPARATOR).map((written) => aliasOf(written, false));
  if (foreign !== '') aliases.push(...foreign.split(SEPARATOR).map((written) => aliasOf(written, true)));
  return { name: aliases[0]?.text ?? '', category, aliases };
}

/** Reads the rows of one field. */
export function entriesOf({ category, rows }: SkillField): Entry[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => entryOf(row, category));
}
