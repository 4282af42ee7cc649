import { systemActor, type Database } from '#libs/database';
import {
  digestOf,
  packDigest,
  SCORER_VERSION,
  type CandidateDigest,
  type CandidateProfile,
  type ProfileEducation,
  type ProfileSkill,
  type ProfileWork,
} from '#libs/scoring';

/** A candidate as a scorer sees them. */
export interface Subject {
  id: string;
  /** The candidate's `updated_at`, in PostgreSQL's own words: JavaScript's dates have no microseconds. */
  version: string;
  digest: CandidateDigest;
}

type Entry = Record<string, unknown>;

interface SubjectRow extends Record<string, unknown> {
  id: string;
  version: string;
  digest: CandidateDigest | null;
  /** Where the digest is missing or out of date. */
  profile: {
    title: string | null;
    location: string | null;
    summary: string | null;
    experienceMonths: number | null;
    work: Entry[];
    education: Entry[];
    skills: ProfileSkill[];
  } | null;
}

/** What of candidates counts, worked out once and kept until they change. */
export class CandidateDigests {
  constructor(private readonly database: Database) {}

  /** Without candidates that were merged into others. What was not kept yet, or has changed, is worked out and kept. */
  async of(tenantId: string, ids: readonly string[]): Promise<Subject[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.statementAs<SubjectRow>(systemActor(tenantId), {
      name: 'match_subjects',
      text: `select c.id, c.updated_at::text as version, case when f.fresh then p.digest end as digest,
          case when not f.fresh then jsonb_build_object('title', c.title, 'location', c.location, 'summary', c.summary,
            'work', c.work, 'education', c.education, 'experienceMonths', c.experience_months,
            'skills', (select coalesce(jsonb_agg(jsonb_build_object('key', s.skill, 'months', s.months,
                'lastUsed', s.last_used) order by s.skill), '[]')
              from candidate_skills s where s.tenant_id = $1 and s.candidate_id = c.id)) end as profile
        from candidates c left join match_profiles p on p.tenant_id = $1 and p.candidate_id = c.id
        cross join lateral (select coalesce(p.candidate_version = c.updated_at and p.scorer_version = $3, false)
          and exists (select from packed_digests d where d.tenant_id = $1 and d.candidate_id = c.id) as fresh) f
        where c.tenant_id = $1 and c.id = any($2::uuid[]) and c.merged_into is null`,
      values: [tenantId, ids, SCORER_VERSION],
    });
    const subjects = rows.map(({ id, version, digest, profile }) => ({
      subject: { id, version, digest: digest ?? digestOf(toProfile(profile)) },
      isNew: digest === null,
    }));
    await this.keep(
      tenantId,
      subjects.filter(({ isNew }) => isNew).map(({ subject }) => subject),
    );
    return subjects.map(({ subject }) => subject);
  }

  private async keep(tenantId: string, subjects: readonly Subject[]): Promise<void> {
    if (subjects.length === 0) return;
    const rows = subjects.map(({ id, version, digest }) => ({
      ...{ id, version, digest, packed: packDigest(digest).toString('base64') },
    }));
    await this.database.statementAs(systemActor(tenantId), {
      name: 'match_profiles_keep',
      text: `with made as materialized (
          select r.* from jsonb_to_recordset($2::jsonb) as r (id uuid, version timestamptz, digest json, packed text)
          join candidates c on c.tenant_id = $1 and c.id = r.id order by r.id
        ), kept as (
          insert into match_profiles (tenant_id, candidate_id, digest, scorer_version, candidate_version)
          select $1, id, digest, $3, version from made
          on conflict (tenant_id, candidate_id) do update set digest = excluded.digest,
            scorer_version = excluded.scorer_version, candidate_version = excluded.candidate_version
        )
        insert into packed_digests (tenant_id, candidate_id, packed)
        select $1, id, decode(packed, 'base64') from made
        on conflict (tenant_id, candidate_id) do update set packed = excluded.packed`,
      values: [tenantId, JSON.stringify(rows), SCORER_VERSION],
    });
  }
}

function toProfile(profile: SubjectRow['profile']): CandidateProfile {
  if (profile === null) throw new Error('A candidate has neither a digest nor a profile.');
  return { ...profile, work: profile.work.map(toWork), education: profile.education.map(toEducation) };
}

/** From the shape of JSON Resume. */
function toWork(entry: Entry): ProfileWork {
  return {
    position: text(entry['position']),
    employer: text(entry['name']),
    startDate: text(entry['startDate']),
    endDate: text(entry['endDate']),
    current: entry['current'] === true,
    summary: text(entry['summary']),
  };
}

function toEducation(entry: Entry): ProfileEducation {
  return { studyType: text(entry['studyType']), area: text(entry['area']), endDate: text(entry['endDate']) };
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
