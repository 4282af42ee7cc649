import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { OWNER_ROLE } from './roles.js';

interface Migration {
  name: string;
  sql: string;
  /** As Prisma computes it: hex SHA-256 of the file. */
  checksum: string;
}

// The table in which the Prisma CLI keeps its records, so that `prisma migrate status` agrees with this runner.
const RECORDS_TABLE = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

/**
 * Applies the migrations that a database lacks, in the order of their names, as shortlist_owner; each in a transaction of
 * its own, so that a failed one leaves nothing behind.
 *
 * @param adminUrl a role that is a member of shortlist_owner
 * @returns the names of those applied
 * @throws when a migration fails, or when one that was applied has since been changed
 */
export async function applyMigrations(adminUrl: string, migrationsDir: string): Promise<string[]> {
  const migrations = await readMigrations(migrationsDir);
  const client = new pg.Client({ connectionString: adminUrl, options: `-c role=${OWNER_ROLE}` });
  await client.connect();
  try {
    // Two migrations at once would both find the same ones lacking.
    await client.query("select pg_advisory_lock(hashtext('shortlist migrations'))");
    await client.query(RECORDS_TABLE);
    const lacking = await findLacking(client, migrations);
    for (const migration of lacking) await applyMigration(client, migration);
    return lacking.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const folders = (await readdir(directory, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = folders.map((folder) => folder.name).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(directory, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function findLacking(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const changed = migrations.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum);
  if (changed) throw new Error(`The migration ${changed.name} was changed after it had been applied to this database.`);
  return migrations.filter(({ name }) => !applied.has(name));
}

async function applyMigration(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`${migration.name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
