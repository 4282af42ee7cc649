import { z } from 'zod';
import type { Stage } from '#libs/hiring';
import { line } from './openings.schemas.js';

const MOST_STAGES = 50;

export const stageSchema = z.object({
  id: z.uuid(),
  job_id: z.uuid(),
  name: z.string(),
  position: z.number().int().describe('From 0, without gaps.'),
});
export const stagesSchema = z.object({ items: z.array(stageSchema) });

export const addStageSchema = z.strictObject({
  name: line(100),
  position: z.number().int().min(0).max(MOST_STAGES).optional().describe('Behind all others when left out.'),
});
export const updateStageSchema = z.strictObject({ name: line(100) });
export const removeStageQuerySchema = z.strictObject({
  move_to: z.uuid().optional().describe('The stage that its applications go to.'),
});
export const orderStagesSchema = z.strictObject({
  stage_ids: z.array(z.uuid()).min(1).max(MOST_STAGES).describe('All stages of the job.'),
});

export function toStage(stage: Stage): z.infer<typeof stageSchema> {
  return { id: stage.id, job_id: stage.jobId, name: stage.name, position: stage.position };
}
