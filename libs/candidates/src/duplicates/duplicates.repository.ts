import { systemActor } from '#libs/database';
import type { Actor, Database, Prisma, SqlTransaction, TenantTransaction } from '#libs/database';
import { searchText } from '../search-text.js';
import { matchingKeys } from './matching-keys.js';
import type { ComparablePerson, Evidence, Stay } from './person.js';
import type { BlockedCandidate } from './rerank.js';

/** A candidate with what they are compared by. */
export interface KnownPerson {
  id: string;
  ownerId: string;
  /** UNKNOWN, EMPLOYED or LEFT */
  employmentStatus: string;
  rehireEligibility: string | null;
  person: ComparablePerson;
}

/** An assessment of two candidates that is to be kept. */
export interface NewPair {
  candidateId: string;
  otherId: string;
  withContact: boolean;
  score: number;
  verdict: 'same' | 'likely';
  evidence: Evidence[];
}

/** The one of two candidates whom one asks about, and the other. */
export interface DuplicateRow {
  candidateId: string;
  name: string | null;
  title: string | null;
  location: string | null;
  ownerId: string;
  score: number;
  verdict: string;
  evidence: Evidence[];
  status: string;
  foundAt: Date;
}

type PersonRow = Record<string, unknown> & {
  id: string;
  owner_id: string;
  employment_status: string;
  rehire_eligibility: string | null;
  name: string | null;
  location: string | null;
  work: unknown;
  education: unknown;
  emails: string[];
  phones: string[];
  links: string[];
  hashes: string[];
};

type PairRow = Record<string, unknown> & {
  id: string;
  name: string | null;
  title: string | null;
  location: string | null;
  owner_id: string;
  score: number;
  verdict: string;
  evidence: Evidence[];
  status: string;
  found_at: Date;
};

const MOST_BLOCKED = 50;
const MOST_SHOWN = 100;
/** One person's name is hardly written in so many ways. */
const NAMES_OF_AN_OFFICE = 5;
/** Of the candidates who have a key: enough to tell. */
const MOST_LOOKED_AT = 200;

/** Candidates as they are compared, the keys they are found by, and what was found. */
export class DuplicatesRepository {
  constructor(private readonly database: Database) {}

  /** Whom the actor may know of that may be the person; of `ownerId` alone when given, never `besides`. */
  async block(
    actor: Actor,
    person: ComparablePerson,
    within: { besides?: string; ownerId?: string },
  ): Promise<BlockedCandidate[]> {
    const wanted = {
      name_key: searchText(person.name ?? ''),
      keys: matchingKeys(person),
      hashes: person.contentHashes,
      besides: within.besides ?? null,
      owner_id: within.ownerId ?? null,
    };
    const rows = await this.database.statementAs<{ id: string; name_key: string; likeness: number }>(actor, {
      name: 'duplicates_block',
      text: `select f.id, c.name_key, f.likeness from find_duplicate_candidates($2, $3) f
        join candidates c on c.tenant_id = $1 and c.id = f.id order by f.likeness desc, f.id`,
      values: [actor.tenantId, JSON.stringify(wanted), MOST_BLOCKED],
    });
    return rows.map((row) => ({ id: row.id, nameKey: row.name_key, byKey: row.likeness > 1 }));
  }

  /** Those of some keys that candidates of many names have: an agency's telephone, a mailbox that a family or class uses. */
  async keysOfMany(actor: Actor, keys: readonly string[]): Promise<ReadonlySet<string>> {
    if (keys.length === 0) return new Set();
    const rows = await this.database.statementAs<{ key: string }>(actor, {
      name: 'duplicates_keys_of_many',
      text: `select sought.key from unnest($2::text[]) as sought (key) cross join lateral (
          select c.name_key from candidate_match_keys m
          join candidates c on c.tenant_id = m.tenant_id and c.id = m.candidate_id
          where m.tenant_id = $1 and m.key = sought.key and c.merged_into is null and c.name_key <> ''
          limit ${MOST_LOOKED_AT}
        ) named group by sought.key having count(distinct named.name_key) >= ${NAMES_OF_AN_OFFICE}`,
      values: [actor.tenantId, keys],
    });
    return new Set(rows.map(({ key }) => key));
  }

