import type { Actor, Database, PageRequest, TenantTransaction } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { OutboxEntry } from '#libs/jobs';
import type { WebhookEvents } from '#libs/webhooks';
import type { ActivitiesRepository, NewActivity } from './activities.repository.js';
import type { Share, ShareFilter, ShareOutcome, ShareRequest } from './share.js';
import type { SharedPair, SharesRepository } from './shares.repository.js';

const MOST_TOLD = 200;

type Sharer = Actor & { readonly userId: string };

/** How admins share candidates, and take shares back. */
export class SharesService {
  constructor(
    private readonly database: Database,
    private readonly shares: SharesRepository,
    private readonly activities: ActivitiesRepository,
    private readonly webhooks: WebhookEvents,
  ) {}

  /**
   * Shares all of the candidates with all of the recruiters, or, when one of them does not exist, nothing.
   *
   * @throws {DomainError} not_found; validation_failed when the end lies in the past
   */
  async share(sharer: Sharer, given: ShareRequest): Promise<ShareOutcome> {
    const request = withoutRepetitions(given);
    if (request.expiresAt !== null && request.expiresAt <= new Date()) {
      const fields = [{ field: 'body.expires_at', message: 'must lie in the future' }];
      throw new DomainError('validation_failed', 'A share must end in the future.', { fields });
    }
    const { outcome, messages } = await this.database.withTenant(sharer, async (tx) => {
      const { candidateIds, recruiterIds } = request;
      if ((await this.shares.countCandidates(tx, candidateIds)) !== candidateIds.length) throw notFound('Candidate');
      if ((await this.shares.countRecruiters(tx, recruiterIds)) !== recruiterIds.length) throw notFound('User');
      const pairs = await this.shares.share(tx, sharer, request);
      const activities = [...recipientsByCandidate(pairs)].map(([candidateId, recipients]): NewActivity => ({
        ...{ candidateId, actorId: sharer.userId, kind: 'shared' },
        details: { recipients, ...detailsOf(request) },
      }));
      await this.activities.add(tx, sharer.tenantId, activities);
      const created = pairs.filter((pair) => pair.created).length;
      const wanted = candidateIds.length * recruiterIds.length;
      return {
        outcome: { created, updated: pairs.length - created, skipped: wanted - pairs.length },
        messages: await this.tell(tx, sharer, request),
      };
    });
    this.webhooks.send(messages);
    return outcome;
  }

  /** A message holds a bounded number of ids. */
  private async tell(tx: TenantTransaction, sharer: Sharer, request: ShareRequest): Promise<OutboxEntry[]> {
    const messages: OutboxEntry[] = [];
    for (let start = 0; start < request.candidateIds.length; start += MOST_TOLD) {
      const told = await this.webhooks.emit(tx, sharer.tenantId, 'candidate.shared', {
        candidate_ids: request.candidateIds.slice(start, start + MOST_TOLD),
        ...{ recipient_ids: request.recruiterIds, shared_by: sharer.userId },
      });
      messages.push(...told);
    }
    return messages;
  }

  async list(
    actor: Actor,
    filter: ShareFilter,
    page: PageRequest,
  ): Promise<{ items: Share[]; total: number | undefined }> {
    return this.database.withTenant(actor, async (tx) => ({
      items: await this.shares.list(tx, filter, page),
      total: page.after === undefined ? await this.shares.count(tx, filter) : undefined,
    }));
  }

  /** Ends a share at once; one that has ended already stays so. */
  async revoke(sharer: Sharer, id: string): Promise<void> {
    await this.database.withTenant(sharer, async (tx) => {
      const revoked = await this.shares.revoke(tx, id);
      if (revoked === undefined) {
        if (await this.shares.exists(tx, id)) return;
        throw notFound('Share');
      }
      const { candidateId, recipientId } = revoked;
      await this.activities.add(tx, sharer.tenantId, [
        { candidateId, actorId: sharer.userId, kind: 'share_revoked', details: { recipients: [recipientId] } },
      ]);
    });
  }
}

function recipientsByCandidate(pairs: readonly SharedPair[]): Map<string, string[]> {
  const recipients = new Map<string, string[]>();
  for (const { candidateId, recipientId } of pairs) {
    recipients.set(candidateId, [...(recipients.get(candidateId) ?? []), recipientId]);
  }
  return recipients;
}

function withoutRepetitions(request: ShareRequest): ShareRequest {
  const { candidateIds, recruiterIds } = request;
  return { ...request, candidateIds: [...new Set(candidateIds)], recruiterIds: [...new Set(recruiterIds)] };
}

function detailsOf({ permissions, reason, expiresAt }: ShareRequest): NonNullable<NewActivity['details']> {
  const { viewContact, downloadResume, submitToJobs } = permissions;
  return {
    permissions: { view_contact: viewContact, download_resume: downloadResume, submit_to_jobs: submitToJobs },
    ...(reason === null ? {} : { reason }),
    ...(expiresAt === null ? {} : { expires_at: expiresAt.toISOString() }),
  };
}
