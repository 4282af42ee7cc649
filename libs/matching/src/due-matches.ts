import { systemActor, type Database } from '#libs/database';
import type { MatchRequests } from './match-requests.js';
import type { RematchesRepository } from './rematches.repository.js';

/** Jobs, and candidates, that are asked for at a time. */
const BATCH = 1000;

/** Asks for what is due by the clock: of a new month, of a new scorer, and of what was there before there were matches. */
export class DueMatches {
  constructor(
    private readonly database: Database,
    private readonly rematches: RematchesRepository,
    private readonly requests: MatchRequests,
  ) {}

  /** Answers how many jobs and candidates were asked for. */
  async request(): Promise<number> {
    const due = await this.rematches.due(BATCH);
    let asked = 0;
    for (const [tenantId, { jobIds, candidateIds }] of due) {
      const entries = await this.database.withTenant(systemActor(tenantId), async (tx) => [
        ...(await this.requests.ofCandidates(tx, tenantId, candidateIds)),
        ...(await this.requests.ofJobs(tx, tenantId, jobIds)),
      ]);
      this.requests.send(entries);
      asked += entries.length;
    }
    return asked;
  }
}
