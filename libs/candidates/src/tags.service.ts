import type { Actor, Database } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { ActivitiesRepository } from './activities.repository.js';
import type { CandidateGate } from './candidate-gate.js';
import { requireTeam } from './candidate-gate.js';
import type { CandidateListsRepository, TagCount } from './candidate-lists.repository.js';
import { tagKey, tidyTag } from './tag.js';
import type { TagsRepository } from './tags.repository.js';

type Tagger = Actor & { readonly userId: string };

export const MOST_TAGS = 50;

/** Tags of candidates: one whatever its case, added and removed by all who work with the candidate. */
export class TagsService {
  constructor(
    private readonly database: Database,
    private readonly gate: CandidateGate,
    private readonly tags: TagsRepository,
    private readonly lists: CandidateListsRepository,
    private readonly activities: ActivitiesRepository,
  ) {}

  async list(actor: Actor, candidateId: string): Promise<string[]> {
    await this.gate.enterAsTeam(actor, candidateId);
    return this.tags.list(actor, candidateId);
  }

  /** The most frequent tags of the candidates that the actor sees. @throws {DomainError} forbidden */
  async count(actor: Actor, most: number): Promise<TagCount[]> {
    requireTeam(actor);
    return this.lists.countTags(actor, most);
  }

  /** Adds the tags that are missing; answers all. @throws {DomainError} too_many_tags */
  async add(tagger: Tagger, candidateId: string, tags: readonly string[]): Promise<string[]> {
    await this.gate.enterToAdd(tagger, candidateId);
    const { tenantId, userId } = tagger;
    return this.database.withTenant(tagger, async (tx) => {
      await this.tags.hold(tx, tenantId, candidateId);
      const byKey = new Map(tags.map((tag) => [tagKey(tag), tidyTag(tag)]));
      const added = await this.tags.add(tx, { tenantId, candidateId, userId }, byKey);
      const all = await this.tags.listIn(tx, tenantId, candidateId);
      if (all.length > MOST_TAGS) {
        throw new DomainError('too_many_tags', `A candidate has at most ${MOST_TAGS} tags.`);
      }
      const about = { candidateId, actorId: userId, kind: 'tag_added' as const };
      await this.activities.add(
        tx,
        tenantId,
        added.map((tag) => ({ ...about, details: { tag } })),
      );
      return all;
    });
  }

  /** @throws {DomainError} not_found */
  async remove(tagger: Tagger, candidateId: string, tag: string): Promise<void> {
    await this.gate.enterAsTeam(tagger, candidateId);
    const { tenantId, userId: actorId } = tagger;
    await this.database.withTenant(tagger, async (tx) => {
      const removed = await this.tags.remove(tx, tenantId, candidateId, tagKey(tag));
      if (removed === undefined) throw notFound('Tag');
      await this.activities.add(tx, tenantId, [
        { candidateId, actorId, kind: 'tag_removed', details: { tag: removed } },
      ]);
    });
  }
}
