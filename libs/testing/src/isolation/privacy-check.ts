import type { TestTenant, PersonalActor } from '../tenants.js';
import { cameToNothing, describeOutcome, wasRefused, type Outcome } from './probe.js';
import { insertStatement, rowsOfTenant, withFreshKeys, type Row } from './table-rows.js';
import type { Probes } from './tenant-check.js';
import type { TenantTable } from './tenant-tables.js';

/** What the walls between the users of one tenant let through on a table whose rows have an owner, as sentences. */
export async function privacyViolations(probes: Probes, table: TenantTable, tenant: TestTenant): Promise<string[]> {
  if (!table.hasOwner) return [];
  const rows = await rowsOfTenant(probes.admin, table, tenant.tenantId);
  const violations: string[] = [];
  for (const actor of [tenant.recruiter, tenant.otherRecruiter, tenant.candidateUser]) {
    const own = rows.filter((row) => row['owner_id'] === actor.userId);
    const foreign = rows.find((row) => row['owner_id'] === otherOwner(tenant, actor).userId);
    if (own.length === 0 || foreign === undefined) return [`${table.name}: has no rows to try privacy with`];
    const check = new OwnerCheck(probes, table, actor, otherOwner(tenant, actor));
    await check.reading(own.length);
    await check.writing(own[0] ?? {}, foreign);
    violations.push(...check.violations);
  }
  return violations;
}

function otherOwner(tenant: TestTenant, actor: PersonalActor): PersonalActor {
  return actor.userId === tenant.recruiter.userId ? tenant.otherRecruiter : tenant.recruiter;
}

class OwnerCheck {
  readonly violations: string[] = [];

  constructor(
    private readonly probes: Probes,
    private readonly table: TenantTable,
    private readonly actor: PersonalActor,
    private readonly other: PersonalActor,
  ) {}

  async reading(ownCount: number): Promise<void> {
    const seen = await this.attempt(`select 1 from ${this.table.name}`);
    const isOwn = (outcome: Outcome): boolean => 'rows' in outcome && outcome.rows === ownCount;
    this.expect(`does not show a ${this.actor.role} just their own ${ownCount} rows`, seen, isOwn);
  }

  async writing(ownRow: Row, foreignRow: Row): Promise<void> {
    const { name } = this.table;
    const other = [this.other.userId];
    const { role } = this.actor;
    const changed = await this.attempt(`update ${name} set owner_id = owner_id where owner_id = $1`, other);
    this.expect(`lets a ${role} update rows of another user`, changed, cameToNothing);
    const removed = await this.attempt(`delete from ${name} where owner_id = $1`, other);
    this.expect(`lets a ${role} delete rows of another user`, removed, cameToNothing);
    const planted = await withFreshKeys(this.probes.admin, this.table, foreignRow);
    const inserted = await this.attempt(insertStatement(this.table), [planted]);
    this.expect(`lets a ${role} plant a row with another user`, inserted, wasRefused);
    const given = await this.attempt(`update ${name} set owner_id = $1 where owner_id = $2`, [
      this.other.userId,
      ownRow['owner_id'],
    ]);
    this.expect(`lets a ${role} give rows to another user`, given, wasRefused);
  }

  private attempt(text: string, values: unknown[] = []): Promise<Outcome> {
    return this.probes.app.attempt(this.actor, text, values);
  }

  private expect(violation: string, outcome: Outcome, holds: (outcome: Outcome) => boolean): void {
    if (!holds(outcome)) this.violations.push(`${this.table.name}: ${violation} (${describeOutcome(outcome)})`);
  }
}
