import type { Response } from 'express';
import type { AnalysesService } from '#libs/analysis';
import type { Actor } from '#libs/database';
import type { JobStatus, ProgressEvent } from '#libs/jobs';
import type { ApiRequest } from '../../http/api-request.js';
import type { JobOnSocket, JobSockets } from '../../http/job-sockets.js';
import { AnalysisProgress } from './analysis-progress.js';

const ID = '0193a5b0-0000-7000-8000-00000000000a';
const ACTOR: Actor = { tenantId: ID, userId: ID, role: 'recruiter' };

function stateOf(status: JobStatus, progressPercentage: number, currentStep: string | null = null): ProgressEvent {
  return { processingJobId: ID, status, progressPercentage, currentStep, errorCode: null, errorMessage: null };
}

describe('AnalysisProgress', () => {
  let followed: JobOnSocket;
  let find: jest.Mock;

  beforeEach(async () => {
    find = jest.fn(() => Promise.resolve(stateOf('processing', 60, 'choosing projects')));
    const sockets = { follow: (job: JobOnSocket) => Promise.resolve((followed = job)) } as unknown as JobSockets;
    const progress = new AnalysisProgress({ find } as unknown as AnalysesService, sockets);
    await progress.follow(ACTOR, ID, {} as ApiRequest, {} as Response);
  });

  async function told(...states: (ProgressEvent | undefined)[]): Promise<(string | undefined)[]> {
    const said: (string | undefined)[] = [];
    for (const state of states) {
      const { message, ended } = await followed.tell(state);
      const text = message && Object.values(message).slice(1).join(' ');
      said.push(ended ? `${text ?? ''} (end)` : text);
    }
    return said;
  }

  it('tells of the state as it is for the caller, then of what is new', async () => {
    const finding = stateOf('processing', 75, 'finding resources');
    expect(await told(undefined, finding, finding, stateOf('completed', 100))).toEqual([
      ...['PROCESSING 60 Choosing projects...', 'PROCESSING 75 Finding resources...', undefined],
      'SUCCESS 100 Analysis completed (end)',
    ]);
    expect(find).toHaveBeenCalledWith(ACTOR, ID);
    expect(followed).toMatchObject({ tenantId: ID, id: ID });
  });

  it('passes over steps from before the state was read', async () => {
    expect(await told(undefined, stateOf('processing', 40, 'comparing skills'))).toEqual([
      ...['PROCESSING 60 Choosing projects...', undefined],
    ]);
  });

  it('never goes back when the work begins anew', async () => {
    const steps = [stateOf('pending', 0), stateOf('processing', 5, 'reading'), stateOf('processing', 40, 'comparing')];
    const later = [stateOf('processing', 75, 'finding resources'), stateOf('failed', 75)];
    expect(await told(undefined, ...steps, ...later)).toEqual([
      ...['PROCESSING 60 Choosing projects...', 'PENDING 60 Waiting for a worker...', 'PROCESSING 60 Reading...'],
      ...[undefined, 'PROCESSING 75 Finding resources...', 'FAILURE 75 The CV could not be analysed. (end)'],
    ]);
  });
});
