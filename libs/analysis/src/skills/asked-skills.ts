import { readDescription } from '#libs/hiring';
import { normaliseSkill, type SkillCategory } from '#libs/skills';

export interface AskedSkill {
  /** In the vocabulary's form. */
  name: string;
  category: SkillCategory;
  priority: 'required' | 'preferred';
  /** Of experience with it; null where the description names none. */
  minMonths: number | null;
}

/** What a description asks for. */
export interface Asked {
  /** Each once, in the order of the text. */
  required: AskedSkill[];
  preferred: AskedSkill[];
  /** Skills beyond those that one opening may ask for. */
  leftOut: number;
  /** Of experience altogether. */
  minYears: number | null;
}

/** Reads the skills of a description, required and preferred told apart as for openings. */
export function askedSkills(description: string): Asked {
  const { fields, requiredSkills, preferredSkills, skillsLeftOut } = readDescription(description);
  const ofKind = (
    priority: AskedSkill['priority'],
    named: readonly { name: string; minMonths?: number | null }[],
  ): AskedSkill[] =>
    named.flatMap(({ name, minMonths = null }) => {
      const { category } = normaliseSkill(name);
      return category === null ? [] : [{ name, category, priority, minMonths }];
    });
  return {
    required: ofKind('required', requiredSkills),
    preferred: ofKind('preferred', preferredSkills),
    leftOut: skillsLeftOut,
    minYears: fields.experienceMinYears,
  };
}
