import { randomBytes, randomInt, randomUUID } from 'node:crypto';
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
export async function withFreshKeys(admin: pg.Client, table: TenantTable, row: Row): Promise<Row> {
  const references = new Set(table.foreignKeys.flatMap(({ columns }) => columns));
  const isOwn = (column: string): boolean => column !== table.tenantColumn && !references.has(column);
  const keys = table.uniqueIndexes.flat().filter(isOwn);
  const fresh = { ...row, ...Object.fromEntries(keys.map((column) => [column, freshValue(table, column, row)])) };
  const taken = table.uniqueIndexes.find(
    (index) => !index.some(isOwn) && index.some((column) => references.has(column)),
  );
  return taken === undefined ? fresh : { ...fresh, ...(await freeReference(admin, table, taken, row)) };
}

function freshValue({ columnTypes }: TenantTable, column: string, row: Row): unknown {
  if (columnTypes[column] === 'bytea') return `\\x${randomBytes(32).toString('hex')}`;
  if (columnTypes[column] === 'integer') return randomInt(1000, 1_000_000);
  if (columnTypes[column] === 'boolean') return row[column] !== true;
  return randomUUID();
}

/** For a key that is made of references alone: a row of the same tenant that no row of the table refers to yet. */
async function freeReference(admin: pg.Client, table: TenantTable, index: string[], row: Row): Promise<Row> {
  for (const { columns, target, targetColumns } of table.foreignKeys) {
    if (!columns.some((column) => column !== table.tenantColumn && index.includes(column))) continue;
    const same = columns.map((column, i) => `x.${column} = t.${targetColumns[i] ?? ''}`).join(' and ');
    const { rows } = await admin.query<Row>(
      `select * from ${target} t where tenant_id = $1 and not exists (select 1 from ${table.name} x where ${same}) limit 1`,
      [row[table.tenantColumn]],
    );
    const [free] = rows;
    if (free !== undefined)
      return Object.fromEntries(columns.map((column, i) => [column, free[targetColumns[i] ?? '']]));
  }
  throw new Error(`${table.name}: every row that it could refer to is taken; the tenant needs a spare one.`);
}
