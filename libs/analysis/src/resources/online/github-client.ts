import { z } from 'zod';
import type { GithubResource } from '../../analysis-result.js';
import type { WantedSkill } from '../resource-source.js';
import { fetchJson } from './bounded-json.js';
import { plainText } from './plain-text.js';
import { assertSuccess, pauseAfterLastCall } from './refusal.js';
import type { Found, SearchClient } from './search-client.js';
import { SourceFailure } from './source-failure.js';

export interface GithubOptions {
  /** Up to the path of the API: `https://api.github.com`. */
  baseUrl: string;
  token: string | undefined;
  timeoutMs: number;
  now: () => number;
}

const MOST_RESULTS = 5;
const MINUTE_MS = 60_000;
/** Searches a minute, by GitHub's documentation of its REST API. */
const SEARCHES_WITH_TOKEN = 30;
const SEARCHES_WITHOUT = 10;

const answerSchema = z.object({ items: z.array(z.unknown()) });
const repositorySchema = z.object({
  full_name: z.string().regex(/^[\w.-]{1,39}\/[\w.-]{1,100}$/),
  html_url: z.string(),
  description: z.string().nullable(),
  stargazers_count: z.int().min(0),
  language: z.string().max(50).nullable(),
});

/** GitHub's search for repositories: `GET /search/repositories`. */
export class GithubClient implements SearchClient<GithubResource> {
  readonly name = 'github';
  readonly cachedSchema = z.array(
    z.strictObject({
      name: z.string(),
      url: z.string(),
      description: z.string(),
      stars: z.number().nullable(),
      language: z.string().nullable(),
    }),
  );

  constructor(private readonly options: GithubOptions) {}

  quota(): { limit: number; window: string; lengthMs: number } {
    const limit = this.options.token === undefined ? SEARCHES_WITHOUT : SEARCHES_WITH_TOKEN;
    return { limit, window: String(Math.floor(this.options.now() / MINUTE_MS)), lengthMs: MINUTE_MS };
  }

  queryFor({ name }: WantedSkill): string {
    return `"${name}" tutorial in:name,description,topics archived:false`;
  }

  async search(query: string, signal: AbortSignal | undefined): Promise<Found<GithubResource>> {
    const { baseUrl, token, timeoutMs, now } = this.options;
    const url = new URL(`${baseUrl.replace(/\/$/u, '')}/search/repositories`);
    url.search = new URLSearchParams({
      q: query,
      sort: 'stars',
      order: 'desc',
      per_page: `${MOST_RESULTS}`,
    }).toString();
    const headers = {
      Accept: 'application/vnd.github+json',
      'X-GitHub-Api-Version': '2022-11-28',
      'User-Agent': 'shortlist',
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    };
    const answer = await fetchJson(url, { headers, timeoutMs, signal });
    assertSuccess(answer, now());
    const { success, data } = answerSchema.safeParse(answer.body);
    if (!success) throw new SourceFailure('bad_answer', MINUTE_MS);
    return {
      items: data.items.slice(0, MOST_RESULTS).flatMap(resourceOf),
      pauseMs: pauseAfterLastCall(answer.headers, now()),
    };
  }
}

/** Nothing for what is not a repository of GitHub: no other link may come out of an answer. */
function resourceOf(item: unknown): GithubResource[] {
  const { success, data } = repositorySchema.safeParse(item);
  if (!success || data.html_url !== `https://github.com/${data.full_name}`) return [];
  const description = plainText(data.description ?? '');
  return [
    { name: data.full_name, url: data.html_url, description, stars: data.stargazers_count, language: data.language },
  ];
}
