import { z } from 'zod';
import { DIFFICULTIES, type AnalysisResult, type AnalysisTask } from '#libs/analysis';
import type { JobStatus, ProgressEvent } from '#libs/jobs';

const STATUSES = ['pending', 'processing', 'completed', 'failed'] as const;
const STATES = ['PENDING', 'PROCESSING', 'SUCCESS', 'FAILURE'] as const;
const FAILED = 'The CV could not be analysed.';

const jobId = z.uuid();
const percentage = z.number().int().min(0).max(100);
const error = z.string().nullable().describe('Why it failed, for people.');

export const createdSchema = z.object({
  job_id: jobId,
  status: z.literal('pending'),
  message: z.string(),
  created_at: z.iso.datetime(),
});
export type CreatedAnalysis = z.infer<typeof createdSchema>;

export const statusSchema = z.object({
  job_id: jobId,
  status: z.enum(STATUSES),
  progress_percentage: percentage,
  current_step: z.string().nullable().describe('For people; null once it has ended.'),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  error,
});

const gapSchema = z.object({
  skill_name: z.string(),
  priority: z.enum(['required', 'preferred']),
  category: z.string(),
  impact: z.string(),
});

const projectSchema = z.object({
  title: z.string(),
  description: z.string(),
  skills_covered: z.array(z.string()),
  difficulty: z.enum(DIFFICULTIES),
  estimated_hours: z.number(),
  key_features: z.array(z.string()),
  learning_outcomes: z.array(z.string()),
});

const githubSchema = z.object({
  name: z.string(),
  url: z.string(),
  description: z.string(),
  stars: z.number().int().nullable().describe('Null when it was not searched for online.'),
  language: z.string().nullable(),
});

const youtubeSchema = z.object({
  title: z.string(),
  url: z.string(),
  channel: z.string(),
  published_at: z.string().nullable().describe('Null when it was not searched for online.'),
});

const resultSchema = z.object({
  skill_match_analysis: z.object({
    total_required_skills: z.number().int(),
    matched_skills: z.array(z.string()),
    missing_required_skills: z.array(z.string()),
    missing_preferred_skills: z.array(z.string()),
    match_percentage: z.number().describe('Of the required skills, those that the CV has; 0 to 100.'),
    strengths: z.array(z.string()),
    areas_for_improvement: z.array(z.string()),
  }),
  skill_gap_recommendations: z.array(
    z.object({
      skill_gap: gapSchema,
      recommended_projects: z.array(projectSchema),
      github_resources: z.array(githubSchema),
      youtube_resources: z.array(youtubeSchema),
      learning_path: z.string(),
    }),
  ),
  overall_assessment: z.string(),
  estimated_preparation_time: z.string(),
});

export const resultsSchema = z.object({
  job_id: jobId,
  status: z.enum(STATUSES),
  result: resultSchema.nullable().describe('Null until it is completed.'),
  error,
});

/** A message of the socket. */
export const progressSchema = z.object({
  job_id: jobId,
  state: z.enum(STATES),
  progress: percentage.describe('Never less than in the message before.'),
  message: z.string(),
});
export type Progress = z.infer<typeof progressSchema>;

export function toCreated(created: { jobId: string; createdAt: Date }): CreatedAnalysis {
  return {
    job_id: created.jobId,
    status: 'pending',
    message: 'Analysis job created successfully',
    created_at: created.createdAt.toISOString(),
  };
}

export function toStatus(task: AnalysisTask): z.infer<typeof statusSchema> {
  const status = statusOf(task.status);
  return {
    job_id: task.id,
    status,
    progress_percentage: task.progressPercentage,
    current_step: stepOf(task),
    created_at: task.createdAt.toISOString(),
    updated_at: task.updatedAt.toISOString(),
    error: errorOf(task),
  };
}

export function toResults(task: AnalysisTask): z.infer<typeof resultsSchema> {
  return {
    job_id: task.id,
    status: statusOf(task.status),
    result: task.result && toResult(task.result),
    error: errorOf(task),
  };
}

type State = Pick<ProgressEvent, 'status' | 'progressPercentage' | 'currentStep' | 'errorMessage'>;

/** @param before the progress that has been told already: a second try begins anew, and nobody wants to see that */
export function toProgress(id: string, state: State, before: number): Progress {
  return {
    job_id: id,
    state: STATES[STATUSES.indexOf(statusOf(state.status))] ?? 'FAILURE',
    progress: Math.max(before, state.progressPercentage),
    message: stepOf(state) ?? errorOf(state) ?? 'Analysis completed',
  };
}

/** Nobody can cancel an analysis, so that nobody needs a fifth word. */
function statusOf(status: JobStatus): (typeof STATUSES)[number] {
  return status === 'cancelled' ? 'failed' : status;
}

function stepOf({ status, currentStep }: Pick<State, 'status' | 'currentStep'>): string | null {
  if (status === 'pending') return 'Waiting for a worker...';
  if (status !== 'processing') return null;
  const step = currentStep ?? 'working';
  return `${step.charAt(0).toUpperCase()}${step.slice(1)}...`;
}

function errorOf({ status, errorMessage }: Pick<State, 'status' | 'errorMessage'>): string | null {
  return statusOf(status) === 'failed' ? (errorMessage ?? FAILED) : null;
}

function toResult({ skillMatchAnalysis: match, ...rest }: AnalysisResult): z.infer<typeof resultSchema> {
  return {
    skill_match_analysis: {
      total_required_skills: match.totalRequiredSkills,
      matched_skills: match.matchedSkills,
      missing_required_skills: match.missingRequiredSkills,
      missing_preferred_skills: match.missingPreferredSkills,
      match_percentage: match.matchPercentage,
      strengths: match.strengths,
      areas_for_improvement: match.areasForImprovement,
    },
    skill_gap_recommendations: rest.skillGapRecommendations.map(toRecommendation),
    overall_assessment: rest.overallAssessment,
    estimated_preparation_time: rest.estimatedPreparationTime,
  };
}

type Recommendation = AnalysisResult['skillGapRecommendations'][number];

function toRecommendation({ skillGap, ...rest }: Recommendation) {
  const { skillName, priority, category, impact } = skillGap;
  return {
    skill_gap: { skill_name: skillName, priority, category, impact },
    recommended_projects: rest.recommendedProjects.map((project) => ({
      title: project.title,
      description: project.description,
      skills_covered: project.skillsCovered,
      difficulty: project.difficulty,
      estimated_hours: project.estimatedHours,
      key_features: project.keyFeatures,
      learning_outcomes: project.learningOutcomes,
    })),
    github_resources: rest.githubResources.map(({ name, url, description, stars, language }) => ({
      ...{ name, url, description, stars, language },
    })),
    youtube_resources: rest.youtubeResources.map(({ title, url, channel, publishedAt }) => ({
      ...{ title, url, channel, published_at: publishedAt },
    })),
    learning_path: rest.learningPath,
  };
}
