import type { AnalysisTask } from '#libs/analysis';
import { EXAMPLE_CREATED, EXAMPLE_PROGRESS, EXAMPLE_RESULTS, EXAMPLE_STATUS } from './analysis.examples.js';
import {
  createdSchema,
  progressSchema,
  resultsSchema,
  statusSchema,
  toProgress,
  toResults,
  toStatus,
} from './analysis.schemas.js';

const ID = '0193a5b0-0000-7000-8000-00000000000a';
const AT = new Date('2026-11-23T10:00:00Z');

function taskOf(given: Partial<AnalysisTask>): AnalysisTask {
  return {
    ...{ id: ID, tenantId: ID, kind: 'analysis.run', resumeId: null, status: 'processing', priority: 'high' },
    ...{ progressPercentage: 40, currentStep: 'comparing skills', generation: 0, attempts: 1, errorCode: null },
    ...{ errorMessage: null, createdAt: AT, updatedAt: AT, finishedAt: null, result: null },
    ...given,
  };
}

describe('the answers about an analysis', () => {
  it.each([
    [{}, { status: 'processing', current_step: 'Comparing skills...', error: null }],
    [{ currentStep: null }, { status: 'processing', current_step: 'Working...' }],
    [{ status: 'pending' as const }, { status: 'pending', current_step: 'Waiting for a worker...' }],
    [{ status: 'completed' as const }, { status: 'completed', current_step: null, error: null }],
    [
      { status: 'failed' as const, errorMessage: 'Why.' },
      { status: 'failed', current_step: null, error: 'Why.' },
    ],
    [{ status: 'failed' as const }, { status: 'failed', error: 'The CV could not be analysed.' }],
    [{ status: 'cancelled' as const }, { status: 'failed', error: 'The CV could not be analysed.' }],
  ])('make of %j a status for people', (given, expected) => {
    expect(toStatus(taskOf(given))).toMatchObject(expected);
  });

  it('have no result before there is one', () => {
    expect(toResults(taskOf({}))).toEqual({ job_id: ID, status: 'processing', result: null, error: null });
  });

  it.each([
    ['pending' as const, 'PENDING', 'Waiting for a worker...'],
    ['processing' as const, 'PROCESSING', 'Comparing skills...'],
    ['completed' as const, 'SUCCESS', 'Analysis completed'],
    ['failed' as const, 'FAILURE', 'The CV could not be analysed.'],
    ['cancelled' as const, 'FAILURE', 'The CV could not be analysed.'],
  ])('say of %s: %s', (status, state, message) => {
    expect(toProgress(ID, taskOf({ status }), 0)).toEqual({ job_id: ID, state, progress: 40, message });
  });

  it('go on from where they were when the work begins anew', () => {
    expect(toProgress(ID, taskOf({ progressPercentage: 5 }), 60)).toMatchObject({ progress: 60 });
  });

  it('are as their examples', () => {
    expect(createdSchema.parse(EXAMPLE_CREATED)).toEqual(EXAMPLE_CREATED);
    expect(statusSchema.parse(EXAMPLE_STATUS)).toEqual(EXAMPLE_STATUS);
    expect(progressSchema.parse(EXAMPLE_PROGRESS)).toEqual(EXAMPLE_PROGRESS);
    expect(resultsSchema.parse(EXAMPLE_RESULTS)).toEqual(EXAMPLE_RESULTS);
  });
});
