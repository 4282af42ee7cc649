import { z } from 'zod';
import { DUPLICATE_RULES, type SettingsChange, type TenantSettings } from '#libs/candidates';

const duplicateRule = z
  .enum(DUPLICATE_RULES)
  .describe(
    'What is done with an upload whose person its owner surely has: `warn` flags the two, `link` adds the resume to the ' +
      'candidate who is there, `reject` makes no candidate.',
  );
const retentionMonths = z.int().min(1).max(600).nullable().describe('Null: kept until somebody removes them.');

export const settingsSchema = z.object({
  duplicate_rule: duplicateRule,
  retention_months: retentionMonths,
  updated_at: z.iso.datetime().nullable(),
});

export const settingsChangeSchema = z
  .strictObject({ duplicate_rule: duplicateRule.optional(), retention_months: retentionMonths.optional() })
  .refine((change) => Object.keys(change).length > 0, 'names no setting');

export function toSettings(settings: TenantSettings): z.input<typeof settingsSchema> {
  return {
    duplicate_rule: settings.duplicateRule,
    retention_months: settings.retentionMonths,
    updated_at: settings.updatedAt?.toISOString() ?? null,
  };
}

export function toSettingsChange(change: z.output<typeof settingsChangeSchema>): SettingsChange {
  return {
    ...(change.duplicate_rule === undefined ? {} : { duplicateRule: change.duplicate_rule }),
    ...(change.retention_months === undefined ? {} : { retentionMonths: change.retention_months }),
  };
}
