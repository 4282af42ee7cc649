import type { PageRequest, Statement } from '#libs/database';
import type { ActivityKind } from './activities.repository.js';

/** Something that was done with a candidate. */
export interface Activity {
  id: string;
  kind: ActivityKind;
  /** Null for the programs' own work. */
  actorId: string | null;
  actorName: string | null;
  details: unknown;
  createdAt: Date;
}

export type ActivityRow = Record<string, unknown> & {
  id: string;
  kind: ActivityKind;
  actor_id: string | null;
  actor_name: string | null;
  details: unknown;
  created_at: Date;
};

/** The newest first. */
export function activitiesStatement(
  tenantId: string,
  candidateId: string,
  kind: ActivityKind | undefined,
  page: PageRequest,
): Statement {
  return {
    name: 'candidate_activities_list',
    text: `select a.id, a.kind, a.actor_id, u.name as actor_name, a.details, a.created_at
      from candidate_activities a left join users u on u.tenant_id = a.tenant_id and u.id = a.actor_id
      where a.tenant_id = $1 and a.candidate_id = $2 and ($3::text is null or a.kind = $3)
        and ($4::uuid is null or a.id < $4) order by a.id desc limit $5 offset $6`,
    values: [tenantId, candidateId, kind ?? null, page.after ?? null, page.limit, page.skip],
  };
}

export function toActivity(row: ActivityRow): Activity {
  return {
    id: row.id,
    kind: row.kind,
    actorId: row.actor_id,
    actorName: row.actor_name,
    details: row.details,
    createdAt: row.created_at,
  };
}
