import pg from 'pg';
import { OWNER_ROLE } from './roles.js';

/** How many rows a tenant has, by table; tables without any are left out. */
export type RowCounts = Readonly<Record<string, number>>;

export interface TenantRows {
  tenantId: string;
  rows: RowCounts;
}

/** Each table of tenants' rows, those that refer to others before the others; the audit, which tells of deletions, last. */
const TABLES_IN_ORDER = `
  with recursive tables as (
    select c.oid, c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and exists (select 1 from pg_attribute a
      where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
  ), references_to as (
    select distinct f.conrelid as child, f.confrelid as parent from pg_constraint f
    where f.contype = 'f' and f.conrelid <> f.confrelid
  ), depths (oid, depth) as (
    select oid, 0 from tables
    union select r.parent, d.depth + 1 from depths d join references_to r on r.child = d.oid join tables t on t.oid = r.parent
      where d.depth < 100
  )
  select t.name from tables t join depths d on d.oid = t.oid group by t.name
  order by t.name like 'audit%', max(d.depth), t.name`;

/** Counts the rows of the tenant with this slug; `undefined` when there is none. Changes nothing. */
export async function countTenantRows(adminUrl: string, slug: string): Promise<TenantRows | undefined> {
  return asOwner(adminUrl, async (client) => {
    const tenantId = await enterTenant(client, slug);
    if (tenantId === undefined) return undefined;
    const rows: Record<string, number> = {};
    for (const table of await tablesInOrder(client)) {
      const { rows: counted } = await client.query<{ count: string }>(
        `select count(*) from ${client.escapeIdentifier(table)} where tenant_id = $1`,
        [tenantId],
      );
      rows[table] = Number(counted[0]?.count ?? 0);
    }
    return { tenantId, rows: withoutZeros(rows) };
  });
}

/**
 * Deletes the tenant with this slug and every row of it: all or nothing. Answers how many went; `undefined` when there is no
 * such tenant. What programs write for the tenant meanwhile waits, and then fails.
 *
 * @param adminUrl a role that is a member of shortlist_owner
 */
export async function removeTenantRows(adminUrl: string, slug: string): Promise<TenantRows | undefined> {
  return asOwner(adminUrl, async (client) => {
    const tenantId = await enterTenant(client, slug);
    if (tenantId === undefined) return undefined;
    const rows: Record<string, number> = {};
    for (const table of await tablesInOrder(client)) {
      const { rowCount } = await client.query(`delete from ${client.escapeIdentifier(table)} where tenant_id = $1`, [
        tenantId,
      ]);
      rows[table] = rowCount ?? 0;
    }
    await client.query('delete from tenants where id = $1', [tenantId]);
    return { tenantId, rows: withoutZeros(rows) };
  });
}

export async function isTenant(adminUrl: string, tenantId: string): Promise<boolean> {
  return asOwner(adminUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from audit_heads() where tenant_id = $1', [tenantId]);
    return rowCount === 1;
  });
}

async function tablesInOrder(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(TABLES_IN_ORDER);
  return rows.map(({ name }) => name);
}

/** Acts for the tenant from here on, since FORCE holds the owner too, and keeps others from adding rows to it. */
async function enterTenant(client: pg.Client, slug: string): Promise<string | undefined> {
  // Nobody sees a tenant whose id they don't know: a definer function tells the slugs.
  const { rows } = await client.query<{ tenant_id: string }>('select tenant_id from audit_heads() where slug = $1', [
    slug,
  ]);
  const tenantId = rows[0]?.tenant_id;
  if (tenantId === undefined) return undefined;
  await client.query(`select set_config('app.tenant_id', $1, true), set_config('app.role', 'system', true)`, [
    tenantId,
  ]);
  await client.query('select 1 from tenants where id = $1 for update', [tenantId]);
  return tenantId;
}

async function asOwner<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl, options: `-c role=${OWNER_ROLE}` });
  await client.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    // What was not committed is undone with the connection.
    await client.end();
  }
}

function withoutZeros(rows: Record<string, number>): RowCounts {
  return Object.fromEntries(Object.entries(rows).filter(([, count]) => count > 0));
}
