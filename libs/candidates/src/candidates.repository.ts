import { storableJson } from '#libs/database';
import type { Actor, Database, SqlTransaction, TenantTransaction } from '#libs/database';
import { ActivitiesRepository } from './activities.repository.js';
import { ACCESS_COLUMNS, ACCESS_JOIN, accessOf, type AccessRow } from './candidate-access-row.js';
import type { CandidateAccess, CandidateFacts } from './candidate.js';
import { searchDocument, type Searched } from './search-document.js';
import { nameKey } from './search-text.js';

/** Whose candidate it is, and how it came. A candidate who sent the resume themselves is their own owner. */
export interface CandidateOrigin {
  tenantId: string;
  ownerId: string;
  source: string;
}

/** A candidate that a resume may be of, and why: it is theirs already, has their address, or they are like its person. */
export interface KnownCandidate extends Searched {
  id: string;
  by: 'resume' | 'address' | 'likeness';
}

/** What resumes say of people, written to candidates. */
export class CandidatesRepository {
  readonly #activities = new ActivitiesRepository();

  constructor(private readonly database: Database) {}

  async findAccess(actor: Actor, id: string): Promise<{ access: CandidateAccess; isMerged: boolean } | undefined> {
    const [row] = await this.database.statementAs<AccessRow & { is_merged: boolean }>(actor, {
      name: 'candidate_access',
      text: `select ${ACCESS_COLUMNS}, c.merged_into is not null as is_merged from candidates c ${ACCESS_JOIN}
        where c.tenant_id = $1 and c.id = $2`,
      values: [actor.tenantId, id],
    });
    return row && { access: accessOf(actor, row), isMerged: row.is_merged };
  }

