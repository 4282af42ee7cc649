import type { Weights } from '#libs/scoring';
import type { JobStatus } from './job-status.js';

export const EMPLOYMENT_TYPES = ['full_time', 'part_time', 'contract', 'temporary', 'internship'] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

export const REMOTE_KINDS = ['onsite', 'hybrid', 'remote'] as const;
export type RemoteKind = (typeof REMOTE_KINDS)[number];

export const SALARY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type SalaryPeriod = (typeof SALARY_PERIODS)[number];

/** From the least to the most. */
export const EDUCATION_LEVELS = ['none', 'secondary', 'vocational', 'bachelor', 'master', 'doctorate'] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

export const SKILL_KINDS = ['required', 'preferred'] as const;
export type SkillKind = (typeof SKILL_KINDS)[number];

/** What one job may ask for, both kinds together. */
export const MOST_SKILLS = 200;
export const LONGEST_DESCRIPTION = 50_000;

/** What a job asks for and offers; null where it does not say. */
export interface JobFields {
  title: string;
  description: string;
  department: string | null;
  employmentType: EmploymentType | null;
  /** A place, as written. */
  location: string | null;
  remote: RemoteKind | null;
  salaryMin: number | null;
  salaryMax: number | null;
  /** ISO 4217. Given just when there is a salary. */
  salaryCurrency: string | null;
  salaryPeriod: SalaryPeriod | null;
  experienceMinYears: number | null;
  experienceMaxYears: number | null;
  educationLevel: EducationLevel | null;
  educationField: string | null;
  /** How many are to be hired. */
  openings: number;
  /** What the parts of a match count for with this job; null as the tenant wants. */
  matchWeights: Weights | null;
}

/** A skill that a job asks for, in the vocabulary's form. */
export interface JobSkill {
  /** Equal for all spellings of the skill. */
  key: string;
  name: string;
  kind: SkillKind;
  minMonths: number | null;
}

/** An opening. */
export interface Job extends JobFields {
  id: string;
  status: JobStatus;
  openedAt: Date | null;
  closedAt: Date | null;
  createdBy: string;
  /** Grows with every change. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
  skills: JobSkill[];
}

export interface Stage {
  id: string;
  jobId: string;
  name: string;
  /** From 0, without gaps. */
  position: number;
}
