import { DomainError } from '#libs/errors';
import { PIPELINE_VERSION } from '#libs/resume-reader';
import type { ResumesRepository } from './resumes.repository.js';

/** Crashes of the reading process after which a content is not tried again. */
const CRASHES_TO_QUARANTINE = 2;

/** Keeps contents away from the readers that have killed them before. */
export class Quarantine {
  constructor(private readonly resumes: ResumesRepository) {}

  async holds(tenantId: string, sha256: Buffer): Promise<boolean> {
    return (await this.resumes.crashesOf(tenantId, sha256, PIPELINE_VERSION)) >= CRASHES_TO_QUARANTINE;
  }

  /** Notes that a content killed the process that read it; answers whether it is quarantined now. */
  async noteCrash(tenantId: string, sha256: Buffer): Promise<boolean> {
    return (await this.resumes.countCrash(tenantId, sha256, PIPELINE_VERSION)) >= CRASHES_TO_QUARANTINE;
  }
}

export function quarantined(): DomainError {
  return new DomainError('file_quarantined', 'Reading this file failed badly more than once; it is not tried again.');
}
