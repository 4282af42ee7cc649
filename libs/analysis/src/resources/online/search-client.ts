import type { z } from 'zod';
import type { WantedSkill } from '../resource-source.js';

export interface Found<Resource> {
  items: Resource[];
  /** Milliseconds for which nothing more may be asked; null while the quota lasts. */
  pauseMs: number | null;
}

/** A service that is searched for what to learn from. */
export interface SearchClient<Resource> {
  /** Begins the keys of its cache and its quota. */
  readonly name: string;
  /** Of what comes out of the cache. */
  readonly cachedSchema: z.ZodType<Resource[]>;
  /** Searches that are allowed within the window that is open now. */
  quota(): { limit: number; window: string; lengthMs: number };
  /** The only words that are sent out: made from the name of a skill. */
  queryFor(skill: WantedSkill): string;
  /**
   * @throws {SourceFailure}
   * @throws the signal's reason when the caller gives up
   */
  search(query: string, signal: AbortSignal | undefined): Promise<Found<Resource>>;
}
