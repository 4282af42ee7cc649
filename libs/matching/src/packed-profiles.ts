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
  /** Ids of candidates whose digest must be made first. */
  unpacked: string[];
}

type PageRow = Record<string, unknown> & { last: string | null; packed: string | null; unpacked: string[] | null };

/** The packed digests of all candidates of a tenant. */
export class PackedProfiles {
  constructor(private readonly database: Database) {}

  /** In pages, in the order of the ids. PostgreSQL reads the next one while the caller works on the one before. */
  async *pages(tenantId: string): AsyncGenerator<PackedPage> {
    let next: Promise<PageRow> | undefined = this.read(tenantId, BEFORE_ALL);
    while (next !== undefined) {
      const { last, packed, unpacked }: PageRow = await next;
      next = last === null ? undefined : this.read(tenantId, last);
      // Who breaks off does not wait for it.
      next?.catch(() => undefined);
      yield { packed: Buffer.from(packed ?? '', 'base64'), unpacked: unpacked ?? [] };
    }
  }

  private async read(tenantId: string, after: string): Promise<PageRow> {
    const [row] = await this.database.statementAs<PageRow>(systemActor(tenantId), {
      name: 'match_profiles_page',
      text: `with page as materialized (
          select c.id as candidate_id, p.packed from candidates c left join match_profiles p
            on p.tenant_id = $1 and p.candidate_id = c.id and p.scorer_version = $4
          where c.tenant_id = $1 and c.id > $2 order by c.id limit $3
        )
        select
          (select case when count(*) = $3 then max(candidate_id::text) end from page) as last,
          (select encode(string_agg(int4send(octet_length(packed)) || uuid_send(candidate_id) || packed, ''), 'base64')
            from page where packed is not null) as packed,
          (select array_agg(candidate_id::text) from page where packed is null) as unpacked`,
      values: [tenantId, after, PAGE, SCORER_VERSION],
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
