import { systemActor, type Actor, type Database } from '#libs/database';
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

type TableOfRows = Omit<PersonTable, 'by'> & { by: string };

/** Far more than any table has of a person. */
const MOST_ROWS = 5000;

/** Collects what is held on a person, as the actor, whose policies hold. */
export class HeldDataRepository {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
  ) {}

  /** Undefined when there is no such candidate. */
  async collect(actor: Actor & { userId: string }, candidateId: string): Promise<HeldData | undefined> {
    const ids = await this.database.withTenant(actor, (tx) => this.people.kin(tx, actor.tenantId, candidateId));
    if (ids.length === 0) return undefined;
    const candidates = await this.rows(actor, { name: 'candidates', by: 'id', hidden: DERIVED_COLUMNS }, ids);
    const tables: Record<string, Rows> = {};
    for (const table of PERSON_TABLES) {
      tables[table.name] = await this.rows(actor, table, parents(table.by, ids, tables));
    }
    tables['analyses'] = await this.analyses(actor, ids, idsOf(tables['resumes']));
    const auditEntries = await this.auditEntries(actor, [ids, ...Object.values(tables).map(idsOf)].flat());
    const lists = Object.entries({ ...tables, audit_entries: auditEntries });
    return {
      ...{ candidates, tables, auditEntries },
      privateNotes: await this.countPrivateNotes(actor, ids),
      cut: lists.filter(([, rows]) => rows.length === MOST_ROWS).map(([name]) => name),
    };
  }

  /** @param table comes from this program, never from outside */
  private async rows(actor: Actor, table: TableOfRows, ids: string[]): Promise<Rows> {
    const { name, by, orBy, hidden = [] } = table;
    const alternative = orBy === undefined ? '' : `or ${orBy} = any ($2::uuid[])`;
    const rows = await this.database.statementAs<{ row: Record<string, unknown> }>(actor, {
      name: `held_${name}`,
      text: `select to_jsonb(t) - $3::text[] as row from ${name} t
        where tenant_id = $1 and (${by} = any ($2::uuid[]) ${alternative}) limit ${MOST_ROWS}`,
      values: [actor.tenantId, ids, ['tenant_id', ...hidden]],
    });
    return rows.map(({ row }) => row);
  }

  /** Of the same contents as the resumes, whoever asked for them, and those that the person asked for. */
  private async analyses(actor: Actor, candidateIds: string[], resumeIds: string[]): Promise<Rows> {
    const rows = await this.database.statementAs<{ row: Record<string, unknown> }>(actor, {
      name: 'held_analyses',
      text: `select to_jsonb(a) - array['tenant_id', 'storage_key'] as row from analyses a
        where tenant_id = $1 and (sha256 in (select sha256 from resumes where tenant_id = $1 and id = any ($3::uuid[]))
          or owner_id in (select u.id from candidates c join users u on u.tenant_id = c.tenant_id and u.id = c.user_id
            where c.tenant_id = $1 and c.id = any ($2::uuid[]) and u.role = 'candidate'))
        limit ${MOST_ROWS}`,
      values: [actor.tenantId, candidateIds, resumeIds],
    });
    return rows.map(({ row }) => row);
  }

  /** Without what notes say: an entry does not know who may read them. */
  private async auditEntries(actor: Actor, ids: string[]): Promise<Rows> {
    const rows = await this.database.statementAs<{ row: Record<string, unknown> }>(actor, {
      name: 'held_audit_entries',
      text: `select case when entity = 'candidate_notes' then to_jsonb(e) - array['tenant_id', 'before', 'after']
          else to_jsonb(e) - 'tenant_id' end as row
        from audit_entries e where tenant_id = $1 and entity_id = any ($2::uuid[]) order by at, id limit ${MOST_ROWS}`,
      values: [actor.tenantId, ids],
    });
    return rows.map(({ row }) => row);
  }

  private async countPrivateNotes(
    { tenantId, userId }: Actor,
    candidateIds: string[],
  ): Promise<{ authorId: string; count: number }[]> {
    const rows = await this.database.statementAs<{ author_id: string; count: number }>(systemActor(tenantId), {
      name: 'held_private_notes',
      text: `select author_id, count(*)::integer as count from candidate_notes
        where tenant_id = $1 and candidate_id = any ($2::uuid[]) and is_private and author_id <> $3
        group by author_id order by author_id`,
      values: [tenantId, candidateIds, userId],
    });
    return rows.map(({ author_id: authorId, count }) => ({ authorId, count }));
  }
}

/** The ids of what the rows of a table hang on; its tables come first in the list. */
function parents(by: PersonTable['by'], candidateIds: string[], tables: Record<string, Rows>): string[] {
  if (by === 'candidate_id' || by === 'survivor_id') return candidateIds;
  return idsOf(by === 'resume_id' ? tables['resumes'] : tables['applications']);
}

function idsOf(rows: Rows = []): string[] {
  return rows.map(({ id }) => id).filter((id) => typeof id === 'string');
}
