import type { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import type { Actor, PageRequest } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { Batch, BatchDetail, TakenFile } from './batch.js';
import { lineInBatch, type BatchesRepository } from './batches.repository.js';
import { refusedName } from './file-name.js';
import type { UploadOptions } from './resume.js';
import type { UploadsService } from './uploads.service.js';

const MOST_COUNTED = 10_000;

/** Files that are sent together: each has an outcome of its own, and a bad one costs the others nothing. */
export class BatchesService {
  constructor(
    private readonly batches: BatchesRepository,
    private readonly uploads: UploadsService,
  ) {}

  /** Begins a batch; answers its id. @throws {DomainError} as `UploadsService.admit`, before there is one */
  async open(actor: Actor & { userId: string }, source: string): Promise<string> {
    await this.uploads.admit(actor);
    const id = uuidv7();
    await this.batches.open(actor, id, source);
    return id;
  }

  /**
   * Stores a file and makes a resume of it, or notes in the batch why not.
   *
   * @throws what is no fault of the file, such as a database that is away
   */
  async take(
    actor: Actor & { userId: string },
    batchId: string,
    file: { name: string; content: Readable },
    options: Omit<UploadOptions, 'line'>,
  ): Promise<TakenFile> {
    try {
      const stored = await this.uploads.store(actor, file.name, file.content);
      const { id, jobId, fileName, storageKey, createdAt, duplicateOf } = await this.uploads.accept(actor, stored, {
        ...options,
        line: lineInBatch(batchId),
      });
      const line = { fileName, resumeId: id, jobId, storageKey, createdAt, duplicateOf };
      return { ...line, errorCode: null, errorMessage: null };
    } catch (error) {
      const problem = problemOf(error, file.content);
      if (problem === undefined) throw error;
      return this.refuse(actor, batchId, file.name, problem);
    }
  }

  /** No more files come. */
  async close(actor: Actor, batchId: string): Promise<void> {
    await this.batches.close(actor, batchId);
  }

  async list(actor: Actor, page: PageRequest): Promise<{ items: Batch[]; total: number | undefined }> {
    const items = await this.batches.list(actor, page);
    const total = page.after === undefined ? await this.batches.count(actor, MOST_COUNTED) : undefined;
    return { items, total };
  }

  async find(actor: Actor, id: string): Promise<BatchDetail> {
    const batch = await this.batches.find(actor, id);
    if (batch === undefined) throw notFound('Batch');
    return { ...batch, files: await this.batches.files(actor, id) };
  }

  private async refuse(
    actor: Actor & { userId: string },
    batchId: string,
    givenName: string,
    { code: errorCode, message: errorMessage }: DomainError,
  ): Promise<TakenFile> {
    const fileName = refusedName(givenName);
    await this.batches.addRefused(actor, batchId, { id: uuidv7(), fileName, errorCode, errorMessage });
    const none = { resumeId: null, jobId: null, storageKey: null, createdAt: null, duplicateOf: null };
    return { fileName, ...none, errorCode, errorMessage };
  }
}

/** What is wrong with the file or its sending; undefined when neither is to blame. */
function problemOf(error: unknown, content: Readable): DomainError | undefined {
  if (error instanceof DomainError) return error;
  if (content.errored === null) return undefined;
  return new DomainError('malformed_upload', 'The upload broke off in this file.', { cause: error });
}
