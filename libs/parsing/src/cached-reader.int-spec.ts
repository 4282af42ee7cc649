import { randomBytes } from 'node:crypto';
import { SealedBox } from '#libs/crypto';
import { DomainError } from '#libs/errors';
import type { Redis } from '#libs/jobs';
import { ChildDeath, type ReadResume, type ResumeReader } from '#libs/resume-reader';
import { LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  eventually,
  openRedis,
  openSilentRedis,
  readingOf,
  silentLogger,
  TEST_SECRET,
  uniquePrefix,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { assembleParsing, type ParsingParts } from './assemble.js';
import type { FileToParse } from './cached-reader.js';

type Read = ResumeReader['read'];

describe('CachedReader', () => {
  let test: TestDatabase;
  let redis: Redis;
  let prefix: string;
  let ours: TestTenant;
  let theirs: TestTenant;
  let read: jest.MockedFunction<Read>;
  let parts: ParsingParts;
  let file: FileToParse;

  function assemble(connection: Redis): ParsingParts {
    return assembleParsing({
      ...{ database: test.database, redis: connection, prefix, box: new SealedBox(TEST_SECRET) },
      ...{ files: new LocalFileStore('/nowhere'), reader: { read }, model: null, logger: silentLogger() },
    });
  }

  beforeAll(async () => {
    test = await createTestDatabase();
    redis = await openRedis();
    [ours, theirs] = await createTwoTenants(test.database);
  });

  beforeEach(() => {
    prefix = uniquePrefix();
    read = jest.fn<Promise<ReadResume>, Parameters<Read>>(() => Promise.resolve(readingOf()));
    parts = assemble(redis);
    const { tenantId } = ours;
    const id = '0193a5b0-0000-7000-8000-000000000001';
    file = {
      ...{ tenantId, storageKey: `${tenantId}/parses/${id}.txt`, fileName: 'cv.txt', format: 'txt' as const },
      ...{ sha256: randomBytes(32), fresh: false },
    };
  });

  afterAll(async () => {
    redis.disconnect();
    await test.drop();
  });

  it('reads a document once for a tenant, and for each tenant', async () => {
    const first = await parts.reader.read(file);
    const second = await parts.reader.read(file);
    expect(read).toHaveBeenCalledTimes(1);
    expect(read.mock.calls[0]?.[0]).toEqual({ path: `/nowhere/${file.storageKey}`, fileName: 'cv.txt' });
    expect([first.cached, second.cached]).toEqual([false, true]);
    expect(second.content).toEqual(first.content);
    const foreign = await parts.reader.read({ ...file, tenantId: theirs.tenantId });
    expect(foreign.cached).toBe(false);
    await eventually('hit and misses to be counted', async () => {
      const counts = await parts.counters.cached(ours.tenantId);
      return counts.hits === 1 && counts.misses === 1 && counts.size === 1;
    });
    expect(await parts.counters.cached(theirs.tenantId)).toMatchObject({ hits: 0 });
  });

  it('reads afresh when told so, keeps that, and counts it neither as hit nor as miss', async () => {
    await parts.reader.read(file);
    read.mockResolvedValue(readingOf({ name: 'Grace Hopper' }));
    expect(await parts.reader.read({ ...file, fresh: true })).toMatchObject({ cached: false });
    const next = await parts.reader.read(file);
    expect(next.content.personal.name).toBe('Grace Hopper');
    await eventually('the hit', async () => (await parts.counters.cached(ours.tenantId)).hits > 0);
    expect(await parts.counters.cached(ours.tenantId)).toMatchObject({ size: 1 });
  });

  it('reads once for all that ask at the same time, and each for itself after a failure', async () => {
    let finish: (result: ReadResume) => void = () => undefined;
    read.mockImplementation(() => new Promise((resolve) => (finish = resolve)));
    const asked = Array.from({ length: 5 }, () => parts.reader.read(file));
    await eventually('the reading to begin', () => read.mock.calls.length === 1);
    await eventually('all to be running', async () => {
      return (await parts.counters.requests(ours.tenantId)).concurrent >= 5;
    });
    finish(readingOf());
    const answers = await Promise.all(asked);
    expect(read).toHaveBeenCalledTimes(1);
    expect(answers.filter(({ cached }) => !cached)).toHaveLength(1);

    const other = { ...file, sha256: randomBytes(32) };
    read.mockReset().mockRejectedValue(new DomainError('corrupt_file', 'The PDF is damaged.'));
    const failed = await Promise.allSettled(Array.from({ length: 3 }, () => parts.reader.read(other)));
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(read).toHaveBeenCalledTimes(3);
    read.mockResolvedValue(readingOf());
    expect(await parts.reader.read(other)).toMatchObject({ cached: false });
  });

  it('does not keep what was read while the model failed', async () => {
    const model = {
      name: 'm',
      degraded: true,
      reason: 'timeout',
      tokens: { input: 0, output: 0, total: 0 },
      costUsd: null,
    };
    read.mockResolvedValueOnce({ ...readingOf(), model });
    expect(await parts.reader.read(file)).toMatchObject({ cached: false, content: { reading: { degraded: true } } });
    expect(await parts.reader.read(file)).toMatchObject({ cached: false, content: { reading: { degraded: false } } });
    expect(await parts.reader.read(file)).toMatchObject({ cached: true });
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('reads, and keeps nothing, while Redis is away', async () => {
    const silent = await openSilentRedis();
    silent.redis.disconnect();
    parts = assemble(silent.redis);
    expect(await parts.reader.read(file)).toMatchObject({ cached: false });
    expect(await parts.reader.read(file)).toMatchObject({ cached: false });
    expect(read).toHaveBeenCalledTimes(2);
    await silent.close();
  });

  it('gives a content that killed its reader a second chance, not a third, for its tenant', async () => {
    read.mockRejectedValue(new ChildDeath('memory', '900 MB'));
    await expect(parts.reader.read(file)).rejects.toBeInstanceOf(ChildDeath);
    await expect(parts.reader.read(file)).rejects.toMatchObject({ code: 'file_too_complex' });
    await expect(parts.reader.read(file)).rejects.toMatchObject({ code: 'file_quarantined' });
    expect(read).toHaveBeenCalledTimes(2);
    read.mockResolvedValue(readingOf());
    expect(await parts.reader.read({ ...file, tenantId: theirs.tenantId })).toMatchObject({ cached: false });
  });

  it('does not read for somebody who has gone', async () => {
    const gone = AbortSignal.abort(new Error('gone'));
    read.mockImplementation((_file, options) => Promise.reject(options?.signal?.reason as Error));
    await expect(parts.reader.read(file, { signal: gone })).rejects.toThrow('gone');
    expect(await redis.keys(`${prefix}:*:lock:*`)).toEqual([]);
  });
});
