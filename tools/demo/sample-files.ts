import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SampleResult } from './sample-reading.js';

const RESUME_FILE = /\.(pdf|docx?|txt|png|jpe?g|tiff?)$/i;

const expectationSchema = z.union([
  z.strictObject({
    name: z.string(),
    email: z.string(),
    phone: z.string(),
    title: z.string(),
    skills: z.array(z.string()),
  }),
  z.strictObject({ error: z.string() }),
]);

export type Expectation = z.infer<typeof expectationSchema>;

/** The resumes of a folder, the largest first: scans take longest, and the others fill what is left beside them. */
export function sampleFiles(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => RESUME_FILE.test(name));
  const sizes = new Map(files.map((name) => [name, statSync(join(folder, name)).size]));
  return files.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a.localeCompare(b));
}

export function loadExpectations(folder: string): Map<string, Expectation> {
  const content: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  return new Map(Object.entries(z.record(z.string(), expectationSchema).parse(content)));
}

/** In what a result differs from what was expected; undefined when it does not. A file of the user's own must be readable. */
export function disagreement(result: SampleResult, expected: Expectation | undefined): string | undefined {
  if (expected === undefined) return result.error === undefined ? undefined : result.error.message;
  if ('error' in expected) {
    if (result.error === undefined) return `should have been refused (${expected.error})`;
    return result.error.code === expected.error ? undefined : `refused as ${result.error.code}, not ${expected.error}`;
  }
  if (result.error !== undefined) return `not read: ${result.error.message}`;
  return differs('name', result.name, expected.name) ?? differs('e-mail', result.email, expected.email);
}

function differs(field: string, found: string, expected: string): string | undefined {
  return found === expected ? undefined : `${field} is "${found}", not "${expected}"`;
}
