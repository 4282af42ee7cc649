import { v7 as uuidv7 } from 'uuid';
import { systemActor, type Actor, type Database } from '#libs/database';

/** How long a tenant keeps candidates after the last contact. */
export interface RetentionRule {
  /** Null: without end. */
  months: number | null;
  /** Null until an admin has set it. */
  setBy: string | null;
  setAt: Date | null;
}

/** Activities that are no contact with the person. */
const NO_CONTACT = ['profile_viewed', 'exported', 'duplicate_found', 'left_flagged', 'left_flag_acknowledged'];

/** The rules of tenants, and the candidates whose time is over. */
export class RetentionRepository {
  constructor(private readonly database: Database) {}

  async find(actor: Actor): Promise<RetentionRule> {
    const [row] = await this.database.statementAs<{ months: number | null; set_by: string; created_at: Date }>(actor, {
      name: 'retention_rule',
      text: 'select months, set_by, created_at from retention_rules where tenant_id = $1 order by id desc limit 1',
      values: [actor.tenantId],
    });
    return { months: row?.months ?? null, setBy: row?.set_by ?? null, setAt: row?.created_at ?? null };
  }

  async set(actor: Actor & { userId: string }, months: number | null): Promise<void> {
    await this.database.statementAs(actor, {
      name: 'retention_rule_set',
      text: 'insert into retention_rules (tenant_id, id, months, set_by) values ($1, $2, $3, $4)',
      values: [actor.tenantId, uuidv7(), months, actor.userId],
    });
  }

  /** The tenants that keep candidates for a time only. */
  async inForce(): Promise<{ tenantId: string; months: number }[]> {
    const rows = await this.database.callFunction<{ tenant_id: string; months: number }>({
      name: 'retention_in_force',
      text: 'select tenant_id, months from retention_in_force()',
      values: [],
    });
    return rows.map(({ tenant_id: tenantId, months }) => ({ tenantId, months }));
  }

  /**
   * Candidates of whom nothing was heard since `months` before `now`: not edited, no resume, no activity but looking. Not
   * those on hold, employed or with an active application. The longest forgotten first.
   */
  async due(tenantId: string, months: number, now: Date, most: number): Promise<string[]> {
    const rows = await this.database.statementAs<{ id: string }>(systemActor(tenantId), {
      name: 'retention_due',
      text: `
        with cutoff as (select $2::timestamptz - make_interval(months => $3) as at)
        select c.id from cutoff, candidates c
        where c.tenant_id = $1 and c.updated_at < (select at from cutoff) and c.merged_into is null
          and not c.legal_hold and c.employment_status <> 'EMPLOYED'
          and not exists (select 1 from candidates m where m.tenant_id = $1 and m.merged_into = c.id
            and (m.legal_hold or m.updated_at >= cutoff.at))
          and not exists (select 1 from resumes r where r.tenant_id = $1 and r.candidate_id = c.id
            and r.created_at >= cutoff.at)
          and not exists (select 1 from candidate_activities a where a.tenant_id = $1 and a.candidate_id = c.id
            and a.created_at >= cutoff.at and a.kind <> all ($4::text[]))
          and not exists (select 1 from applications p where p.tenant_id = $1 and p.candidate_id = c.id
            and (p.status = 'active' or p.updated_at >= cutoff.at))
        order by c.updated_at, c.id limit $5`,
      values: [tenantId, now, months, NO_CONTACT, most],
    });
    return rows.map(({ id }) => id);
  }
}
