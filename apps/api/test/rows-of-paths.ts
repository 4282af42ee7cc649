import { type Installation } from '#libs/testing';

/** The table that an id points into, by the word before it in a path or its name in a body, where it is not that word. */
const TABLES: Record<string, string> = {
  'api-keys': 'api_keys',
  candidate: 'candidates',
  connections: 'drive_connections',
  duplicates: 'candidates',
  job: 'jobs',
  keep: 'candidates',
  mailbox_id: 'mailboxes',
  owner_id: 'users',
  receiver_id: 'users',
  recruiter_ids: 'users',
  status: 'processing_jobs',
  results: 'processing_jobs',
  ws: 'processing_jobs',
  stream: 'processing_jobs',
  're-ingest': 'processing_jobs',
  syncs: 'drive_syncs',
  watches: 'folder_watches',
  webhooks: 'webhook_endpoints',
};
/** Seed 000 calls a background task a job; below /api it is an opening. */
const TABLES_OF_PATHS: Record<string, string> = { '/jobs/{job_id}': 'processing_jobs' };

/** Knows which rows the ids in the API's paths and bodies name, so that a test can fill in those of any tenant. */
export class RowsOfPaths {
  private constructor(
    private readonly installation: Installation,
    private readonly tables: ReadonlySet<string>,
  ) {}

  static async open(installation: Installation): Promise<RowsOfPaths> {
    const names = await installation.rows<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public'
        and column_name in ('id', 'tenant_id') and table_name <> 'tenants' group by 1 having count(*) = 2`,
    );
    return new RowsOfPaths(installation, new Set(names.map(({ name }) => name)));
  }

  /** @throws when no table is known for the word */
  tableOf(word: string, path = ''): string {
    const plain = word.replace(/_ids?$/u, 's').replaceAll('-', '_');
    const guesses = [
      ...[TABLES_OF_PATHS[path], TABLES[word], plain],
      ...[`candidate_${plain}`, `job_${plain}`, `webhook_${plain}`],
    ];
    const table = guesses.find((guess) => guess !== undefined && this.tables.has(guess));
    if (table === undefined) throw new Error(`No table is known for "${word}" of ${path}; name it in TABLES.`);
    return table;
  }

  /** The path with an id for each that it takes, and a word for every other parameter. */
  fill(path: string, idOf: (table: string) => string): string {
    return path.replaceAll(/([^/]+)\/\{(\w+)\}/g, (whole, word: string, name: string) => {
      if (/(^|_)id$/u.test(name)) return `${word}/${idOf(this.tableOf(word, path))}`;
      return whole.replace(`{${name}}`, 'word');
    });
  }

  /** The first row of a tenant in each table that has one. */
  async idsOf(tenantId: string): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    for (const table of this.tables) {
      const [row] = await this.installation.rows<{ id: string }>(
        `select id from ${table} where tenant_id = $1 order by id limit 1`,
        [tenantId],
      );
      if (row !== undefined) ids.set(table, row.id);
    }
    return ids;
  }
}
