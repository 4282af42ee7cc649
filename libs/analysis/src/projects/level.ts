import type { Difficulty } from '../analysis-result.js';
import type { AskedSkill } from '../skills/asked-skills.js';
import type { ShownSkills } from '../skills/shown-skills.js';

/** What of a person says how hard a project may be. */
export interface Learner {
  shown: ShownSkills;
  /** Null when the CV dates no position. */
  experienceMonths: number | null;
}

const AT_HOME_IN_FIELD = 3;
const EXPERT_IN_FIELD = 8;
const EXPERIENCED_MONTHS = 60;

/**
 * By the skills near the wanted one and the skills of its field that the CV shows: without either a beginner; advanced
 * with many of them and five years of experience.
 */
export function levelFor({ category }: AskedSkill, headStart: readonly string[], learner: Learner): Difficulty {
  let inField = 0;
  for (const skill of learner.shown.values()) if (skill.category === category) inField += 1;
  if (headStart.length === 0 && inField < AT_HOME_IN_FIELD) return 'beginner';
  const isDeep = headStart.length >= 2 || inField >= EXPERT_IN_FIELD;
  return isDeep && (learner.experienceMonths ?? 0) >= EXPERIENCED_MONTHS ? 'advanced' : 'intermediate';
}
