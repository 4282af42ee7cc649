import pg from 'pg';
import type { Actor } from '#libs/database';

/** What a statement did, or the SQLSTATE of its refusal. */
export type Outcome = { rows: number } | { refused: string };

/** Tries statements that must not succeed: each in a transaction that is rolled back. */
export class Probe {
  private constructor(private readonly client: pg.Client) {}

  /** @param role to act as, for an `url` whose own role may do so */
  static async open(url: string, role?: string): Promise<Probe> {
    const options = role === undefined ? {} : { options: `-c role=${role}` };
    const client = new pg.Client({ connectionString: url, ...options });
    await client.connect();
    return new Probe(client);
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  /** Runs one statement as `actor`, or without a tenant. */
  async attempt(actor: Actor | undefined, text: string, values: unknown[] = []): Promise<Outcome> {
    await this.client.query('begin');
    try {
      if (actor !== undefined) {
        await this.client.query(
          `select set_config('app.tenant_id', $1, true), set_config('app.user_id', $2, true), set_config('app.role', $3, true)`,
          [actor.tenantId, actor.userId ?? '', actor.role],
        );
      }
      const result = await this.client.query(text, values);
      return { rows: result.rowCount ?? 0 };
    } catch (error) {
      if (error instanceof pg.DatabaseError) return { refused: error.code ?? 'unknown' };
      throw error;
    } finally {
      await this.client.query('rollback');
    }
  }
}

/** Whether a statement had no effect and showed nothing. */
export function cameToNothing(outcome: Outcome): boolean {
  return 'refused' in outcome || outcome.rows === 0;
}

const NO_RIGHT = '42501';
const NO_PARENT = '23503';

/** Whether a statement was refused for want of rights, or because what it refers to does not exist for the tenant. */
export function wasRefused(outcome: Outcome): boolean {
  return 'refused' in outcome && [NO_RIGHT, NO_PARENT].includes(outcome.refused);
}

const CONFLICT = '23505';

/** Whether a row stood in the way that has the same key. */
export function isConflict(outcome: Outcome): boolean {
  return 'refused' in outcome && outcome.refused === CONFLICT;
}

export function describeOutcome(outcome: Outcome): string {
  return 'refused' in outcome ? `refused with ${outcome.refused}` : `${outcome.rows} rows`;
}
