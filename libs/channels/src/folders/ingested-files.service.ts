import type { Actor, PageRequest } from '#libs/database';
import type { FilesFilter, IngestedFile } from './ingested-file.js';
import type { IngestedFilesRepository } from './ingested-files.repository.js';

/** What became of the files of folders, for those who have them. */
export class IngestedFilesService {
  constructor(private readonly files: IngestedFilesRepository) {}

  /** Newest first, without a total: there may be very many. */
  async list(
    actor: Actor,
    filter: FilesFilter,
    page: PageRequest,
  ): Promise<{ items: IngestedFile[]; total: undefined }> {
    return { items: await this.files.list(actor, filter, page), total: undefined };
  }
}
