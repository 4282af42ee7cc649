import { systemActor, type Actor, type Database, type TenantTransaction } from '#libs/database';
import { DERIVED_COLUMNS, PERSON_TABLES, type PersonTable } from './person-tables.js';
import type { PersonRepository } from './person.repository.js';

type Rows = Record<string, unknown>[];

/** Everything held on a person, by table; rows as they stand. */
export interface HeldData {
  candidates: Rows;
  /** By table, without `candidates`. */
  tables: Record<string, Rows>;
  /** Private notes are their authors' alone: only how many there are. */
  privateNotes: { authorId: string; count: number }[];
  auditEntries: Rows;
  /** Tables of which there is more than the answer holds. */
  cut: string[];
}

/** Far more than any table has of a person. */
const MOST_ROWS = 5000;

/** Collects what is held on a person. */
export class HeldDataRepository {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
  ) {}

  /** All in one transaction as the actor, whose policies hold; undefined when there is no such candidate. */
  async collect(actor: Actor & { userId: string }, candidateId: string): Promise<HeldData | undefined> {
    const found = await this.database.withTenant(actor, async (tx) => {
      const ids = await this.people.kin(tx, actor.tenantId, candidateId);
      if (ids.length === 0) return undefined;
      const candidates = await rowsOf(tx, 'candidates', 'id', actor.tenantId, ids, DERIVED_COLUMNS);
      const tables: Record<string, Rows> = {};
      for (const table of PERSON_TABLES) {
        tables[table.name] = await this.rowsOfTable(tx, actor.tenantId, table, ids, idsOf(tables['resumes']));
      }
      const auditEntries = await this.auditEntries(
        tx,
        actor.tenantId,
        [ids, ...Object.values(tables).map(idsOf)].flat(),
      );
      return { ids, candidates, tables, auditEntries };
    });
    if (found === undefined) return undefined;
    const { ids, ...data } = found;
    const cut = Object.entries(data.tables).filter(([, rows]) => rows.length === MOST_ROWS);
    return {
      ...data,
      privateNotes: await this.countPrivateNotes(actor, ids),
      cut: [...cut.map(([name]) => name), ...(data.auditEntries.length === MOST_ROWS ? ['audit_entries'] : [])],
    };
  }

  private rowsOfTable(
    tx: TenantTransaction,
    tenantId: string,
    { name, by, hidden = [] }: PersonTable,
    candidateIds: string[],
    resumeIds: string[],
  ): Promise<Rows> {
    return rowsOf(tx, name, by, tenantId, by === 'candidate_id' ? candidateIds : resumeIds, hidden);
  }

  /** Without what notes say: an entry does not know who may read them. */
  private async auditEntries(tx: TenantTransaction, tenantId: string, ids: string[]): Promise<Rows> {
    const rows = await tx.$queryRaw<{ row: Record<string, unknown> }[]>`
      select case when entity = 'candidate_notes' then to_jsonb(e) - array['tenant_id', 'before', 'after']
        else to_jsonb(e) - 'tenant_id' end as row
      from audit_entries e where tenant_id = ${tenantId}::uuid and entity_id = any (${ids}::uuid[])
      order by at, id limit ${MOST_ROWS}`;
    return rows.map(({ row }) => row);
  }

  private async countPrivateNotes(
    { tenantId, userId }: Actor,
    candidateIds: string[],
  ): Promise<{ authorId: string; count: number }[]> {
    return this.database.withTenant(
      systemActor(tenantId),
      (tx) => tx.$queryRaw<{ authorId: string; count: number }[]>`
        select author_id as "authorId", count(*)::integer as count from candidate_notes
        where tenant_id = ${tenantId}::uuid and candidate_id = any (${candidateIds}::uuid[]) and is_private
          and author_id <> ${userId}::uuid
        group by author_id order by author_id`,
    );
  }
}

/** @param table and `by` come from this program, never from outside */
async function rowsOf(
  tx: TenantTransaction,
  table: string,
  by: string,
  tenantId: string,
  ids: string[],
  hidden: readonly string[],
): Promise<Rows> {
  const rows = await tx.$queryRawUnsafe<{ row: Record<string, unknown> }[]>(
    `select to_jsonb(t) - $3::text[] as row from ${table} t where tenant_id = $1::uuid and ${by} = any ($2::uuid[])
      limit ${MOST_ROWS}`,
    ...[tenantId, ids, ['tenant_id', ...hidden]],
  );
  return rows.map(({ row }) => row);
}

function idsOf(rows: Rows = []): string[] {
  return rows.map(({ id }) => id).filter((id) => typeof id === 'string');
}
