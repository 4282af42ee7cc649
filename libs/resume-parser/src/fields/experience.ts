import { normaliseSkill, recogniseSkills } from '#libs/skills';
import type { PartialDate, SkillUse, WorkEntry } from '../parsed-resume.js';
import { foldedWords } from '../text/fold.js';
import { dateOfMonth, monthSpan, unionMonths, type MonthSpan } from './month-span.js';

const MIN_PLAIN_SKILL = 3;

/** Months of the union of all dated positions, so that positions held side by side count once; null without any. */
export function experienceMonths(work: readonly WorkEntry[], today: PartialDate): number | null {
  const spans = work.flatMap((entry) => monthSpan(entry, today) ?? []);
  return spans.length === 0 ? null : unionMonths(spans);
}

interface Position {
  span: MonthSpan;
  current: boolean;
  /** The skills that its title and description name. */
  keys: ReadonlySet<string>;
  /** Its folded words between spaces, for skills that no vocabulary knows. */
  words: string;
}

function positionOf(entry: WorkEntry, today: PartialDate): Position[] {
  const span = monthSpan(entry, today);
  if (span === null) return [];
  const text = [entry.position, entry.summary].filter((part) => part !== null).join('\n');
  const keys = new Set(recogniseSkills(text).map((mention) => normaliseSkill(mention.name).key));
  return [{ span, current: entry.current, keys, words: ` ${foldedWords(text).join(' ')} ` }];
}

function names(position: Position, skill: string): boolean {
  const { key, category } = normaliseSkill(skill);
  if (position.keys.has(key)) return true;
  const words = foldedWords(skill).join(' ');
  return category === null && words.length >= MIN_PLAIN_SKILL && position.words.includes(` ${words} `);
}

/**
 * How long and until when each skill was used: by the dated positions whose title or description names it. Skills that
 * no such position names are left out: nothing is known of their use.
 */
export function skillUse(skills: readonly string[], work: readonly WorkEntry[], today: PartialDate): SkillUse[] {
  const positions = work.flatMap((entry) => positionOf(entry, today));
  const seen = new Set<string>();
  return skills.flatMap((skill) => {
    const { key } = normaliseSkill(skill);
    const users = seen.has(key) ? [] : positions.filter((position) => names(position, skill));
    seen.add(key);
    if (users.length === 0) return [];
    const last = Math.max(...users.map(({ span }) => span.last));
    const goesOn = users.some(({ current }) => current);
    return [{ skill, months: unionMonths(users.map(({ span }) => span)), lastUsed: goesOn ? null : dateOfMonth(last) }];
  });
}
