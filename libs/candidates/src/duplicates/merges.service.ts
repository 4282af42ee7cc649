import type { Actor, Database, TenantTransaction } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { OutboxEntry } from '#libs/jobs';
import type { MatchRequests } from '#libs/matching';
import type { WebhookEvents } from '#libs/webhooks';
import type { ActivitiesRepository } from '../activities.repository.js';
import { pairOf, type DuplicatesRepository } from './duplicates.repository.js';
import type { DuplicateSearches } from './duplicate-searches.js';
import { columnsToRestore } from './merge-snapshot.js';
import type { LockedCandidate, MergeRow, MergesRepository } from './merges.repository.js';

const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;

export interface Merged {
  /** Who remains. */
  id: string;
  mergedId: string;
}

/** Somebody by name: what a merge needs of its actor. */
export type MergingActor = Actor & { readonly userId: string };

/** Makes two candidates one, and two again. For the owner of both, and for admins. */
export class MergesService {
  constructor(
    private readonly database: Database,
    private readonly merges: MergesRepository,
    private readonly duplicates: DuplicatesRepository,
    private readonly activities: ActivitiesRepository,
    private readonly searches: DuplicateSearches,
    private readonly matches: MatchRequests,
    private readonly webhooks: WebhookEvents,
  ) {}

  /**
   * The survivor keeps its values, has its gaps filled, and takes over everything that hangs on the other.
   *
   * @param keep which of the two survives
   */
  async merge(actor: MergingActor, id: string, otherId: string, keep = id): Promise<Merged> {
    await this.assertMayMerge(actor, [id, otherId]);
    if (id === otherId) throw new DomainError('validation_failed', 'A candidate can not be merged with itself.');
    if (keep !== id && keep !== otherId) throw keepsNeither();
    const [survivorId, mergedId] = keep === id ? [id, otherId] : [otherId, id];
    const messages = await this.database.withTenant(asSystem(actor), async (tx) => {
      const locked = await this.merges.lock(tx, actor.tenantId, [survivorId, mergedId]);
      const survivor = locked.find(({ id }) => id === survivorId);
      const merged = locked.find(({ id }) => id === mergedId);
      if (survivor === undefined || merged === undefined) throw notFound('Candidate');
      if (survivor.mergedInto !== null || merged.mergedInto !== null) throw alreadyMerged();
      await this.join(tx, actor, survivor, merged);
      const event = { candidate_id: survivorId, merged_candidate_ids: [mergedId] };
      const told = await this.webhooks.emit(tx, actor.tenantId, 'candidate.merged', event);
      const searches = await this.searches.request(tx, actor.tenantId, [survivorId]);
      return [...told, ...searches, ...(await this.matches.ofCandidates(tx, actor.tenantId, [survivorId, mergedId]))];
    });
    this.searches.send(messages);
    return { id: survivorId, mergedId };
  }

  /**
   * Both as they were before; but what somebody has changed since stays. Takes the id of the one who was merged, or of the
   * survivor, whose last merge is then undone.
   */
  async unmerge(actor: MergingActor, candidateId: string): Promise<Merged> {
    const { tenantId } = actor;
    const asked = await this.database.withTenant(actor, (tx) => this.merges.latest(tx, tenantId, candidateId));
    if (asked === undefined) {
      await this.assertMayMerge(actor, [candidateId]);
      throw new DomainError('conflict', 'There is no merge to undo.');
    }
    const entries = await this.database.withTenant(asSystem(actor), async (tx): Promise<OutboxEntry[]> => {
      const locked = await this.merges.lock(tx, tenantId, [asked.survivorId, asked.mergedId]);
      await this.assertCanBeUndone(tx, tenantId, asked, locked);
      await this.part(tx, actor, asked);
      const both = [asked.survivorId, asked.mergedId];
      const searches = await this.searches.request(tx, tenantId, both);
      return [...searches, ...(await this.matches.ofCandidates(tx, tenantId, both))];
    });
    this.searches.send(entries);
    return { id: asked.survivorId, mergedId: asked.mergedId };
  }