  /**
   * The candidates that a resume may be of, who are then kept from others until the transaction ends: the one it belongs to
   * already, the owner's of the same address, and `likelyId`, in this order; each as the one whom they were merged into.
   */
  async findKnown(
    tx: SqlTransaction,
    { tenantId, ownerId }: Pick<CandidateOrigin, 'tenantId' | 'ownerId'>,
    { candidateId, email, likelyId }: { candidateId: string | null; email: string | null; likelyId: string | null },
  ): Promise<KnownCandidate[]> {
    const address = email === null ? null : `${tenantId}/${ownerId}/${email}`;
    const [, known] = await Promise.all([
      // Two resumes of one address that end at the same time: the second waits, and finds the candidate of the first.
      tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${address}, 0))::text`,
      // One step after the other: joined freely while nothing is known of the tables, all of a tenant would be looked at.
      tx.$queryRaw<KnownCandidate[]>`
        with addressed as materialized (
          select candidate_id from candidate_contacts
          where tenant_id = ${tenantId}::uuid and owner_id = ${ownerId}::uuid and email = ${email}
        ), known as materialized (
          select coalesce(merged_into, id) as id, case id when ${candidateId}::uuid then 'resume'
            when (select candidate_id from addressed) then 'address' else 'likeness' end as by
          from candidates where tenant_id = ${tenantId}::uuid
            and id = any (array[${candidateId}::uuid, ${likelyId}::uuid, (select candidate_id from addressed)])
        )
        select c.id, known.by, c.name, c.title, c.location, c.summary, c.skills from known
        join candidates c on c.tenant_id = ${tenantId}::uuid and c.id = known.id
        order by array_position(array['resume', 'address', 'likeness'], known.by) for no key update of c`,
    ]);
    return known;
  }

  /** Writes what a resume says, to a known candidate or a new one of this id. What the resume does not say is kept. */
  async save(
    tx: SqlTransaction,
    origin: CandidateOrigin,
    { id, known }: { id: string; known: KnownCandidate | undefined },
    facts: CandidateFacts,
  ): Promise<void> {
    const { tenantId, ownerId: actorId, source } = origin;
    const created = { candidateId: id, actorId, kind: 'candidate_created' as const, details: { source } };
    await Promise.all([
      this.saveFacts(tx, origin, { id, known }, facts),
      this.saveContact(tx, origin, id, facts.contact),
      this.saveSkills(tx, tenantId, id, facts.skillUses),
      this.#activities.add(tx, tenantId, known === undefined ? [created] : []),
    ]);
  }

  /** Makes anew what searches look through, after a change of the candidate or of their resumes; moves `updated_at`. */
  async refreshDocument(tx: TenantTransaction, tenantId: string, id: string): Promise<void> {
    const [latest] = await tx.$queryRaw<{ text: string }[]>`
      select content.text from resumes r
      join resume_parses p on p.tenant_id = r.tenant_id and p.resume_id = r.id
      join parse_contents content on content.tenant_id = p.tenant_id and content.resume_id = p.resume_id
        and content.pipeline_version = p.pipeline_version and not content.with_contact
      where r.tenant_id = ${tenantId}::uuid and r.candidate_id = ${id}::uuid order by p.created_at desc limit 1`;
    const candidate = await tx.candidate.findFirstOrThrow({
      where: { tenantId, id },
      select: { name: true, title: true, location: true, summary: true, skills: true },
    });
    // The text holds no contact data.
    const { words, fieldWords } = searchDocument(candidate, latest?.text ?? '');
    await tx.$executeRaw`
      update candidates set document = strip(to_tsvector('simple', ${words})) || array_to_tsvector(${fieldWords}::text[]),
        updated_at = clock_timestamp()
      where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`;
  }

  private async saveFacts(
    tx: SqlTransaction,
    { tenantId, ownerId, source }: CandidateOrigin,
    { id, known }: { id: string; known: KnownCandidate | undefined },
    facts: CandidateFacts,
  ): Promise<void> {
    const { words, fieldWords } = searchDocument(withKnown(facts, known), facts.text);
    await tx.$executeRaw`
      insert into candidates as c (tenant_id, id, owner_id, user_id, source, name, name_key, location, title, summary, skills,
        work, education, experience_months, document, updated_at)
      values (${tenantId}::uuid, ${id}::uuid, ${ownerId}::uuid,
        (select u.id from users u where u.tenant_id = ${tenantId}::uuid and u.id = ${ownerId}::uuid and u.role = 'candidate'),
        ${source}, ${facts.name}, ${nameKey(facts.name)}, ${facts.location}, ${facts.title}, ${facts.summary},
        ${facts.skills}::text[], ${storableJson(facts.work)}::jsonb, ${storableJson(facts.education)}::jsonb,
        ${facts.experienceMonths}, strip(to_tsvector('simple', ${words})) || array_to_tsvector(${fieldWords}::text[]),
        clock_timestamp())
      on conflict (tenant_id, id) do update set
        name = coalesce(excluded.name, c.name),
        name_key = case when excluded.name is null then c.name_key else excluded.name_key end,
        location = coalesce(excluded.location, c.location),
        title = coalesce(excluded.title, c.title),
        summary = coalesce(excluded.summary, c.summary),
        skills = case when cardinality(excluded.skills) > 0 then excluded.skills else c.skills end,
        work = case when excluded.work = '[]' then c.work else excluded.work end,
        education = case when excluded.education = '[]' then c.education else excluded.education end,
        experience_months = coalesce(excluded.experience_months, c.experience_months),
        document = excluded.document, updated_at = excluded.updated_at`;
  }

  /** The address is what an owner's candidates are told apart by: a later resume with another one does not change it. */
  private async saveContact(
    tx: SqlTransaction,
    { tenantId, ownerId }: CandidateOrigin,
    id: string,
    contact: CandidateFacts['contact'],
  ): Promise<void> {
    await tx.$executeRaw`
      insert into candidate_contacts as k (tenant_id, candidate_id, owner_id, email, phone, phone_normalised, address, links)
      values (${tenantId}::uuid, ${id}::uuid, ${ownerId}::uuid, ${contact.email}, ${contact.phone},
        ${contact.phoneNormalised}, ${contact.address}, ${contact.links}::text[])
      on conflict (tenant_id, candidate_id) do update set
        email = coalesce(k.email, excluded.email),
        phone = coalesce(excluded.phone, k.phone),
        phone_normalised = case when excluded.phone is null then k.phone_normalised else excluded.phone_normalised end,
        address = coalesce(excluded.address, k.address),
        links = case when cardinality(excluded.links) > 0 then excluded.links else k.links end`;
  }

  private async saveSkills(
    tx: SqlTransaction,
    tenantId: string,
    id: string,
    uses: CandidateFacts['skillUses'],
  ): Promise<void> {
    if (uses.length === 0) return;
    await tx.$executeRaw`
      with used as (
        select * from jsonb_to_recordset(${JSON.stringify(uses)}::jsonb) as u (skill text, months integer, "lastUsed" text)
      ), gone as (
        delete from candidate_skills s where s.tenant_id = ${tenantId}::uuid and s.candidate_id = ${id}::uuid
          and not exists (select 1 from used where used.skill = s.skill)
      )
      insert into candidate_skills (tenant_id, candidate_id, skill, months, last_used)
      select ${tenantId}::uuid, ${id}::uuid, skill, months, "lastUsed" from used
      on conflict (tenant_id, candidate_id, skill) do update set months = excluded.months, last_used = excluded.last_used`;
  }
}

/** What is said of a candidate once a resume's facts are written. */
function withKnown(facts: CandidateFacts, known: KnownCandidate | undefined): Searched {
  if (known === undefined) return facts;
  return {
    name: facts.name ?? known.name,
    title: facts.title ?? known.title,
    location: facts.location ?? known.location,
    summary: facts.summary ?? known.summary,
    skills: facts.skills.length > 0 ? facts.skills : known.skills,
  };
}
