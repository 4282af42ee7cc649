import type pg from 'pg';
import { OWNER_ROLE, type Actor } from '#libs/database';
import type { TestTenant } from '../tenants.js';
import { cameToNothing, describeOutcome, isConflict, wasRefused, type Outcome, type Probe } from './probe.js';
import { insertStatement, rowsOfTenant, withFreshKeys, type Row } from './table-rows.js';
import type { ForeignKey, TenantTable } from './tenant-tables.js';

export interface Probes {
  admin: pg.Client;
  app: Probe;
  /** As the owner of the tables. */
  owner: Probe;
}

/** What the walls between tenants let through on one table, as sentences. */
export async function tenantViolations(
  probes: Probes,
  table: TenantTable,
  [ours, theirs]: [TestTenant, TestTenant],
): Promise<string[]> {
  const ourRows = await rowsOfTenant(probes.admin, table, ours.tenantId);
  const [ourRow] = ourRows;
  const [theirRow] = await rowsOfTenant(probes.admin, table, theirs.tenantId);
  if (ourRow === undefined || theirRow === undefined) return [`${table.name}: has no rows to try it with`];
  const check = new TableCheck(probes, table, ours.admin, theirs.tenantId);
  await check.withoutTenant(ourRow);
  await check.reading(ourRows.length);
  await check.writing(theirRow);
  for (const key of table.foreignKeys) await check.reference(key, ourRow);
  await check.uniqueness(ourRow, theirRow);
  return check.violations;
}

class TableCheck {
  readonly violations: string[] = [];

  constructor(
    private readonly probes: Probes,
    private readonly table: TenantTable,
    private readonly actor: Actor,
    private readonly theirId: string,
  ) {}

  async withoutTenant(ourRow: Row): Promise<void> {
    const { app, owner } = this.probes;
    const all = `select 1 from ${this.table.name}`;
    this.expect('shows rows while no tenant is set', await app.attempt(undefined, all), cameToNothing);
    const insert = await app.attempt(undefined, insertStatement(this.table), [await this.fresh(ourRow)]);
    this.expect('takes rows while no tenant is set', insert, wasRefused);
    const asOwner = await owner.attempt(undefined, all);
    this.expect(`shows rows to ${OWNER_ROLE} while no tenant is set`, asOwner, cameToNothing);
  }

  async reading(ourCount: number): Promise<void> {
    const { name, tenantColumn } = this.table;
    const foreign = await this.attempt(`select 1 from ${name} where ${tenantColumn} = $1`, [this.theirId]);
    this.expect('shows rows of another tenant', foreign, cameToNothing);
    const all = await this.attempt(`select 1 from ${name}`);
    const isOurs = (seen: Outcome): boolean => 'rows' in seen && seen.rows === ourCount;
    this.expect(`does not show just the ${ourCount} rows of its tenant`, all, isOurs);
  }

  async writing(theirRow: Row): Promise<void> {
    const { name, tenantColumn, primaryKey } = this.table;
    const insert = insertStatement(this.table);
    const theirs = [this.theirId];
    const changed = await this.attempt(
      `update ${name} set ${tenantColumn} = ${tenantColumn} where ${tenantColumn} = $1`,
      theirs,
    );
    this.expect('lets rows of another tenant be updated', changed, cameToNothing);
    const removed = await this.attempt(`delete from ${name} where ${tenantColumn} = $1`, theirs);
    this.expect('lets rows of another tenant be deleted', removed, cameToNothing);
    const locked = await this.attempt(`select 1 from ${name} where ${tenantColumn} = $1 for update`, theirs);
    this.expect('lets rows of another tenant be locked', locked, cameToNothing);
    const planted = { ...(await this.fresh(theirRow)), [tenantColumn]: this.theirId };
    this.expect('lets a row be planted with another tenant', await this.attempt(insert, [planted]), wasRefused);
    const given = await this.attempt(`update ${name} set ${tenantColumn} = $1`, theirs);
    this.expect('lets rows be given to another tenant', given, wasRefused);
    const upsert = `${insert} on conflict (${primaryKey.join(', ')}) do update set ${tenantColumn} = excluded.${tenantColumn}`;
    this.expect('lets a row of another tenant be upserted', await this.attempt(upsert, [theirRow]), wasRefused);
    const ignored = await this.attempt(`${insert} on conflict do nothing`, [theirRow]);
    this.expect('tells by a conflict that another tenant has a row', ignored, wasRefused);
  }

  /** A row of ours must not refer to a row of theirs. */
  async reference(key: ForeignKey, ourRow: Row): Promise<void> {
    const pairs = key.columns.map((column, i) => ({ column, target: key.targetColumns[i] ?? '' }));
    const own = pairs.filter(({ column }) => column !== this.table.tenantColumn);
    const { rows } = await this.probes.admin.query<Row>(`select * from ${key.target} where tenant_id = $1 limit 1`, [
      this.theirId,
    ]);
    const foreign = Object.fromEntries(own.map(({ column, target }) => [column, rows[0]?.[target]]));
    const what = `lets ${Object.keys(foreign).join(', ')} name a row of another tenant in ${key.target}`;
    const row = { ...(await this.fresh(ourRow)), ...foreign };
    this.expect(`${what} (insert)`, await this.attempt(insertStatement(this.table), [row]), wasRefused);
    const set = Object.keys(foreign).map((column, i) => `${column} = $${i + 1}`);
    const one = this.table.primaryKey.map((column, i) => `${column} = $${set.length + i + 1}`);
    const updated = await this.attempt(`update ${this.table.name} set ${set.join(', ')} where ${one.join(' and ')}`, [
      ...Object.values(foreign),
      ...this.table.primaryKey.map((column) => ourRow[column]),
    ]);
    this.expect(`${what} (update)`, updated, wasRefused);
  }

  /** What they have already must not stand in our way: that would tell us that it exists. */
  async uniqueness(ourRow: Row, theirRow: Row): Promise<void> {
    const references = new Set(this.table.foreignKeys.flatMap(({ columns }) => columns));
    for (const index of this.table.uniqueIndexes.filter(([first]) => first === 'tenant_id')) {
      const theirs = index.slice(1).filter((column) => !references.has(column));
      // Values that both have would meet our own row.
      if (theirs.every((column) => theirRow[column] === ourRow[column])) continue;
      const row = { ...(await this.fresh(ourRow)) };
      for (const column of theirs) row[column] = theirRow[column];
      const outcome = await this.attempt(insertStatement(this.table), [row]);
      this.expect(`tells by (${index.join(', ')}) what another tenant has`, outcome, (tried) => !isConflict(tried));
    }
  }

  private fresh(row: Row): Promise<Row> {
    return withFreshKeys(this.probes.admin, this.table, row);
  }

  private attempt(text: string, values: unknown[] = []): Promise<Outcome> {
    return this.probes.app.attempt(this.actor, text, values);
  }

  private expect(violation: string, outcome: Outcome, holds: (outcome: Outcome) => boolean): void {
    if (!holds(outcome)) this.violations.push(`${this.table.name}: ${violation} (${describeOutcome(outcome)})`);
  }
}
