import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { Installation, misfits, startInMisfits, startUpLimit, type EndedProgram, type Misfit } from '#libs/testing';
import { startRedis, type RunningRedis } from '../../../tools/services/redis.js';

describe('The worker does not start', () => {
  let folder: string;
  let redis: RunningRedis;
  let installation: Installation;
  let remove: () => Promise<void>;
  let cases: Misfit[];
  let ends: ReadonlyMap<string, EndedProgram>;
  let limit: number;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'shortlist-redis-'));
    redis = await startRedis({ dir: folder, appendOnly: false });
    const commands = new Redis(redis.url);
    await commands.config('SET', 'maxmemory-policy', 'allkeys-lru');
    commands.disconnect();
    installation = await Installation.create();
    const common = await misfits(installation);
    remove = common.remove;
    cases = [
      ...common.cases,
      {
        what: 'a Redis that evicts keys',
        environment: { REDIS_URL: redis.url },
        sentence: /^Redis evicts keys \(maxmemory-policy allkeys-lru\); set it to noeviction\.$/,
      },
      {
        what: 'a queue that does not exist',
        environment: { WORKER_QUEUES: 'parse,pars' },
        sentence:
          /^WORKER_QUEUES names "pars"; the queues are parse, parse-bulk, analysis, webhook, match, email-ingest, drive-sync, folder-ingest, maintenance\.$/,
      },
    ];
    limit = startUpLimit();
    ends = await startInMisfits('apps/worker/src/main.js', installation, cases);
  }, 180_000);

  afterAll(async () => {
    await remove();
    await installation.close();
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    'a role that owns tables',
    'a role that bypasses row level security',
    'a superuser',
    'a database that is not migrated',
    'a wrong password of the database',
    'a password that everybody knows',
    'PostgreSQL that is away',
    'a weak secret',
    'a secret from an example',
    'variables that are missing',
    'variables that are wrong',
    'a Redis that evicts keys',
    'a queue that does not exist',
  ])('with %s, and says why in one sentence', (what) => {
    const end = ends.get(what);
    const [line = '', ...rest] = end?.stderr.split('\n') ?? [];
    expect({ code: end?.code, rest }).toEqual({ code: 1, rest: [''] });
    expect(line).toMatch(/^The worker can not start: /);
    const sentence = cases.find((misfit) => misfit.what === what)?.sentence;
    expect(line.replace(/^The worker can not start: /, '')).toMatch(sentence ?? 'a case of this name');
    expect(line + (end?.stdout ?? '')).not.toContain('open-sesame');
    expect(end?.ms).toBeLessThan(limit);
  });
});
