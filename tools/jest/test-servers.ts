import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { APP_ROLE, applyMigrations, prepareRoles } from '#libs/database';
import { startPostgres } from '../services/postgres.js';
import { findDovecot } from '../services/dovecot.js';
import { localPath, projectRoot } from '../services/project-dirs.js';
import { startRedis } from '../services/redis.js';
import { reasonOf } from '../services/service-error.js';

/** The migrated database that every test file clones. */
const TEMPLATE = 'shortlist_template';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const stops: (() => Promise<void>)[] = [];

/**
 * Starts PostgreSQL and Redis for one run of the tests, unless TEST_DATABASE_ADMIN_URL and TEST_REDIS_URL name servers to
 * throw away: the tests make the roles anew there and set the password of shortlist_app.
 */
export async function startTestServers(): Promise<void> {
  stopOnInterruption();
  try {
    const folder = openFolder();
    const [adminUrl, redisUrl] = await Promise.all([ownPostgres(folder), ownRedis(folder)]);
    process.env['TEST_DATABASE_ADMIN_URL'] = adminUrl;
    process.env['TEST_REDIS_URL'] = redisUrl;
    process.env['TEST_DATABASE_APP_URL'] = await migrateTemplate(adminUrl);
    await ownDovecot();
  } catch (error) {
    // After a failed set-up jest calls no teardown.
    await stopTestServers();
    throw error;
  }
}

export async function stopTestServers(): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop();
}

function openFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'shortlist-test-'));
  // PostgreSQL started by root runs as another user, who must get to its data.
  chmodSync(folder, 0o755);
  stops.push(() => {
    rmSync(folder, { recursive: true, force: true });
    return Promise.resolve();
  });
  return folder;
}

async function ownPostgres(folder: string): Promise<string> {
  const given = process.env['TEST_DATABASE_ADMIN_URL'];
  if (given) return given;
  const server = await startPostgres({ dataDir: path.join(folder, 'data'), persistent: false, fsync: false });
  stops.push(() => server.stop());
  return server.url;
}

async function ownRedis(folder: string): Promise<string> {
  const given = process.env['TEST_REDIS_URL'];
  if (given) return given;
  const server = await startRedis({ dir: path.join(folder, 'redis'), appendOnly: false });
  stops.push(() => server.stop());
  return server.url;
}

/** A real IMAP server, for the tests of mailboxes; where it can't be had, they say so. */
async function ownDovecot(): Promise<void> {
  if (process.env['TEST_DOVECOT_ROOT']) return;
  try {
    process.env['TEST_DOVECOT_ROOT'] = await findDovecot(localPath('dovecot'));
  } catch (error) {
    process.env['TEST_DOVECOT_MISSING'] = reasonOf(error);
    process.stderr.write(`Dovecot is not there, so mailboxes are not tested against it: ${reasonOf(error)}\n`);
  }
}

/** Answers the URL of the template as shortlist_app. */
async function migrateTemplate(adminUrl: string): Promise<string> {
  await withClient(adminUrl, (client) => client.query(`drop database if exists ${TEMPLATE} with (force)`));
  const template = new URL(adminUrl);
  template.pathname = `/${TEMPLATE}`;
  const app = new URL(template);
  app.username = APP_ROLE;
  app.password = randomBytes(24).toString('base64url');
  await prepareRoles(template.href, app.href);
  await applyMigrations(template.href, path.join(projectRoot(), 'prisma', 'migrations'));
  return app.href;
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** On Ctrl-C jest ends without its teardown. */
function stopOnInterruption(): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      void stopTestServers().finally(() => process.exit(128 + constants.signals[signal]));
    });
  }
}
