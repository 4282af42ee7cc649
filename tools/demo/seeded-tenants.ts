import { z } from 'zod';
import { ServiceError } from '../services/service-error.js';

const loginSchema = z.object({ email: z.string(), password: z.string() });

const tenantSchema = z.object({
  slug: z.string(),
  name: z.string(),
  admin: loginSchema,
  recruiters: z.array(loginSchema).min(1),
  candidate: loginSchema,
  api_key: z.string(),
});

const seedOutputSchema = z.object({ tenants: z.array(tenantSchema).min(1) });

export type Login = z.infer<typeof loginSchema>;
export type SeededTenant = z.infer<typeof tenantSchema>;

/** Finds the line of JSON among what the seed printed. */
export function parseSeedOutput(lines: readonly string[]): SeededTenant[] {
  for (const line of lines.toReversed()) {
    const parsed = seedOutputSchema.safeParse(parseJson(line));
    if (parsed.success) return parsed.data.tenants;
  }
  throw new ServiceError('The seed named no tenants: run "npm run build" and try again.');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
