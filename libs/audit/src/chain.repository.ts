import { systemActor, type Database } from '#libs/database';

/** The end of a tenant's chain. */
export interface ChainHead {
  tenantId: string;
  slug: string;
  /** 0 and null while nothing is sealed. */
  position: number;
  hash: Buffer | null;
}

/** A place in a chain, with the entry that should stand there. */
export interface ChainLink {
  position: number;
  entryId: string;
  payloadHash: Buffer;
  hash: Buffer;
  entry: SealedEntry | undefined;
}

export interface SealedEntry {
  /** The canonical text of everything but before and after. */
  identity: string;
  /** The canonical text of before and after. */
  payload: string;
  /** What goes before the payload when it is hashed; nothing for the first entries there were. */
  salt: Buffer;
  isBlank: boolean;
  erasureId: string | null;
}

/** A place in the entries of a tenant, which are ordered by time. */
export interface EntryPlace {
  id: string;
  /** As PostgreSQL writes it: a Date would lose its microseconds. */
  at: string;
}

interface HeadRow extends Record<string, unknown> {
  tenant_id: string;
  slug: string;
  position: string | null;
  hash: Buffer | null;
}

interface LinkRow extends Record<string, unknown> {
  position: string;
  entry_id: string;
  payload_hash: Buffer;
  hash: Buffer;
  present: boolean;
  identity: string;
  payload: string;
  salt: Buffer;
  is_blank: boolean;
  erasure_id: string | null;
}

interface UnsealedPage extends Record<string, unknown> {
  last_id: string | null;
  last_at: string | null;
  unsealed_id: string | null;
  unsealed_at: string | null;
}

// The bytes that audit_seal hashes. jsonb is written by PostgreSQL in one way only.
const LINKS = `
  select c.position, c.entry_id, c.payload_hash, c.hash, e.id is not null as present,
    jsonb_build_array(e.tenant_id, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      e.actor_id, e.actor_role, e.action, e.entity, e.entity_id)::text as identity,
    jsonb_build_array(e.before, e.after)::text as payload, coalesce(e.salt, '') as salt,
    e.before is null and e.after is null as is_blank, e.erasure_id
  from audit_chain c left join audit_entries e on e.tenant_id = c.tenant_id and e.id = c.entry_id
  where c.tenant_id = $1 and c.position > $2 and c.position <= $3 order by c.position`;

const UNSEALED_OF_PAGE = `
  with page as (
    select e.id, e.at from audit_entries e
    where e.tenant_id = $1 and (e.at, e.id) > ($2::timestamptz, $3::uuid) and e.at < now() - $4::interval
    order by e.at, e.id limit $5
  ), unsealed as (
    select p.id, p.at from page p
    where not exists (select 1 from audit_chain c where c.tenant_id = $1 and c.entry_id = p.id)
    order by p.at, p.id limit 1
  )
  select (select id from page order by at desc, id desc limit 1) as last_id,
    (select at::text from page order by at desc, id desc limit 1) as last_at,
    (select id from unsealed) as unsealed_id, (select at::text from unsealed) as unsealed_at`;

/** The chains of hashes, and what they should stand for. */
export class ChainRepository {
  constructor(private readonly database: Database) {}

  /** Seals committed entries of a tenant, at most that many; answers how many. */
  async seal(tenantId: string, most: number): Promise<number> {
    const [row] = await this.database.statementAs<{ sealed: number }>(systemActor(tenantId), {
      name: 'audit_seal',
      text: 'select audit_seal($1) as sealed',
      values: [most],
    });
    return row?.sealed ?? 0;
  }

  async tenantsWithUnsealed(): Promise<string[]> {
    const statement = { name: 'audit_tenants_unsealed', text: 'select * from audit_tenants_unsealed()', values: [] };
    const rows = await this.database.callFunction<{ tenant_id: string }>(statement);
    return rows.map((row) => row.tenant_id);
  }

  /** Of every tenant. */
  async heads(): Promise<ChainHead[]> {
    const statement = { name: 'audit_heads', text: 'select * from audit_heads()', values: [] };
    const rows = await this.database.callFunction<HeadRow>(statement);
    return rows.map(({ tenant_id: tenantId, slug, position, hash }) => ({
      ...{ tenantId, slug, hash },
      position: Number(position ?? 0),
    }));
  }

  /** The last place of a tenant's chain; 0 while nothing is sealed. */
  async lastPosition(tenantId: string): Promise<number> {
    const [row] = await this.database.statementAs<{ position: string }>(systemActor(tenantId), {
      name: 'audit_chain_end',
      text: 'select position from audit_chain where tenant_id = $1 order by position desc limit 1',
      values: [tenantId],
    });
    return Number(row?.position ?? 0);
  }

  /** The links behind one place, up to and with another. */
  async links(tenantId: string, after: number, upTo: number): Promise<ChainLink[]> {
    const rows = await this.database.statementAs<LinkRow>(systemActor(tenantId), {
      name: 'audit_chain_links',
      text: LINKS,
      values: [tenantId, after, upTo],
    });
    return rows.map((row) => ({
      position: Number(row.position),
      entryId: row.entry_id,
      payloadHash: row.payload_hash,
      hash: row.hash,
      entry: row.present ? toSealedEntry(row) : undefined,
    }));
  }

  /**
   * Looks at a page of the entries older than `age`: where it ends, undefined behind the last entry, and the first entry
   * in it that has no place in the chain.
   */
  async unsealedOlderThan(
    tenantId: string,
    age: string,
    after: EntryPlace,
    most: number,
  ): Promise<{ end: EntryPlace | undefined; unsealed: EntryPlace | undefined }> {
    const [row] = await this.database.statementAs<UnsealedPage>(systemActor(tenantId), {
      name: 'audit_unsealed_of_page',
      text: UNSEALED_OF_PAGE,
      values: [tenantId, after.at, after.id, age, most],
    });
    return { end: place(row?.last_id, row?.last_at), unsealed: place(row?.unsealed_id, row?.unsealed_at) };
  }

  /** An entry that was removed before it got a place in the chain. */
  async removedUnsealed(tenantId: string): Promise<string | undefined> {
    const [row] = await this.database.statementAs<{ entry_id: string }>(systemActor(tenantId), {
      name: 'audit_removed_unsealed',
      text: `select u.entry_id from audit_unsealed u where u.tenant_id = $1
        and not exists (select 1 from audit_entries e where e.tenant_id = $1 and e.id = u.entry_id) limit 1`,
      values: [tenantId],
    });
    return row?.entry_id;
  }

  /** Which of these erasures are on record. */
  async knownErasures(tenantId: string, ids: string[]): Promise<Set<string>> {
    const rows = await this.database.statementAs<{ id: string }>(systemActor(tenantId), {
      name: 'erasures_known',
      text: 'select id from erasures where tenant_id = $1 and id = any ($2::uuid[])',
      values: [tenantId, ids],
    });
    return new Set(rows.map(({ id }) => id));
  }
}

function toSealedEntry({ identity, payload, salt, is_blank: isBlank, erasure_id: erasureId }: LinkRow): SealedEntry {
  return { identity, payload, salt, isBlank, erasureId };
}

function place(id: string | null | undefined, at: string | null | undefined): EntryPlace | undefined {
  return id == null || at == null ? undefined : { id, at };
}
