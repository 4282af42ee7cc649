import type { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '#libs/database';
import { ACCEPTED_EXTENSIONS } from '#libs/documents';
import { outboxEntry, parseResumeJob, queueJobId, type Outbox } from '#libs/jobs';
import { resumeKey, type FileStore } from '#libs/storage';
import { FileIntake, type StoredUpload } from './file-intake.js';
import type { IntakeGate } from './intake-gate.js';
import type { AcceptedResume, UploadOptions } from './resume.js';
import type { ResumesRepository } from './resumes.repository.js';

/** Takes files in: streamed to the store, then accepted with the request to read them in one transaction. */
export class UploadsService {
  readonly #intake: FileIntake;

  constructor(
    private readonly resumes: ResumesRepository,
    files: FileStore,
    private readonly outbox: Outbox,
    private readonly gate: IntakeGate,
    mostBytes: number,
  ) {
    this.#intake = new FileIntake(files, { mostBytes, extensions: ACCEPTED_EXTENSIONS, keyOf: resumeKey });
  }

  /** @throws {DomainError} queue_full, disk_full or quota_exceeded while no file of the actor's tenant is taken */
  async admit(actor: Actor): Promise<void> {
    await this.gate.admit(actor);
  }

  /** Streams a file into the store, as `FileIntake` does, if there is room for one. @throws {DomainError} as `admit` */
  async store(actor: Actor, givenName: string, content: Readable): Promise<StoredUpload> {
    // Nobody else listens to the stream while the gate answers; the intake looks whether it has broken.
    content.on('error', () => undefined);
    await this.gate.admit(actor);
    return this.#intake.store(actor.tenantId, givenName, content);
  }

  /**
   * Makes a resume of a stored file and asks for it to be read. On failure the file is removed.
   *
   * @throws {DomainError} quota_exceeded when others of the tenant have used up what was left
   */
  async accept(
    actor: Actor & { userId: string },
    upload: StoredUpload,
    options: UploadOptions,
  ): Promise<AcceptedResume> {
    const jobId = uuidv7();
    const data = {
      tenantId: actor.tenantId,
      resumeId: upload.id,
      processingJobId: jobId,
      requestId: options.requestId,
    };
    const entry = outboxEntry(parseResumeJob, data, {
      queueJobId: queueJobId(jobId, 0),
      priority: options.priority,
    });
    const resume = { ...upload, ownerId: actor.userId, source: options.source };
    const { priority, requestId, callbackUrl = null } = options;
    const job = { id: jobId, kind: parseResumeJob.name, priority, requestId, callbackUrl };
    try {
      const taken = this.gate.taking(upload.sizeBytes);
      const accepted = await this.resumes.accept(actor, resume, job, entry, taken, options.line);
      this.outbox.sendAfterCommit(entry);
      this.gate.accepted(actor);
      const { id, fileName, storageKey } = upload;
      return { id, jobId, status: 'pending', fileName, storageKey, ...accepted };
    } catch (error) {
      await this.discard(upload);
      throw error;
    }
  }

  async discard(upload: StoredUpload): Promise<void> {
    await this.#intake.discard(upload);
  }
}
