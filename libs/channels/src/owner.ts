import { systemActor, type Actor, type Database } from '#libs/database';

/** Somebody in whose name a channel takes files. */
export type Owner = Actor & { userId: string };

/**
 * A user of a tenant as an actor, with the tenant's slug; undefined of one who is no longer there, or not of the team: what
 * comes in for a candidate would be taken for their own resume.
 */
export async function findOwner(
  database: Database,
  tenantId: string,
  userId: string,
): Promise<{ owner: Owner; slug: string } | undefined> {
  const [row] = await database.statementAs<{ role: Actor['role']; slug: string }>(systemActor(tenantId), {
    name: 'channel_owner',
    text: `select u.role, t.slug from users u join tenants t on t.id = u.tenant_id
      where u.tenant_id = $1 and u.id = $2 and u.status = 'active' and u.role in ('admin', 'recruiter')`,
    values: [tenantId, userId],
  });
  return row && { owner: { tenantId, userId, role: row.role }, slug: row.slug };
}
