import { randomBytes, randomUUID } from 'node:crypto';
import { SealedBox } from '#libs/crypto';
import type { Redis } from '#libs/jobs';
import { openRedis, readingOf, TEST_SECRET, uniquePrefix } from '#libs/testing';
import { toParsedContent } from './parsed-content.js';
import { ResultCache, type ContentId } from './result-cache.js';

describe('ResultCache', () => {
  let redis: Redis;
  let prefix: string;
  let cache: ResultCache;
  let ours: ContentId;
  const content = toParsedContent(readingOf());

  beforeAll(async () => {
    redis = await openRedis();
  });

  beforeEach(() => {
    prefix = uniquePrefix();
    cache = new ResultCache(redis, prefix, new SealedBox(TEST_SECRET), null);
    ours = { tenantId: randomUUID(), format: 'txt', sha256: randomBytes(32) };
  });

  afterAll(() => {
    redis.disconnect();
  });

  it('gives back what was kept for the same content, for four hours', async () => {
    expect(await cache.find(ours)).toBeUndefined();
    await cache.keep(ours, content);
    expect(await cache.find({ ...ours, sha256: Buffer.from(ours.sha256) })).toEqual(content);
    const left = await redis.ttl(cache.keyOf(ours, 'result'));
    expect(left).toBeGreaterThan(4 * 3600 - 60);
    expect(left).toBeLessThanOrEqual(4 * 3600);
  });

  it('gives it to no other tenant, format, content or model', async () => {
    await cache.keep(ours, content);
    expect(await cache.find({ ...ours, tenantId: randomUUID() })).toBeUndefined();
    expect(await cache.find({ ...ours, format: 'pdf' })).toBeUndefined();
    expect(await cache.find({ ...ours, sha256: randomBytes(32) })).toBeUndefined();
    const withModel = new ResultCache(redis, prefix, new SealedBox(TEST_SECRET), 'a-model');
    expect(await withModel.find(ours)).toBeUndefined();
  });

  it('seals it: it can not be read in Redis, with another key, or under the name of another tenant', async () => {
    await cache.keep(ours, content);
    const theirs = { ...ours, tenantId: randomUUID() };
    const sealed = await redis.getBuffer(cache.keyOf(ours, 'result'));
    expect(sealed?.toString('latin1')).not.toContain('Ada');
    await redis.set(cache.keyOf(theirs, 'result'), sealed ?? '');
    expect(await cache.find(theirs)).toBeUndefined();
    const rotated = new ResultCache(redis, prefix, new SealedBox(`another ${TEST_SECRET}`), null);
    expect(await rotated.find(ours)).toBeUndefined();
    const box = new SealedBox(`another ${TEST_SECRET}`, [TEST_SECRET]);
    expect(await new ResultCache(redis, prefix, box, null).find(ours)).toEqual(content);
  });

  it('counts what it holds of a tenant, each content once and only while it is there', async () => {
    await cache.keep(ours, content);
    await cache.keep(ours, content);
    await cache.keep({ ...ours, sha256: randomBytes(32) }, content);
    expect(await cache.size(ours.tenantId)).toBe(2);
    expect(await cache.size(randomUUID())).toBe(0);
    await redis.zadd(`${prefix}:parsing:${ours.tenantId}:results`, Date.now() - 1, cache.keyOf(ours, 'result'));
    expect(await cache.size(ours.tenantId)).toBe(1);
  });
});
