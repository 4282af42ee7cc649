import { Prisma, type PageRequest, type TenantTransaction } from '#libs/database';
import type { AuditEntry, AuditFilter } from './audit-entry.js';

/** The entries that the transaction's actor may see: all of the tenant for an admin, none for others. */
export class AuditRepository {
  /** Newest first; a page starts behind the entry `page.after`. */
  async list(tx: TenantTransaction, tenantId: string, filter: AuditFilter, page: PageRequest): Promise<AuditEntry[]> {
    const wanted = Prisma.join(conditions(tenantId, filter, page), ' and ');
    return tx.$queryRaw<AuditEntry[]>`
      select e.id, e.at, e.actor_id as "actorId", e.actor_role as "actorRole", e.action, e.entity,
        e.entity_id as "entityId", e.before, e.after, e.erasure_id as "erasureId"
      from audit_entries e where ${wanted} order by e.at desc, e.id desc offset ${page.skip} limit ${page.limit}`;
  }
}

function conditions(tenantId: string, filter: AuditFilter, page: PageRequest): Prisma.Sql[] {
  const { entity, entityId, actorId, action, from, to } = filter;
  const { after } = page;
  return [
    Prisma.sql`e.tenant_id = ${tenantId}::uuid`,
    ...(entity === undefined ? [] : [Prisma.sql`e.entity = ${entity}`]),
    ...(entityId === undefined ? [] : [Prisma.sql`e.entity_id = ${entityId}::uuid`]),
    ...(actorId === undefined ? [] : [Prisma.sql`e.actor_id = ${actorId}::uuid`]),
    ...(action === undefined ? [] : [Prisma.sql`e.action = ${action}`]),
    ...(from === undefined ? [] : [Prisma.sql`e.at >= ${from}::timestamptz`]),
    ...(to === undefined ? [] : [Prisma.sql`e.at < ${to}::timestamptz`]),
    // The time stays in PostgreSQL: a Date would lose its microseconds.
    ...(after === undefined
      ? []
      : [
          Prisma.sql`(e.at, e.id) < ((select a.at from audit_entries a where a.tenant_id = ${tenantId}::uuid
            and a.id = ${after}::uuid), ${after}::uuid)`,
        ]),
  ];
}
