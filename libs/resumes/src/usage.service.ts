import type { Actor } from '#libs/database';
import type { Usage } from './quotas.js';
import type { UsageRepository } from './usage.repository.js';

/** A count for people, not for a limit. */
const MOST_COUNTED = 10_000;

/** What a tenant has used of its quotas, for its admins. */
export class UsageService {
  constructor(private readonly usage: UsageRepository) {}

  async find({ tenantId }: Actor): Promise<Usage> {
    return this.usage.find(tenantId, MOST_COUNTED);
  }
}