  /** With the contact data of those who were merged into them, as far as the actor sees it. */
  async people(actor: Actor, ids: readonly string[]): Promise<KnownPerson[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.statementAs<PersonRow>(actor, {
      name: 'duplicates_people',
      // One step after the other: joined freely while nothing is known of the tables, each of them would look at all of a tenant.
      text: `with people as materialized (
          select id, owner_id, employment_status, rehire_eligibility, name, location, work, education from candidates
          where tenant_id = $1 and id = any($2) and merged_into is null
        ), records as materialized (
          select id as person_id, id from people
          union all select merged_into, id from candidates where tenant_id = $1 and merged_into = any($2)
        ), contacts as materialized (
          select r.person_id, k.email, coalesce(k.phone_normalised, k.phone) as phone, k.links from candidate_contacts k
          join records r on r.id = k.candidate_id where k.tenant_id = $1 and k.candidate_id = any(array(select id from records))
        )
        select p.*,
          array(select k.email from contacts k where k.person_id = p.id and k.email is not null) as emails,
          array(select k.phone from contacts k where k.person_id = p.id and k.phone is not null) as phones,
          array(select unnest(k.links) from contacts k where k.person_id = p.id) as links,
          array(select encode(r.sha256, 'hex') from resumes r where r.tenant_id = $1 and r.candidate_id = p.id) as hashes
        from people p`,
      values: [actor.tenantId, ids],
    });
    return rows.map(toKnownPerson);
  }

  async saveKeys(tenantId: string, candidateId: string, keys: readonly string[]): Promise<void> {
    await this.database.statementAs(systemActor(tenantId), {
      name: 'duplicates_save_keys',
      text: `with gone as (
          delete from candidate_match_keys where tenant_id = $1 and candidate_id = $2 and key <> all ($3::text[])
        )
        insert into candidate_match_keys (tenant_id, candidate_id, key)
        select $1, $2, key from unnest($3::text[]) as made (key) on conflict do nothing`,
      values: [tenantId, candidateId, keys],
    });
  }

  /**
   * Keeps what was found now of a candidate's pairs that nobody has decided on, and no other. What was decided stays, also
   * for the pair's other assessment. Answers the pairs that are new.
   */
  async savePairs(
    tx: SqlTransaction,
    tenantId: string,
    candidateId: string,
    pairs: readonly NewPair[],
  ): Promise<{ candidateId: string; otherId: string }[]> {
    const found = JSON.stringify(pairs);
    const [, added] = await Promise.all([
      tx.$executeRaw`
      delete from duplicate_pairs p where tenant_id = ${tenantId}::uuid and status = 'open'
        and (candidate_id = ${candidateId}::uuid or other_id = ${candidateId}::uuid)
        and not exists (select 1 from jsonb_to_recordset(${found}::jsonb)
          as f ("candidateId" uuid, "otherId" uuid, "withContact" boolean)
          where f."candidateId" = p.candidate_id and f."otherId" = p.other_id and f."withContact" = p.with_contact)`,
      tx.$queryRaw<{ candidateId: string; otherId: string }[]>`
      with saved as (
        insert into duplicate_pairs as p (tenant_id, candidate_id, other_id, with_contact, score, verdict, evidence)
        select ${tenantId}::uuid, f."candidateId", f."otherId", f."withContact", f.score, f.verdict, f.evidence
        from jsonb_to_recordset(${found}::jsonb) as f ("candidateId" uuid, "otherId" uuid, "withContact" boolean,
          score double precision, verdict text, evidence jsonb)
        where not exists (select 1 from duplicate_pairs d where d.tenant_id = ${tenantId}::uuid
          and d.candidate_id = f."candidateId" and d.other_id = f."otherId" and d.status <> 'open')
        on conflict (tenant_id, candidate_id, other_id, with_contact) do update
          set score = excluded.score, verdict = excluded.verdict, evidence = excluded.evidence where p.status = 'open'
        returning p.candidate_id, p.other_id, p.xmax = 0 as is_new
      )
      select candidate_id as "candidateId", other_id as "otherId" from saved group by 1, 2 having bool_and(is_new)`,
    ]);
    return added;
  }

