import type { CandidateFacts, CandidatesRepository } from '#libs/candidates';
import type { CandidateFacts, CandidatesRepository, DuplicateSearches, UploadRule } from '#libs/candidates';
import { systemActor, type Database, type TenantTransaction } from '#libs/database';
import type { Fence, OutboxEntry } from '#libs/jobs';
import { pipelineVersionOf, type ReadResume } from '#libs/resume-reader';
import type { WebhookEvents } from '#libs/webhooks';
import { candidateFacts } from './candidate-facts.js';
import { Quarantine } from './quarantine.js';
import { readingContents, rejectedContents, type ReadingContents } from './reading-contents.js';
import type { Resume, StoredResume } from './resume.js';
import type { ResumesRepository } from './resumes.repository.js';

/** Writes what a worker read from a resume, and tells the tenant's webhooks. */
export class ReadingsService {
  readonly #quarantine: Quarantine;

  constructor(
    private readonly database: Database,
    private readonly resumes: ResumesRepository,
    private readonly candidates: CandidatesRepository,
    private readonly webhooks: WebhookEvents,
    private readonly uploadRule: Pick<UploadRule, 'decide'>,
    private readonly searches: Pick<DuplicateSearches, 'request' | 'send'>,
  ) {
    this.#quarantine = new Quarantine(resumes);
  }

  async find(tenantId: string, resumeId: string): Promise<StoredResume | undefined> {
    const resume = await this.resumes.find(systemActor(tenantId), resumeId);
    return isStored(resume) ? resume : undefined;
  }

  /**
   * Ends the background task and writes reading and candidate, all or nothing. When another worker has overtaken this one,
   * nothing is written and the answer is false. Duplicates of the candidate are sought after that.
   */
  async complete(fence: Fence, resume: Resume, read: ReadResume): Promise<boolean> {
    const { tenantId } = fence;
    const contents = readingContents(read.parsed);
    if (read.parsed.quality === 'unreadable') {
      return this.database.withTenant(systemActor(tenantId), (tx) =>
        this.saveReading(tx, fence, resume, read, contents),
      );
    }
    const facts = candidateFacts(contents);
    const messages = await this.database.withTenant(systemActor(tenantId), async (tx) => {
      if (!(await this.resumes.completeJob(tx, fence))) return undefined;
      await this.resumes.saveReading(tx, tenantId, resume, pipelineVersionOf(read), read, contents);
      const { quality } = read.parsed;
      const candidateId = quality === 'unreadable' ? null : await this.saveCandidate(tx, tenantId, resume, facts);
      return this.tellOfReading(tx, fence, resume, { candidateId, quality });
    });
    if (messages !== undefined) this.webhooks.send(messages);
    return messages !== undefined;
  }

  /** Ends the background task as failed; false when another worker has overtaken this one. */
  async fail(fence: Fence, resumeId: string, error: { code: string; message: string }): Promise<boolean> {
    const { tenantId, processingJobId } = fence;
    const messages = await this.database.withTenant(systemActor(tenantId), async (tx) => {
      if (!(await this.resumes.failJob(tx, fence, error.code, error.message))) return undefined;
      const told = { resume_id: resumeId, job_id: processingJobId, status: 'failed' as const, error: error.code };
      return this.webhooks.emit(tx, tenantId, 'resume.failed', told);
    });
    if (messages !== undefined) this.webhooks.send(messages);
    return messages !== undefined;
    const decision =
      resume.candidateId === null ? await this.uploadRule.decide({ tenantId, ...resume }, facts) : undefined;
    let searches: OutboxEntry[] = [];
    const isDone = await this.database.withTenant(systemActor(tenantId), async (tx) => {
      const known = await this.knownByAddress(tx, tenantId, resume, facts);
      if (decision?.rule === 'reject' && known === undefined) {
        return this.saveReading(tx, fence, resume, read, rejectedContents(contents, decision.candidateId));
      }
      if (!(await this.saveReading(tx, fence, resume, read, contents))) return false;
      const candidateId = await this.saveCandidate(tx, tenantId, resume, known ?? decision?.candidateId, facts);
      searches = await this.searches.request(tx, tenantId, [candidateId]);
      return true;
    });
    this.searches.send(searches);
    return isDone;
  }

