import type { CandidateProfile, ProfileEducation, ProfileSkill, ProfileWork } from '../candidate-profile.js';
import type { JobRequirements, RequiredSkill } from '../job-requirements.js';
import { normaliseSkill } from '#libs/skills';

export const AS_OF = '2026-06';

/** A candidate of whom nothing is known but what is given. */
export function candidate(given: Partial<CandidateProfile> = {}): CandidateProfile {
  return {
    title: null,
    location: null,
    summary: null,
    skills: [],
    work: [],
    education: [],
    experienceMonths: null,
    ...given,
  };
}

/** A job that asks for nothing but what is given. */
export function opening(given: Partial<JobRequirements> = {}): JobRequirements {
  return {
    title: '',
    description: '',
    skills: [],
    experienceMinYears: null,
    experienceMaxYears: null,
    educationLevel: null,
    educationField: null,
    location: null,
    remote: null,
    ...given,
  };
}

/** A skill of the list, by any of its names. */
export function has(name: string, use: Partial<Omit<ProfileSkill, 'key'>> = {}): ProfileSkill {
  return { key: normaliseSkill(name).key, months: null, lastUsed: null, ...use };
}

export function required(name: string, minMonths: number | null = null): RequiredSkill {
  return { ...normaliseSkill(name), kind: 'required', minMonths };
}

export function preferred(name: string, minMonths: number | null = null): RequiredSkill {
  return { ...normaliseSkill(name), kind: 'preferred', minMonths };
}

/** A position from one month to another, or until now. */
export function held(
  position: string,
  startDate: string,
  endDate: string | null,
  summary: string | null = null,
): ProfileWork {
  return { position, employer: null, startDate, endDate, current: endDate === null, summary };
}

export function studied(studyType: string | null, area: string | null): ProfileEducation {
  return { studyType, area, endDate: null };
}
