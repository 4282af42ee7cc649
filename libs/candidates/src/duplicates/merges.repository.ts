import { v7 as uuidv7 } from 'uuid';
import type { Prisma, TenantTransaction } from '#libs/database';
import { changedColumns, type ChangedColumns, type JsonRow, type MergeSnapshot } from './merge-snapshot.js';

export interface LockedCandidate {
  id: string;
  ownerId: string;
  mergedInto: string | null;
}

export interface MergeRow {
  id: string;
  survivorId: string;
  mergedId: string;
  mergedAt: Date;
  snapshot: MergeSnapshot;
}

const CANDIDATE_ROW = 'select to_jsonb(c) as row from candidates c where tenant_id = $1::uuid and id = $2::uuid';
const CONTACT_ROW =
  'select to_jsonb(k) as row from candidate_contacts k where tenant_id = $1::uuid and candidate_id = $2::uuid';

/** Tables whose rows go with a candidate by their id alone. */
const MOVED = { resumes: 'resumes', notes: 'candidate_notes', activities: 'candidate_activities' } as const;

/** The rows that a merge changes and undoing it restores, within the caller's transaction. */
export class MergesRepository {
  /** Merges of a tenant wait for each other: each locks rows that another may need, chains of merged ones among them. */
  async lock(tx: TenantTransaction, tenantId: string, ids: readonly string[]): Promise<LockedCandidate[]> {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${tenantId}/merges`}, 0))::text`;
    return tx.$queryRaw<LockedCandidate[]>`select id, owner_id as "ownerId", merged_into as "mergedInto" from candidates
      where tenant_id = ${tenantId}::uuid and id = any(${ids}::uuid[]) order by id for update`;
  }

  async candidateRow(tx: TenantTransaction, tenantId: string, id: string): Promise<JsonRow> {
    return oneRow(await tx.$queryRawUnsafe<{ row: JsonRow }[]>(CANDIDATE_ROW, tenantId, id));
  }

  async contactRow(tx: TenantTransaction, tenantId: string, id: string): Promise<JsonRow> {
    return oneRow(await tx.$queryRawUnsafe<{ row: JsonRow }[]>(CONTACT_ROW, tenantId, id));
  }

  /** The survivor's gaps filled, and found by the words of both. */
  async fillGaps(
    tx: TenantTransaction,
    tenantId: string,
    survivorId: string,
    mergedId: string,
  ): Promise<ChangedColumns> {
    const before = await this.candidateRow(tx, tenantId, survivorId);
    await tx.$executeRaw`
      update candidates s set
        name = coalesce(s.name, m.name), name_key = case when s.name is null then m.name_key else s.name_key end,
        location = coalesce(s.location, m.location), title = coalesce(s.title, m.title),
        summary = coalesce(s.summary, m.summary),
        skills = case when cardinality(coalesce(s.skills, '{}')) = 0 then m.skills else s.skills end,
        work = case when jsonb_array_length(s.work) = 0 then m.work else s.work end,
        education = case when jsonb_array_length(s.education) = 0 then m.education else s.education end,
        experience_months = coalesce(s.experience_months, m.experience_months),
        user_id = coalesce(s.user_id, m.user_id), legal_hold = s.legal_hold or m.legal_hold,
        employment_status = case when s.employment_status = 'UNKNOWN' then m.employment_status else s.employment_status end,
        rehire_eligibility = case when s.employment_status = 'UNKNOWN' then m.rehire_eligibility else s.rehire_eligibility end,
        rehire_reason = case when s.employment_status = 'UNKNOWN' then m.rehire_reason else s.rehire_reason end,
        rehire_reviewed_by = case when s.employment_status = 'UNKNOWN' then m.rehire_reviewed_by else s.rehire_reviewed_by end,
        rehire_reviewed_at = case when s.employment_status = 'UNKNOWN' then m.rehire_reviewed_at else s.rehire_reviewed_at end,
        document = coalesce(s.document || m.document, s.document, m.document), updated_at = clock_timestamp()
      from candidates m
      where s.tenant_id = ${tenantId}::uuid and s.id = ${survivorId}::uuid and m.tenant_id = s.tenant_id
        and m.id = ${mergedId}::uuid`;
    return changedColumns(before, await this.candidateRow(tx, tenantId, survivorId));
  }

