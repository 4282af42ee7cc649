import { systemActor, type Actor, type Database, type PageRequest } from '#libs/database';
import type { ClaimedWatch, FolderWatch } from './folder-watch.js';

interface WatchRow extends Record<string, unknown> {
  id: string;
  directory: string;
  user_id: string;
  looked_at: Date | null;
  problem: string | null;
  created_at: Date;
}

/** No batch of files takes as long; whoever died holds a watch no longer. */
const LEASE = '5 minutes';

/** The rows of watched folders. Each method is one statement. */
export class FolderWatchesRepository {
  constructor(private readonly database: Database) {}

  /** Undefined when the directory is watched already. */
  async create(
    actor: Actor,
    watch: Pick<FolderWatch, 'id' | 'directory' | 'ownerId'>,
  ): Promise<FolderWatch | undefined> {
    const [row] = await this.database.statementAs<WatchRow>(actor, {
      name: 'folder_watch_create',
      text: `insert into folder_watches (tenant_id, id, directory, user_id) values ($1, $2, $3, $4)
        on conflict (tenant_id, directory) do nothing returning *`,
      values: [actor.tenantId, watch.id, watch.directory, watch.ownerId],
    });
    return row && toWatch(row);
  }

  async list(actor: Actor, page: PageRequest): Promise<FolderWatch[]> {
    const rows = await this.database.statementAs<WatchRow>(actor, {
      name: `folder_watches_list${page.after === undefined ? '' : '_after'}`,
      text: `select * from folder_watches where tenant_id = $1 ${page.after === undefined ? '' : 'and id < $4'}
        order by id desc limit $2 offset $3`,
      values: [actor.tenantId, page.limit, page.skip, ...(page.after === undefined ? [] : [page.after])],
    });
    return rows.map(toWatch);
  }

  async count(actor: Actor): Promise<number> {
    const [row] = await this.database.statementAs<{ count: number }>(actor, {
      name: 'folder_watches_count',
      text: 'select count(*)::integer as count from folder_watches where tenant_id = $1',
      values: [actor.tenantId],
    });
    return row?.count ?? 0;
  }

  async remove(actor: Actor, id: string): Promise<boolean> {
    const rows = await this.database.statementAs(actor, {
      name: 'folder_watch_remove',
      text: 'delete from folder_watches where tenant_id = $1 and id = $2 returning id',
      values: [actor.tenantId, id],
    });
    return rows.length === 1;
  }

  /** Those of every tenant; those that were not looked at for longest come first. */
  async all(): Promise<{ tenantId: string; watchId: string }[]> {
    const rows = await this.database.callFunction<{ tenant_id: string; watch_id: string }>({
      name: 'folder_watches_all',
      text: 'select tenant_id, watch_id from folder_watches_all()',
      values: [],
    });
    return rows.map((row) => ({ tenantId: row.tenant_id, watchId: row.watch_id }));
  }

  /** Takes a watch, so that no other process looks; undefined when one does, or did less than `pauseMs` ago. */
  async claim(tenantId: string, id: string, pauseMs: number): Promise<ClaimedWatch | undefined> {
    const [row] = await this.database.statementAs<{ directory: string; user_id: string }>(systemActor(tenantId), {
      name: 'folder_watch_claim',
      text: `update folder_watches set lease_until = clock_timestamp() + $4::interval
        where tenant_id = $1 and id = $2 and (lease_until is null or lease_until < clock_timestamp())
          and (looked_at is null or looked_at <= clock_timestamp() - $3::float8 * interval '1 millisecond')
        returning directory, user_id`,
      values: [tenantId, id, pauseMs, LEASE],
    });
    return row && { tenantId, id, directory: row.directory, ownerId: row.user_id };
  }

  /** Lengthens the lease; false when the watch was removed. */
  async renew({ tenantId, id }: ClaimedWatch): Promise<boolean> {
    const rows = await this.database.statementAs(systemActor(tenantId), {
      name: 'folder_watch_renew',
      text: `update folder_watches set lease_until = clock_timestamp() + $3::interval
        where tenant_id = $1 and id = $2 returning id`,
      values: [tenantId, id, LEASE],
    });
    return rows.length === 1;
  }

  async release({ tenantId, id }: ClaimedWatch, problem: string | null): Promise<void> {
    await this.database.statementAs(systemActor(tenantId), {
      name: 'folder_watch_release',
      text: `update folder_watches set lease_until = null, looked_at = clock_timestamp(), problem = $3
        where tenant_id = $1 and id = $2`,
      values: [tenantId, id, problem],
    });
  }
}

function toWatch(row: WatchRow): FolderWatch {
  return {
    id: row.id,
    directory: row.directory,
    ownerId: row.user_id,
    lookedAt: row.looked_at,
    problem: row.problem,
    createdAt: row.created_at,
  };
}
