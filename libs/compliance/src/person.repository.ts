import type { TenantTransaction } from '#libs/database';

/** Everything of one person: the candidate, those merged with it, their resumes and their own account. */
export interface Person {
  candidateIds: string[];
  resumeIds: string[];
  /** SHA-256 of the contents of the resumes. */
  hashes: Buffer[];
  /** Where the files of the resumes are, and those of analyses that are not read yet. */
  storageKeys: string[];
  /** Accounts of role candidate; at most one, but for merged candidates. */
  accountIds: string[];
  legalHold: boolean;
  /** To know whether a text names the person. */
  names: string[];
}

interface CandidateRow {
  id: string;
  legal_hold: boolean;
  account_id: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
}

interface ResumeRow {
  id: string;
  sha256: Uint8Array;
  storage_key: string | null;
}

/** Finds what belongs to one person. */
export class PersonRepository {
  /** Locks the candidates, so that nothing is added to them meanwhile; undefined when there is none. */
  async lock(tx: TenantTransaction, tenantId: string, candidateId: string): Promise<Person | undefined> {
    return this.lockAll(tx, tenantId, await this.kin(tx, tenantId, candidateId));
  }

  /** What there is of these candidates and of these resumes. */
  async lockAll(
    tx: TenantTransaction,
    tenantId: string,
    ids: readonly string[],
    resumeIds: readonly string[] = [],
  ): Promise<Person | undefined> {
    const candidates = await tx.$queryRaw<CandidateRow[]>`
      select c.id, c.legal_hold, u.id as account_id, c.name, k.email, k.phone from candidates c
      left join candidate_contacts k on k.tenant_id = c.tenant_id and k.candidate_id = c.id
      left join users u on u.tenant_id = c.tenant_id and u.id = c.user_id and u.role = 'candidate'
      where c.tenant_id = ${tenantId}::uuid and c.id = any (${ids}::uuid[]) order by c.id for update of c`;
    const accountIds = [...new Set(candidates.map((row) => row.account_id).filter((id) => id !== null))];
    const candidateIds = candidates.map(({ id }) => id);
    const resumes = await this.resumes(tx, tenantId, candidateIds, resumeIds, accountIds);
    if (candidates.length === 0 && resumes.length === 0) return undefined;
    const hashes = resumes.map(({ sha256 }) => Buffer.from(sha256));
    const files = resumes.map((row) => row.storage_key).filter((key) => key !== null);
    return {
      candidateIds,
      resumeIds: resumes.map(({ id }) => id),
      hashes,
      storageKeys: [...files, ...(await this.analysisKeys(tx, tenantId, hashes, accountIds))],
      accountIds,
      legalHold: candidates.some((row) => row.legal_hold),
      names: candidates.flatMap(({ name, email, phone }) => [name, email, phone]).filter((text) => text !== null),
    };
  }

  /** The candidate, what it was merged into and what was merged into it. */
  async kin(tx: TenantTransaction, tenantId: string, candidateId: string): Promise<string[]> {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      with recursive kin as (
        select id, merged_into from candidates where tenant_id = ${tenantId}::uuid and id = ${candidateId}::uuid
        union
        select next.id, next.merged_into from kin cross join lateral (
          select c.id, c.merged_into from candidates c where c.tenant_id = ${tenantId}::uuid and c.id = kin.merged_into
          union all
          select c.id, c.merged_into from candidates c where c.tenant_id = ${tenantId}::uuid and c.merged_into = kin.id
        ) next
      )
      select id from kin`;
    return rows.map(({ id }) => id);
  }

  /** Of the candidates, of their accounts, and copies of the same contents that belong to no candidate yet. */
  private async resumes(
    tx: TenantTransaction,
    tenantId: string,
    candidateIds: string[],
    resumeIds: readonly string[],
    accountIds: string[],
  ): Promise<ResumeRow[]> {
    return tx.$queryRaw<ResumeRow[]>`
      with known as (
        select id, owner_id, sha256 from resumes where tenant_id = ${tenantId}::uuid
          and (candidate_id = any (${candidateIds}::uuid[]) or id = any (${resumeIds}::uuid[]))
      ), all_ids as (
        select id from known
        union select r.id from resumes r where r.tenant_id = ${tenantId}::uuid and r.owner_id = any (${accountIds}::uuid[])
        union select r.id from known k join resumes r on r.tenant_id = ${tenantId}::uuid and r.owner_id = k.owner_id
          and r.sha256 = k.sha256 where r.candidate_id is null
      )
      select r.id, r.sha256, f.storage_key from all_ids a
      join resumes r on r.tenant_id = ${tenantId}::uuid and r.id = a.id
      left join resume_files f on f.tenant_id = r.tenant_id and f.resume_id = r.id`;
  }

  /** Of analyses of the same contents, whoever asked for them, and of those that the person asked for. */
  private async analysisKeys(
    tx: TenantTransaction,
    tenantId: string,
    hashes: Buffer[],
    accountIds: string[],
  ): Promise<string[]> {
    const rows = await tx.$queryRaw<{ storage_key: string }[]>`select storage_key from analyses
      where tenant_id = ${tenantId}::uuid and (sha256 = any (${hashes}::bytea[]) or owner_id = any (${accountIds}::uuid[]))`;
    return rows.map((row) => row.storage_key);
  }
}
