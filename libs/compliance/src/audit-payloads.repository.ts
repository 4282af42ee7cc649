import type { TenantTransaction } from '#libs/database';
import { PERSON_TABLES } from './person-tables.js';
import type { Person } from './person.repository.js';

/** What the audit says of a person: taken from its entries, whose places in the chain stay. */
export class AuditPayloadsRepository {
  /** After the rows are deleted, since that is audited too. Answers how many entries were emptied. */
  async forget(tx: TenantTransaction, tenantId: string, person: Person, erasureId: string): Promise<number> {
    const entities = [
      { entity: 'candidates', ids: person.candidateIds },
      { entity: 'candidate_contacts', ids: person.candidateIds },
      { entity: 'candidate_tags', ids: person.candidateIds },
      { entity: 'resumes', ids: person.resumeIds },
      { entity: 'users', ids: person.accountIds },
      ...(await this.mentions(tx, tenantId, person.candidateIds)),
    ];
    let forgotten = 0;
    for (const { entity, ids } of entities) {
      const [row] = await tx.$queryRaw<{ forgotten: number }[]>`
        select audit_forget(${entity}, ${ids}::uuid[], ${erasureId}::uuid) as forgotten`;
      forgotten += row?.forgotten ?? 0;
    }
    return forgotten;
  }

  /** The notes, shares and the like about the candidates, also those that were deleted long ago. */
  private async mentions(
    tx: TenantTransaction,
    tenantId: string,
    candidateIds: string[],
  ): Promise<{ entity: string; ids: string[] }[]> {
    const entities = PERSON_TABLES.filter(({ auditedById }) => auditedById === true).map(({ name }) => name);
    return tx.$queryRaw<{ entity: string; ids: string[] }[]>`
      select entity, array_agg(distinct entity_id) as ids from audit_entries
      where tenant_id = ${tenantId}::uuid and entity = any (${entities})
        and coalesce(after, before) ->> 'candidate_id' = any (${candidateIds}) group by entity`;
  }
}
