import type { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '#libs/database';
import { ACCEPTED_EXTENSIONS } from '#libs/documents';
import { outboxEntry, parseResumeJob, queueJobId, type Outbox } from '#libs/jobs';
import { resumeKey, type FileStore } from '#libs/storage';
import { FileIntake, type StoredUpload } from './file-intake.js';
import type { AcceptedResume, UploadOptions } from './resume.js';
import type { ResumesRepository } from './resumes.repository.js';

/** Takes files in: streamed to the store, then accepted with the request to read them in one transaction. */
export class UploadsService {
  readonly #intake: FileIntake;

  constructor(
    private readonly resumes: ResumesRepository,
    files: FileStore,
    private readonly outbox: Outbox,
    mostBytes: number,
  ) {
    this.#intake = new FileIntake(files, { mostBytes, extensions: ACCEPTED_EXTENSIONS, keyOf: resumeKey });
  }

  /** Streams a file into the store, as `FileIntake` does. */
  async store(actor: Actor, givenName: string, content: Readable): Promise<StoredUpload> {
    return this.#intake.store(actor.tenantId, givenName, content);
  }

  /** Makes a resume of a stored file and asks for it to be read. On failure the file is removed. */
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
      const accepted = await this.resumes.accept(actor, resume, job, entry, options.line);
      this.outbox.sendAfterCommit(entry);
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
