import pg from 'pg';
import { enterTenant } from './tenant-removal.js';
import { OWNER_ROLE } from './roles.js';

/** Limits of a tenant's own: null where the installation's hold, 0 for no limit. */
export interface TenantQuotas {
  resumesPerDay: number | null;
  storedBytes: number | null;
  waitingJobs: number | null;
}

type QuotaRow = Record<'most_resumes_per_day' | 'most_stored_bytes' | 'most_waiting_jobs', number | string | null>;

/**
 * Sets the limits that are named for the tenant with this slug, and answers all of them; `undefined` when there is no such
 * tenant. The programs heed them within a second.
 *
 * @param adminUrl a role that is a member of shortlist_owner
 */
export async function setTenantQuotas(
  adminUrl: string,
  slug: string,
  quotas: Partial<TenantQuotas>,
): Promise<TenantQuotas | undefined> {
  const client = new pg.Client({ connectionString: adminUrl, options: `-c role=${OWNER_ROLE}` });
  await client.connect();
  try {
    await client.query('begin');
    const tenantId = await enterTenant(client, slug);
    if (tenantId === undefined) return undefined;
    await client.query(
      `insert into tenant_usage (tenant_id, day, resumes_of_day, stored_bytes)
        values ($1, (now() at time zone 'utc')::date, 0, 0) on conflict (tenant_id) do nothing`,
      [tenantId],
    );
    const named = (name: keyof TenantQuotas): unknown[] => [quotas[name] !== undefined, quotas[name] ?? null];
    const { rows } = await client.query<QuotaRow>(
      `update tenant_usage set
          most_resumes_per_day = case when $2 then $3::integer else most_resumes_per_day end,
          most_stored_bytes = case when $4 then $5::bigint else most_stored_bytes end,
          most_waiting_jobs = case when $6 then $7::integer else most_waiting_jobs end
        where tenant_id = $1 returning most_resumes_per_day, most_stored_bytes, most_waiting_jobs`,
      [tenantId, ...named('resumesPerDay'), ...named('storedBytes'), ...named('waitingJobs')],
    );
    await client.query('commit');
    return rows[0] && toQuotas(rows[0]);
  } finally {
    // What was not committed is undone with the connection.
    await client.end();
  }
}

function toQuotas(row: QuotaRow): TenantQuotas {
  const number = (value: number | string | null): number | null => (value === null ? null : Number(value));
  return {
    resumesPerDay: number(row.most_resumes_per_day),
    storedBytes: number(row.most_stored_bytes),
    waitingJobs: number(row.most_waiting_jobs),
  };
}
