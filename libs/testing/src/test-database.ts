import { randomUUID } from 'node:crypto';
import { Database } from '#libs/database';
import { withClient } from './sql-client.js';
import { testServers } from './test-servers.js';

export interface TestDatabase {
  /** As superuser. */
  adminUrl: string;
  /** As shortlist_app. */
  appUrl: string;
  /** As shortlist_app. */
  database: Database;
  drop(): Promise<void>;
}

/** A migrated database of one's own, cloned from the template: one for each test file, so that files run side by side. */
export async function createTestDatabase(options: { poolSize?: number } = {}): Promise<TestDatabase> {
  const { adminUrl, appUrl } = testServers();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = new URL(appUrl).pathname.slice(1);
  await withClient(adminUrl, (client) => client.query(`create database ${name} template ${template}`));
  const database = openDatabase(onDatabase(appUrl, name), options.poolSize);
  return {
    adminUrl: onDatabase(adminUrl, name),
    appUrl: onDatabase(appUrl, name),
    database,
    drop: async () => {
      await database.close();
      await dropDatabase(name);
    },
  };
}

/** A database without any table. */
export async function createEmptyDatabase(): Promise<{ adminUrl: string; appUrl: string; drop(): Promise<void> }> {
  const { adminUrl, appUrl } = testServers();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withClient(adminUrl, (client) => client.query(`create database ${name}`));
  return {
    adminUrl: onDatabase(adminUrl, name),
    appUrl: onDatabase(appUrl, name),
    drop: () => dropDatabase(name),
  };
}

export function openDatabase(url: string, poolSize = 5): Database {
  return new Database({ url, poolSize, applicationName: 'shortlist-test' });
}

async function dropDatabase(name: string): Promise<void> {
  await withClient(testServers().adminUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
}

function onDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
