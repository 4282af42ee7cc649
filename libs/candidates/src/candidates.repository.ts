import { v7 as uuidv7 } from 'uuid';
import { storableJson, type PageRequest, type Prisma, type TenantTransaction } from '#libs/database';
import type { Candidate, CandidateDetail, CandidateFacts } from './candidate.js';

const FIELDS = {
  id: true,
  ownerId: true,
  name: true,
  email: true,
  phone: true,
  location: true,
  title: true,
  summary: true,
  skills: true,
  links: true,
  source: true,
  employmentStatus: true,
  createdAt: true,
  updatedAt: true,
} as const;

const RESUME_FIELDS = {
  id: true,
  fileName: true,
  format: true,
  sizeBytes: true,
  source: true,
  createdAt: true,
} as const;

/** Whose candidate it is, and how it came. */
export interface CandidateOrigin {
  tenantId: string;
  ownerId: string;
  /** The candidate's own account, when they sent the resume themselves. */
  userId: string | null;
  source: string;
}

/** Candidates that the transaction's actor may see. */
export class CandidatesRepository {
  async list(tx: TenantTransaction, page: PageRequest): Promise<Candidate[]> {
    return tx.candidate.findMany({
      where: page.after === undefined ? {} : { id: { lt: page.after } },
      orderBy: { id: 'desc' },
      skip: page.skip,
      take: page.limit,
      select: FIELDS,
    });
  }

  async count(tx: TenantTransaction): Promise<number> {
    return tx.candidate.count();
  }

  async find(tx: TenantTransaction, id: string): Promise<CandidateDetail | undefined> {
    const found = await tx.candidate.findFirst({
      where: { id },
      select: { ...FIELDS, work: true, education: true, resumes: { select: RESUME_FIELDS, orderBy: { id: 'desc' } } },
    });
    if (found === null) return undefined;
    return { ...found, work: found.work as unknown[], education: found.education as unknown[] };
  }

  /**
   * Writes what a resume says: to the candidate it belongs to already, else to the owner's candidate of the same e-mail
   * address, else to a new one. What the resume does not say is kept. Answers the candidate's id.
   */
  async save(
    tx: TenantTransaction,
    origin: CandidateOrigin,
    candidateId: string | null,
    facts: CandidateFacts,
  ): Promise<string> {
    if (candidateId !== null && (await this.update(tx, origin.tenantId, candidateId, facts))) return candidateId;
    const [row] = await tx.$queryRaw<{ id: string }[]>`
      insert into candidates as c (tenant_id, id, owner_id, user_id, source, name, email, phone, phone_normalised, location,
        title, summary, skills, links, work, education)
      values (${origin.tenantId}::uuid, ${uuidv7()}::uuid, ${origin.ownerId}::uuid, ${origin.userId}::uuid,
        ${origin.source}, ${facts.name}, ${facts.email}, ${facts.phone}, ${facts.phoneNormalised}, ${facts.location},
        ${facts.title}, ${facts.summary}, ${facts.skills}, ${facts.links}, ${storableJson(facts.work)}::jsonb,
        ${storableJson(facts.education)}::jsonb)
      on conflict (tenant_id, owner_id, email) do update set
        name = coalesce(excluded.name, c.name),
        phone = coalesce(excluded.phone, c.phone),
        phone_normalised = coalesce(excluded.phone_normalised, c.phone_normalised),
        location = coalesce(excluded.location, c.location),
        title = coalesce(excluded.title, c.title),
        summary = coalesce(excluded.summary, c.summary),
        skills = case when cardinality(excluded.skills) > 0 then excluded.skills else c.skills end,
        links = case when cardinality(excluded.links) > 0 then excluded.links else c.links end,
        work = case when jsonb_array_length(excluded.work) > 0 then excluded.work else c.work end,
        education = case when jsonb_array_length(excluded.education) > 0 then excluded.education else c.education end,
        updated_at = clock_timestamp()
      returning id`;
    if (row === undefined) throw new Error('The candidate was not written.');
    return row.id;
  }

  /** Whether the candidate was made in this very transaction. */
  async isNew(tx: TenantTransaction, tenantId: string, id: string): Promise<boolean> {
    // current_timestamp is the start of the transaction, to the microsecond.
    const rows = await tx.$queryRaw<unknown[]>`
      select 1 from candidates where tenant_id = ${tenantId}::uuid and id = ${id}::uuid and created_at = current_timestamp`;
    return rows.length === 1;
  }

  private async update(tx: TenantTransaction, tenantId: string, id: string, facts: CandidateFacts): Promise<boolean> {
    const said = Object.entries(facts).filter(
      ([, value]) => value !== null && (!Array.isArray(value) || value.length > 0),
    );
    // The address is what candidates are told apart by: another one in a later reading may be another candidate's.
    const data = Object.fromEntries(
      said.filter(([field]) => field !== 'email'),
    ) as Prisma.CandidateUpdateManyMutationInput;
    const { count } = await tx.candidate.updateMany({ where: { tenantId, id }, data });
    return count === 1;
  }
}
