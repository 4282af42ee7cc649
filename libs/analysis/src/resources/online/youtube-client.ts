import { z } from 'zod';
import type { YoutubeResource } from '../../analysis-result.js';
import { FIELDS_WITH_CODE } from '../catalogue-source.js';
import type { WantedSkill } from '../resource-source.js';
import { fetchJson } from './bounded-json.js';
import { plainText, withoutEntities } from './plain-text.js';
import { assertSuccess } from './refusal.js';
import type { Found, SearchClient } from './search-client.js';
import { SourceFailure } from './source-failure.js';

export interface YoutubeOptions {
  /** Up to and with the version: `https://www.googleapis.com/youtube/v3`. */
  baseUrl: string;
  key: string;
  timeoutMs: number;
  now: () => number;
}

const MOST_RESULTS = 5;
/** A search takes 100 of 10,000 units a day, or one of 100 searches where those are counted by themselves. */
const SEARCHES_A_DAY = 100;
const DAY_MS = 86_400_000;
const OUTAGE_PAUSE_MS = 60_000;

const answerSchema = z.object({ items: z.array(z.unknown()) });
const filmSchema = z.object({
  id: z.object({ videoId: z.string().regex(/^[\w-]{11}$/) }),
  snippet: z.object({ title: z.string(), channelTitle: z.string(), publishedAt: z.iso.datetime({ offset: true }) }),
});

/** YouTube's search for films, Data API v3: `GET /search`. */
export class YoutubeClient implements SearchClient<YoutubeResource> {
  readonly name = 'youtube';
  readonly cachedSchema = z.array(
    z.strictObject({ title: z.string(), url: z.string(), channel: z.string(), publishedAt: z.string().nullable() }),
  );
  /** Google's days begin at midnight there. */
  readonly #day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles', dateStyle: 'short' });

  constructor(private readonly options: YoutubeOptions) {}

  quota(): { limit: number; window: string; lengthMs: number } {
    return { limit: SEARCHES_A_DAY, window: this.#day.format(this.options.now()), lengthMs: DAY_MS };
  }

  queryFor({ name, category }: WantedSkill): string {
    return `${name} ${FIELDS_WITH_CODE.has(category) ? 'tutorial' : 'training'}`;
  }

  async search(query: string, signal: AbortSignal | undefined): Promise<Found<YoutubeResource>> {
    const { baseUrl, key, timeoutMs, now } = this.options;
    const url = new URL(`${baseUrl.replace(/\/$/u, '')}/search`);
    const fixed = { part: 'snippet', type: 'video', safeSearch: 'strict', relevanceLanguage: 'en' };
    url.search = new URLSearchParams({ ...fixed, maxResults: `${MOST_RESULTS}`, q: query }).toString();
    // In a header, so that the key stands in no log of addresses.
    const headers = { Accept: 'application/json', 'X-Goog-Api-Key': key };
    const answer = await fetchJson(url, { headers, timeoutMs, signal });
    assertSuccess(answer, now());
    const { success, data } = answerSchema.safeParse(answer.body);
    if (!success) throw new SourceFailure('bad_answer', OUTAGE_PAUSE_MS);
    return { items: data.items.slice(0, MOST_RESULTS).flatMap(resourceOf), pauseMs: null };
  }
}

/** The address is made here from the film's id: no link comes out of an answer. */
function resourceOf(item: unknown): YoutubeResource[] {
  const { success, data } = filmSchema.safeParse(item);
  if (!success) return [];
  const { title, channelTitle, publishedAt } = data.snippet;
  return [
    {
      title: plainText(withoutEntities(title)),
      url: `https://www.youtube.com/watch?v=${data.id.videoId}`,
      channel: plainText(withoutEntities(channelTitle)),
      publishedAt,
    },
  ];
}