  /** An owner has one candidate of an address: what the survivor takes over, the other gives up. */
  async fillContactGaps(
    tx: TenantTransaction,
    tenantId: string,
    survivorId: string,
    mergedId: string,
  ): Promise<Pick<MergeSnapshot, 'survivorContact' | 'mergedContact'>> {
    const survivor = await this.contactRow(tx, tenantId, survivorId);
    const merged = await this.contactRow(tx, tenantId, mergedId);
    if ((survivor['email'] ?? null) === null) {
      await tx.$executeRaw`update candidate_contacts set email = null
        where tenant_id = ${tenantId}::uuid and candidate_id = ${mergedId}::uuid`;
    }
    const gaps = Object.keys(merged).filter((column) => !IDENTITY.includes(column) && isEmpty(survivor[column]));
    await this.setColumns(tx, 'candidate_contacts', tenantId, survivorId, pick(merged, gaps));
    return {
      survivorContact: changedColumns(survivor, await this.contactRow(tx, tenantId, survivorId)),
      mergedContact: changedColumns(merged, await this.contactRow(tx, tenantId, mergedId)),
    };
  }

  async setColumns(
    tx: TenantTransaction,
    table: 'candidates' | 'candidate_contacts',
    tenantId: string,
    id: string,
    row: JsonRow,
  ): Promise<void> {
    const columns = Object.keys(row);
    if (columns.length === 0) return;
    const list = columns.map((column) => `"${column.replaceAll('"', '')}"`);
    const key = table === 'candidates' ? 'id' : 'candidate_id';
    await tx.$executeRawUnsafe(
      `update ${table} t set ${list.map((column) => `${column} = r.${column}`).join(', ')}
        from jsonb_populate_record(null::${table}, $3::jsonb) r where t.tenant_id = $1::uuid and t.${key} = $2::uuid`,
      tenantId,
      id,
      JSON.stringify(row),
    );
  }

