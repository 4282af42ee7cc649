import { v7 as uuidv7 } from 'uuid';
import { storableJson } from '#libs/database';
import type { Actor, Database, PageRequest, TenantTransaction } from '#libs/database';
import type { Candidate, CandidateDetail, CandidateFacts } from './candidate.js';
import { searchText } from './search-text.js';

/** Whose candidate it is, and how it came. */
export interface CandidateOrigin {
  tenantId: string;
  ownerId: string;
  /** The candidate's own account, when they sent the resume themselves. */
  userId: string | null;
  source: string;
}

type CandidateRow = Record<string, unknown> & {
  id: string;
  owner_id: string;
  name: string | null;
  location: string | null;
  title: string | null;
  skills: string[] | null;
  tags: string[] | null;
  source: string;
  employment_status: string;
  experience_months: number | null;
  created_at: Date;
  updated_at: Date;
  last_viewed_at: Date | null;
  contact_visible: boolean;
  email: string | null;
  phone: string | null;
  address: string | null;
  links: string[] | null;
};

type CandidateDetailRow = CandidateRow & {
  merged_into: string | null;
  summary: string | null;
  work: unknown[];
  education: unknown[];
};

type ResumeRow = Record<string, unknown> & {
  id: string;
  file_name: string;
  format: string;
  size_bytes: number;
  source: string;
  created_at: Date;
};

const COLUMNS = `c.id, c.owner_id, c.name, c.location, c.title, c.skills, c.source, c.employment_status, c.experience_months,
  c.created_at, c.updated_at, v.last_viewed_at, k.candidate_id is not null as contact_visible, k.email, k.phone, k.address,
  k.links, (select array_agg(t.tag order by t.tag_key) from candidate_tags t
    where t.tenant_id = c.tenant_id and t.candidate_id = c.id) as tags`;
/** Contact data and views under their own policies: what the viewer may not see is missing from the row. */
const JOINS = `left join candidate_contacts k on k.tenant_id = c.tenant_id and k.candidate_id = c.id
  left join candidate_views v on v.tenant_id = c.tenant_id and v.candidate_id = c.id
    and v.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)`;

