import { readDescription } from '#libs/hiring';
import type { PositionedDocument } from '#libs/documents';
import { parseResume, resumeWithoutContact, type PartialDate } from '#libs/resume-parser';
import type { CandidateProfile, JobRequirements, ProfileSkill, RequiredSkill } from '#libs/scoring';
import { normaliseSkill } from '#libs/skills';

/** What the scorer is told of a person whose resume is read. @param today the day of the reading */
export function profileOf(document: PositionedDocument, today: PartialDate): CandidateProfile {
  const resume = resumeWithoutContact(parseResume(document, { today }));
  const { basics, summary, skills, mentionedSkills, skillUse, work, education, experienceMonths } = resume;
  const used = new Map(skillUse.map((use) => [normaliseSkill(use.skill).key, use]));
  const keys = new Set([...skills, ...mentionedSkills].map((written) => normaliseSkill(written).key));
  return {
    title: basics.label,
    location: basics.location,
    summary,
    skills: Array.from(new Set([...keys, ...used.keys()]), (key): ProfileSkill => {
      const { months = null, lastUsed = null } = used.get(key) ?? {};
      return { key, months, lastUsed };
    }),
    work: work.map(({ name, ...entry }) => ({ ...entry, employer: name })),
    education,
    experienceMonths,
  };
}

/** What the scorer is told of an opening whose description is pasted, as when a job is made of it. */
export function requirementsOf(description: string): JobRequirements {
  const { fields, requiredSkills, preferredSkills } = readDescription(description);
  const skills = new Map<string, RequiredSkill>();
  for (const [kind, named] of [
    ['required', requiredSkills],
    ['preferred', preferredSkills],
  ] as const) {
    for (const { name: written, minMonths = null } of named) {
      const { key, name } = normaliseSkill(written);
      if (!skills.has(key)) skills.set(key, { key, name, kind, minMonths });
    }
  }
  const { title, experienceMinYears, experienceMaxYears, educationLevel, educationField, location, remote } = fields;
  const years = { experienceMinYears, experienceMaxYears };
  const education = { educationLevel, educationField };
  return { title: title ?? '', description, skills: [...skills.values()], ...years, ...education, location, remote };
}
