export { normaliseSkill, type NormalisedSkill } from './normalise.js';
export { recogniseSkills, type RecogniseOptions } from './recognise.js';
export type { Skill, SkillCategory, SkillMention } from './skill.js';
