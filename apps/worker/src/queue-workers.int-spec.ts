import { Registry } from 'prom-client';
import { v7 as uuidv7 } from 'uuid';
import { parseResumeJob, purgeExpiredJob, type ParseResumeData, type Redis } from '#libs/jobs';
import { requestContext } from '#libs/observability';
import {
  createTestDatabase,
  eventually,
  jobServices,
  openRedis,
  openWaitingRedis,
  silentLogger,
  uniquePrefix,
  type JobServices,
  type TestDatabase,
} from '#libs/testing';
import { HandlerRegistry } from './handler-registry.js';
import { JobMetrics } from './job-metrics.js';
import { GiveUp, type JobContext, type JobHandler } from './job-handler.js';
import { QueueWorkers } from './queue-workers.js';

type Run = (data: ParseResumeData, context: JobContext) => Promise<void>;

describe('QueueWorkers', () => {
  let test: TestDatabase;
  let redis: Redis;
  let waiting: Redis;
  let prefix: string;
  let metrics: Registry;
  let services: JobServices;
  let workers: QueueWorkers;
  let run: jest.MockedFunction<Run>;

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    waiting = await openWaitingRedis();
  });

  beforeEach(() => {
    prefix = uniquePrefix();
    metrics = new Registry();
    services = jobServices(test.database, redis, prefix);
    run = jest.fn<Promise<void>, Parameters<Run>>(() => Promise.resolve());
    const parse: JobHandler<ParseResumeData> = { job: parseResumeJob, run };
    const purge: JobHandler<object> = { job: purgeExpiredJob, run: () => Promise.resolve() };
    const registry = new HandlerRegistry([parseResumeJob, purgeExpiredJob], [parse, purge]);
    workers = new QueueWorkers(waiting, registry, silentLogger(), new JobMetrics(metrics), {
      queues: ['parse'],
      prefix,
      lockMs: 10_000,
      concurrency: () => 2,
    });
    workers.start();
  });

  afterEach(async () => {
    await workers.drain(0);
    await services.queues.close();
  });

  afterAll(async () => {
    redis.disconnect();
    waiting.disconnect();
    await test.drop();
  });

  async function send(payload: object = {}): Promise<{ id: string; data: ParseResumeData }> {
    const data = {
      tenantId: uuidv7(),
      resumeId: uuidv7(),
      processingJobId: uuidv7(),
      requestId: 'request-1',
      ...payload,
    };
    const queueJobId = `${data.processingJobId}-0`;
    await services.outbox.enqueue([
      { tenantId: data.tenantId, jobName: 'resume.parse', queueJobId, payload: data, priority: 'normal' },
    ]);
    return { id: queueJobId, data };
  }

  async function untilState(id: string, wanted: string): Promise<void> {
    await eventually(
      `the job to be ${wanted}`,
      async () => (await services.queues.named('parse').getJobState(id)) === wanted,
    );
  }

  it('take a job to its handler, with the request and tenant it belongs to in every log line', async () => {
    let context: unknown;
    run.mockImplementation(() => {
      context = { ...requestContext() };
      return Promise.resolve();
    });
    const { id, data } = await send();
    await untilState(id, 'completed');
    expect(run).toHaveBeenCalledWith(data, expect.objectContaining({ lastAttempt: false }));
    expect(context).toEqual({ requestId: 'request-1', tenantId: data.tenantId, jobId: id });
  });

  it('let a job that failed wait for its next try', async () => {
    run.mockRejectedValue(new Error('the machine is busy'));
    const { id } = await send();
    await untilState(id, 'delayed');
    expect((await services.queues.named('parse').getJob(id))?.attemptsMade).toBe(1);
  });

  it('do not try again what the handler has given up', async () => {
    run.mockRejectedValue(new GiveUp('The file is damaged.'));
    const { id } = await send();
    await untilState(id, 'failed');
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('never start a handler with a payload that is not of its schema', async () => {
    const { id } = await send({ resumeId: 'no id' });
    await untilState(id, 'delayed');
    expect(run).not.toHaveBeenCalled();
  });

  it('never pass over a job that nobody handles', async () => {
    const parse = services.queues.named('parse');
    const job = await parse.add('resume.prase', {}, { attempts: 1 });
    await untilState(job.id ?? '', 'failed');
    expect((await parse.getJob(job.id ?? ''))?.failedReason).toBe('No handler for the job "resume.prase".');
  });

  it('count what came of each start, by kind', async () => {
    run.mockRejectedValueOnce(new GiveUp('It can not be read.'));
    await untilState((await send()).id, 'failed');
    await untilState((await send()).id, 'completed');
    const text = await metrics.metrics();
    for (const outcome of ['done', 'failed']) {
      const labels = `queue="parse",kind="resume.parse",outcome="${outcome}"`;
      expect(text).toContain(`shortlist_job_duration_seconds_count{${labels}} 1`);
    }
  });

  it('keep what belongs to a trace from the handler', async () => {
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const { id, data } = await send({ traceparent });
    await untilState(id, 'completed');
    const { tenantId, resumeId, processingJobId, requestId } = data;
    expect(run.mock.calls[0]?.[0]).toEqual({ tenantId, resumeId, processingJobId, requestId });
  });

  it('let a running job end when they are drained, and take no other', async () => {
    let end: () => void = () => undefined;
    run.mockImplementation(
      () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    );
    const first = await send();
    // Active in Redis is earlier than begun here.
    await eventually('the job to begin', () => run.mock.calls.length === 1);
    const drained = workers.drain(60_000);
    const second = await send();
    end();
    await drained;
    expect(await services.queues.named('parse').getJobState(first.id)).toBe('completed');
    expect(await services.queues.named('parse').getJobState(second.id)).toBe('prioritized');
  });

  it('tell a job that does not end in time to stop', async () => {
    run.mockImplementation(
      (_data, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        }),
    );
    const { id } = await send();
    await eventually('the job to begin', () => run.mock.calls.length === 1);
    await workers.drain(1);
    expect(await services.queues.named('parse').getJobState(id)).toBe('delayed');
  });
});
