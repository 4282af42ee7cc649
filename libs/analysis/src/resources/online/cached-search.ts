import type { WantedSkill } from '../resource-source.js';
import type { ResourceStore } from './resource-store.js';
import type { SearchClient } from './search-client.js';
import { SourceFailure } from './source-failure.js';

/** A service behind its cache and its quota. */
export class CachedSearch<Resource> {
  constructor(
    private readonly client: SearchClient<Resource>,
    private readonly store: ResourceStore,
    /** Told of each failure; the catalogue stands in. */
    private readonly onFailure: (source: string, failure: SourceFailure) => void,
  ) {}

  /**
   * What the service has on a skill; null when it can't be asked now.
   *
   * @throws the signal's reason when the caller gives up, and nothing else
   */
  async find(skill: WantedSkill, signal: AbortSignal | undefined): Promise<Resource[] | null> {
    const query = this.client.queryFor(skill);
    const kept = this.parsed(await this.store.read(this.client.name, query));
    if (kept !== null) return kept;
    signal?.throwIfAborted();
    if (!(await this.store.take(this.client.name, this.client.quota()))) return null;
    try {
      const { items, pauseMs } = await this.client.search(query, signal);
      await this.store.keep(this.client.name, query, JSON.stringify(items));
      if (pauseMs !== null) await this.store.pause(this.client.name, pauseMs);
      return items;
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error;
      await this.store.pause(this.client.name, error.pauseMs);
      this.onFailure(this.client.name, error);
      return null;
    }
  }

  private parsed(json: string | null): Resource[] | null {
    if (json === null) return null;
    try {
      return this.client.cachedSchema.parse(JSON.parse(json));
    } catch {
      // Kept by another version of the program.
      return null;
    }
  }
}
