import {
  ActivitiesRepository,
  type CandidateFacts,
  type CandidatesRepository,
  type DuplicateSearches,
  type UploadDecision,
  type UploadRule,
} from '#libs/candidates';
import { systemActor, type Database, type TenantTransaction } from '#libs/database';
import type { Fence, OutboxEntry } from '#libs/jobs';
import type { MatchRequests } from '#libs/matching';
import { pipelineVersionOf, type ReadResume } from '#libs/resume-reader';
import type { WebhookEvents } from '#libs/webhooks';
import { candidateFacts } from './candidate-facts.js';
import { Quarantine } from './quarantine.js';
import { readingContents, rejectedContents, type ReadingContents } from './reading-contents.js';
import type { Resume, StoredResume } from './resume.js';
import type { EndedJob, ResumesRepository } from './resumes.repository.js';

/** Writes what a worker read from a resume, and tells the tenant's webhooks. */
export class ReadingsService {
  readonly #quarantine: Quarantine;
  readonly #activities = new ActivitiesRepository();

  constructor(
    private readonly database: Database,
    private readonly resumes: ResumesRepository,
    private readonly candidates: CandidatesRepository,
    private readonly webhooks: WebhookEvents,
    private readonly uploadRule: Pick<UploadRule, 'decide'>,
    private readonly searches: Pick<DuplicateSearches, 'request'>,
    private readonly matches: Pick<MatchRequests, 'ofCandidates'>,
  ) {
    this.#quarantine = new Quarantine(resumes);
  }

  async find(tenantId: string, resumeId: string): Promise<StoredResume | undefined> {
    const resume = await this.resumes.find(systemActor(tenantId), resumeId);
    return isStored(resume) ? resume : undefined;
  }

  /**
   * Ends the background task and writes reading and candidate, all or nothing. When another worker has overtaken this one,
   * nothing is written and the answer is false. The candidate's duplicates and matches are sought after that.
   */
  async complete(fence: Fence, resume: Resume, read: ReadResume): Promise<boolean> {
    const { tenantId } = fence;
    const contents = readingContents(read.parsed);
    const { quality } = read.parsed;
    const facts = quality === 'unreadable' ? null : candidateFacts(contents);
    const decision =
      facts === null || resume.candidateId !== null
        ? undefined
        : await this.uploadRule.decide({ tenantId, ...resume }, facts);
    const messages = await this.database.withTenant(systemActor(tenantId), async (tx) => {
      const ended = await this.resumes.completeJob(tx, fence);
      if (ended === undefined) return undefined;
      const { candidateId, kept } = await this.saveCandidate(tx, tenantId, resume, { facts, decision, contents });
      await this.resumes.saveReading(tx, tenantId, resume, pipelineVersionOf(read), read, kept);
      const told = await this.tellOfReading(tx, fence, resume, { candidateId, quality, ...ended });
      if (candidateId === null) return told;
      const searches = await this.searches.request(tx, tenantId, [candidateId]);
      return [...told, ...searches, ...(await this.matches.ofCandidates(tx, tenantId, [candidateId]))];
    });
    if (messages !== undefined) this.webhooks.send(messages);
    return messages !== undefined;
  }

  /** Ends the background task as failed; false when another worker has overtaken this one. */
  async fail(fence: Fence, resumeId: string, error: { code: string; message: string }): Promise<boolean> {
    const { tenantId, processingJobId } = fence;
    const messages = await this.database.withTenant(systemActor(tenantId), async (tx) => {
      const ended = await this.resumes.failJob(tx, fence, error.code, error.message);
      if (ended === undefined) return undefined;
      const told = { resume_id: resumeId, job_id: processingJobId, status: 'failed' as const, error: error.code };
      return this.webhooks.emit(tx, tenantId, 'resume.failed', told, ended.callbackUrl);
    });
    if (messages !== undefined) this.webhooks.send(messages);
    return messages !== undefined;
  }

  async isQuarantined(tenantId: string, resume: Resume): Promise<boolean> {
    return this.#quarantine.holds(tenantId, resume.sha256);
  }

  /** Notes that a file killed the process that read it; answers whether it is quarantined now. */
  async noteCrash(tenantId: string, resume: Resume): Promise<boolean> {
    return this.#quarantine.noteCrash(tenantId, resume.sha256);
  }

  /**
   * Makes or renews the candidate, unless the tenant wants no second one of the same person. Whatever it wants, one address
   * of one owner is one candidate.
   */
  private async saveCandidate(
    tx: TenantTransaction,
    tenantId: string,
    resume: Resume,
    { facts, decision, contents }: WhatWasRead,
  ): Promise<{ candidateId: string | null; kept: ReadingContents }> {
    if (facts === null) return { candidateId: null, kept: contents };
    const { ownerId, source } = resume;
    const byAddress = await this.knownByAddress(tx, { tenantId, ownerId }, facts);
    if (decision?.rule === 'reject' && byAddress === undefined) {
      return { candidateId: null, kept: rejectedContents(contents, decision.candidateId) };
    }
    const ownerIsCandidate = (await this.resumes.ownerRole(tx, ownerId)) === 'candidate';
    const origin = { tenantId, ownerId, userId: ownerIsCandidate ? ownerId : null, source };
    const known = resume.candidateId ?? byAddress ?? decision?.candidateId ?? null;
    const candidateId = await this.candidates.save(tx, origin, known, facts);
    if (candidateId !== resume.candidateId) await this.link(tx, tenantId, resume, candidateId);
    return { candidateId, kept: contents };
  }

  private async knownByAddress(
    tx: TenantTransaction,
    owner: { tenantId: string; ownerId: string },
    { contact: { email } }: CandidateFacts,
  ): Promise<string | undefined> {
    return email === null ? undefined : this.candidates.findByAddress(tx, owner, email);
  }

  private async tellOfReading(
    tx: TenantTransaction,
    { tenantId, processingJobId }: Fence,
    { id, ownerId }: Resume,
    { candidateId, quality, callbackUrl }: { candidateId: string | null; quality: string } & EndedJob,
  ): Promise<OutboxEntry[]> {
    const status = 'completed' as const;
    const completed = { resume_id: id, job_id: processingJobId, candidate_id: candidateId, status, quality };
    const messages = await this.webhooks.emit(tx, tenantId, 'resume.completed', completed, callbackUrl);
    if (candidateId === null || !(await this.candidates.isNew(tx, tenantId, candidateId))) return messages;
    const created = { candidate_id: candidateId, owner_id: ownerId, resume_id: id };
    return [...messages, ...(await this.webhooks.emit(tx, tenantId, 'candidate.created', created))];
  }

  /** A resume that is read again for the same candidate is no news. */
  private async link(tx: TenantTransaction, tenantId: string, resume: Resume, candidateId: string): Promise<void> {
    await this.resumes.linkCandidate(tx, tenantId, resume.id, candidateId);
    const details = { resume_id: resume.id, source: resume.source };
    await this.#activities.add(tx, tenantId, [
      { candidateId, actorId: resume.ownerId, kind: 'resume_uploaded', details },
    ]);
  }
}

interface WhatWasRead {
  /** Null of a file in which there is nothing to read. */
  facts: CandidateFacts | null;
  decision: UploadDecision | undefined;
  contents: ReadingContents;
}

function isStored(resume: Resume | undefined): resume is StoredResume {
  return resume !== undefined && resume.storageKey !== null;
}
