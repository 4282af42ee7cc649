import { v7 as uuidv7 } from 'uuid';
import {
  ActivitiesRepository,
  type CandidateFacts,
  type CandidatesRepository,
  type KnownCandidate,
  type UploadDecision,
  type UploadRule,
} from '#libs/candidates';
import { systemActor, type Database, type SqlTransaction } from '#libs/database';
import {
  candidateFollowUp,
  findDuplicatesJob,
  matchCandidateJob,
  writeOutbox,
  type Fence,
  type OutboxEntry,
} from '#libs/jobs';
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
    const facts = read.parsed.quality === 'unreadable' ? null : candidateFacts(contents);
    const decision =
      facts === null || resume.candidateId !== null
        ? undefined
        : await this.uploadRule.decide({ tenantId, ...resume }, facts);
    const messages = await this.database.pipelined(systemActor(tenantId), async (tx) => {
      const [ended, known] = await Promise.all([
        this.resumes.completeJob(tx, fence),
        facts === null ? [] : this.findKnown(tx, tenantId, resume, facts, decision),
      ]);
      return (
        ended &&
        this.write(tx, fence, resume, {
          read,
          callbackUrl: ended.callbackUrl,
          ...outcomeOf(contents, facts, decision, known),
        })
      );
    });
    if (messages !== undefined) this.webhooks.send(messages);
    return messages !== undefined;
  }

  /** Ends the background task as failed; false when another worker has overtaken this one. */
  async fail(fence: Fence, resumeId: string, error: { code: string; message: string }): Promise<boolean> {
    const { tenantId, processingJobId } = fence;
    const messages = await this.database.pipelined(systemActor(tenantId), async (tx) => {
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

  private async findKnown(
    tx: SqlTransaction,
    tenantId: string,
    { ownerId, candidateId }: Resume,
    { contact: { email } }: CandidateFacts,
    decision: UploadDecision | undefined,
  ): Promise<KnownCandidate[]> {
    const likelyId = decision?.candidateId ?? null;
    return this.candidates.findKnown(tx, { tenantId, ownerId }, { candidateId, email, likelyId });
  }

  /** Nothing of it needs the answer of another: all is sent together, the candidate before what refers to it. */
  private async write(
    tx: SqlTransaction,
    fence: Fence,
    resume: Resume,
    { read, callbackUrl, subject, kept }: Outcome & EndedJob & { read: ReadResume },
  ): Promise<OutboxEntry[]> {
    const { tenantId } = fence;
    const followUps =
      subject === null
        ? []
        : [findDuplicatesJob, matchCandidateJob].map((job) => candidateFollowUp(job, tenantId, subject.id));
    const { quality } = read.parsed;
    const [, , told] = await Promise.all([
      this.saveCandidate(tx, tenantId, resume, subject),
      this.resumes.saveReading(tx, tenantId, resume, pipelineVersionOf(read), read, kept),
      this.tellOfReading(tx, fence, resume, { subject, quality, callbackUrl }),
      writeOutbox(tx, followUps),
    ]);
    return [...told, ...followUps];
  }

  private async saveCandidate(
    tx: SqlTransaction,
    tenantId: string,
    resume: Resume,
    subject: Subject | null,
  ): Promise<void> {
    if (subject === null) return;
    const { ownerId, source } = resume;
    await Promise.all([
      this.candidates.save(tx, { tenantId, ownerId, source }, subject, subject.facts),
      this.link(tx, tenantId, resume, subject.id),
    ]);
  }

  private async tellOfReading(
    tx: SqlTransaction,
    { tenantId, processingJobId }: Fence,
    { id, ownerId }: Resume,
    { subject, quality, callbackUrl }: { subject: Subject | null; quality: string } & EndedJob,
  ): Promise<OutboxEntry[]> {
    const [candidateId, status] = [subject?.id ?? null, 'completed' as const];
    const completed = { resume_id: id, job_id: processingJobId, candidate_id: candidateId, status, quality };
    const created =
      subject === null || subject.known !== undefined
        ? []
        : [{ candidate_id: subject.id, owner_id: ownerId, resume_id: id }];
    const messages = await Promise.all([
      this.webhooks.emit(tx, tenantId, 'resume.completed', completed, callbackUrl),
      this.webhooks.emitAll(tx, tenantId, 'candidate.created', created),
    ]);
    return messages.flat();
  }

  /** A resume that is read again for the same candidate is no news. */
  private async link(tx: SqlTransaction, tenantId: string, resume: Resume, candidateId: string): Promise<void> {
    if (candidateId === resume.candidateId) return;
    const details = { resume_id: resume.id, source: resume.source };
    const uploaded = { candidateId, actorId: resume.ownerId, kind: 'resume_uploaded' as const, details };
    await Promise.all([
      this.resumes.linkCandidate(tx, tenantId, resume.id, candidateId),
      this.#activities.add(tx, tenantId, [uploaded]),
    ]);
  }
}

/** The candidate that a reading makes or renews. */
interface Subject {
  id: string;
  /** Undefined for a new one. */
  known: KnownCandidate | undefined;
  facts: CandidateFacts;
}

/** What comes of a reading. */
interface Outcome {
  /** Null where nothing could be read, and where the tenant wants no second candidate of the same person. */
  subject: Subject | null;
  kept: ReadingContents;
}

/** Whatever the tenant wants, one address of one owner is one candidate. */
function outcomeOf(
  contents: ReadingContents,
  facts: CandidateFacts | null,
  decision: UploadDecision | undefined,
  candidates: readonly KnownCandidate[],
): Outcome {
  if (facts === null) return { subject: null, kept: contents };
  if (decision?.rule === 'reject' && !candidates.some(({ by }) => by === 'address')) {
    return { subject: null, kept: rejectedContents(contents, decision.candidateId) };
  }
  const [known] = candidates;
  return { subject: { id: known?.id ?? uuidv7(), known, facts }, kept: contents };
}

function isStored(resume: Resume | undefined): resume is StoredResume {
  return resume !== undefined && resume.storageKey !== null;
}
