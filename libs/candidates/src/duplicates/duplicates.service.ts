import { systemActor, type Actor, type Database, type SqlTransaction } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { OutboxEntry } from '#libs/jobs';
import type { WebhookEvents } from '#libs/webhooks';
import type { ActivitiesRepository, ActivityKind } from '../activities.repository.js';
import type { LeftFlagsRepository, NewLeftFlag } from '../left-flags.repository.js';
import type { PeopleComparison } from './compare-people.js';
import { isHit, type DuplicateFinder, type Match } from './duplicate-finder.js';
import {
  pairOf,
  type DuplicateRow,
  type DuplicatesRepository,
  type KnownPerson,
  type NewPair,
} from './duplicates.repository.js';
import { matchingKeys } from './matching-keys.js';

/** Finds duplicates of candidates, keeps them, and remembers what people decided on them. */
export class DuplicatesService {
  constructor(
    private readonly database: Database,
    private readonly duplicates: DuplicatesRepository,
    private readonly finder: DuplicateFinder,
    private readonly leftFlags: LeftFlagsRepository,
    private readonly activities: ActivitiesRepository,
    private readonly webhooks: WebhookEvents,
  ) {}

  /** Of a candidate whom the actor sees, the likeliest first. */
  async list(actor: Actor, candidateId: string, status: 'open' | 'dismissed'): Promise<DuplicateRow[]> {
    if (!(await this.isVisible(actor, candidateId))) throw notFound('Candidate');
    return this.duplicates.list(actor, candidateId, status);
  }

  /** Two people after all: the pair is not found again. Repeating it changes nothing. */
  async dismiss(actor: Actor, candidateId: string, otherId: string): Promise<void> {
    const pair = pairOf(candidateId, otherId);
    const statuses = await this.duplicates.statusesOf(actor, pair);
    if (statuses.length === 0) throw notFound('Candidate');
    if (statuses.includes('merged')) throw new DomainError('conflict', 'These candidates have been merged.');
    await this.database.withTenant({ ...actor, role: 'system' }, async (tx) => {
      if (!(await this.duplicates.decide(tx, actor, pair, 'dismissed'))) return;
      await this.noteOnPairs(tx, actor, [{ candidateId: pair[0], otherId: pair[1] }], 'duplicate_dismissed');
    });
  }

  /**
   * Finds the duplicates of a candidate anew, in the whole tenant: who may see which of them is up to the policies. Flags
   * whoever looks like somebody who left, in both directions. Doing it twice changes nothing.
   */
  async refresh(tenantId: string, candidateId: string): Promise<void> {
    const system = systemActor(tenantId);
    const [candidate] = await this.duplicates.people(system, [candidateId]);
    if (candidate === undefined) return;
    // Before the search: of two candidates that come at the same time, at least one finds the other.
    await this.duplicates.saveKeys(tenantId, candidateId, matchingKeys(candidate.person));
    const matches = await this.finder.find(system, candidate.person, { besides: candidateId });
    const messages = await this.database.pipelined(system, async (tx) => {
      const pairs = matches.flatMap((match) => pairsOf(candidateId, match));
      const found = await this.duplicates.savePairs(tx, tenantId, candidateId, pairs);
      await this.noteOnPairs(tx, system, found, 'duplicate_found');
      const flags = matches.flatMap((match) => flagsOf(candidate, match));
      return this.flag(tx, tenantId, flags);
    });
    this.webhooks.send(messages);
  }

  private async flag(tx: SqlTransaction, tenantId: string, flags: NewLeftFlag[]): Promise<OutboxEntry[]> {
    const added = await this.leftFlags.add(tx, tenantId, flags);
    await this.activities.add(
      tx,
      tenantId,
      added.map(({ candidateId, rehireEligibility }) => ({
        ...{ candidateId, actorId: null, kind: 'left_flagged' as const },
        details: { rehire_eligibility: rehireEligibility },
      })),
    );
    const messages: OutboxEntry[] = [];
    for (const { candidateId, leftCandidateId, rehireEligibility } of added) {
      const ids = { candidate_id: candidateId, similar_candidate_id: leftCandidateId };
      const event = { ...ids, rehire_eligibility: rehireEligibility };
      messages.push(...(await this.webhooks.emit(tx, tenantId, 'candidate.left_flagged', event)));
    }
    return messages;
  }

  /** Only where one owner has both: the history of a candidate must not tell of another owner's. */
  private async noteOnPairs(
    tx: SqlTransaction,
    { tenantId, userId: actorId }: Actor,
    pairs: readonly { candidateId: string; otherId: string }[],
    kind: ActivityKind,
  ): Promise<void> {
    if (pairs.length === 0) return;
    const ids = pairs.flatMap(({ candidateId, otherId }) => [candidateId, otherId]);
    const rows = await tx.$queryRaw<{ id: string; ownerId: string }[]>`
      select id, owner_id as "ownerId" from candidates where tenant_id = ${tenantId}::uuid and id = any (${ids}::uuid[])`;
    const owners = new Map(rows.map(({ id, ownerId }) => [id, ownerId]));
    const own = pairs.filter(({ candidateId, otherId }) => owners.get(candidateId) === owners.get(otherId));
    const activities = own.flatMap(({ candidateId: a, otherId: b }) => [
      { candidateId: a, actorId, kind, details: { other_candidate_id: b } },
      { candidateId: b, actorId, kind, details: { other_candidate_id: a } },
    ]);
    await this.activities.add(tx, tenantId, activities);
  }

  private async isVisible(actor: Actor, id: string): Promise<boolean> {
    const found = await this.database.withTenant(actor, (tx) =>
      tx.candidate.findFirst({ where: { tenantId: actor.tenantId, id }, select: { id: true } }),
    );
    return found !== null;
  }
}

function pairsOf(candidateId: string, match: Match): NewPair[] {
  const [first, second] = pairOf(candidateId, match.id);
  const pair = (withContact: boolean, { score, verdict, evidence }: PeopleComparison): NewPair[] =>
    verdict === 'different' ? [] : [{ candidateId: first, otherId: second, withContact, score, verdict, evidence }];
  return [...pair(true, match.comparison), ...pair(false, match.withoutContact)];
}

function flagsOf(candidate: KnownPerson, match: Match): NewLeftFlag[] {
  if (!isHit(match.comparison)) return [];
  const { score, evidence } = match.comparison;
  const flag = (flagged: KnownPerson, left: KnownPerson): NewLeftFlag[] =>
    left.employmentStatus === 'LEFT' && flagged.employmentStatus !== 'LEFT'
      ? [
          {
            ...{ candidateId: flagged.id, leftCandidateId: left.id, score, evidence },
            rehireEligibility: left.rehireEligibility,
          },
        ]
      : [];
  return [...flag(candidate, match), ...flag(match, candidate)];
}
