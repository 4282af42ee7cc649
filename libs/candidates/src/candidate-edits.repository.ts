import { isUniqueViolation, type Prisma, type TenantTransaction } from '#libs/database';
import { DomainError } from '#libs/errors';

/** The fields that people change, as they stand. */
export type EditableCandidate = Prisma.CandidateGetPayload<{ select: typeof CANDIDATE_FIELDS }>;
export type EditableContact = Prisma.CandidateContactGetPayload<{ select: typeof CONTACT_FIELDS }>;

const CANDIDATE_FIELDS = {
  ...{ id: true, ownerId: true, updatedAt: true, name: true, title: true, location: true, summary: true, skills: true },
  ...{ employmentStatus: true, rehireEligibility: true, rehireReason: true },
} as const;
const CONTACT_FIELDS = { email: true, phone: true, address: true, links: true } as const;

/** Changes of candidates by hand, each step in the transaction of the edit. */
export class CandidateEditsRepository {
  /** The candidate as it stands, held against other edits until the transaction ends; undefined for who may not change it. */
  async lock(tx: TenantTransaction, tenantId: string, id: string): Promise<EditableCandidate | undefined> {
    const rows = await tx.$queryRaw<unknown[]>`select 1 from candidates
      where tenant_id = ${tenantId}::uuid and id = ${id}::uuid for update`;
    if (rows.length === 0) return undefined;
    return tx.candidate.findFirstOrThrow({ where: { tenantId, id }, select: CANDIDATE_FIELDS });
  }

  async contactOf(tx: TenantTransaction, tenantId: string, candidateId: string): Promise<EditableContact> {
    const found = await tx.candidateContact.findFirst({ where: { tenantId, candidateId }, select: CONTACT_FIELDS });
    return found ?? { email: null, phone: null, address: null, links: [] };
  }

  async writeCandidate(
    tx: TenantTransaction,
    tenantId: string,
    id: string,
    data: Prisma.CandidateUncheckedUpdateManyInput,
  ): Promise<void> {
    await tx.candidate.updateMany({ where: { tenantId, id }, data });
  }

  /** @throws {DomainError} email_taken when another candidate of the owner has the address */
  async writeContact(
    tx: TenantTransaction,
    { tenantId, candidateId, ownerId }: { tenantId: string; candidateId: string; ownerId: string },
    data: Partial<EditableContact> & { phoneNormalised?: string | null },
  ): Promise<void> {
    try {
      await tx.candidateContact.upsert({
        where: { tenantId_candidateId: { tenantId, candidateId } },
        update: data,
        create: { tenantId, candidateId, ownerId, ...data },
        select: { candidateId: true },
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const message = 'Another candidate of the same owner has this e-mail address.';
      throw new DomainError('email_taken', message, { cause: error });
    }
  }

  /** How long other skills were used is kept. */
  async writeSkills(
    tx: TenantTransaction,
    { tenantId, candidateId }: { tenantId: string; candidateId: string },
    change: { added: readonly string[]; removed: readonly string[] },
  ): Promise<void> {
    await tx.candidateSkill.deleteMany({ where: { tenantId, candidateId, skill: { in: [...change.removed] } } });
    const data = change.added.map((skill) => ({ tenantId, candidateId, skill }));
    await tx.candidateSkill.createMany({ data, skipDuplicates: true });
  }

  /** The candidate and those merged into it. What it was merged into itself is another record, which stays. */
  async withMerged(tx: TenantTransaction, tenantId: string, id: string): Promise<{ id: string; legalHold: boolean }[]> {
    return tx.$queryRaw<{ id: string; legalHold: boolean }[]>`
      with recursive gone as (
        select id, legal_hold from candidates where tenant_id = ${tenantId}::uuid and id = ${id}::uuid
        union select c.id, c.legal_hold from candidates c join gone on c.merged_into = gone.id
          where c.tenant_id = ${tenantId}::uuid
      )
      select id, legal_hold as "legalHold" from gone`;
  }

  /** Removes candidates and all that is kept of them. Answers where the files of their resumes are. */
  async remove(tx: TenantTransaction, tenantId: string, ids: readonly string[]): Promise<string[]> {
    const where = { tenantId, candidateId: { in: [...ids] } };
    const files = await tx.resumeFile.findMany({ where: { tenantId, resume: where }, select: { storageKey: true } });
    await tx.resume.deleteMany({ where });
    // In one statement: they name each other as survivors.
    await tx.candidate.deleteMany({ where: { tenantId, id: { in: [...ids] } } });
    return files.map(({ storageKey }) => storageKey);
  }
}
