import type { CandidateFacts, CandidatesRepository } from '#libs/candidates';
import { storableJson, systemActor, type Database } from '#libs/database';
import type { Fence } from '#libs/jobs';
import { pipelineVersionOf, type ReadResume } from '#libs/resume-reader';
import { Quarantine } from './quarantine.js';
import type { Resume } from './resume.js';
import type { ResumesRepository } from './resumes.repository.js';

/** Writes what a worker read from a resume. */
export class ReadingsService {
  readonly #quarantine: Quarantine;

  constructor(
    private readonly database: Database,
    private readonly resumes: ResumesRepository,
    private readonly candidates: CandidatesRepository,
  ) {
    this.#quarantine = new Quarantine(resumes);
  }

  async find(tenantId: string, resumeId: string): Promise<Resume | undefined> {
    return this.resumes.find(systemActor(tenantId), resumeId);
  }

  /**
   * Ends the background task and writes reading and candidate, all or nothing. When another worker has overtaken this one,
   * nothing is written and the answer is false.
   */
  async complete(fence: Fence, resume: Resume, read: ReadResume): Promise<boolean> {
    const { tenantId } = fence;
    return this.database.withTenant(systemActor(tenantId), async (tx) => {
      if (!(await this.resumes.completeJob(tx, fence))) return false;
      await this.resumes.saveReading(tx, tenantId, resume, pipelineVersionOf(read), read);
      if (read.parsed.quality === 'unreadable') return true;
      const ownerIsCandidate = (await this.resumes.ownerRole(tx, resume.ownerId)) === 'candidate';
      const origin = {
        tenantId,
        ownerId: resume.ownerId,
        userId: ownerIsCandidate ? resume.ownerId : null,
        source: resume.source,
      };
      const candidateId = await this.candidates.save(tx, origin, resume.candidateId, candidateFacts(read));
      if (candidateId !== resume.candidateId) await this.resumes.linkCandidate(tx, tenantId, resume.id, candidateId);
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
}

function candidateFacts(read: ReadResume): CandidateFacts {
  const storable = JSON.parse(storableJson(read.parsed)) as ReadResume['parsed'];
  const { basics, summary, skills, work, education } = storable;
  return {
    name: basics.name,
    email: basics.email?.toLowerCase() ?? null,
    phone: basics.phone,
    phoneNormalised: basics.phoneE164,
    location: basics.location,
    title: basics.label,
    summary,
    skills,
    links: basics.links,
    work,
    education,
  };
}
