export { normaliseSkill, type NormalisedSkill } from './normalise.js';
export { recogniseSkills, type RecogniseOptions } from './recognise.js';
export { relatedSkills } from './relations/related-skills.js';
export type { RelatedSkill } from './relations/relation.js';
export type { Skill, SkillCategory, SkillMention } from './skill.js';