/** Candidates that the actor may see. */
export class CandidatesRepository {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, page: PageRequest): Promise<Candidate[]> {
    const rows = await this.database.statementAs<CandidateRow>(actor, {
      name: 'candidates_list',
      text: `select ${COLUMNS} from find_candidates('{}', 'id', true, null, $2, $3, $4) f
        join candidates c on c.tenant_id = $1 and c.id = f.id ${JOINS} order by c.id desc`,
      values: [actor.tenantId, page.after ?? null, page.limit, page.skip],
    });
    return rows.map(toCandidate);
  }

  /** Counts no further than `most`. */
  async count(actor: Actor, most: number): Promise<number> {
    const [row] = await this.database.statementAs<{ count: number }>(actor, {
      name: 'candidates_count',
      text: `select count_candidates('{}', $1) as count`,
      values: [most],
    });
    return row?.count ?? 0;
  }

  async find(actor: Actor, id: string): Promise<CandidateDetail | undefined> {
    const [[row], resumes] = await Promise.all([
      this.database.statementAs<CandidateDetailRow>(actor, {
        name: 'candidate_find',
        text: `select ${COLUMNS}, c.summary, c.work, c.education, c.merged_into from candidates c ${JOINS}
          where c.tenant_id = $1 and c.id = $2`,
        values: [actor.tenantId, id],
      }),
      this.database.statementAs<ResumeRow>(actor, {
        name: 'candidate_resumes',
        text: `select id, file_name, format, size_bytes, source, created_at from resumes
          where tenant_id = $1 and candidate_id = $2 order by id desc`,
        values: [actor.tenantId, id],
      }),
    ]);
    return row && { ...toCandidate(row), ...toDetail(row), resumes: resumes.map(toResume) };
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
    const known = await this.findKnown(tx, origin, candidateId, facts.contact.email);
    const id = known ?? (await this.insert(tx, origin));
    const saved = await this.saveFacts(tx, origin.tenantId, id, facts);
    await this.saveContact(tx, origin.tenantId, id, facts.contact);
    await this.saveSkills(tx, origin.tenantId, id, facts.skillUses);
    await this.saveDocument(tx, origin.tenantId, id, { ...saved, text: facts.text });
    return id;
  }

  /** Whether the candidate was made in this very transaction. */
  async isNew(tx: TenantTransaction, tenantId: string, id: string): Promise<boolean> {
    // current_timestamp is the start of the transaction, to the microsecond.
    const rows = await tx.$queryRaw<unknown[]>`
      select 1 from candidates where tenant_id = ${tenantId}::uuid and id = ${id}::uuid and created_at = current_timestamp`;
    return rows.length === 1;
  }

  private async findKnown(
    tx: TenantTransaction,
    { tenantId, ownerId }: CandidateOrigin,
    candidateId: string | null,
    email: string | null,
  ): Promise<string | undefined> {
    if (candidateId !== null) {
      const [row] = await tx.$queryRaw<{ id: string }[]>`select coalesce(merged_into, id) as id from candidates
        where tenant_id = ${tenantId}::uuid and id = ${candidateId}::uuid`;
      if (row !== undefined) return row.id;
    }
    return email === null ? undefined : this.findByAddress(tx, { tenantId, ownerId }, email);
  }

  /** The owner's candidate of an address, or the one whom that was merged into. */
  async findByAddress(
    tx: TenantTransaction,
    { tenantId, ownerId }: Pick<CandidateOrigin, 'tenantId' | 'ownerId'>,
    email: string,
  ): Promise<string | undefined> {
    // Two resumes of one address that end at the same time: the second waits, and finds the candidate of the first.
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${tenantId}/${ownerId}/${email}`}, 0))::text`;
    const [row] = await tx.$queryRaw<{ id: string }[]>`select coalesce(c.merged_into, c.id) as id
      from candidate_contacts k join candidates c on c.tenant_id = k.tenant_id and c.id = k.candidate_id
      where k.tenant_id = ${tenantId}::uuid and k.owner_id = ${ownerId}::uuid and k.email = ${email}`;
    return row?.id;
  }

  private async insert(tx: TenantTransaction, origin: CandidateOrigin): Promise<string> {
    const id = uuidv7();
    await tx.$executeRaw`insert into candidates (tenant_id, id, owner_id, user_id, source)
      values (${origin.tenantId}::uuid, ${id}::uuid, ${origin.ownerId}::uuid, ${origin.userId}::uuid, ${origin.source})`;
    await tx.$executeRaw`insert into candidate_contacts (tenant_id, candidate_id, owner_id)
      values (${origin.tenantId}::uuid, ${id}::uuid, ${origin.ownerId}::uuid)`;
    return id;
  }

  private async saveFacts(tx: TenantTransaction, tenantId: string, id: string, facts: CandidateFacts): Promise<Sought> {
    const [saved] = await tx.$queryRaw<Sought[]>`
      update candidates as c set
        name = coalesce(${facts.name}, c.name),
        name_key = case when ${facts.name}::text is null then c.name_key else ${searchText(facts.name ?? '')} end,
        location = coalesce(${facts.location}, c.location),
        title = coalesce(${facts.title}, c.title),
        summary = coalesce(${facts.summary}, c.summary),
        skills = case when cardinality(${facts.skills}::text[]) > 0 then ${facts.skills}::text[] else c.skills end,
        work = case when ${facts.work.length} > 0 then ${storableJson(facts.work)}::jsonb else c.work end,
        education = case when ${facts.education.length} > 0 then ${storableJson(facts.education)}::jsonb else c.education end,
        experience_months = coalesce(${facts.experienceMonths}, c.experience_months),
        updated_at = clock_timestamp()
      where tenant_id = ${tenantId}::uuid and id = ${id}::uuid
      returning name, title, location`;
    if (saved === undefined) throw new Error('The candidate was not written.');
    return saved;
  }

  /** The address is what an owner's candidates are told apart by: a later resume with another one does not change it. */
  private async saveContact(
    tx: TenantTransaction,
    tenantId: string,
    id: string,
    contact: CandidateFacts['contact'],
  ): Promise<void> {
    await tx.$executeRaw`
      update candidate_contacts as k set
        email = coalesce(k.email, ${contact.email}),
        phone = coalesce(${contact.phone}, k.phone),
        phone_normalised = case when ${contact.phone}::text is null then k.phone_normalised else ${contact.phoneNormalised} end,
        address = coalesce(${contact.address}, k.address),
        links = case when cardinality(${contact.links}::text[]) > 0 then ${contact.links}::text[] else k.links end
      where tenant_id = ${tenantId}::uuid and candidate_id = ${id}::uuid`;
  }

  private async saveSkills(
    tx: TenantTransaction,
    tenantId: string,
    candidateId: string,
    uses: CandidateFacts['skillUses'],
  ): Promise<void> {
    if (uses.length === 0) return;
    await tx.candidateSkill.deleteMany({ where: { tenantId, candidateId } });
    await tx.candidateSkill.createMany({
      data: uses.map((use) => ({ tenantId, candidateId, ...use })),
    });
  }

  /** What a search looks through, by the weights that `find_candidates` names. */
  private async saveDocument(
    tx: TenantTransaction,
    tenantId: string,
    id: string,
    { name, title, location, text }: Sought & { text: string },
  ): Promise<void> {
    const [names, titles, places, rest] = [name, title, location, text].map((part) => searchText(part ?? ''));
    await tx.$executeRaw`
      update candidates set document = setweight(to_tsvector('simple', ${names}), 'A')
        || setweight(to_tsvector('simple', ${titles}), 'B') || setweight(to_tsvector('simple', ${rest}), 'C')
        || setweight(to_tsvector('simple', ${places}), 'D')
      where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`;
  }
}

interface Sought {
  name: string | null;
  title: string | null;
  location: string | null;
}

function toCandidate(row: CandidateRow): Candidate {
  return {
    id: row.id,
    ownerId: row.owner_id,
    name: row.name,
    location: row.location,
    title: row.title,
    skills: row.skills ?? [],
    tags: row.tags ?? [],
    source: row.source,
    employmentStatus: row.employment_status,
    experienceMonths: row.experience_months,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    lastViewedAt: row.last_viewed_at,
    contact: row.contact_visible
      ? { email: row.email, phone: row.phone, address: row.address, links: row.links ?? [] }
      : null,
  };
}

function toDetail({
  summary,
  work,
  education,
  merged_into: mergedInto,
}: CandidateDetailRow): Pick<CandidateDetail, 'summary' | 'work' | 'education' | 'mergedInto'> {
  return { summary, work, education, mergedInto };
}

function toResume(row: ResumeRow): CandidateDetail['resumes'][number] {
  return {
    id: row.id,
    fileName: row.file_name,
    format: row.format,
    sizeBytes: row.size_bytes,
    source: row.source,
    createdAt: row.created_at,
  };
}
