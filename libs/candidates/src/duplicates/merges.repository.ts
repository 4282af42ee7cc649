import { v7 as uuidv7 } from 'uuid';
import { Prisma, type TenantTransaction } from '#libs/database';
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

const { sql } = Prisma;

/** What hangs on a candidate, and what it is told apart by. */
const HANGING = {
  resumes: { table: sql`resumes`, key: sql`id`, keyType: sql`uuid[]` },
  notes: { table: sql`candidate_notes`, key: sql`id`, keyType: sql`uuid[]` },
  activities: { table: sql`candidate_activities`, key: sql`id`, keyType: sql`uuid[]` },
  applications: { table: sql`applications`, key: sql`id`, keyType: sql`uuid[]` },
  shares: { table: sql`candidate_shares`, key: sql`id`, keyType: sql`uuid[]` },
  leftFlags: { table: sql`left_flags`, key: sql`id`, keyType: sql`uuid[]` },
  tags: { table: sql`candidate_tags`, key: sql`tag_key`, keyType: sql`text[]` },
  skills: { table: sql`candidate_skills`, key: sql`skill`, keyType: sql`text[]` },
};
type Hanging = keyof typeof HANGING;

/** The rows that a merge changes and undoing it restores, within the caller's transaction. */
export class MergesRepository {
  /** Merges of a tenant wait for each other: each locks rows that another may need, chains of merged ones among them. */
  async lock(tx: TenantTransaction, tenantId: string, ids: readonly string[]): Promise<LockedCandidate[]> {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${tenantId}/merges`}, 0))::text`;
    return tx.$queryRaw<LockedCandidate[]>`select id, owner_id as "ownerId", merged_into as "mergedInto" from candidates
      where tenant_id = ${tenantId}::uuid and id = any(${ids}::uuid[]) order by id for update`;
  }

  async candidateRow(tx: TenantTransaction, tenantId: string, id: string): Promise<JsonRow> {
    return oneRow(
      await tx.$queryRaw`select to_jsonb(c) as row from candidates c
        where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`,
    );
  }

  async contactRow(tx: TenantTransaction, tenantId: string, id: string): Promise<JsonRow> {
    return oneRow(
      await tx.$queryRaw`select to_jsonb(k) as row from candidate_contacts k
        where tenant_id = ${tenantId}::uuid and candidate_id = ${id}::uuid`,
    );
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
    await this.setContact(tx, tenantId, survivorId, pick(merged, gaps));
    return {
      survivorContact: changedColumns(survivor, await this.contactRow(tx, tenantId, survivorId)),
      mergedContact: changedColumns(merged, await this.contactRow(tx, tenantId, mergedId)),
    };
  }

  /** The columns that `row` names; the others stay. */
  async setCandidate(tx: TenantTransaction, tenantId: string, id: string, row: JsonRow): Promise<void> {
    await tx.$executeRaw`
      update candidates c set (name, name_key, location, title, summary, skills, work, education, experience_months, user_id,
          legal_hold, employment_status, rehire_eligibility, rehire_reason, rehire_reviewed_by, rehire_reviewed_at, document,
          updated_at) =
        (select r.name, r.name_key, r.location, r.title, r.summary, r.skills, r.work, r.education, r.experience_months,
          r.user_id, r.legal_hold, r.employment_status, r.rehire_eligibility, r.rehire_reason, r.rehire_reviewed_by,
          r.rehire_reviewed_at, r.document, r.updated_at from jsonb_populate_record(c, ${JSON.stringify(row)}::jsonb) r)
      where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`;
  }

  /** The columns that `row` names; the others stay. */
  async setContact(tx: TenantTransaction, tenantId: string, candidateId: string, row: JsonRow): Promise<void> {
    await tx.$executeRaw`
      update candidate_contacts k set (email, phone, phone_normalised, address, links) =
        (select r.email, r.phone, r.phone_normalised, r.address, r.links
          from jsonb_populate_record(k, ${JSON.stringify(row)}::jsonb) r)
      where tenant_id = ${tenantId}::uuid and candidate_id = ${candidateId}::uuid`;
  }

  /** Everything that hangs on one candidate to another; what the other has already stays where it is. */
  async moveAll(
    tx: TenantTransaction,
    tenantId: string,
    from: string,
    { id: to, ownerId }: LockedCandidate,
  ): Promise<MergeSnapshot['moved']> {
    const move = (what: Hanging, condition = sql`true`): Promise<string[]> =>
      this.move(tx, what, { tenantId, from, to }, condition);
    const resumes = await move('resumes');
    await this.giveResumes(tx, tenantId, resumes, ownerId);
    return {
      resumes,
      notes: await move('notes'),
      activities: await move('activities'),
      applications: await move(
        'applications',
        sql`(status <> 'active' or not exists (select 1 from applications o where o.tenant_id = t.tenant_id
          and o.candidate_id = ${to}::uuid and o.job_id = t.job_id and o.status = 'active'))`,
      ),
      shares: await move(
        'shares',
        sql`revoked_at is null and recipient_id <> ${ownerId}::uuid and not exists (select 1 from candidate_shares o
          where o.tenant_id = t.tenant_id and o.candidate_id = ${to}::uuid and o.recipient_id = t.recipient_id
            and o.revoked_at is null)`,
      ),
      leftFlags: await move(
        'leftFlags',
        sql`left_candidate_id <> ${to}::uuid and not exists (select 1 from left_flags o where o.tenant_id = t.tenant_id
          and o.candidate_id = ${to}::uuid and o.left_candidate_id = t.left_candidate_id)`,
      ),
      tags: await move(
        'tags',
        sql`not exists (select 1 from candidate_tags o where o.tenant_id = t.tenant_id and o.candidate_id = ${to}::uuid
          and o.tag_key = t.tag_key)`,
      ),
      skills: await move(
        'skills',
        sql`not exists (select 1 from candidate_skills o where o.tenant_id = t.tenant_id and o.candidate_id = ${to}::uuid)`,
      ),
    };
  }

  private async move(
    tx: TenantTransaction,
    what: Hanging,
    { tenantId, from, to }: { tenantId: string; from: string; to: string },
    condition: Prisma.Sql,
  ): Promise<string[]> {
    const { table, key } = HANGING[what];
    const rows = await tx.$queryRaw<{ id: string }[]>`update ${table} t set candidate_id = ${to}::uuid
      where tenant_id = ${tenantId}::uuid and candidate_id = ${from}::uuid and ${condition} returning ${key} as id`;
    return rows.map(({ id }) => id);
  }

  async moveBack(tx: TenantTransaction, tenantId: string, { survivorId, mergedId, snapshot }: MergeRow): Promise<void> {
    await this.giveResumes(tx, tenantId, snapshot.moved.resumes, snapshot.resumesOwnerId);
    for (const [what, { table, key, keyType }] of Object.entries(HANGING)) {
      const keys = snapshot.moved[what as Hanging];
      await tx.$executeRaw`update ${table} set candidate_id = ${mergedId}::uuid
        where tenant_id = ${tenantId}::uuid and candidate_id = ${survivorId}::uuid and ${key} = any(${keys}::${keyType})`;
    }
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

function oneRow(rows: unknown): JsonRow {
  const [found] = rows as { row: JsonRow }[];
  return found?.row ?? {};
}
