import { z } from 'zod';
import type { Parsed, ParsingJob } from '#libs/parsing';
import { EXAMPLE_RESULT } from './parsing.examples.js';

const text = z.string().nullable();
const seconds = z.number().describe('Seconds since 1970, with a fraction.');

/** Why a request for the background was answered at once. */
export const FALLBACK_REASON = 'worker_unavailable';

const metadataSchema = z.object({
  user_id: z.uuid(),
  origin: text.describe('The web page that sent the request.'),
  origin_valid: z.boolean().describe('Whether an origin was sent that is allowed; another is refused.'),
  parseTime: z.number().describe('Seconds that this request took.'),
  tokens: z.object({
    input_tokens: z.number().int(),
    output_tokens: z.number().int(),
    total_tokens: z.number().int(),
  }),
  cost: z.object({ total_cost_usd: z.number() }),
  cached: z.boolean().describe('Read for an earlier request, or for one at the same time.'),
  parser: z.string(),
  pages: z.number().int(),
  ocr: z.boolean(),
  processing_mode: z.literal('sync_fallback').optional(),
  fallback_reason: z.literal(FALLBACK_REASON).optional(),
});

export const resultSchema = z
  .object({
    personal: z.object({ name: text, email: text, phone: text, location: text }),
    experience: z.array(z.object({ title: text, company: text, duration: text, description: text })),
    education: z.array(z.object({ degree: text, field: text, institution: text, year: text })),
    skills: z.array(z.string()),
    summary: text,
    languages: z.array(z.object({ language: z.string(), fluency: text })),
    certificates: z.array(z.object({ name: z.string(), issuer: text, date: text })),
    projects: z.array(z.object({ name: z.string(), startDate: text, endDate: text, description: text })),
    publications: z.array(z.object({ name: z.string(), releaseDate: text })),
    experienceMonths: z.number().int().nullable(),
    quality: z.enum(['good', 'partial', 'unreadable']),
    findings: z.array(z.object({ code: z.string(), message: z.string() })),
    confidence: z.record(z.string(), z.number()),
    metadata: metadataSchema,
  })
  .meta({ example: EXAMPLE_RESULT });

const queuedSchema = z.object({
  jobId: z.uuid(),
  status: z.literal('queued'),
  message: z.string(),
  estimatedTime: z.string(),
  statusUrl: z.string(),
  streamUrl: z.string(),
});

const fallbackSchema = z.object({
  jobId: z.null(),
  status: z.literal('completed'),
  message: z.string(),
  processingMode: z.literal('sync_fallback'),
  result: resultSchema,
});

export const submittedSchema = z.union([queuedSchema, fallbackSchema]);

const STATUSES = ['queued', 'processing', 'completed', 'failed'] as const;

export const statusSchema = z.object({
  jobId: z.uuid(),
  status: z.enum(STATUSES),
  message: z.string().optional(),
  error: z.string().optional(),
  createdAt: seconds,
  updatedAt: seconds,
  completedAt: seconds.optional(),
  failedAt: seconds.optional(),
  result: resultSchema.optional(),
});

export type ParsingResult = z.infer<typeof resultSchema>;

/** Who asked. */
export interface Requester {
  userId: string;
  origin: string | null;
}

export function toResult({ content, cached, seconds: parseTime }: Parsed, requester: Requester): ParsingResult {
  const { reading, ...rest } = content;
  const { inputTokens, outputTokens, costUsd, parser, pages, ocr } = reading;
  // What comes from PostgreSQL has its members in another order.
  return resultSchema.parse({
    ...rest,
    metadata: {
      user_id: requester.userId,
      origin: requester.origin,
      origin_valid: requester.origin !== null,
      parseTime,
      tokens: { input_tokens: inputTokens, output_tokens: outputTokens, total_tokens: inputTokens + outputTokens },
      cost: { total_cost_usd: costUsd },
      ...{ cached, parser, pages, ocr },
    },
  });
}

export function toQueued(jobId: string): z.infer<typeof queuedSchema> {
  return {
    jobId,
    status: 'queued',
    message: 'Resume processing started',
    estimatedTime: '15 seconds',
    statusUrl: `/parse-resume-async/status/${jobId}`,
    streamUrl: `/parse-resume-async/stream/${jobId}`,
  };
}

export function toFallback(result: ParsingResult): z.infer<typeof fallbackSchema> {
  const metadata = {
    ...result.metadata,
    processing_mode: 'sync_fallback' as const,
    fallback_reason: FALLBACK_REASON as typeof FALLBACK_REASON,
  };
  return {
    jobId: null,
    status: 'completed',
    message: 'Processed synchronously (worker unavailable)',
    processingMode: 'sync_fallback',
    result: { ...result, metadata },
  };
}

/** What a job is called here, and what came of it. */
export function outcomeOf(job: ParsingJob): {
  status: (typeof STATUSES)[number];
  error?: string;
  result?: ParsingResult;
} {
  if (job.status === 'processing') return { status: 'processing' };
  if (job.status === 'pending') return { status: 'queued' };
  if (job.parsed !== null) return { status: 'completed', result: toResult(job.parsed, requesterOf(job)) };
  return { status: 'failed', error: job.errorMessage ?? 'The file could not be read.' };
}

export function toStatus(job: ParsingJob): z.infer<typeof statusSchema> {
  const { status, error, result } = outcomeOf(job);
  const ended = epochSeconds(job.finishedAt ?? job.updatedAt);
  return {
    jobId: job.id,
    status,
    ...(status === 'processing' ? { message: PROCESSING } : {}),
    ...(error === undefined ? {} : { error }),
    createdAt: epochSeconds(job.createdAt),
    updatedAt: epochSeconds(job.updatedAt),
    ...(status === 'completed' ? { completedAt: ended } : {}),
    ...(status === 'failed' ? { failedAt: ended } : {}),
    ...(result === undefined ? {} : { result }),
  };
}

export const PROCESSING = 'Processing resume...';

export function epochSeconds(date: Date): number {
  return date.getTime() / 1000;
}

function requesterOf({ ownerId, origin }: ParsingJob): Requester {
  return { userId: ownerId, origin };
}
