import { z } from 'zod';
import { JOB_STATUSES, type ProgressEvent } from '#libs/jobs';
import type { ParsedResume } from '#libs/resume-parser';
import type { ModelUse } from '#libs/resume-reader';
import type { AcceptedResume, ReadingOfResume, ReadingStatus } from '#libs/resumes';

const text = z.string().nullable();
const date = z.string().nullable().describe('As precise as the resume: 2019, 2019-04 or 2019-04-30.');

export const acceptedResumeSchema = z.object({
  id: z.uuid(),
  job_id: z.uuid(),
  status: z.enum(JOB_STATUSES),
  file_name: z.string(),
  duplicate_of: z.uuid().nullable().describe('An earlier resume of yours with the same content.'),
  created_at: z.iso.datetime(),
});

export const resumeStatusSchema = z.object({
  id: z.uuid(),
  job_id: z.uuid().nullable().describe('Null for a resume that is only shared with the caller.'),
  status: z.enum(JOB_STATUSES),
  progress_percentage: z.number().int(),
  current_step: z.string().nullable(),
  attempts: z.number().int(),
  error: z.string().nullable(),
  error_code: z.string().nullable(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

const jsonResumeSchema = z
  .looseObject({
    languages: z.array(z.object({ language: z.string(), fluency: text.describe('As written: native, C1.') })),
    certificates: z.array(z.object({ name: z.string(), issuer: text, date })),
    projects: z.array(z.object({ name: z.string(), startDate: date, endDate: date, description: text })),
    publications: z.array(z.object({ name: z.string(), releaseDate: date })),
  })
  .describe('JSON Resume vocabulary (jsonresume.org).');

export const resumeDataSchema = z.object({
  id: z.uuid(),
  candidate_id: z.uuid().nullable(),
  resume: jsonResumeSchema,
  summary: z.string().nullable(),
  experience_months: z
    .number()
    .int()
    .nullable()
    .describe('Months of all dated positions, those held side by side once; null when no position has dates.'),
  skill_use: z
    .array(
      z.object({
        skill: z.string(),
        months: z.number().int(),
        last_used: z.string().nullable().describe('The month; null while a position goes on that names the skill.'),
      }),
    )
    .describe('By the dated positions that name each skill, up to the day of reading.'),
  language: z.string().nullable().describe('ISO 639-1 code of the language of the text; null when unclear.'),
  quality: z.enum(['good', 'partial', 'unreadable']),
  findings: z.array(z.object({ code: z.string(), message: z.string(), candidate_id: z.uuid().optional() })),
  confidence: z.record(z.string(), z.number()),
  parser: z.object({
    version: z.string(),
    pages: z.number().int(),
    ocr: z.boolean(),
    ms: z.number().int(),
    model: z.string().nullable().describe('The language model that was asked.'),
    degraded: z.boolean().describe('The model was asked in vain: this is what the rules read.'),
    degraded_reason: z.string().nullable(),
    tokens: z.object({ input: z.number().int(), output: z.number().int(), total: z.number().int() }),
    cost_usd: z.number().nullable().describe('Null when no price is set.'),
  }),
  parsed_at: z.iso.datetime(),
});

export function toAcceptedResume(accepted: AcceptedResume): z.infer<typeof acceptedResumeSchema> {
  return {
    id: accepted.id,
    job_id: accepted.jobId,
    status: accepted.status,
    file_name: accepted.fileName,
    duplicate_of: accepted.duplicateOf,
    created_at: accepted.createdAt.toISOString(),
  };
}

export function toResumeStatus(resumeId: string, job: ReadingStatus): z.infer<typeof resumeStatusSchema> {
  return {
    id: resumeId,
    job_id: job.id,
    status: job.status,
    progress_percentage: job.progressPercentage,
    current_step: job.currentStep,
    attempts: job.attempts,
    error: job.errorMessage,
    error_code: job.errorCode,
    created_at: job.createdAt.toISOString(),
    updated_at: job.updatedAt.toISOString(),
  };
}

/** What a stream tells of a change. */
export function toStatusEvent(
  resumeId: string,
  event: Omit<ProgressEvent, 'processingJobId'>,
  jobId: string | null,
): object {
  return {
    id: resumeId,
    job_id: jobId,
    status: event.status,
    progress_percentage: event.progressPercentage,
    current_step: event.currentStep,
    error: event.errorMessage,
    error_code: event.errorCode,
  };
}

function toModelUse(
  model: ModelUse | null,
): Pick<z.input<typeof resumeDataSchema>['parser'], 'model' | 'degraded' | 'degraded_reason' | 'tokens' | 'cost_usd'> {
  return {
    model: model?.name ?? null,
    degraded: model?.degraded ?? false,
    degraded_reason: model?.reason ?? null,
    tokens: model?.tokens ?? { input: 0, output: 0, total: 0 },
    cost_usd: model === null ? 0 : model.costUsd,
  };
}
/** A reading made before these members were read has none of them. */
const BEFORE = {
  languages: [],
  certificates: [],
  projects: [],
  publications: [],
  experienceMonths: null,
  skillUse: [],
  language: null,
};

type Stored = Omit<ParsedResume, 'text' | 'quality' | 'findings' | 'confidence'>;

export function toResumeData(reading: ReadingOfResume): z.input<typeof resumeDataSchema> {
  const { quality, findings, confidence } = reading as ReadingOfResume &
    Pick<z.input<typeof resumeDataSchema>, 'quality' | 'findings' | 'confidence'>;
  const { experienceMonths, skillUse, language, ...resume } = { ...BEFORE, ...(reading.resume as Stored) };
  return {
    id: reading.resumeId,
    candidate_id: reading.candidateId,
    resume,
    summary: typeof resume.summary === 'string' ? resume.summary : null,
    experience_months: experienceMonths,
    skill_use: skillUse.map(({ skill, months, lastUsed }) => ({ skill, months, last_used: lastUsed })),
    language,
    quality,
    findings,
    confidence,
    parser: {
      ...{ version: reading.pipelineVersion, pages: reading.pages, ocr: reading.ocr, ms: reading.readMs },
      ...toModelUse(reading.model as ModelUse | null),
    },
    parsed_at: reading.createdAt.toISOString(),
  };
}
