import { DomainError } from '#libs/errors';
import { ChildDeath } from '#libs/resume-reader';

export interface Outcome {
  name: string;
  /** `read`, the code of a refusal, or why there was none: `hung`, `fault`. */
  code: string;
  ms: number;
  /** How the process that read it died, when it did. */
  death?: string;
  detail?: string;
}

const SLOWEST = 10;

/** What the reader is allowed to answer with; anything else is a fault of the reader. */
export function outcomeOf(error: unknown): Pick<Outcome, 'code' | 'death' | 'detail'> {
  if (error instanceof ChildDeath) return { code: error.code, death: error.reason, detail: error.detail };
  if (error instanceof DomainError) return { code: error.code };
  return { code: 'fault', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function isMissing({ code }: Outcome): boolean {
  return code === 'hung' || code === 'fault' || code === 'service_unavailable';
}

function countBy(outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string | undefined): string {
  const counts = new Map<string, number>();
  for (const key of outcomes.map(keyOf)) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.map(([key, count]) => `${key} ${count}`).join(', ') || 'none';
}

export function summary(outcomes: readonly Outcome[]): string {
  const slowest = [...outcomes].sort((one, other) => other.ms - one.ms).slice(0, SLOWEST);
  const notable = outcomes.filter((outcome) => outcome.death !== undefined || isMissing(outcome));
  return [
    `outcomes: ${countBy(outcomes, ({ code }) => code)}`,
    `reader processes that died: ${countBy(outcomes, ({ death }) => death)}`,
    ...notable.map(({ name, code, death = '-', detail = '' }) => `  ${name}: ${code} (${death}) ${detail}`.trimEnd()),
    'slowest:',
    ...slowest.map(({ name, code, ms }) => `  ${(ms / 1000).toFixed(1)} s  ${name}: ${code}`),
  ].join('\n');
}
