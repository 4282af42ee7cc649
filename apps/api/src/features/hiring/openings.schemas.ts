import { z } from 'zod';
import {
  EDUCATION_LEVELS,
  EMPLOYMENT_TYPES,
  JOB_SORTS,
  JOB_STATUSES,
  LONGEST_DESCRIPTION,
  MOST_SKILLS,
  REMOTE_KINDS,
  SALARY_PERIODS,
  type DescriptionReading,
  type Job,
  type JobFilter,
  type JobInput,
} from '#libs/hiring';
import { pageQuery } from '../../http/paging.js';
import { matchWeightsSchema } from '../matching/match-weights.schemas.js';

/** One line of text: PostgreSQL stores no NUL, and no title has a line break. */
export function line(longest: number): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^\P{Cc}*$/u, 'Must not contain control characters');
}

const description = z.string().trim().max(LONGEST_DESCRIPTION);
const money = z.number().min(0).max(9_999_999_999).multipleOf(0.01);
const years = z.number().int().min(0).max(60);
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('ISO 4217')
  .meta({ example: 'EUR' });

const namedSkill = z.union([
  line(120).transform((name) => ({ name, min_months: null })),
  z.strictObject({ name: line(120), min_months: z.number().int().min(1).max(720).nullable().default(null) }),
]);
const namedSkills = z.array(namedSkill).max(MOST_SKILLS).describe('Names, or names with the months asked for.');

/** What can be read from a description too. */
const readable = {
  department: line(200).nullable(),
  employment_type: z.enum(EMPLOYMENT_TYPES).nullable(),
  location: line(200).nullable(),
  remote: z.enum(REMOTE_KINDS).nullable(),
  salary_min: money.nullable(),
  salary_max: money.nullable(),
  salary_currency: currency.nullable(),
  salary_period: z.enum(SALARY_PERIODS).nullable(),
  experience_min_years: years.nullable(),
  experience_max_years: years.nullable(),
  education_level: z.enum(EDUCATION_LEVELS).nullable(),
  education_field: line(200).nullable(),
};

const writable = z
  .strictObject({
    title: line(200).meta({ example: 'Backend Engineer' }),
    description,
    ...readable,
    openings: z.number().int().min(1).max(10_000).describe('How many are to be hired.'),
    required_skills: namedSkills,
    preferred_skills: namedSkills,
    match_weights: matchWeightsSchema.nullable().describe("In place of the tenant's; null for the tenant's."),
  })
  .partial();

export const createOpeningSchema = writable
  .extend({ status: z.enum(['draft', 'open']).default('draft') })
  .refine(({ title, description: text }) => title !== undefined || text !== undefined, {
    path: ['title'],
    message: 'Needed, or a description to read it from',
  });
export const updateOpeningSchema = writable.extend({ status: z.enum(JOB_STATUSES).optional() });
type Written = z.output<typeof writable>;

export const openingsQuerySchema = z.strictObject({
  ...pageQuery,
  status: z.enum(JOB_STATUSES).optional(),
  search: line(200).optional().describe('Part of the title.'),
  created_by: z.uuid().optional(),
  skill: line(120).optional().describe('A skill that it requires or prefers, in any spelling.'),
  sort: z.enum(JOB_SORTS).default('-created_at'),
});

const skill = z.object({
  name: z.string(),
  key: z.string().describe('Equal for all spellings of the skill.'),
  min_months: z.number().int().nullable(),
});

export const openingSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  description: z.string(),
  ...readable,
  openings: z.number().int(),
  required_skills: z.array(skill),
  preferred_skills: z.array(skill),
  match_weights: matchWeightsSchema.nullable().describe("Null for the tenant's."),
  status: z.enum(JOB_STATUSES),
  opened_at: z.iso.datetime().nullable(),
  closed_at: z.iso.datetime().nullable(),
  created_by: z.uuid(),
  version: z.number().int().describe('Grows with every change.'),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

