import {
  filmItem,
  forgetPrefix,
  openRedis,
  openSilentRedis,
  repositoryItem,
  SearchServer,
  uniquePrefix,
  type SearchAnswer,
  type SearchService,
} from '#libs/testing';
import type { Redis } from '#libs/jobs';
import { catalogued } from '../catalogue-source.js';
import type { Resources, WantedSkill } from '../resource-source.js';
import { CachedSearch } from './cached-search.js';
import { GithubClient } from './github-client.js';
import { OnlineSource } from './online-source.js';
import { RedisResourceStore } from './resource-store.js';
import type { SourceFailure } from './source-failure.js';
import { YoutubeClient } from './youtube-client.js';

const KUBERNETES: WantedSkill = { name: 'Kubernetes', category: 'cloud' };
const ZIG: WantedSkill = { name: 'Zig language', category: 'programming' };
const WELDING: WantedSkill = { name: 'TIG welding', category: 'manufacturing' };
const FORKLIFT: WantedSkill = { name: 'Forklift driving', category: 'logistics' };
const VIDEO = 'dQw4w9WgXcQ';

describe('OnlineSource', () => {
  let server: SearchServer;
  let redis: Redis;
  let prefix: string;
  let failures: string[];

  beforeAll(async () => {
    server = await SearchServer.start();
    redis = await openRedis();
  });

  beforeEach(() => {
    server.reset();
    prefix = uniquePrefix();
    failures = [];
  });

  afterEach(async () => {
    await forgetPrefix(redis, prefix);
  });

  afterAll(async () => {
    redis.disconnect();
    await server.close();
  });

  interface Given {
    token?: string;
    key?: string | null;
    timeoutMs?: number;
    deadlineMs?: number;
    redis?: Redis;
    now?: () => number;
  }

  function source(given: Given = {}): OnlineSource {
    const { token, key = 'test-key', timeoutMs = 5000, deadlineMs = 10_000, now = Date.now } = given;
    const store = new RedisResourceStore(given.redis ?? redis, prefix);
    const note = (name: string, { code }: SourceFailure): void => {
      failures.push(`${name} ${code}`);
    };
    const github = new GithubClient({ baseUrl: server.githubUrl, token, timeoutMs, now });
    const youtube = key === null ? null : new YoutubeClient({ baseUrl: server.youtubeUrl, key, timeoutMs, now });
    return new OnlineSource({
      github: new CachedSearch(github, store, note),
      youtube: youtube === null ? null : new CachedSearch(youtube, store, note),
      deadlineMs,
    });
  }

  async function find(skill: WantedSkill, given: Given = {}): Promise<Resources | undefined> {
    return (await source(given).find([skill])).get(skill.name);
  }

  it('searches both services and keeps official repositories in front', async () => {
    const star = { stargazers_count: 7, language: null, description: null };
    const found = [repositoryItem('kubernetes/kubernetes'), repositoryItem('learn/k8s.course', star)];
    server.script('github', { body: { items: found } });
    server.script('youtube', { body: { items: [filmItem(VIDEO, { title: 'Q&amp;A &#39;24', channelTitle: 'Ops' })] } });
    const resources = await find(KUBERNETES, { token: 'test-token' });
    expect(resources?.github).toEqual([
      ...catalogued(KUBERNETES).github,
      {
        ...{ name: 'learn/k8s.course', url: 'https://github.com/learn/k8s.course' },
        ...{ description: '', stars: 7, language: null },
      },
    ]);
    expect(resources?.youtube).toEqual([
      {
        ...{ title: "Q&A '24", channel: 'Ops', publishedAt: '2024-05-01T10:00:00Z' },
        url: `https://www.youtube.com/watch?v=${VIDEO}`,
      },
    ]);
    expect(failures).toEqual([]);
  });

  it('asks as the documentation of both services says, with the name of the skill only', async () => {
    await find(KUBERNETES, { token: 'test-token' });
    const [github] = server.requests.github;
    expect(Object.fromEntries(github?.query ?? [])).toEqual({
      ...{ q: '"Kubernetes" tutorial in:name,description,topics archived:false' },
      ...{ sort: 'stars', order: 'desc', per_page: '5' },
    });
    expect(github?.headers).toMatchObject({
      ...{ accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
      ...{ authorization: 'Bearer test-token', 'user-agent': 'shortlist' },
    });
    const [youtube] = server.requests.youtube;
    expect(Object.fromEntries(youtube?.query ?? [])).toEqual({
      ...{ part: 'snippet', type: 'video', safeSearch: 'strict', relevanceLanguage: 'en', maxResults: '5' },
      q: 'Kubernetes tutorial',
    });
    expect(youtube?.headers['x-goog-api-key']).toBe('test-key');
  });

  it('sends no token without one, and asks YouTube only with a key', async () => {
    await find(KUBERNETES, { key: null });
    expect(server.requests.github[0]?.headers.authorization).toBeUndefined();
    expect(server.requests.youtube).toEqual([]);
  });

  it('searches GitHub only for work that is done there', async () => {
    const resources = await find(WELDING);
    expect(server.requests.github).toEqual([]);
    expect(server.requests.youtube[0]?.query.get('q')).toBe('TIG welding training');
    expect(resources).toEqual(catalogued(WELDING));
  });

  it('asks each question once a day for the whole installation', async () => {
    server.script('github', { body: { items: [repositoryItem('ziglang/zig')] } });
    server.script('youtube', { body: { items: [filmItem(VIDEO)] } });
    const first = await find(ZIG);
    expect(await find(ZIG)).toEqual(first);
    expect([server.requests.github.length, server.requests.youtube.length]).toEqual([1, 1]);
    const kept = await redis.keys(`${prefix}:resources:*:answer:*`);
    expect(kept).toHaveLength(2);
    for (const key of kept) expect(await redis.ttl(key)).toBeGreaterThan(86_000);
  });

  it('asks again where what was kept can not be read', async () => {
    await find(ZIG);
    for (const key of await redis.keys(`${prefix}:resources:*:answer:*`)) await redis.set(key, '[{"odd": 1}]');
    await find(ZIG);
    expect(server.requests.github).toHaveLength(2);
  });

  const LIMIT_RESET = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.ceil(Date.now() / 1000) + 1800}` };
  const OVERSIZED = { items: [repositoryItem('big/one', { description: 'x'.repeat(2 * 1024 * 1024) })] };

  describe.each<SearchService>(['github', 'youtube'])('when %s fails', (service) => {
    it.each<[string, SearchAnswer, string]>([
      ['its quota is used up', { status: 403, headers: LIMIT_RESET, body: { message: 'limit' } }, 'rate_limited'],
      ['there are too many requests', { status: 429, headers: { 'retry-after': '30' } }, 'rate_limited'],
      ['it has an error of its own', { status: 500, body: 'oops' }, 'server_error'],
      ['it refuses the key', { status: 401, body: { message: 'Bad credentials' } }, 'refused'],
      ['it falls silent', { hang: 'before headers' }, 'timeout'],
      ['it falls silent in the middle', { hang: 'in the body' }, 'timeout'],
      ['it breaks off', { cut: 'in the body' }, 'unreachable'],
      ['it sends no JSON', { body: '<html>sorry</html>' }, 'bad_answer'],
      ['it sends JSON of another shape', { body: { items: 'none' } }, 'bad_answer'],
      ['its answer is endless', { body: OVERSIZED }, 'bad_answer'],
      ['it sends elsewhere', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'unreachable'],
    ])('because %s, the catalogue stands in and it is left alone', async (_, answer, code) => {
      server.script(service, answer);
      // Without the other service; a short time only where it has to run out.
      const searching = source({
        ...(service === 'github' ? { key: null } : {}),
        ...(answer.hang === undefined ? {} : { timeoutMs: 500 }),
      });
      const [skill, another] = service === 'github' ? [ZIG, KUBERNETES] : [WELDING, FORKLIFT];
      expect((await searching.find([skill])).get(skill.name)).toEqual(catalogued(skill));
      expect(failures).toEqual([`${service} ${code}`]);
      await searching.find([another]);
      expect(server.requests[service]).toHaveLength(1);
    });
  });

  it('waits as long as GitHub says until its quota is full again', async () => {
    const reset = Math.ceil(Date.now() / 1000) + 900;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${reset}` };
    server.script('github', { headers, body: { items: [repositoryItem('ziglang/zig')] } });
    expect((await find(ZIG))?.github[0]?.name).toBe('ziglang/zig');
    const pause = await redis.pttl(`${prefix}:resources:github:paused`);
    expect(pause).toBeGreaterThan(880_000);
    expect(pause).toBeLessThanOrEqual(901_000);
  });

  it('passes on no link but to repositories and films', async () => {
    const links = [
      ...[
        'http://github.com/a/b',
        'https://github.com.evil.example/a/b',
        'https://evil.example/a/b',
        'javascript:alert(1)',
      ],
      ...['https://github.com/a/b?next=evil', 'https://github.com/other/name', 'https://user@github.com/a/b'],
    ];
    const items = links.map((html_url) => repositoryItem('a/b', { html_url }));
    const odd = [
      null,
      7,
      {},
      repositoryItem('a/b c'),
      repositoryItem('a/../../b'),
      repositoryItem('a/b', { stargazers_count: -1 }),
    ];
    for (const chunk of [items.slice(0, 4), [...items.slice(4), null, 7], odd.slice(2)]) {
      server.script('github', { body: { items: chunk } });
      await forgetPrefix(redis, prefix);
      expect((await find(ZIG, { key: null }))?.github).toEqual(catalogued(ZIG).github);
    }
    const films = [filmItem('"onclick='), filmItem('short'), filmItem(VIDEO, { publishedAt: 'yesterday' }), null];
    server.script('youtube', { body: { items: films } });
    await forgetPrefix(redis, prefix);
    expect((await find(WELDING))?.youtube).toEqual(catalogued(WELDING).youtube);
    expect(failures).toEqual([]);
  });

  it('makes titles and descriptions plain', async () => {
    const description = `\u202eevil\u0000 ${'long '.repeat(100)}`;
    server.script('github', { body: { items: [repositoryItem('a/b', { description })] } });
    const [repository] = (await find(ZIG, { key: null }))?.github ?? [];
    expect(repository?.description).toMatch(/^evil (?:long )+l?o?n?g?…$/u);
    expect(repository?.description.length).toBeLessThanOrEqual(200);
  });

  it.each([
    [undefined, 10],
    ['test-token', 30],
  ])('keeps the quota of GitHub by the minute: token %s', async (token, limit) => {
    const now = (): number => 1_800_000_000_000;
    const skills = Array.from({ length: limit + 3 }, (_, index): WantedSkill => ({ ...ZIG, name: `Skill ${index}` }));
    const searching = source({ now, key: null, ...(token === undefined ? {} : { token }) });
    for (const skill of skills) await searching.find([skill]);
    expect(server.requests.github).toHaveLength(limit);
    const later = source({ now: () => now() + 60_000, key: null, ...(token === undefined ? {} : { token }) });
    await later.find([{ ...ZIG, name: 'Another' }]);
    expect(server.requests.github).toHaveLength(limit + 1);
    expect(failures).toEqual([]);
  });

  it('keeps the quota of YouTube by the day of its servers', async () => {
    const noonInCalifornia = Date.parse('2026-07-01T19:00:00Z');
    const client = new YoutubeClient({
      baseUrl: server.youtubeUrl,
      key: 'k',
      timeoutMs: 5000,
      now: () => noonInCalifornia,
    });
    expect(client.quota()).toMatchObject({ limit: 100, window: '2026-07-01' });
    const store = new RedisResourceStore(redis, prefix);
    const taken: boolean[] = [];
    for (let call = 0; call < 101; call += 1) taken.push(await store.take('youtube', client.quota()));
    expect([taken.slice(0, 100).every(Boolean), taken[100]]).toEqual([true, false]);
    await find(WELDING, { now: () => noonInCalifornia });
    expect(server.requests.youtube).toEqual([]);
    await find(WELDING, { now: () => Date.parse('2026-07-02T07:00:01Z') });
    expect(server.requests.youtube).toHaveLength(1);
  });

  it('searches for the five skills that come first, and knows of the others what the catalogue has', async () => {
    const skills = Array.from({ length: 8 }, (_, index): WantedSkill => ({ ...ZIG, name: `Skill ${index}` }));
    const found = await source().find(skills);
    expect(found.size).toBe(8);
    expect([server.requests.github.length, server.requests.youtube.length]).toEqual([5, 5]);
  });

  it('keeps what it has found when the time for all searches is over', async () => {
    server.script('github', { body: { items: [repositoryItem('ziglang/zig')] } }, { hang: 'before headers' });
    const found = await source({ deadlineMs: 2500, key: null }).find([ZIG, KUBERNETES]);
    expect(found.get(ZIG.name)?.github[0]?.name).toBe('ziglang/zig');
    expect(found.get(KUBERNETES.name)).toEqual(catalogued(KUBERNETES));
  });

  it('stops when the caller gives up', async () => {
    server.script('github', { hang: 'before headers' });
    const caller = new AbortController();
    const reason = new Error('given up');
    const finding = source({ key: null }).find([ZIG], caller.signal);
    await server.untilAsked('github', 1);
    caller.abort(reason);
    await expect(finding).rejects.toBe(reason);
  });

  it('asks nobody while Redis is away: nobody would count', async () => {
    const silent = await openSilentRedis();
    try {
      expect(await find(KUBERNETES, { redis: silent.redis })).toEqual(catalogued(KUBERNETES));
      expect([server.requests.github, server.requests.youtube]).toEqual([[], []]);
    } finally {
      await silent.close();
    }
  });
});
