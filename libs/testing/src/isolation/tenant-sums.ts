import { withClient } from '../sql-client.js';
import { tenantTables } from './tenant-tables.js';

/** A sum over every row of a tenant, by table; tables without any are left out. */
export async function tenantSums(adminUrl: string, tenantId: string): Promise<Record<string, string>> {
  return withClient(adminUrl, async (admin) => {
    const sums: Record<string, string> = {};
    for (const { name, tenantColumn } of await tenantTables(admin)) {
      const { rows } = await admin.query<{ sum: string | null }>(
        `select md5(string_agg(t::text, ',' order by t::text)) as sum from ${name} t where ${tenantColumn} = $1`,
        [tenantId],
      );
      if (rows[0]?.sum != null) sums[name] = rows[0].sum;
    }
    return sums;
  });
}
