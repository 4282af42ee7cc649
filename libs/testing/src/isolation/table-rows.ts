import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { TenantTable } from './tenant-tables.js';

/** A row as JSON, which PostgreSQL makes and takes for every type of column. */
export type Row = Record<string, unknown>;

/** The rows of a tenant in a table, read as superuser, whom no policy holds. */
export async function rowsOfTenant(admin: pg.Client, table: TenantTable, tenantId: string): Promise<Row[]> {
  const { rows } = await admin.query<{ row: Row }>(
    `select to_jsonb(t) as row from ${table.name} t where ${table.tenantColumn} = $1`,
    [tenantId],
  );
  return rows.map(({ row }) => row);
}

/** An INSERT of a row with all its columns; its one value is the row. */
export function insertStatement(table: TenantTable): string {
  return `insert into ${table.name} select * from jsonb_populate_record(null::${table.name}, $1)`;
}

/** The row with new values in its keys, so that only what a probe changes can stand in the way of inserting it. */
export function withFreshKeys(table: TenantTable, row: Row): Row {
  const references = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
  const keys = table.uniqueIndexes.flat().filter((column) => column !== table.tenantColumn && !references.has(column));
  return { ...row, ...Object.fromEntries(keys.map((column) => [column, freshValue(table.columnTypes[column])])) };
}

function freshValue(type: string | undefined): string {
  if (type === 'bytea') return `\\x${randomBytes(32).toString('hex')}`;
  return randomUUID();
}
