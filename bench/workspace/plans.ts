import type pg from 'pg';
import { withActor, type BenchActor } from './actors.js';

/** What PostgreSQL does for a statement, also within the functions that it calls. */
export interface Plan {
  /** Tables read from end to end. */
  sequentialScans: string[];
  /** Indexes used, each once. */
  indexes: string[];
}

const PLANS_OF_ALL = `load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on;
  set auto_explain.log_level = 'notice'; set client_min_messages = 'notice'`;

/** The plans of a statement as the actor runs it in the programs' own role. `admin` is a superuser's connection. */
export async function planOf(admin: pg.Client, actor: BenchActor, text: string, values: unknown[]): Promise<Plan> {
  const notices: string[] = [];
  const listen = ({ message }: { message?: string | undefined }): number => notices.push(message ?? '');
  admin.on('notice', listen);
  try {
    await admin.query(PLANS_OF_ALL);
    await withActor(admin, actor, () => admin.query(text, values));
  } finally {
    admin.off('notice', listen);
    await admin.query('reset all');
  }
  const all = notices.join('\n');
  return {
    sequentialScans: namesIn(all, /Seq Scan on (\w+)/g),
    indexes: namesIn(all, /Index (?:Only )?Scan (?:Backward )?(?:using|on) (\w+)/g),
  };
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
}
