import { v7 as uuidv7 } from 'uuid';
import type { Actor, Database, PageRequest } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import { findOwner } from '../owner.js';
import type { FolderWatch } from './folder-watch.js';
import type { FolderWatchesRepository } from './folder-watches.repository.js';
import { plainDirectory, type IngestRoot } from './ingest-root.js';

const MOST_WATCHES = 50;

/** Which folders of a tenant are watched, and in whose name; for admins. */
export class FolderWatchesService {
  constructor(
    private readonly database: Database,
    private readonly root: IngestRoot,
    private readonly watches: FolderWatchesRepository,
  ) {}

  /** @throws {DomainError} directory_refused; not_found; conflict when it is watched already, or too many are */
  async create(actor: Actor, input: { directory: string; ownerId: string }): Promise<FolderWatch> {
    const directory = plainDirectory(input.directory);
    const found = await findOwner(this.database, actor.tenantId, input.ownerId);
    if (found === undefined) throw notFound('User');
    await this.root.resolve(found.slug, directory);
    if ((await this.watches.count(actor)) >= MOST_WATCHES) {
      throw new DomainError('conflict', `There are ${MOST_WATCHES} watched folders already.`);
    }
    const watch = await this.watches.create(actor, { id: uuidv7(), directory, ownerId: input.ownerId });
    if (watch === undefined) throw new DomainError('conflict', 'The directory is watched already.');
    return watch;
  }

  async list(actor: Actor, page: PageRequest): Promise<{ items: FolderWatch[]; total: number }> {
    return { items: await this.watches.list(actor, page), total: await this.watches.count(actor) };
  }

  async remove(actor: Actor, id: string): Promise<void> {
    if (!(await this.watches.remove(actor, id))) throw notFound('Watch');
  }
}
