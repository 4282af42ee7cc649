import { OWNER_ROLE } from '#libs/database';
import { withClient } from '../sql-client.js';
import type { TestTenant } from '../tenants.js';
import { privacyViolations } from './privacy-check.js';
import { Probe } from './probe.js';
import { tenantViolations } from './tenant-check.js';
import { tenantTables } from './tenant-tables.js';

/**
 * Tries, on every table that the catalogue knows, what one tenant must not be able to do to another, and one user to
 * another: as shortlist_app, by plain SQL. Answers what came through, as sentences; nothing is changed by it.
 *
 * @param tenants both with rows in every table
 * @param only the tables to look at, where all would take too long
 */
export async function isolationViolations(
  urls: { adminUrl: string; appUrl: string },
  tenants: [TestTenant, TestTenant],
  only?: string[],
): Promise<string[]> {
  return withClient(urls.adminUrl, async (admin) => {
    const app = await Probe.open(urls.appUrl);
    const owner = await Probe.open(urls.adminUrl, OWNER_ROLE);
    const probes = { admin, app, owner };
    try {
      const violations: string[] = [];
      for (const table of await tenantTables(admin)) {
        if (only?.includes(table.name) === false) continue;
        violations.push(...(await tenantViolations(probes, table, tenants)));
        violations.push(...(await privacyViolations(probes, table, tenants[0])));
      }
      return violations;
    } finally {
      await app.close();
      await owner.close();
    }
  });
}
