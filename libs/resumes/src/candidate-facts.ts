import type { CandidateFacts } from '#libs/candidates';
import type { ParsedResume } from '#libs/resume-parser';
import { normaliseSkill } from '#libs/skills';
import type { ReadingContents } from './reading-contents.js';

/** What a reading says of its person. Only `contact` is taken from the whole of it. */
export function candidateFacts({ whole, withoutContact }: ReadingContents): CandidateFacts {
  const { basics, summary, skills, work, education, experienceMonths, text } = withoutContact;
  return {
    name: basics.name,
    location: basics.location,
    title: basics.label,
    summary,
    skills,
    work,
    education,
    experienceMonths,
    contact: {
      email: whole.basics.email?.toLowerCase() ?? null,
      phone: whole.basics.phone,
      phoneNormalised: whole.basics.phoneE164,
      address: whole.basics.location,
      links: whole.basics.links,
    },
    skillUses: skillUses(withoutContact),
    text,
  };
}

/** The skills by the vocabulary's keys, so that aliases meet; how long each was used, where positions say so. */
function skillUses({ skills, mentionedSkills, skillUse }: ParsedResume): CandidateFacts['skillUses'] {
  const uses = new Map<string, CandidateFacts['skillUses'][number]>();
  for (const written of [...skills, ...mentionedSkills]) {
    const skill = normaliseSkill(written).key;
    uses.set(skill, { skill, months: null, lastUsed: null });
  }
  for (const { skill: written, months, lastUsed } of skillUse) {
    const skill = normaliseSkill(written).key;
    uses.set(skill, { skill, months, lastUsed });
  }
  return [...uses.values()];
}
