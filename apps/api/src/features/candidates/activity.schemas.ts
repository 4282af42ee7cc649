import { z } from 'zod';
import { ACTIVITY_KINDS, type Activity } from '#libs/candidates';
import { pageQuery } from '../../http/paging.js';

export const activitySchema = z.object({
  id: z.uuid(),
  kind: z.enum(ACTIVITY_KINDS),
  actor_id: z.uuid().nullable().describe("Null for the programs' own work."),
  actor_name: z.string().nullable(),
  details: z.record(z.string(), z.unknown()),
  created_at: z.iso.datetime(),
});

export const activityQuerySchema = z.strictObject({ ...pageQuery, kind: z.enum(ACTIVITY_KINDS).optional() });

export function toActivity(activity: Activity): z.input<typeof activitySchema> {
  return {
    id: activity.id,
    kind: activity.kind,
    actor_id: activity.actorId,
    actor_name: activity.actorName,
    details: activity.details as Record<string, unknown>,
    created_at: activity.createdAt.toISOString(),
  };
}
