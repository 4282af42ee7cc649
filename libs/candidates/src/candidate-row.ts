import type { Candidate } from './candidate.js';

export type CandidateRow = Record<string, unknown> & {
  id: string;
  owner_id: string;
  name: string | null;
  location: string | null;
  title: string | null;
  skills: string[] | null;
  tags: string[] | null;
  source: string;
  employment_status: Candidate['employmentStatus'];
  experience_months: number | null;
  created_at: Date;
  updated_at: Date;
  last_viewed_at: Date | null;
  contact_visible: boolean;
  email: string | null;
  phone: string | null;
  address: string | null;
  links: string[] | null;
};

export const CANDIDATE_COLUMNS = `c.id, c.owner_id, c.name, c.location, c.title, c.skills, c.source, c.employment_status,
  c.experience_months, c.created_at, c.updated_at, v.last_viewed_at, k.candidate_id is not null as contact_visible, k.email,
  k.phone, k.address, k.links, (select array_agg(t.tag order by t.tag_key) from candidate_tags t
    where t.tenant_id = c.tenant_id and t.candidate_id = c.id) as tags`;

/** Contact data and views under their own policies: what the viewer may not see is missing from the row. */
export const CANDIDATE_JOINS = `left join candidate_contacts k on k.tenant_id = c.tenant_id and k.candidate_id = c.id
  left join candidate_views v on v.tenant_id = c.tenant_id and v.candidate_id = c.id
    and v.user_id = (select nullif(current_setting('app.user_id', true), '')::uuid)`;

export function toCandidate(row: CandidateRow): Candidate {
  return {
    id: row.id,
    ownerId: row.owner_id,
    name: row.name,
    location: row.location,
    title: row.title,
    skills: row.skills ?? [],
    tags: row.tags ?? [],
    source: row.source,
    employmentStatus: row.employment_status,
    experienceMonths: row.experience_months,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    lastViewedAt: row.last_viewed_at,
    contact: row.contact_visible
      ? { email: row.email, phone: row.phone, address: row.address, links: row.links ?? [] }
      : null,
  };
}
