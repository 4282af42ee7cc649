import { z } from 'zod';
import { SCORE_PARTS } from '#libs/scoring';
import { tierOf, TIERS, type CandidateStats, type JobStats, type Match, type Rematch } from '#libs/matching';
import { pageQuery } from '../../http/paging.js';

const percent = z.number().min(0).max(100);

export const matchesQuerySchema = z.strictObject({
  ...pageQuery,
  min_score: z.coerce.number().min(0).max(100).default(0).describe('The least `match_score` of the answer.'),
});

export const rematchQuerySchema = z.strictObject({
  force: z.stringbool().optional().describe('As in the body.'),
});

export const rematchSchema = z.strictObject({
  force: z.boolean().optional().describe('Also when nothing has changed since the last run.'),
});

export const rematchAnswerSchema = z.object({
  task_id: z.uuid().nullable().describe('Of the queued work; null when there is nothing to do.'),
  status: z.enum(['queued', 'up_to_date']),
  estimated_matches: z
    .number()
    .int()
    .describe('How many open jobs, or candidates that the caller may see, are compared at most.'),
  message: z.string(),
});

const scores = z.object({
  skills: percent.nullable(),
  experience: percent.nullable(),
  education: percent.nullable(),
  location: percent.nullable(),
});

export const matchSchema = z.object({
  id: z.uuid(),
  match_score: percent.describe('The sum of `score × weight ÷ 100` of its parts, to the last digit.'),
  tier: z.enum(TIERS).describe('`high` from 80, `medium` from 60.'),
  scores: scores.describe('Null for a part of which the job or the resume says nothing: it weighs nothing.'),
  weights: z
    .object({ skills: percent, experience: percent, education: percent, location: percent })
    .describe('Percent, whole.'),
  matching_skills: z.array(z.string()),
  missing_skills: z.array(z.string()).describe('Required ones first.'),
  explanation: z.string(),
  evidence: z.array(
    z.object({
      part: z.enum(SCORE_PARTS),
      favours: z.boolean(),
      code: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
      place: z.string().nullable().describe('Where in the resume it stands.'),
    }),
  ),
  scorer_version: z.string(),
  as_of: z.string().describe('YYYY-MM: use and experience count up to then.'),
  stale: z.boolean().describe('Candidate, job, weights or scorer have changed since; it is being done again.'),
  candidate: z.object({
    id: z.uuid(),
    name: z.string().nullable(),
    title: z.string().nullable(),
    location: z.string().nullable(),
    left_flagged: z.boolean().describe('Was employed here and left, or looks like somebody who did.'),
    rehire_eligibility: z.string().nullable(),
  }),
  job: z.object({ id: z.uuid(), title: z.string(), status: z.string(), location: z.string().nullable() }),
  viewed_at: z.iso.datetime().nullable(),
  viewed_by: z.uuid().nullable(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

const tiers = {
  total_matches: z.number().int(),
  high_matches: z.number().int(),
  medium_matches: z.number().int(),
  low_matches: z.number().int(),
  last_matched_at: z.iso.datetime().nullable(),
};

export const candidateStatsSchema = z.object({
  candidate_id: z.uuid(),
  ...tiers,
  open_jobs: z.number().int(),
  match_rate: percent.describe('High and medium matches in percent of the open jobs.'),
});

export const jobStatsSchema = z.object({
  job_id: z.uuid(),
  ...tiers,
  viewed_matches: z.number().int(),
  view_rate: percent.describe('Viewed matches in percent of all.'),
});

export function toMatchAnswer(match: Match): z.input<typeof matchSchema> {
  const { candidate, job } = match;
  return {
    id: match.id,
    match_score: match.total,
    tier: tierOf(match.total),
    scores: match.scores,
    weights: match.weights,
    matching_skills: match.matchingSkills,
    missing_skills: match.missingSkills,
    explanation: match.explanation,
    evidence: match.evidence.map(({ values, ...evidence }) => ({ ...evidence, values: { ...values } })),
    scorer_version: match.scorerVersion,
    as_of: match.asOf,
    stale: match.isStale,
    candidate: {
      ...{ id: candidate.id, name: candidate.name, title: candidate.title, location: candidate.location },
      left_flagged: candidate.leftFlagged,
      rehire_eligibility: candidate.rehireEligibility,
    },
    job,
    viewed_at: match.viewedAt?.toISOString() ?? null,
    viewed_by: match.viewedBy,
    created_at: match.createdAt.toISOString(),
    updated_at: match.updatedAt.toISOString(),
  };
}

export function toRematchAnswer({ taskId, estimatedMatches }: Rematch): z.input<typeof rematchAnswerSchema> {
  const answer = { task_id: taskId, estimated_matches: estimatedMatches };
  return taskId === null
    ? { ...answer, status: 'up_to_date', message: 'Nothing has changed since the last run; force runs it again.' }
    : { ...answer, status: 'queued', message: 'Matching runs in the background.' };
}

export function toCandidateStats(candidateId: string, stats: CandidateStats): z.input<typeof candidateStatsSchema> {
  const { high, medium, openJobs } = stats;
  return {
    candidate_id: candidateId,
    ...toTiers(stats),
    open_jobs: openJobs,
    match_rate: rateOf(high + medium, openJobs),
  };
}

export function toJobStats(jobId: string, stats: JobStats): z.input<typeof jobStatsSchema> {
  const { viewed, total } = stats;
  return { job_id: jobId, ...toTiers(stats), viewed_matches: viewed, view_rate: rateOf(viewed, total) };
}

function toTiers({ total, high, medium, low, matchedAt }: CandidateStats | JobStats) {
  return {
    total_matches: total,
    high_matches: high,
    medium_matches: medium,
    low_matches: low,
    last_matched_at: matchedAt?.toISOString() ?? null,
  };
}

/** Percent with one decimal. */
function rateOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