  /** Everything that hangs on one candidate to another; what the other has already stays where it is. */
  async moveAll(
    tx: TenantTransaction,
    tenantId: string,
    from: string,
    to: LockedCandidate,
  ): Promise<MergeSnapshot['moved']> {
    const ids = async (table: string, key: string, condition = 'true'): Promise<string[]> => {
      const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
        `update ${table} t set candidate_id = $3::uuid where tenant_id = $1::uuid and candidate_id = $2::uuid and ${condition}
          returning ${key} as id`,
        ...[tenantId, from, to.id],
      );
      return rows.map(({ id }) => id);
    };
    const unlessThere = (table: string, key: string): string =>
      `not exists (select 1 from ${table} o where o.tenant_id = t.tenant_id and o.candidate_id = $3::uuid and o.${key} = t.${key})`;
    const noSkills = `not exists (select 1 from candidate_skills o where o.tenant_id = t.tenant_id and o.candidate_id = $3::uuid)`;
    const resumes = await ids(MOVED.resumes, 'id');
    await this.giveResumes(tx, tenantId, resumes, to.ownerId);
    return {
      resumes,
      notes: await ids(MOVED.notes, 'id'),
      activities: await ids(MOVED.activities, 'id'),
      applications: await ids(
        'applications',
        'id',
        `(status <> 'active' or not exists (select 1 from applications o where o.tenant_id = t.tenant_id
          and o.candidate_id = $3::uuid and o.job_id = t.job_id and o.status = 'active'))`,
      ),
      shares: await ids(
        'candidate_shares',
        'id',
        `revoked_at is null and recipient_id <> '${to.ownerId}' and not exists (select 1 from candidate_shares o
          where o.tenant_id = t.tenant_id and o.candidate_id = $3::uuid and o.recipient_id = t.recipient_id
            and o.revoked_at is null)`,
      ),
      leftFlags: await ids(
        'left_flags',
        'id',
        `left_candidate_id <> $3::uuid and ${unlessThere('left_flags', 'left_candidate_id')}`,
      ),
      tags: await ids('candidate_tags', 'tag_key', unlessThere('candidate_tags', 'tag_key')),
      skills: await ids('candidate_skills', 'skill', noSkills),
    };
  }

  async moveBack(tx: TenantTransaction, tenantId: string, merge: MergeRow): Promise<void> {
    const { moved, resumesOwnerId } = merge.snapshot;
    const back = async (table: string, key: string, type: 'uuid' | 'text', keys: string[]): Promise<void> => {
      await tx.$executeRawUnsafe(
        `update ${table} set candidate_id = $3::uuid where tenant_id = $1::uuid and candidate_id = $2::uuid
          and ${key} = any($4::${type}[])`,
        ...[tenantId, merge.survivorId, merge.mergedId, keys],
      );
    };
    await this.giveResumes(tx, tenantId, moved.resumes, resumesOwnerId);
    await back(MOVED.resumes, 'id', 'uuid', moved.resumes);
    await back(MOVED.notes, 'id', 'uuid', moved.notes);
    await back(MOVED.activities, 'id', 'uuid', moved.activities);
    await back('applications', 'id', 'uuid', moved.applications);
    await back('candidate_shares', 'id', 'uuid', moved.shares);
    await back('left_flags', 'id', 'uuid', moved.leftFlags);
    await back('candidate_tags', 'tag_key', 'text', moved.tags);
    await back('candidate_skills', 'skill', 'text', moved.skills);
  }

  /** A resume belongs to the owner of its candidate, who could not read it otherwise. */
  private async giveResumes(tx: TenantTransaction, tenantId: string, ids: string[], ownerId: string): Promise<void> {
    const where = { tenantId, ownerId: { not: ownerId } };
    await tx.resume.updateMany({ where: { ...where, id: { in: ids } }, data: { ownerId } });
    await tx.resumeParse.updateMany({ where: { ...where, resumeId: { in: ids } }, data: { ownerId } });
  }

  /** Marks one as merged; those merged into it before lead to the survivor as well, so that no chain grows. */
  async point(tx: TenantTransaction, tenantId: string, mergedId: string, survivorId: string): Promise<string[]> {
    const before = await tx.candidate.findMany({ where: { tenantId, mergedInto: mergedId }, select: { id: true } });
    const repointed = before.map(({ id }) => id);
    await tx.$executeRaw`update candidates set merged_into = ${survivorId}::uuid where tenant_id = ${tenantId}::uuid
      and id = any(${[mergedId, ...repointed]}::uuid[])`;
    return repointed;
  }

  async pointBack(
    tx: TenantTransaction,
    tenantId: string,
    { mergedId, survivorId, snapshot }: MergeRow,
  ): Promise<void> {
    await tx.$executeRaw`update candidates set merged_into = null
      where tenant_id = ${tenantId}::uuid and id = ${mergedId}::uuid`;
    await tx.$executeRaw`update candidates set merged_into = ${mergedId}::uuid where tenant_id = ${tenantId}::uuid
      and id = any(${snapshot.repointed}::uuid[]) and merged_into = ${survivorId}::uuid`;
  }

  /** For the owner of the one who was merged, when the survivor is somebody else's. Null when they can see them anyway. */
  async share(
    tx: TenantTransaction,
    tenantId: string,
    share: { candidateId: string; recipientId: string; sharedBy: string },
  ): Promise<string | null> {
    const inForce = await tx.candidateShare.findFirst({
      where: { tenantId, candidateId: share.candidateId, recipientId: share.recipientId, revokedAt: null },
      select: { id: true },
    });
    if (inForce !== null) return null;
    const rights = { viewContact: true, downloadResume: true, submitToJobs: true };
    const id = uuidv7();
    await tx.candidateShare.create({ data: { tenantId, id, ...share, ...rights, reason: 'merged' } });
    return id;
  }

  async unshare(tx: TenantTransaction, tenantId: string, id: string): Promise<void> {
    await tx.candidateShare.deleteMany({ where: { tenantId, id } });
  }

  async add(
    tx: TenantTransaction,
    tenantId: string,
    merge: Omit<MergeRow, 'id' | 'mergedAt'> & { mergedBy: string },
  ): Promise<string> {
    const id = uuidv7();
    const { snapshot, ...row } = merge;
    await tx.candidateMerge.create({
      data: { tenantId, id, ...row, snapshot: snapshot as unknown as Prisma.InputJsonObject },
      select: { id: true },
    });
    return id;
  }

  /** The merge by which a candidate went away, else the last one into them; one that was not undone. */
  async latest(tx: TenantTransaction, tenantId: string, candidateId: string): Promise<MergeRow | undefined> {
    const of = (where: Prisma.CandidateMergeWhereInput): Promise<unknown> =>
      tx.candidateMerge.findFirst({ where: { tenantId, undoneAt: null, ...where }, orderBy: { id: 'desc' } });
    const found = (await of({ mergedId: candidateId })) ?? (await of({ survivorId: candidateId }));
    return (found ?? undefined) as MergeRow | undefined;
  }

  async isSurvivorOfLater(tx: TenantTransaction, tenantId: string, merge: MergeRow): Promise<boolean> {
    const later = await tx.candidateMerge.findFirst({
      where: { tenantId, survivorId: merge.survivorId, undoneAt: null, id: { gt: merge.id } },
      select: { id: true },
    });
    return later !== null;
  }

  async markUndone(tx: TenantTransaction, tenantId: string, id: string, undoneBy: string): Promise<void> {
    await tx.candidateMerge.updateMany({ where: { tenantId, id }, data: { undoneBy, undoneAt: new Date() } });
  }

  async reopenPair(tx: TenantTransaction, tenantId: string, [candidateId, otherId]: [string, string]): Promise<void> {
    await tx.duplicatePair.updateMany({
      where: { tenantId, candidateId, otherId, status: 'merged' },
      data: { status: 'open', decidedBy: null, decidedAt: null },
    });
  }
}

const IDENTITY = ['tenant_id', 'candidate_id', 'owner_id'];

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function pick(row: JsonRow, columns: readonly string[]): JsonRow {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}

function oneRow([found]: { row: JsonRow }[]): JsonRow {
  return found?.row ?? {};
}
