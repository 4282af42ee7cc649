import type { Actor, Database, PageRequest } from '#libs/database';
import type { AuditEntry, AuditFilter } from './audit-entry.js';
import type { AuditRepository } from './audit.repository.js';

/** What was changed in a tenant. */
export class AuditService {
  constructor(
    private readonly database: Database,
    private readonly entries: AuditRepository,
  ) {}

  /** Without a total: counting would read every entry there is. */
  async list(actor: Actor, filter: AuditFilter, page: PageRequest): Promise<{ items: AuditEntry[]; total: undefined }> {
    const items = await this.database.withTenant(actor, (tx) => this.entries.list(tx, actor.tenantId, filter, page));
    return { items, total: undefined };
  }
}
