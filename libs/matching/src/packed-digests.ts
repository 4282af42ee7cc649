import { systemActor, type Database } from '#libs/database';
import { digestRows, type DigestRows } from './digest-rows.js';

const ROWS = `copy (select candidate_id, packed from packed_digests
  where tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)) to stdout (format binary)`;

/** The packed digests of all candidates of a tenant. */
export class PackedDigests {
  constructor(private readonly database: Database) {}

  /** Candidates who have none, at most so many. */
  async missing(tenantId: string, most: number): Promise<string[]> {
    const rows = await this.database.statementAs<{ candidate_id: string }>(systemActor(tenantId), {
      name: 'packed_digests_missing',
      text: 'select candidate_id from packed_digests_missing($1)',
      values: [most],
    });
    return rows.map(({ candidate_id: id }) => id);
  }

  /** As they come, in no order. PostgreSQL reads on while the caller works on what has come. */
  all(tenantId: string): AsyncGenerator<DigestRows> {
    return digestRows(this.database.copyOut(systemActor(tenantId), ROWS));
  }
}
