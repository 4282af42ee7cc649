import { environmentSchema, type AnalysisConfig } from '#libs/config';
import type { Redis } from '#libs/jobs';
import {
  filmItem,
  forgetPrefix,
  openRedis,
  readingOf,
  repositoryItem,
  SearchServer,
  silentLogger,
  uniquePrefix,
} from '#libs/testing';
import type { AnalysisResult } from './analysis-result.js';
import { assembleAnalyst } from './assemble-analyst.js';
import { PLAIN_WORDING } from './wording/wording.js';
import { Analyst } from './analyst.js';
import { CatalogueSource } from './resources/catalogue-source.js';

const DESCRIPTION = 'Requirements\n- Zig language\n- Kubernetes';

describe('assembleAnalyst', () => {
  let server: SearchServer;
  let redis: Redis;
  const prefix = uniquePrefix();

  beforeAll(async () => {
    server = await SearchServer.start();
    redis = await openRedis();
  });

  beforeEach(() => {
    server.reset();
  });

  afterAll(async () => {
    await forgetPrefix(redis, prefix);
    redis.disconnect();
    await server.close();
  });

  function configOf(given: Record<string, string>): AnalysisConfig {
    return environmentSchema
      .pick({
        ...{ ANALYSIS_RESOURCES: true, GITHUB_API_URL: true, GITHUB_TOKEN: true },
        ...{ YOUTUBE_API_URL: true, YOUTUBE_API_KEY: true },
      })
      .parse({ GITHUB_API_URL: server.githubUrl, YOUTUBE_API_URL: server.youtubeUrl, ...given });
  }

  function input() {
    const resume = { ...readingOf().parsed, text: 'Ada Byron, ada@example.com. Works with Docker.' };
    return { resume, description: DESCRIPTION, asOf: '2026-05' };
  }

  function analyse(given: Record<string, string>): Promise<AnalysisResult> {
    const config = configOf(given);
    return assembleAnalyst({ config, redis, prefix, llm: null, logger: silentLogger() }).analyse(input());
  }

  it('asks nobody unless it is told to, keys or not', async () => {
    const result = await analyse({ GITHUB_TOKEN: 'test-token', YOUTUBE_API_KEY: 'test-key' });
    expect([server.requests.github, server.requests.youtube]).toEqual([[], []]);
    expect(result).toEqual(await new Analyst(new CatalogueSource(), PLAIN_WORDING).analyse(input()));
  });

  it('searches online when it is told to, for the names of skills alone', async () => {
    server.script('github', { body: { items: [repositoryItem('ziglang/zig')] } });
    server.script('youtube', { body: { items: [filmItem('dQw4w9WgXcQ')] } });
    const result = await analyse({ ANALYSIS_RESOURCES: 'online', YOUTUBE_API_KEY: 'test-key' });
    const [zig, kubernetes] = result.skillGapRecommendations;
    expect(zig?.githubResources[0]).toMatchObject({ url: 'https://github.com/ziglang/zig', stars: 1200 });
    expect(zig?.youtubeResources[0]?.url).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
    expect(kubernetes?.githubResources[0]?.url).toBe('https://github.com/kubernetes/kubernetes');
    const sent = [...server.requests.github, ...server.requests.youtube].map(({ query }) => query.get('q'));
    expect(sent).toEqual([
      '"Zig language" tutorial in:name,description,topics archived:false',
      '"Kubernetes" tutorial in:name,description,topics archived:false',
      'Zig language tutorial',
      'Kubernetes tutorial',
    ]);
  });
});
