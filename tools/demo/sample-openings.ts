import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ServiceError } from '../services/service-error.js';
import type { ApiClient, Opening } from './api-client.js';

const POLL_PAUSE_MS = 200;
const MATCHING_DEADLINE_MS = 60_000;

const expectationsSchema = z.record(z.string(), z.strictObject({ title: z.string(), best: z.string() }));

/** An opening of the samples with the candidates that match it best. */
export interface MatchedOpening {
  title: string;
  /** Who should come first. */
  expected: string;
  matches: OpeningMatch[];
}

export type OpeningMatch = Awaited<ReturnType<ApiClient['matches']>>[number];

/**
 * Opens the samples' jobs from their descriptions, those that are not open yet, and waits until the sample candidates are
 * matched to them. What is not as expected when the deadline is over is answered as it is.
 */
export async function matchOpenings(
  client: ApiClient,
  folder: string,
  deadlineMs = MATCHING_DEADLINE_MS,
): Promise<MatchedOpening[]> {
  const expectations = expectationsSchema.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  const known = await client.openings();
  const deadline = Date.now() + deadlineMs;
  return Promise.all(
    Object.entries(expectations).map(async ([file, { title, best }]) => {
      const opening = known.find((one) => one.title === title) ?? (await open(client, join(folder, file), title));
      return { title, expected: best, matches: await waitForMatches(client, opening.id, best, deadline) };
    }),
  );
}

async function open(client: ApiClient, path: string, title: string): Promise<Opening> {
  const opening = await client.openJob(readFileSync(path, 'utf8'));
  if (opening.title !== title) throw new ServiceError(`${path} was read as "${opening.title}", not "${title}".`);
  return opening;
}

async function waitForMatches(client: ApiClient, job: string, best: string, deadline: number): Promise<OpeningMatch[]> {
  for (;;) {
    const matches = await client.matches(job);
    const isReady = matches[0]?.candidate.name === best && matches.every(({ stale }) => !stale);
    if (isReady || Date.now() > deadline) return matches;
    await new Promise((resolve) => setTimeout(resolve, POLL_PAUSE_MS));
  }
}
