import type pg from 'pg';

export interface ForeignKey {
  columns: string[];
  target: string;
  targetColumns: string[];
}

/** A table whose rows belong to tenants, as PostgreSQL's catalogue describes it. */
export interface TenantTable {
  name: string;
  /** Where the tenant stands: `tenant_id`, or `id` in the table of tenants itself. */
  tenantColumn: string;
  /** Whether its rows are private to the user in `owner_id`. */
  hasOwner: boolean;
  columnTypes: Record<string, string>;
  primaryKey: string[];
  /** The columns of each unique index. */
  uniqueIndexes: string[][];
  /** Those between tenants' tables, without the one to the tenant itself. */
  foreignKeys: ForeignKey[];
}

interface TableRow {
  name: string;
  column_types: Record<string, string>;
  unique_indexes: { primary: boolean; columns: string[] }[];
  foreign_keys: ForeignKey[];
}

const TABLES = `
  select c.relname as name,
    (select jsonb_object_agg(a.attname, format_type(a.atttypid, null)) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as column_types,
    (select coalesce(jsonb_agg(jsonb_build_object('primary', i.indisprimary, 'columns', array(
        select a.attname from unnest(i.indkey) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum order by k.place))), '[]')
      from pg_index i where i.indrelid = c.oid and i.indisunique) as unique_indexes,
    (select coalesce(jsonb_agg(jsonb_build_object('target', t.relname,
        'columns', array(select a.attname from unnest(f.conkey) with ordinality as k (attnum, place)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum order by k.place),
        'targetColumns', array(select a.attname from unnest(f.confkey) with ordinality as k (attnum, place)
          join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum order by k.place))), '[]')
      from pg_constraint f join pg_class t on t.oid = f.confrelid
      where f.conrelid = c.oid and f.contype = 'f' and t.relname <> 'tenants') as foreign_keys
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations'
  order by c.relname`;

/** Every table but the records of migrations: a table without a tenant is a mistake that the catalogue's test reports. */
export async function tenantTables(admin: pg.Client): Promise<TenantTable[]> {
  const { rows } = await admin.query<TableRow>(TABLES);
  return rows.map((row) => ({
    name: row.name,
    tenantColumn: row.name === 'tenants' ? 'id' : 'tenant_id',
    hasOwner: 'owner_id' in row.column_types,
    columnTypes: row.column_types,
    primaryKey: row.unique_indexes.find(({ primary }) => primary)?.columns ?? [],
    uniqueIndexes: row.unique_indexes.map(({ columns }) => columns),
    foreignKeys: row.foreign_keys,
  }));
}
