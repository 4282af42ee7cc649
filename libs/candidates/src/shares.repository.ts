import { Prisma, type PageRequest, type TenantTransaction } from '#libs/database';
import type { Share, ShareFilter, SharePermissions, ShareRequest } from './share.js';

export interface SharedPair {
  candidateId: string;
  recipientId: string;
  /** False where a share was in force already. */
  created: boolean;
}

/** The rows of shares. Only admins and the programs' own work see and change those of others. */
export class SharesRepository {
  /** Those of the candidates that exist and were not merged into another. */
  async countCandidates(tx: TenantTransaction, ids: readonly string[]): Promise<number> {
    return tx.candidate.count({ where: { id: { in: [...ids] }, mergedInto: null } });
  }

  async countRecruiters(tx: TenantTransaction, ids: readonly string[]): Promise<number> {
    return tx.user.count({ where: { id: { in: [...ids] }, role: 'recruiter', status: 'active' } });
  }

  /**
   * Shares every candidate with every recruiter but its owner, in one statement. Where a share is in force already, or
   * would be had it not expired, its terms become the new ones.
   */
  async share(
    tx: TenantTransaction,
    sharer: { tenantId: string; userId: string },
    request: ShareRequest,
  ): Promise<SharedPair[]> {
    const { viewContact, downloadResume, submitToJobs } = request.permissions;
    return tx.$queryRaw<SharedPair[]>`
      insert into candidate_shares (tenant_id, id, candidate_id, recipient_id, shared_by, view_contact, download_resume,
        submit_to_jobs, reason, notes, expires_at)
      select ${sharer.tenantId}::uuid, uuidv7(), c.id, recipient, ${sharer.userId}::uuid, ${viewContact}, ${downloadResume},
        ${submitToJobs}, ${request.reason}, ${request.notes}, ${request.expiresAt}
      from candidates c cross join unnest(${request.recruiterIds}::uuid[]) as recipient
      where c.tenant_id = ${sharer.tenantId}::uuid and c.id = any (${request.candidateIds}::uuid[]) and c.owner_id <> recipient
      on conflict (tenant_id, recipient_id, candidate_id) where revoked_at is null do update set
        shared_by = excluded.shared_by, view_contact = excluded.view_contact, download_resume = excluded.download_resume,
        submit_to_jobs = excluded.submit_to_jobs, reason = excluded.reason, notes = excluded.notes,
        expires_at = excluded.expires_at
      returning candidate_id as "candidateId", recipient_id as "recipientId", xmax = 0 as created`;
  }

  async list(tx: TenantTransaction, filter: ShareFilter, page: PageRequest): Promise<Share[]> {
    return tx.candidateShare.findMany({
      where: { ...toWhere(filter), ...(page.after === undefined ? {} : { id: { lt: page.after } }) },
      orderBy: { id: 'desc' },
      skip: page.skip,
      take: page.limit,
      omit: { tenantId: true },
    });
  }

  async count(tx: TenantTransaction, filter: ShareFilter): Promise<number> {
    return tx.candidateShare.count({ where: toWhere(filter) });
  }

  /** Ends a share. Answers it when it was in force until now; `undefined` when there is none, or it was ended before. */
  async revoke(tx: TenantTransaction, id: string): Promise<Pick<Share, 'candidateId' | 'recipientId'> | undefined> {
    const [revoked] = await tx.candidateShare.updateManyAndReturn({
      where: { id, revokedAt: null },
      data: { revokedAt: new Date() },
      select: { candidateId: true, recipientId: true },
    });
    return revoked;
  }

  async exists(tx: TenantTransaction, id: string): Promise<boolean> {
    return (await tx.candidateShare.count({ where: { id } })) === 1;
  }

  /** What the share that is in force lets its recipient do; `undefined` without one. */
  async permissionsOf(
    tx: TenantTransaction,
    recipientId: string,
    candidateId: string,
  ): Promise<(SharePermissions & { expiresAt: Date | null }) | undefined> {
    const share = await tx.candidateShare.findFirst({
      where: { recipientId, candidateId, ...inForce() },
      select: { viewContact: true, downloadResume: true, submitToJobs: true, expiresAt: true },
    });
    return share ?? undefined;
  }
}

function inForce(): Prisma.CandidateShareWhereInput {
  return { revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] };
}

const STATES = {
  active: inForce,
  expired: (): Prisma.CandidateShareWhereInput => ({ revokedAt: null, expiresAt: { lte: new Date() } }),
  revoked: (): Prisma.CandidateShareWhereInput => ({ revokedAt: { not: null } }),
};

function toWhere({ candidateId, recruiterId, state }: ShareFilter): Prisma.CandidateShareWhereInput {
  return {
    ...(candidateId === undefined ? {} : { candidateId }),
    ...(recruiterId === undefined ? {} : { recipientId: recruiterId }),
    ...(state === undefined ? {} : STATES[state]()),
  };
}
