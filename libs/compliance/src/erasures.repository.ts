import type { Actor, Database, PageRequest, TenantTransaction } from '#libs/database';
import type { Erasure, ErasureInWork } from './erasure.js';
import type { Person } from './person.repository.js';

/** Routes whose answers tell of candidates and resumes: kept for repeated requests, sealed, for a day. */
const TELLING_ROUTES = [
  '% /api/resumes/%',
  '% /api/applications%',
  '% /api/matching%',
  '% /upload%',
  '% /parse-resume%',
  '% /api/users%',
];

/** The rows of erasures, and the erasing of rows. */
export class ErasuresRepository {
  constructor(private readonly database: Database) {}

  /** How many rows there are of a person, by table: of all that a test knows to hold something on people. */
  async count(tx: TenantTransaction, tenantId: string, person: Person): Promise<Record<string, number>> {
    const { candidateIds, resumeIds } = person;
    const [row] = await tx.$queryRaw<{ counts: Record<string, number> }[]>`
      with person as (
        select ${tenantId}::uuid as tenant_id, ${candidateIds}::uuid[] as candidates, ${resumeIds}::uuid[] as resumes
      )
      select jsonb_build_object(
        'candidate_contacts', (select count(*) from candidate_contacts t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'candidate_skills', (select count(*) from candidate_skills t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'candidate_shares', (select count(*) from candidate_shares t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'candidate_notes', (select count(*) from candidate_notes t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'candidate_tags', (select count(*) from candidate_tags t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'candidate_activities', (select count(*) from candidate_activities t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'candidate_views', (select count(*) from candidate_views t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'candidate_match_keys', (select count(*) from candidate_match_keys t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'duplicate_pairs', (select count(*) from duplicate_pairs t
          where t.tenant_id = p.tenant_id and (t.candidate_id = any (p.candidates) or t.other_id = any (p.candidates))),
        'candidate_merges', (select count(*) from candidate_merges t
          where t.tenant_id = p.tenant_id and (t.survivor_id = any (p.candidates) or t.merged_id = any (p.candidates))),
        'left_flags', (select count(*) from left_flags t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'match_profiles', (select count(*) from match_profiles t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'packed_digests', (select count(*) from packed_digests t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'matches', (select count(*) from matches t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'applications', (select count(*) from applications t
          where t.tenant_id = p.tenant_id and t.candidate_id = any (p.candidates)),
        'application_changes', (select count(*) from applications a
          join application_changes t on t.tenant_id = a.tenant_id and t.application_id = a.id
          where a.tenant_id = p.tenant_id and a.candidate_id = any (p.candidates)),
        'resume_files', (select count(*) from resume_files t
          where t.tenant_id = p.tenant_id and t.resume_id = any (p.resumes)),
        'resume_parses', (select count(*) from resume_parses t
          where t.tenant_id = p.tenant_id and t.resume_id = any (p.resumes)),
        'parse_contents', (select count(*) from parse_contents t
          where t.tenant_id = p.tenant_id and t.resume_id = any (p.resumes)),
        'processing_jobs', (select count(*) from processing_jobs t
          where t.tenant_id = p.tenant_id and t.resume_id = any (p.resumes)),
        'batch_files', (select count(*) from batch_files t
          where t.tenant_id = p.tenant_id and t.resume_id = any (p.resumes)),
        'drive_files', (select count(*) from drive_files t
          where t.tenant_id = p.tenant_id and t.resume_id = any (p.resumes)),
        'email_files', (select count(*) from email_files t
          where t.tenant_id = p.tenant_id and t.resume_id = any (p.resumes)),
        'ingested_files', (select count(*) from ingested_files t
          where t.tenant_id = p.tenant_id and t.resume_id = any (p.resumes))
      ) as counts from person p`;
    return { candidates: candidateIds.length, resumes: resumeIds.length, ...row?.counts };
  }

  /** Deletes the rows of a person; what hangs on candidates and resumes goes with them. */
  async remove(tx: TenantTransaction, tenantId: string, person: Person): Promise<void> {
    const { candidateIds, resumeIds, hashes, accountIds } = person;
    await tx.$executeRaw`delete from processing_jobs where tenant_id = ${tenantId}::uuid and id in (
      select processing_job_id from stateless_parses where tenant_id = ${tenantId}::uuid and sha256 = any (${hashes}::bytea[]))`;
    await tx.$executeRaw`delete from processing_jobs where tenant_id = ${tenantId}::uuid and id in (
      select processing_job_id from analyses where tenant_id = ${tenantId}::uuid
        and (sha256 = any (${hashes}::bytea[]) or owner_id = any (${accountIds}::uuid[])))`;
    await this.clearMessages(tx, tenantId, resumeIds);
    await tx.$executeRaw`delete from resumes where tenant_id = ${tenantId}::uuid and id = any (${resumeIds}::uuid[])`;
    await tx.$executeRaw`delete from file_crashes where tenant_id = ${tenantId}::uuid and sha256 = any (${hashes}::bytea[])`;
    await tx.$executeRaw`delete from idempotency_keys
      where tenant_id = ${tenantId}::uuid and response_body is not null and route like any (${TELLING_ROUTES})`;
    await tx.$executeRaw`delete from candidates where tenant_id = ${tenantId}::uuid and id = any (${candidateIds}::uuid[])`;
    if (accountIds.length > 0) await this.closeAccounts(tx, tenantId, accountIds);
  }