  private async join(
    tx: TenantTransaction,
    actor: MergingActor,
    survivor: LockedCandidate,
    merged: LockedCandidate,
  ): Promise<void> {
    const { tenantId, userId } = actor;
    const [to, from] = [survivor.id, merged.id];
    const moved = await this.merges.moveAll(tx, tenantId, from, survivor);
    const share = { candidateId: to, recipientId: merged.ownerId, sharedBy: userId };
    const snapshot = {
      moved,
      resumesOwnerId: merged.ownerId,
      survivor: await this.merges.fillGaps(tx, tenantId, to, from),
      ...(await this.merges.fillContactGaps(tx, tenantId, to, from)),
      repointed: await this.merges.point(tx, tenantId, from, to),
      shareId: merged.ownerId === survivor.ownerId ? null : await this.merges.share(tx, tenantId, share),
    };
    await this.merges.add(tx, tenantId, { survivorId: to, mergedId: from, mergedBy: userId, snapshot });
    await this.duplicates.decide(tx, actor, pairOf(to, from), 'merged');
    const details = { merged_candidate_id: from };
    await this.activities.add(tx, tenantId, [{ candidateId: to, actorId: userId, kind: 'merged', details }]);
  }

  private async part(tx: TenantTransaction, actor: MergingActor, merge: MergeRow): Promise<void> {
    const { tenantId, userId } = actor;
    const { survivorId: from, mergedId: to, snapshot } = merge;
    await this.merges.pointBack(tx, tenantId, merge);
    await this.merges.moveBack(tx, tenantId, merge);
    const survivor = await this.merges.candidateRow(tx, tenantId, from);
    await this.merges.setCandidate(tx, tenantId, from, columnsToRestore(snapshot.survivor, survivor));
    // First the survivor's: an owner has one candidate of an address.
    for (const [id, columns] of [
      [from, snapshot.survivorContact],
      [to, snapshot.mergedContact],
    ] as const) {
      const now = await this.merges.contactRow(tx, tenantId, id);
      await this.merges.setContact(tx, tenantId, id, columnsToRestore(columns, now));
    }
    if (snapshot.shareId !== null) await this.merges.unshare(tx, tenantId, snapshot.shareId);
    await this.merges.reopenPair(tx, tenantId, pairOf(from, to));
    await this.merges.markUndone(tx, tenantId, merge.id, userId);
    await this.activities.add(tx, tenantId, [
      { candidateId: from, actorId: userId, kind: 'unmerged', details: { unmerged_candidate_id: to } },
      { candidateId: to, actorId: userId, kind: 'unmerged', details: { unmerged_candidate_id: from } },
    ]);
  }

  /** @throws not_found for what the actor does not see, forbidden for what is not theirs */
  private async assertMayMerge(actor: Actor, ids: string[]): Promise<void> {
    const seen = await this.database.withTenant(actor, (tx) =>
      tx.candidate.findMany({ where: { tenantId: actor.tenantId, id: { in: ids } }, select: { ownerId: true } }),
    );
    if (seen.length < new Set(ids).size) throw notFound('Candidate');
    if (actor.role !== 'admin' && seen.some(({ ownerId }) => ownerId !== actor.userId)) {
      throw new DomainError('forbidden', 'Only the owner of both candidates, or an admin, can merge them.');
    }
  }

  private async assertCanBeUndone(
    tx: TenantTransaction,
    tenantId: string,
    merge: MergeRow,
    locked: readonly LockedCandidate[],
  ): Promise<void> {
    const survivor = locked.find(({ id }) => id === merge.survivorId);
    const merged = locked.find(({ id }) => id === merge.mergedId);
    const stands = survivor?.mergedInto === null && merged?.mergedInto === merge.survivorId;
    if (!stands || (await this.merges.isSurvivorOfLater(tx, tenantId, merge))) {
      throw new DomainError('conflict', 'The candidate was merged again since, or the merge was undone already.');
    }
    if (Date.now() - merge.mergedAt.getTime() > UNDO_DAYS * DAY_MS) {
      throw new DomainError('conflict', `A merge can be undone for ${UNDO_DAYS} days.`);
    }
  }
}

/** Notes of others and files move too, which no user may move; the audit still says who did it. */
function asSystem(actor: MergingActor): Actor {
  return { ...actor, role: 'system' };
}

function alreadyMerged(): DomainError {
  return new DomainError('conflict', 'One of the candidates has been merged already.');
}

function keepsNeither(): DomainError {
  const fields = [{ field: 'body.keep', message: 'must be one of the two candidates' }];
  return new DomainError('validation_failed', 'body.keep: must be one of the two candidates', { fields });
}