  /** What the actor may see of the candidate's duplicates: with contact data where they see those of both. */
  async list(actor: Actor, candidateId: string, status: string): Promise<DuplicateRow[]> {
    const rows = await this.database.statementAs<PairRow>(actor, {
      name: 'duplicates_list',
      text: `select * from (
          select distinct on (c.id) c.id, c.name, c.title, c.location, c.owner_id, p.score, p.verdict, p.evidence, p.status,
            p.found_at
          from (
            select other_id as id, * from duplicate_pairs where tenant_id = $1 and candidate_id = $2
            union all select candidate_id as id, * from duplicate_pairs where tenant_id = $1 and other_id = $2
          ) p join candidates c on c.tenant_id = $1 and c.id = p.id
          where p.status = $3 and c.merged_into is null order by c.id, p.with_contact desc
        ) found order by score desc, id desc limit ${MOST_SHOWN}`,
      values: [actor.tenantId, candidateId, status],
    });
    return rows.map(({ id, owner_id: ownerId, found_at: foundAt, ...row }) => ({
      candidateId: id,
      ownerId,
      foundAt,
      ...row,
    }));
  }

  /** The statuses of a pair as the actor may see it; none when they do not see the pair. */
  async statusesOf(actor: Actor, [candidateId, otherId]: [string, string]): Promise<string[]> {
    const rows = await this.database.statementAs<{ status: string }>(actor, {
      name: 'duplicate_statuses',
      text: 'select status from duplicate_pairs where tenant_id = $1 and candidate_id = $2 and other_id = $3',
      values: [actor.tenantId, candidateId, otherId],
    });
    return rows.map(({ status }) => status);
  }

  /** In every assessment of the pair, also in one that the actor may not see. Answers whether anything changed. */
  async decide(
    tx: TenantTransaction,
    { tenantId, userId }: Actor,
    [candidateId, otherId]: [string, string],
    status: 'dismissed' | 'merged',
  ): Promise<boolean> {
    const where: Prisma.DuplicatePairWhereInput = { tenantId, candidateId, otherId, status: 'open' };
    const { count } = await tx.duplicatePair.updateMany({
      where,
      data: { status, decidedBy: userId, decidedAt: new Date() },
    });
    return count > 0;
  }
}

/** A pair as it is kept: the lower id first. */
export function pairOf(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a];
}

function toKnownPerson(row: PersonRow): KnownPerson {
  return {
    id: row.id,
    ownerId: row.owner_id,
    employmentStatus: row.employment_status,
    rehireEligibility: row.rehire_eligibility,
    person: {
      name: row.name,
      location: row.location,
      emails: row.emails,
      phones: row.phones,
      links: row.links,
      work: staysOf(row.work, 'name'),
      education: staysOf(row.education, 'institution'),
      contentHashes: row.hashes,
    },
  };
}

/** @param entries positions or schooling in the shape of JSON Resume */
export function staysOf(entries: unknown, nameField: 'name' | 'institution'): Stay[] {
  if (!Array.isArray(entries)) return [];
  return (entries as Record<string, unknown>[]).flatMap((entry) => {
    const name = entry[nameField];
    const date = (value: unknown): string | null => (typeof value === 'string' ? value : null);
    return typeof name === 'string' ? [{ name, from: date(entry['startDate']), to: date(entry['endDate']) }] : [];
  });
}
