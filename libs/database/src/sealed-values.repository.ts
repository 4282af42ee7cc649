import { systemActor } from './actor.js';
import type { Database } from './database.js';
import { partsOf, type SealedColumn } from './sealed-columns.js';

/** A row of a page; its value only where it is not sealed with the present key. */
export interface SealedRow {
  rowKey: string[];
  stale: Buffer | null;
}

export interface ResealedValue {
  rowKey: string[];
  from: Buffer;
  to: Buffer;
}

const LEAST = { uuid: '00000000-0000-0000-0000-000000000000', text: '' };

/** The sealed values of the tenants, whatever they are. */
export class SealedValuesRepository {
  constructor(private readonly database: Database) {}

  async tenants(): Promise<string[]> {
    const statement = { name: 'sealed_tenants', text: 'select tenant_id from audit_heads()', values: [] };
    return (await this.database.callFunction<{ tenant_id: string }>(statement)).map(({ tenant_id: id }) => id);
  }

  /**
   * The next rows of a tenant, in the order of their keys.
   *
   * @param header what values begin with that are sealed with the present key
   */
  async page(
    name: SealedColumn,
    { tenantId, header, after, most }: { tenantId: string; header: Buffer; after: string[] | undefined; most: number },
  ): Promise<SealedRow[]> {
    const { table, column, rowKey } = partsOf(name);
    const keys = rowKey.map(([key]) => key).join(', ');
    const rows = await this.database.statementAs<{ row_key: string[]; stale: Buffer | null }>(systemActor(tenantId), {
      name: `sealed_page_${name}`,
      text: `select array[${rowKey.map(([key]) => `${key}::text`).join(', ')}] as row_key,
          case when substring(${column} from 1 for octet_length($2::bytea)) <> $2 then ${column} end as stale
        from ${table} where tenant_id = $1 and (${keys}) > (${rowKey.map(([, type], at) => `$${at + 4}::${type}`).join(', ')})
        order by ${keys} limit $3`,
      values: [tenantId, header, most, ...(after ?? rowKey.map(([, type]) => LEAST[type]))],
    });
    return rows.map(({ row_key, stale }) => ({ rowKey: row_key, stale }));
  }

  /** Replaces values that are still what they were; answers how many. */
  async replace(name: SealedColumn, tenantId: string, values: readonly ResealedValue[]): Promise<number> {
    const { table, column, rowKey } = partsOf(name);
    const arrays = rowKey.map(([, type], at) => `$${at + 4}::${type}[]`).join(', ');
    const rows = await this.database.statementAs(systemActor(tenantId), {
      name: `sealed_replace_${name}`,
      text: `update ${table} t set ${column} = n.resealed
        from unnest($2::bytea[], $3::bytea[], ${arrays}) as n (sealed, resealed, ${rowKey.map(([key]) => key).join(', ')})
        where t.tenant_id = $1 and ${rowKey.map(([key]) => `t.${key} = n.${key}`).join(' and ')} and t.${column} = n.sealed
        returning true`,
      values: [
        ...[tenantId, values.map(({ from }) => from), values.map(({ to }) => to)],
        ...rowKey.map((_, at) => values.map((value) => value.rowKey[at])),
      ],
    });
    return rows.length;
  }
}
