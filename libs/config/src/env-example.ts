import { z } from 'zod';
import { environmentSchema } from './schema.js';

interface VariableMeta {
  description?: string;
  example?: string;
  secret?: boolean;
}

/** The text of `.env.example`: every variable with its description; those with a default are commented out. */
export function renderEnvExample(): string {
  const lines = ['# Generated from libs/config by `npm run env-example`. Copy to .env and fill in what is empty.', ''];
  for (const [name, schema] of Object.entries(environmentSchema.shape)) {
    const meta: VariableMeta = z.globalRegistry.get(schema) ?? {};
    lines.push(`# ${meta.description ?? ''}${meta.secret ? ' Secret.' : ''}`);
    const fallback = defaultOf(schema);
    const optional = schema.safeParse(undefined).success;
    lines.push(`${optional ? '# ' : ''}${name}=${meta.example ?? fallback}`, '');
  }
  return lines.join('\n');
}

function defaultOf(schema: z.ZodType): string {
  const parsed = schema.safeParse(undefined);
  if (!parsed.success || parsed.data === undefined) return '';
  return Array.isArray(parsed.data) ? parsed.data.join(',') : String(parsed.data);
}