  async insert(tx: TenantTransaction, erasure: Omit<ErasureInWork, 'createdAt' | 'finishedAt'>): Promise<void> {
    await tx.$executeRaw`
      insert into erasures (tenant_id, id, candidate_id, erased_by, reason, candidate_ids, resume_ids, hashes, counts,
        pending_files)
      values (${erasure.tenantId}::uuid, ${erasure.id}::uuid, ${erasure.candidateId}::uuid, ${erasure.erasedBy}::uuid,
        ${erasure.reason}, ${erasure.candidateIds}::uuid[], ${erasure.resumeIds}::uuid[], ${erasure.hashes}::bytea[],
        ${JSON.stringify(erasure.counts)}::jsonb, ${erasure.pendingFiles}::text[])
      on conflict (tenant_id, id) do update set pending_files = excluded.pending_files, finished_at = null`;
  }

  async find(actor: Actor, id: string): Promise<ErasureInWork | undefined> {
    const [row] = await this.database.statementAs<ErasureRow>(actor, {
      name: 'erasure_find',
      text: 'select * from erasures where tenant_id = $1 and id = $2',
      values: [actor.tenantId, id],
    });
    return row && toErasure(row);
  }

  async finish(actor: Actor, id: string): Promise<void> {
    await this.database.statementAs(actor, {
      name: 'erasure_finish',
      text: `update erasures set pending_files = '{}', finished_at = clock_timestamp() where tenant_id = $1 and id = $2`,
      values: [actor.tenantId, id],
    });
  }

  async list(actor: Actor, page: PageRequest): Promise<Erasure[]> {
    const after = page.after === undefined ? '' : 'and id < $4';
    const rows = await this.database.statementAs<ErasureRow>(actor, {
      name: `erasures_list${page.after === undefined ? '' : '_after'}`,
      text: `select * from erasures where tenant_id = $1 ${after} order by id desc limit $2 offset $3`,
      values: [actor.tenantId, page.limit, page.skip, ...(page.after === undefined ? [] : [page.after])],
    });
    return rows.map(toErasure);
  }

  /** Counts no further than `most`. */
  async countAll(actor: Actor, most: number): Promise<number> {
    const [row] = await this.database.statementAs<{ count: number }>(actor, {
      name: 'erasures_count',
      text: 'select count(*)::integer as count from (select 1 from erasures where tenant_id = $1 limit $2) counted',
      values: [actor.tenantId, most],
    });
    return row?.count ?? 0;
  }

  /** Erasures of all tenants whose programs died before the files were removed. */
  async unfinished(olderThan: string, most: number): Promise<{ tenantId: string; id: string }[]> {
    const rows = await this.database.callFunction<{ tenant_id: string; id: string }>({
      name: 'erasures_unfinished',
      text: 'select tenant_id, id from erasures_unfinished($1::interval, $2)',
      values: [olderThan, most],
    });
    return rows.map(({ tenant_id: tenantId, id }) => ({ tenantId, id }));
  }

  /** A message says who sent it, and the names of its files are often those of people. That it came stays known. */
  private async clearMessages(tx: TenantTransaction, tenantId: string, resumeIds: string[]): Promise<void> {
    await tx.$executeRaw`
      with cleared as (
        update email_messages m set sender = '', subject = '', message_id = null
        from email_files f where f.tenant_id = ${tenantId}::uuid and f.resume_id = any (${resumeIds}::uuid[])
          and m.tenant_id = f.tenant_id and m.id = f.message_id
        returning m.id
      )
      update email_files f set file_name = '' from cleared c
      where f.tenant_id = ${tenantId}::uuid and f.message_id = c.id and f.resume_id is null`;
  }

  /** The rows stay, because what others did with them names them; nobody can log in, and nothing tells who it was. */
  private async closeAccounts(tx: TenantTransaction, tenantId: string, accountIds: string[]): Promise<void> {
    await tx.$executeRaw`update users set status = 'removed', email = null, name = 'Erased', password_hash = '',
      updated_at = now() where tenant_id = ${tenantId}::uuid and id = any (${accountIds}::uuid[])`;
    await tx.$executeRaw`update sessions set revoked_at = now(), revoke_reason = 'user_changed'
      where tenant_id = ${tenantId}::uuid and user_id = any (${accountIds}::uuid[]) and revoked_at is null`;
  }
}

type ErasureRow = Record<string, unknown> & {
  tenant_id: string;
  id: string;
  candidate_id: string;
  erased_by: string | null;
  reason: string;
  candidate_ids: string[];
  resume_ids: string[];
  hashes: Buffer[];
  counts: Record<string, number>;
  pending_files: string[];
  created_at: Date;
  finished_at: Date | null;
};

function toErasure(row: ErasureRow): ErasureInWork {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    candidateId: row.candidate_id,
    erasedBy: row.erased_by,
    reason: row.reason,
    candidateIds: row.candidate_ids,
    resumeIds: row.resume_ids,
    hashes: row.hashes,
    counts: row.counts,
    pendingFiles: row.pending_files,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  };
}
