import { randomBytes, randomUUID } from 'node:crypto';
import { SealedBox } from '#libs/crypto';
import type { Redis } from '#libs/jobs';
import { eventually, openRedis, readingOf, TEST_SECRET, uniquePrefix } from '#libs/testing';
import { toParsedContent } from './parsed-content.js';
import { ResultCache, type ContentId } from './result-cache.js';
import { SingleFlight, type Turn } from './single-flight.js';

describe('SingleFlight', () => {
  let redis: Redis;
  let elsewhere: Redis;
  let cache: ResultCache;
  let flight: SingleFlight;
  let otherProcess: SingleFlight;
  let document: ContentId;
  const content = toParsedContent(readingOf());

  beforeAll(async () => {
    [redis, elsewhere] = [await openRedis(), await openRedis()];
  });

  beforeEach(() => {
    const prefix = uniquePrefix();
    const box = new SealedBox(TEST_SECRET);
    cache = new ResultCache(redis, prefix, box, null);
    flight = new SingleFlight(redis, cache);
    otherProcess = new SingleFlight(elsewhere, new ResultCache(elsewhere, prefix, box, null));
    document = { tenantId: randomUUID(), format: 'pdf', sha256: randomBytes(32) };
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  afterAll(() => {
    redis.disconnect();
    elsewhere.disconnect();
  });

  async function enterAsReader(): Promise<() => Promise<void>> {
    const turn = await flight.enter(document);
    if (!('release' in turn)) throw new Error('Nobody has read it yet.');
    return turn.release;
  }

  /** Whether it has come to its turn, and what that is. */
  function watch(entering: Promise<Turn>): { turn: Turn | undefined } {
    const seen: { turn: Turn | undefined } = { turn: undefined };
    void entering.then((turn) => (seen.turn = turn));
    return seen;
  }

  it('has one read, and gives its result to the others, also in other processes', async () => {
    const release = await enterAsReader();
    const waiting = [flight.enter(document), otherProcess.enter(document), otherProcess.enter(document)];
    const seen = waiting.map(watch);
    await redis.ping();
    expect(seen.map(({ turn }) => turn)).toEqual([undefined, undefined, undefined]);
    await cache.keep(document, content);
    await release();
    expect(await Promise.all(waiting)).toEqual([{ content }, { content }, { content }]);
    expect(await redis.exists(cache.keyOf(document, 'lock'))).toBe(0);
  });

  it('gives what is known at once', async () => {
    await cache.keep(document, content);
    expect(await flight.enter(document)).toEqual({ content });
  });

  it('lets each of the others read for themselves when the one has failed', async () => {
    const release = await enterAsReader();
    const looks = [jest.spyOn(redis, 'get'), jest.spyOn(elsewhere, 'get')];
    const waiting = [flight.enter(document), otherProcess.enter(document)];
    await eventually('both to wait', () => looks.every(({ mock }) => mock.calls.length > 0));
    await release();
    for (const turn of await Promise.all(waiting)) expect(turn).toHaveProperty('release');
  });

  it('goes on when the process of the one has died', async () => {
    await redis.set(cache.keyOf(document, 'lock'), 'of a dead process', 'PX', 300);
    const release = await enterAsReader();
    await release();
  });

  it('does not release what another one holds by now', async () => {
    const release = await enterAsReader();
    await redis.set(cache.keyOf(document, 'lock'), 'of another');
    await release();
    expect(await redis.get(cache.keyOf(document, 'lock'))).toBe('of another');
  });

  it('lets tenants read the same document at the same time', async () => {
    const release = await enterAsReader();
    const theirs = await flight.enter({ ...document, tenantId: randomUUID() });
    if (!('release' in theirs)) throw new Error('They have not read it yet.');
    await Promise.all([release(), theirs.release()]);
  });

  it('stops waiting for whoever has gone', async () => {
    const release = await enterAsReader();
    const gone = new AbortController();
    const waiting = flight.enter(document, gone.signal);
    const ended = expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
    await eventually('the lock', async () => (await redis.exists(cache.keyOf(document, 'lock'))) === 1);
    gone.abort();
    await ended;
    await release();
  });
});
