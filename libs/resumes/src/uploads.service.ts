import type { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '#libs/database';
import { ACCEPTED_EXTENSIONS, extensionOf } from '#libs/documents';
import { DomainError } from '#libs/errors';
import { outboxEntry, parseResumeJob, queueJobId, type Outbox } from '#libs/jobs';
import { resumeKey, type FileStore } from '#libs/storage';
import { displayName } from './file-name.js';
import type { AcceptedResume, UploadOptions } from './resume.js';
import type { ResumesRepository } from './resumes.repository.js';
import { UploadInspector } from './upload-inspector.js';

/** A file stored for a resume whose row is not written yet. */
export interface StoredUpload {
  id: string;
  fileName: string;
  storageKey: string;
  format: UploadInspector['format'];
  sizeBytes: number;
  sha256: Buffer;
}

/** Takes files in: streamed to the store, then accepted with the request to read them in one transaction. */
export class UploadsService {
  constructor(
    private readonly resumes: ResumesRepository,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
    private readonly mostBytes: number,
  ) {}

  /**
   * Streams a file into the store, judging it on the way.
   *
   * @throws {DomainError} for a name, type or size that is refused; nothing is left behind then, nor when the stream is
   *   aborted
   */
  async store(actor: Actor, givenName: string, content: Readable): Promise<StoredUpload> {
    const fileName = displayName(givenName);
    const id = uuidv7();
    const storageKey = resumeKey(actor.tenantId, id, acceptedExtension(fileName));
    const inspector = new UploadInspector(fileName, this.mostBytes);
    content.once('error', (error) => inspector.destroy(error));
    await this.files.write(storageKey, content.pipe(inspector));
    return {
      id,
      fileName,
      storageKey,
      format: inspector.format,
      sizeBytes: inspector.sizeBytes,
      sha256: inspector.digest(),
    };
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
    const job = { id: jobId, kind: parseResumeJob.name, priority: options.priority, requestId: options.requestId };
    try {
      const accepted = await this.resumes.accept(actor, resume, job, entry);
      this.outbox.sendAfterCommit(entry);
      const { id, fileName, storageKey } = upload;
      return { id, jobId, status: 'pending', fileName, storageKey, ...accepted };
    } catch (error) {
      await this.discard(upload);
      throw error;
    }
  }

  async discard(upload: StoredUpload): Promise<void> {
    await this.files.remove(upload.storageKey);
  }
}

/** @throws {DomainError} unsupported_file_type, in the words of the parsing API that clients know */
function acceptedExtension(fileName: string): string {
  const extension = extensionOf(fileName);
  if (ACCEPTED_EXTENSIONS.includes(extension)) return extension;
  const allowed = ACCEPTED_EXTENSIONS.join(', ');
  throw new DomainError('unsupported_file_type', `Unsupported file type: ${extension || 'none'}. Allowed: ${allowed}`);
}
