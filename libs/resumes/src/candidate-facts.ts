import type { CandidateFacts } from '#libs/candidates';
import { normaliseSkill } from '#libs/skills';
import type { ReadingContents, SaidInResume } from './reading-contents.js';

/** What a reading says of its person. Only `contact` is taken from the whole of it. */
export function candidateFacts({ whole, withoutContact }: ReadingContents): CandidateFacts {
  const { basics, summary, skills, work, education, experienceMonths } = withoutContact.resume;
  const { basics: reachable } = whole.resume;
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
      email: reachable.email?.toLowerCase() ?? null,
      phone: reachable.phone,
      phoneNormalised: reachable.phoneE164,
      address: reachable.location,
      links: reachable.links,
    },
    skillUses: skillUses(withoutContact.resume),
    text: withoutContact.text,
  };
}

/** The skills by the vocabulary's keys, so that aliases meet; how long each was used, where positions say so. */
function skillUses({ skills, mentionedSkills, skillUse }: SaidInResume): CandidateFacts['skillUses'] {
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
