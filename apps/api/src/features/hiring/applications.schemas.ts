import { z } from 'zod';
import {
  APPLICATION_STATUSES,
  REJECT_REASONS,
  type Application,
  type ApplicationChange,
  type ApplicationFilter,
  type ApplicationInput,
  type Submission,
} from '#libs/hiring';
import { pageQuery } from '../../http/paging.js';

/** Lines of text; PostgreSQL stores no NUL. */
const remark = z
  .string()
  .trim()
  .min(1)
  .max(5000)
  .regex(/^[^\0]*$/, 'Must not contain NUL');

export const submissionSchema = z.strictObject({
  candidate_id: z.uuid(),
  job_id: z.uuid(),
  stage_id: z.uuid().optional().describe("The job's first when left out."),
  note: remark.nullable().default(null),
});

export const updateApplicationSchema = z
  .strictObject({
    stage_id: z.uuid(),
    status: z.enum(APPLICATION_STATUSES).describe('What has ended is set to `active` again before it ends otherwise.'),
    reject_reason: z.enum(REJECT_REASONS).describe('With the status `rejected`, and needed there.'),
    reject_comment: remark.nullable(),
    note: remark.nullable(),
    comment: remark.nullable().describe('For the history.'),
    mark_employed: z.boolean().describe('With the status `hired`: notes the candidate as employed.'),
  })
  .partial();

export const applicationsQuerySchema = z.strictObject({
  ...pageQuery,
  job_id: z.uuid().optional(),
  candidate_id: z.uuid().optional(),
  status: z.enum(APPLICATION_STATUSES).optional(),
  stage_id: z.uuid().optional(),
});

const rehireSchema = z
  .object({
    employment_status: z.string(),
    rehire_eligibility: z.enum(['eligible', 'review', 'ineligible']).nullable(),
    reason: z.string().nullable(),
    reviewed_by: z.uuid().nullable(),
    reviewed_at: z.iso.datetime().nullable(),
  })
  .describe('Of a candidate who was employed here, or may have been.');

export const applicationSchema = z.object({
  id: z.uuid(),
  candidate_id: z.uuid(),
  candidate_name: z.string().nullable(),
  job_id: z.uuid(),
  job_title: z.string(),
  stage_id: z.uuid(),
  stage: z.string(),
  status: z.enum(APPLICATION_STATUSES),
  reject_reason: z.enum(REJECT_REASONS).nullable(),
  reject_comment: z.string().nullable(),
  note: z.string().nullable(),
  rehire: rehireSchema.nullable(),
  submitted_by: z.uuid(),
  version: z.number().int().describe('Grows with every change.'),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

export const changeSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['created', 'stage', 'status']),
  actor_id: z.uuid().nullable().describe('Null for the work of the system.'),
  from: z.string().nullable().describe('A status, or a stage by the name it had.'),
  to: z.string(),
  reject_reason: z.enum(REJECT_REASONS).nullable(),
  comment: z.string().nullable(),
  created_at: z.iso.datetime(),
});

export function toApplication(application: Application): z.input<typeof applicationSchema> {
  const { rehire } = application;
  return {
    id: application.id,
    candidate_id: application.candidateId,
    candidate_name: application.candidateName,
    job_id: application.jobId,
    job_title: application.jobTitle,
    stage_id: application.stageId,
    stage: application.stageName,
    status: application.status,
    reject_reason: application.rejectReason,
    reject_comment: application.rejectComment,
    note: application.note,
    rehire: rehire && {
      employment_status: rehire.employmentStatus,
      rehire_eligibility: rehire.eligibility,
      reason: rehire.reason,
      reviewed_by: rehire.reviewedBy,
      reviewed_at: rehire.reviewedAt?.toISOString() ?? null,
    },
    submitted_by: application.submittedBy,
    version: application.version,
    created_at: application.createdAt.toISOString(),
    updated_at: application.updatedAt.toISOString(),
  };
}

export function toChange(change: ApplicationChange): z.input<typeof changeSchema> {
  return {
    ...{ id: change.id, kind: change.kind, actor_id: change.actorId, from: change.from, to: change.to },
    ...{ reject_reason: change.rejectReason, comment: change.comment, created_at: change.createdAt.toISOString() },
  };
}

export function toSubmission(body: z.output<typeof submissionSchema>): Submission {
  return {
    ...{ candidateId: body.candidate_id, jobId: body.job_id, note: body.note },
    ...(body.stage_id === undefined ? {} : { stageId: body.stage_id }),
  };
}

export function toApplicationInput(body: z.output<typeof updateApplicationSchema>): ApplicationInput {
  const { status, note, comment } = body;
  const given = {
    ...{ status, note, comment, stageId: body.stage_id, markEmployed: body.mark_employed },
    ...{ rejectReason: body.reject_reason, rejectComment: body.reject_comment },
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

export function toApplicationFilter(query: z.output<typeof applicationsQuerySchema>): ApplicationFilter {
  return {
    ...(query.job_id === undefined ? {} : { jobId: query.job_id }),
    ...(query.candidate_id === undefined ? {} : { candidateId: query.candidate_id }),
    ...(query.status === undefined ? {} : { status: query.status }),
    ...(query.stage_id === undefined ? {} : { stageId: query.stage_id }),
  };
}
