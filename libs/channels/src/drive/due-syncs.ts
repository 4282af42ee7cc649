import { systemActor } from '#libs/database';
import type { SyncsRepository } from './syncs.repository.js';
import type { SyncsService } from './syncs.service.js';

/** Those left wait for the next minute. */
const BATCH = 500;

/** Begins runs by the clock. When each is due stands in its row, so that no schedule is lost with Redis. */
export class DueSyncs {
  constructor(
    private readonly syncs: Pick<SyncsRepository, 'due'>,
    private readonly service: Pick<SyncsService, 'startDue'>,
  ) {}

  /** Answers how many runs were begun. */
  async start(): Promise<number> {
    let started = 0;
    for (const { tenantId, id } of await this.syncs.due(BATCH)) {
      if (await this.service.startDue(systemActor(tenantId), id)) started += 1;
    }
    return started;
  }
}