export const readDescriptionSchema = z.strictObject({ text: z.string().trim().min(1).max(LONGEST_DESCRIPTION) });

const readSkill = z.object({ name: z.string(), min_months: z.number().int().nullable() });

export const descriptionReadingSchema = z.object({
  title: z.string().nullable(),
  ...readable,
  required_skills: z.array(readSkill),
  preferred_skills: z.array(readSkill),
  skills_left_out: z.number().int().describe('How many there were beyond those that a job may ask for.'),
  evidence: z.array(
    z.object({
      field: z.string(),
      text: z.string().describe('The sentence.'),
      start: z.number().int().describe('Of the words in the text, in UTF-16 units.'),
      end: z.number().int(),
    }),
  ),
});

export function toOpening(job: Job): z.input<typeof openingSchema> {
  const ofKind = (kind: string): z.infer<typeof skill>[] =>
    job.skills
      .filter((one) => one.kind === kind)
      .map(({ name, key, minMonths }) => ({ name, key, min_months: minMonths }));
  return {
    ...{ id: job.id, title: job.title, ...toFields(job), description: job.description, openings: job.openings },
    required_skills: ofKind('required'),
    preferred_skills: ofKind('preferred'),
    match_weights: job.matchWeights,
    status: job.status,
    opened_at: job.openedAt?.toISOString() ?? null,
    closed_at: job.closedAt?.toISOString() ?? null,
    created_by: job.createdBy,
    version: job.version,
    created_at: job.createdAt.toISOString(),
    updated_at: job.updatedAt.toISOString(),
  };
}

export function toDescriptionReading(reading: DescriptionReading): z.input<typeof descriptionReadingSchema> {
  const toSkill = ({ name, minMonths = null }: DescriptionReading['requiredSkills'][number]) => ({
    name,
    min_months: minMonths,
  });
  return {
    title: reading.fields.title,
    ...toFields(reading.fields),
    required_skills: reading.requiredSkills.map(toSkill),
    preferred_skills: reading.preferredSkills.map(toSkill),
    skills_left_out: reading.skillsLeftOut,
    evidence: reading.evidence,
  };
}

export function toJobInput(body: Written): JobInput {
  const { title, description: text, department, location, remote, openings } = body;
  const named = (skills: Written['required_skills']) =>
    skills?.map(({ name, min_months: minMonths }) => ({ name, minMonths }));
  const given = {
    ...{ title, description: text, department, location, remote, openings },
    ...{ employmentType: body.employment_type, educationLevel: body.education_level },
    ...{ salaryMin: body.salary_min, salaryMax: body.salary_max, salaryCurrency: body.salary_currency },
    ...{ salaryPeriod: body.salary_period, educationField: body.education_field },
    ...{ experienceMinYears: body.experience_min_years, experienceMaxYears: body.experience_max_years },
    ...{ requiredSkills: named(body.required_skills), preferredSkills: named(body.preferred_skills) },
    matchWeights: body.match_weights,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

export function toJobFilter(query: z.output<typeof openingsQuerySchema>): JobFilter {
  return {
    ...(query.status === undefined ? {} : { status: query.status }),
    ...(query.search === undefined ? {} : { title: query.search }),
    ...(query.created_by === undefined ? {} : { createdBy: query.created_by }),
    ...(query.skill === undefined ? {} : { skill: query.skill }),
  };
}

function toFields(job: Omit<DescriptionReading['fields'], 'title'>) {
  return {
    department: job.department,
    employment_type: job.employmentType,
    location: job.location,
    remote: job.remote,
    salary_min: job.salaryMin,
    salary_max: job.salaryMax,
    salary_currency: job.salaryCurrency,
    salary_period: job.salaryPeriod,
    experience_min_years: job.experienceMinYears,
    experience_max_years: job.experienceMaxYears,
    education_level: job.educationLevel,
    education_field: job.educationField,
  };
}