  /** False when another worker has overtaken this one. */
  private async saveReading(
    tx: TenantTransaction,
    fence: Fence,
    resume: Resume,
    read: ReadResume,
    contents: ReadingContents,
  ): Promise<boolean> {
    if (!(await this.resumes.completeJob(tx, fence))) return false;
    await this.resumes.saveReading(tx, fence.tenantId, resume, pipelineVersionOf(read), read, contents);
    return true;
  }

  /** One address of one owner is one candidate, whatever the tenant's rule. */
  private async knownByAddress(
    tx: TenantTransaction,
    tenantId: string,
    { candidateId, ownerId }: Resume,
    { contact }: CandidateFacts,
  ): Promise<string | undefined> {
    if (candidateId !== null) return candidateId;
    return contact.email === null ? undefined : this.candidates.findByAddress(tx, { tenantId, ownerId }, contact.email);
  }

  private async saveCandidate(
    tx: TenantTransaction,
    tenantId: string,
    resume: Resume,
    known: string | undefined,
    facts: CandidateFacts,
  ): Promise<string> {
    const ownerIsCandidate = (await this.resumes.ownerRole(tx, resume.ownerId)) === 'candidate';
    const origin = {
      tenantId,
      ownerId: resume.ownerId,
      userId: ownerIsCandidate ? resume.ownerId : null,
      source: resume.source,
    };
    const candidateId = await this.candidates.save(tx, origin, known ?? null, facts);
    if (candidateId !== resume.candidateId) await this.resumes.linkCandidate(tx, tenantId, resume.id, candidateId);
    return candidateId;
  }

  async isQuarantined(tenantId: string, resume: Resume): Promise<boolean> {
    return this.#quarantine.holds(tenantId, resume.sha256);
  }

  /** Notes that a file killed the process that read it; answers whether it is quarantined now. */
  async noteCrash(tenantId: string, resume: Resume): Promise<boolean> {
    return this.#quarantine.noteCrash(tenantId, resume.sha256);
  }

  private async saveCandidate(
    tx: TenantTransaction,
    tenantId: string,
    resume: Resume,
    facts: CandidateFacts,
  ): Promise<string> {
    const { ownerId, source } = resume;
    const ownerIsCandidate = (await this.resumes.ownerRole(tx, ownerId)) === 'candidate';
    const origin = { tenantId, ownerId, userId: ownerIsCandidate ? ownerId : null, source };
    const candidateId = await this.candidates.save(tx, origin, resume.candidateId, facts);
    if (candidateId !== resume.candidateId) await this.resumes.linkCandidate(tx, tenantId, resume.id, candidateId);
    return candidateId;
  }

  private async tellOfReading(
    tx: TenantTransaction,
    { tenantId, processingJobId }: Fence,
    { id, ownerId }: Resume,
    { candidateId, quality }: { candidateId: string | null; quality: string },
  ): Promise<OutboxEntry[]> {
    const completed = { resume_id: id, job_id: processingJobId, candidate_id: candidateId, quality };
    const messages = await this.webhooks.emit(tx, tenantId, 'resume.completed', { ...completed, status: 'completed' });
    if (candidateId === null || !(await this.candidates.isNew(tx, tenantId, candidateId))) return messages;
    const created = { candidate_id: candidateId, owner_id: ownerId, resume_id: id };
    return [...messages, ...(await this.webhooks.emit(tx, tenantId, 'candidate.created', created))];
  }
}

function isStored(resume: Resume | undefined): resume is StoredResume {
  return resume !== undefined && resume.storageKey !== null;
}
