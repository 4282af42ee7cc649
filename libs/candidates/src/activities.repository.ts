import { v7 as uuidv7 } from 'uuid';
import type { Prisma, SqlTransaction } from '#libs/database';

/** What can be done with a candidate. Clients match on these: none is renamed. */
export const ACTIVITY_KINDS = [
  'candidate_created',
  'candidate_edited',
  'candidate_deleted',
  'status_changed',
  'profile_viewed',
  'resume_uploaded',
  'resume_downloaded',
  'note_added',
  'note_edited',
  'note_deleted',
  'tag_added',
  'tag_removed',
  'shared',
  'share_revoked',
  'duplicate_found',
  'duplicate_dismissed',
  'merged',
  'unmerged',
  'left_flagged',
  'left_flag_acknowledged',
  'application_created',
  'application_stage_changed',
  'application_status_changed',
  'exported',
  'legal_hold_placed',
  'legal_hold_lifted',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export interface NewActivity {
  candidateId: string;
  /** Null for the programs' own work. */
  actorId: string | null;
  kind: ActivityKind;
  /** Ids and names of what it was about; never contact data, which a share may hide. */
  details?: Prisma.InputJsonObject;
}

/** What people did with candidates. */
export class ActivitiesRepository {
  /** In the transaction of what was done: either both are kept or neither. */
  async add(tx: SqlTransaction, tenantId: string, activities: readonly NewActivity[]): Promise<void> {
    if (activities.length === 0) return;
    const rows = activities.map((activity) => ({ id: uuidv7(), details: {}, ...activity }));
    await tx.$executeRaw`
      insert into candidate_activities (tenant_id, id, candidate_id, actor_id, kind, details, created_at)
      select ${tenantId}::uuid, a.id, a."candidateId", a."actorId", a.kind, a.details, clock_timestamp()
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a (id uuid, "candidateId" uuid, "actorId" uuid, kind text,
        details jsonb)`;
  }
}
