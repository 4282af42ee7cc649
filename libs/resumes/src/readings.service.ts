import { ActivitiesRepository, type CandidatesRepository } from '#libs/candidates';
import { systemActor, type Database, type TenantTransaction } from '#libs/database';
import type { Fence } from '#libs/jobs';
import { pipelineVersionOf, type ReadResume } from '#libs/resume-reader';
import { candidateFacts } from './candidate-facts.js';
import { Quarantine } from './quarantine.js';
import { readingContents } from './reading-contents.js';
import type { Resume, StoredResume } from './resume.js';
import type { ResumesRepository } from './resumes.repository.js';

/** Writes what a worker read from a resume. */
export class ReadingsService {
  readonly #quarantine: Quarantine;
  readonly #activities = new ActivitiesRepository();

  constructor(
    private readonly database: Database,
    private readonly resumes: ResumesRepository,
    private readonly candidates: CandidatesRepository,
  ) {
    this.#quarantine = new Quarantine(resumes);
  }

  async find(tenantId: string, resumeId: string): Promise<StoredResume | undefined> {
    const resume = await this.resumes.find(systemActor(tenantId), resumeId);
    return isStored(resume) ? resume : undefined;
  }

  /**
   * Ends the background task and writes reading and candidate, all or nothing. When another worker has overtaken this one,
   * nothing is written and the answer is false.
   */
  async complete(fence: Fence, resume: Resume, read: ReadResume): Promise<boolean> {
    const { tenantId } = fence;
    const contents = readingContents(read.parsed);
    const facts = candidateFacts(contents);
    return this.database.withTenant(systemActor(tenantId), async (tx) => {
      if (!(await this.resumes.completeJob(tx, fence))) return false;
      await this.resumes.saveReading(tx, tenantId, resume, pipelineVersionOf(read), read, contents);
      if (read.parsed.quality === 'unreadable') return true;
      const ownerIsCandidate = (await this.resumes.ownerRole(tx, resume.ownerId)) === 'candidate';
      const origin = {
        tenantId,
        ownerId: resume.ownerId,
        userId: ownerIsCandidate ? resume.ownerId : null,
        source: resume.source,
      };
      const candidateId = await this.candidates.save(tx, origin, resume.candidateId, facts);
      if (candidateId !== resume.candidateId) await this.link(tx, tenantId, resume, candidateId);
      return true;
    });
  }

  async isQuarantined(tenantId: string, resume: Resume): Promise<boolean> {
    return this.#quarantine.holds(tenantId, resume.sha256);
  }

  /** Notes that a file killed the process that read it; answers whether it is quarantined now. */
  async noteCrash(tenantId: string, resume: Resume): Promise<boolean> {
    return this.#quarantine.noteCrash(tenantId, resume.sha256);
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

function isStored(resume: Resume | undefined): resume is StoredResume {
  return resume !== undefined && resume.storageKey !== null;
}
