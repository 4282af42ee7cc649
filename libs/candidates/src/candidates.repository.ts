import { v7 as uuidv7 } from 'uuid';
import { storableJson } from '#libs/database';
import type { Actor, Database, TenantTransaction } from '#libs/database';
import { ActivitiesRepository } from './activities.repository.js';
import { ACCESS_COLUMNS, ACCESS_JOIN, accessOf, type AccessRow } from './candidate-access-row.js';
import type { CandidateAccess, CandidateFacts } from './candidate.js';
import { searchDocument } from './search-document.js';
import { nameKey } from './search-text.js';

/** Whose candidate it is, and how it came. */
export interface CandidateOrigin {
  tenantId: string;
  ownerId: string;
  /** The candidate's own account, when they sent the resume themselves. */
  userId: string | null;
  source: string;
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
    await this.saveFacts(tx, origin.tenantId, id, facts);
    await this.saveContact(tx, origin.tenantId, id, facts.contact);
    await this.saveSkills(tx, origin.tenantId, id, facts.skillUses);
    await this.writeDocument(tx, origin.tenantId, id, facts.text);
    return id;
  }

  /** Whether the candidate was made in this very transaction. */
  async isNew(tx: TenantTransaction, tenantId: string, id: string): Promise<boolean> {
    // current_timestamp is the start of the transaction, to the microsecond.
    const rows = await tx.$queryRaw<unknown[]>`
      select 1 from candidates where tenant_id = ${tenantId}::uuid and id = ${id}::uuid and created_at = current_timestamp`;
    return rows.length === 1;
  }

  /** Makes anew what searches look through, after a change of the candidate or of their resumes; moves `updated_at`. */
  async refreshDocument(tx: TenantTransaction, tenantId: string, id: string): Promise<void> {
    const [latest] = await tx.$queryRaw<{ text: string }[]>`
      select content.text from resumes r
      join resume_parses p on p.tenant_id = r.tenant_id and p.resume_id = r.id
      join parse_contents content on content.tenant_id = p.tenant_id and content.resume_id = p.resume_id
        and content.pipeline_version = p.pipeline_version and not content.with_contact
      where r.tenant_id = ${tenantId}::uuid and r.candidate_id = ${id}::uuid order by p.created_at desc limit 1`;
    await this.writeDocument(tx, tenantId, id, latest?.text ?? '');
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
    const { tenantId, ownerId, source } = origin;
    const id = uuidv7();
    await tx.$executeRaw`insert into candidates (tenant_id, id, owner_id, user_id, source)
      values (${tenantId}::uuid, ${id}::uuid, ${ownerId}::uuid, ${origin.userId}::uuid, ${source})`;
    await tx.$executeRaw`insert into candidate_contacts (tenant_id, candidate_id, owner_id)
      values (${tenantId}::uuid, ${id}::uuid, ${ownerId}::uuid)`;
    const activity = { candidateId: id, actorId: ownerId, kind: 'candidate_created' as const, details: { source } };
    await this.#activities.add(tx, tenantId, [activity]);
    return id;
  }

  private async saveFacts(tx: TenantTransaction, tenantId: string, id: string, facts: CandidateFacts): Promise<void> {
    const count = await tx.$executeRaw`
      update candidates as c set
        name = coalesce(${facts.name}, c.name),
        name_key = case when ${facts.name}::text is null then c.name_key else ${nameKey(facts.name)} end,
        location = coalesce(${facts.location}, c.location),
        title = coalesce(${facts.title}, c.title),
        summary = coalesce(${facts.summary}, c.summary),
        skills = case when cardinality(${facts.skills}::text[]) > 0 then ${facts.skills}::text[] else c.skills end,
        work = case when ${facts.work.length} > 0 then ${storableJson(facts.work)}::jsonb else c.work end,
        education = case when ${facts.education.length} > 0 then ${storableJson(facts.education)}::jsonb else c.education end,
        experience_months = coalesce(${facts.experienceMonths}, c.experience_months)
      where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`;
    if (count === 0) throw new Error('The candidate was not written.');
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

  /** What a search looks through. `text` must hold no contact data. */
  private async writeDocument(tx: TenantTransaction, tenantId: string, id: string, text: string): Promise<void> {
    const candidate = await tx.candidate.findFirstOrThrow({
      where: { tenantId, id },
      select: { name: true, title: true, location: true, summary: true, skills: true },
    });
    const { words, fieldWords } = searchDocument(candidate, text);
    await tx.$executeRaw`
      update candidates set document = strip(to_tsvector('simple', ${words})) || array_to_tsvector(${fieldWords}::text[]),
        updated_at = clock_timestamp()
      where tenant_id = ${tenantId}::uuid and id = ${id}::uuid`;
  }
}
