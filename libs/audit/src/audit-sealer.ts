import type { ChainRepository } from './chain.repository.js';

const BATCH = 1000;

/** Gives entries their places in their tenants' chains, after they were committed. */
export class AuditSealer {
  constructor(private readonly chain: ChainRepository) {}

  /**
   * Seals what is committed, of every tenant; answers how many entries.
   *
   * @throws {AggregateError} after the last tenant, when some could not be sealed
   */
  async sealAll(): Promise<number> {
    const failures: unknown[] = [];
    let total = 0;
    for (const tenantId of await this.chain.tenantsWithUnsealed()) {
      try {
        total += await this.seal(tenantId);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} audits could not be sealed.`);
    return total;
  }

  async seal(tenantId: string): Promise<number> {
    let total = 0;
    for (let sealed = BATCH; sealed === BATCH; total += sealed) sealed = await this.chain.seal(tenantId, BATCH);
    return total;
  }
}
