import type { Actor, Database, TenantTransaction } from '#libs/database';

/** Tags of a candidate; all who work with the candidate share them. */
export class TagsRepository {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, candidateId: string): Promise<string[]> {
    const { tenantId } = actor;
    return this.database.withTenant(actor, (tx) => this.listIn(tx, tenantId, candidateId));
  }

  async listIn(tx: TenantTransaction, tenantId: string, candidateId: string): Promise<string[]> {
    const rows = await tx.candidateTag.findMany({
      where: { tenantId, candidateId },
      orderBy: { tagKey: 'asc' },
      select: { tag: true },
    });
    return rows.map(({ tag }) => tag);
  }

  /** Lets nobody else add tags to the candidate until the transaction ends. */
  async hold(tx: TenantTransaction, tenantId: string, candidateId: string): Promise<void> {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${tenantId}/${candidateId}/tags`}, 0))::text`;
  }

  /** Adds what is missing, by key; answers the tags that were. */
  async add(
    tx: TenantTransaction,
    { tenantId, candidateId, userId }: { tenantId: string; candidateId: string; userId: string },
    tags: ReadonlyMap<string, string>,
  ): Promise<string[]> {
    const added = await tx.$queryRaw<{ tag: string }[]>`
      insert into candidate_tags (tenant_id, candidate_id, tag_key, tag, added_by)
      select ${tenantId}::uuid, ${candidateId}::uuid, given.key, given.tag, ${userId}::uuid
      from unnest(${[...tags.keys()]}::text[], ${[...tags.values()]}::text[]) as given (key, tag)
      on conflict (tenant_id, candidate_id, tag_key) do nothing returning tag`;
    return added.map(({ tag }) => tag);
  }

  /** Answers the tag as it was shown; undefined when there is none of this key. */
  async remove(
    tx: TenantTransaction,
    tenantId: string,
    candidateId: string,
    tagKey: string,
  ): Promise<string | undefined> {
    const [removed] = await tx.$queryRaw<{ tag: string }[]>`delete from candidate_tags
      where tenant_id = ${tenantId}::uuid and candidate_id = ${candidateId}::uuid and tag_key = ${tagKey} returning tag`;
    return removed?.tag;
  }
}
