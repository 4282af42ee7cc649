import type { Parsed, ParsingJob } from '#libs/parsing';
import { EXAMPLE_QUEUED, EXAMPLE_RESULT, EXAMPLE_STATUS } from './parsing.examples.js';
import {
  outcomeOf,
  resultSchema,
  statusSchema,
  submittedSchema,
  toFallback,
  toQueued,
  toResult,
  toStatus,
} from './parsing.schemas.js';

const PARSED = {
  content: {
    ...{ ...EXAMPLE_RESULT, metadata: 'of another request' },
    reading: { parser: 'rules-2', pages: 2, ocr: true, inputTokens: 1500, outputTokens: 800, costUsd: 0.0023 },
  },
  cached: true,
  seconds: 12.34,
} as unknown as Parsed;

const CREATED = new Date('2023-12-21T02:37:36.789Z');
const UPDATED = new Date('2023-12-21T02:37:50.456Z');

function jobOf(given: Partial<ParsingJob>): ParsingJob {
  const [id, tenantId, ownerId] = ['0a', '0b', '0c'].map((end) => `0193a5b0-0000-7000-8000-0000000000${end}`) as [
    string,
    string,
    string,
  ];
  return {
    ...{ id, tenantId, ownerId, kind: 'resume.parse-stateless', resumeId: null, priority: 'high', generation: 0 },
    ...{
      status: 'pending',
      progressPercentage: 0,
      currentStep: null,
      attempts: 0,
      errorCode: null,
      errorMessage: null,
    },
    ...{ createdAt: CREATED, updatedAt: UPDATED, finishedAt: null, origin: 'http://localhost:5173', parsed: null },
    ...given,
  };
}

describe('the answers of parsing', () => {
  it('tell of a result who asked, how it was read, and at what price', () => {
    const { metadata } = toResult(PARSED, { userId: '0193a5b0-0000-7000-8000-00000000000c', origin: null });
    expect(metadata).toEqual({
      ...{ user_id: '0193a5b0-0000-7000-8000-00000000000c', origin: null, origin_valid: false, parseTime: 12.34 },
      tokens: { input_tokens: 1500, output_tokens: 800, total_tokens: 2300 },
      cost: { total_cost_usd: 0.0023 },
      ...{ cached: true, parser: 'rules-2', pages: 2, ocr: true },
    });
  });

  it('keep how it was read out of what was read', () => {
    const result = toResult(PARSED, { userId: '0193a5b0-0000-7000-8000-00000000000c', origin: null });
    expect(Object.keys(result)).not.toContain('reading');
    expect(resultSchema.parse(result)).toEqual(result);
  });

  it('name the addresses of a job', () => {
    const queued = toQueued(EXAMPLE_QUEUED.jobId);
    expect(queued).toEqual(EXAMPLE_QUEUED);
    expect(submittedSchema.parse(queued)).toEqual(queued);
  });

  it('say of a fallback that it is one', () => {
    const result = toResult(PARSED, { userId: '0193a5b0-0000-7000-8000-00000000000c', origin: null });
    const fallback = toFallback(result);
    expect(fallback).toMatchObject({
      ...{ jobId: null, status: 'completed', processingMode: 'sync_fallback' },
      result: { metadata: { processing_mode: 'sync_fallback', fallback_reason: 'worker_unavailable' } },
    });
    expect(submittedSchema.parse(fallback)).toEqual(fallback);
    expect(result.metadata).not.toHaveProperty('processing_mode');
  });

  it.each<[Partial<ParsingJob>, object]>([
    [{}, { status: 'queued' }],
    [{ status: 'processing' }, { status: 'processing', message: 'Processing resume...' }],
    [
      { status: 'failed', errorMessage: 'File too large (max 10MB)', finishedAt: UPDATED },
      { status: 'failed', error: 'File too large (max 10MB)', failedAt: 1703126270.456 },
    ],
  ])('tell of a job %j what is documented', (given, expected) => {
    const answer = toStatus(jobOf(given));
    expect(answer).toEqual({
      ...{ jobId: EXAMPLE_STATUS.jobId, createdAt: 1703126256.789, updatedAt: 1703126270.456 },
      ...expected,
    });
    expect(statusSchema.parse(answer)).toEqual(answer);
  });

  it('tell of a completed job its result, as its sender would have got it', () => {
    const job = jobOf({ status: 'completed', parsed: PARSED, finishedAt: UPDATED });
    const answer = toStatus(job);
    expect(Object.keys(answer)).toEqual(['jobId', 'status', 'createdAt', 'updatedAt', 'completedAt', 'result']);
    expect(answer.result?.metadata).toMatchObject({ user_id: job.ownerId, origin: job.origin, origin_valid: true });
    expect(statusSchema.parse(answer)).toEqual(answer);
  });

  it('always have a sentence for a failure', () => {
    expect(outcomeOf(jobOf({ status: 'failed' }))).toEqual({ status: 'failed', error: 'The file could not be read.' });
  });

  it('have examples that are answers', () => {
    expect(resultSchema.parse(EXAMPLE_RESULT)).toEqual(EXAMPLE_RESULT);
    expect(statusSchema.parse(EXAMPLE_STATUS)).toEqual(EXAMPLE_STATUS);
  });
});
