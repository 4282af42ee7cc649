import { z } from 'zod';
import { DUPLICATE_RULES, type SettingsChange, type TenantSettings } from '#libs/candidates';
import { matchWeightsSchema } from '../matching/match-weights.schemas.js';

const duplicateRule = z
  .enum(DUPLICATE_RULES)
  .describe(
    'What is done with an upload whose person its owner surely has: `warn` flags the two, `link` adds the resume to the ' +
      'candidate who is there, `reject` makes no candidate.',
  );

export const settingsSchema = z.object({
  duplicate_rule: duplicateRule,
  match_weights: matchWeightsSchema,
  updated_at: z.iso.datetime().nullable(),
});

export const settingsChangeSchema = z
  .strictObject({
    duplicate_rule: duplicateRule,
    match_weights: matchWeightsSchema.nullable().describe('Null brings the defaults back.'),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Name at least one setting');

export function toSettings(settings: TenantSettings): z.input<typeof settingsSchema> {
  return {
    duplicate_rule: settings.duplicateRule,
    match_weights: settings.matchWeights,
    updated_at: settings.updatedAt?.toISOString() ?? null,
  };
}

export function toSettingsChange(change: z.output<typeof settingsChangeSchema>): SettingsChange {
  return { duplicateRule: change.duplicate_rule, matchWeights: change.match_weights };
}
