import { setImmediate } from 'node:timers/promises';
import { systemActor, type Database } from '#libs/database';
import { SCORER_VERSION } from '#libs/scoring';

/** Candidates of one answer of PostgreSQL: some megabytes. */
const PAGE = 10_000;
/** Before each packed digest stand its length (four bytes, the highest first) and the candidate's id. */
const LENGTH_BYTES = 4;
const ID_BYTES = 16;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

export interface PackedPage {
  /** One behind the other, to be walked with `entriesOf`. */
  packed: Buffer;
  /** Ids of candidates whose digest must be made anew. */
  unpacked: string[];
}

type PageRow = Record<string, unknown> & { last: string | null; packed: string | null; unpacked: string[] | null };

/** The packed digests of all candidates of a tenant. */
export class PackedProfiles {
  constructor(private readonly database: Database) {}

  /** Candidates whose digest was never made, at most so many. */
  async missing(tenantId: string, most: number): Promise<string[]> {
    const rows = await this.database.statementAs<{ candidate_id: string }>(systemActor(tenantId), {
      name: 'match_profiles_missing',
      text: 'select candidate_id from match_profiles_missing($1)',
      values: [most],
    });
    return rows.map(({ candidate_id: id }) => id);
  }

  /** In pages, in the order of the ids. PostgreSQL reads the next one while the caller works on the one before. */
  async *pages(tenantId: string): AsyncGenerator<PackedPage> {
    let next: Promise<PageRow> | undefined = this.read(tenantId, BEFORE_ALL);
    while (next !== undefined) {
      const { last, packed, unpacked }: PageRow = await next;
      next = last === null ? undefined : this.read(tenantId, last);
      // Who breaks off does not wait for it.
      next?.catch(() => undefined);
      // The question leaves only when the loop of events turns, and what the caller does with a page takes all of its time.
      await setImmediate();
      yield { packed: Buffer.from(packed ?? '', 'base64'), unpacked: unpacked ?? [] };
    }
  }

  private async read(tenantId: string, after: string): Promise<PageRow> {
    const [row] = await this.database.statementAs<PageRow>(systemActor(tenantId), {
      name: 'match_profiles_page',
      text: 'select * from match_profiles_page($1, $2, $3)',
      values: [SCORER_VERSION, after, PAGE],
    });
    if (row === undefined) throw new Error('PostgreSQL answered without a row.');
    return row;
  }
}

/** Where the id and the packed digest of each candidate of a page begin. */
export function* entriesOf(packed: Buffer): Generator<{ id: number; digest: number }> {
  for (let at = 0; at < packed.length;) {
    const id = at + LENGTH_BYTES;
    yield { id, digest: id + ID_BYTES };
    at = id + ID_BYTES + packed.readUInt32BE(at);
  }
}

export function idAt(packed: Buffer, at: number): string {
  const hex = packed.toString('hex', at, at + ID_BYTES);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
