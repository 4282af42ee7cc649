import { normaliseSkill } from '#libs/skills';
import type { ShownSkill, ShownSkills } from '../skills/shown-skills.js';

/** What a CV shows that has these skills, given by name; undated where nothing else is said. */
export function shownFor(names: readonly string[], uses: Record<string, Partial<ShownSkill>> = {}): ShownSkills {
  return new Map(
    names.map((written) => {
      const { name, key, category } = normaliseSkill(written);
      if (category === null) throw new Error(`${written} is no skill of the vocabulary`);
      return [name, { name, key, category, months: null, lastUsed: null, ...uses[name] }];
    }),
  );
}
