import type { ParsedResume, PartialDate } from '#libs/resume-parser';
import { normaliseSkill, recogniseSkills, type SkillCategory } from '#libs/skills';

export interface ShownSkill {
  /** In the vocabulary's form. */
  name: string;
  /** The vocabulary's comparison key. */
  key: string;
  category: SkillCategory;
  /** Of use, by the positions that mention it; null when none is dated. */
  months: number | null;
  /** The month of the last use; null while it goes on, or when no position says so. */
  lastUsed: PartialDate | null;
}

/** By name, in the order of the CV. */
export type ShownSkills = ReadonlyMap<string, ShownSkill>;

/** The skills of the vocabulary that a CV shows: in its list, in what it mentions and anywhere in its text, by any alias. */
export function shownSkills(resume: ParsedResume): ShownSkills {
  const shown = new Map<string, ShownSkill>();
  const add = ({ name, category }: { name: string; category: SkillCategory | null }): void => {
    if (category === null || shown.has(name)) return;
    shown.set(name, { name, key: normaliseSkill(name).key, category, months: null, lastUsed: null });
  };
  for (const written of [...resume.skills, ...resume.mentionedSkills]) {
    const known = normaliseSkill(written);
    if (known.category === null) recogniseSkills(written, { list: true }).forEach(add);
    else add(known);
  }
  recogniseSkills(withoutName(resume)).forEach(add);
  for (const { skill, months, lastUsed } of resume.skillUse) {
    const entry = shown.get(normaliseSkill(skill).name);
    if (entry !== undefined && months > (entry.months ?? 0)) Object.assign(entry, { months, lastUsed });
  }
  return shown;
}

/** Some skills are called as people are: Jenkins, Kafka, Ruby. */
function withoutName({ text, basics: { name } }: ParsedResume): string {
  return name === null || name === '' ? text : text.replaceAll(name, '\n');
}
