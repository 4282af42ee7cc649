import { randomUUID } from 'node:crypto';
import { availableParallelism, loadavg } from 'node:os';
import { findFreePort } from '../../../tools/services/free-port.js';
import type { EndedProgram, Environment } from './programs.js';
import { runToEnd } from './programs.js';
import type { Installation } from './programs-installation.js';
import { rowsOf, withClient } from './sql-client.js';
import { createEmptyDatabase } from './test-database.js';

const LIMIT_MS = 5000;
const AT_ONCE = 2;

/** An environment that a program must not start in, and the sentence with which it says so. */
export interface Misfit {
  what: string;
  environment: Environment;
  /** Variables that are not set at all. */
  without?: string[];
  sentence: RegExp;
}

/** What is wrong for the API and for the worker alike. `remove` takes the roles and the database away again. */
export async function misfits(installation: Installation): Promise<{ cases: Misfit[]; remove: () => Promise<void> }> {
  const { adminUrl } = installation;
  const empty = await createEmptyDatabase();
  const roles = { owner: `test_owner_${randomName()}`, bypasser: `test_bypasser_${randomName()}` };
  await withClient(adminUrl, async (client) => {
    await client.query(`create role ${roles.owner} login password 'open-sesame'`);
    await client.query(`create table of_its_own (); alter table of_its_own owner to ${roles.owner}`);
    await client.query(`create role ${roles.bypasser} login password 'open-sesame' bypassrls`);
  });
  const appUrl = installation.environment['DATABASE_URL'] ?? '';
  const as = (user: string, password = 'open-sesame'): Environment => ({
    DATABASE_URL: changed(appUrl, { username: user, password }),
  });
  const away = `127.0.0.1:${await findFreePort()}`;
  const cases: Misfit[] = [
    {
      what: 'a role that owns tables',
      environment: as(roles.owner),
      sentence: /^The database role "test_owner_\w+" owns the table "of_its_own"\. Use the role shortlist_app/,
    },
    {
      what: 'a role that bypasses row level security',
      environment: as(roles.bypasser),
      sentence: /^The database role "test_bypasser_\w+" bypasses row level security\. Use the role shortlist_app/,
    },
    {
      what: 'a superuser',
      environment: { DATABASE_URL: adminUrl },
      sentence: /^The database role "postgres" is a superuser\. Use the role shortlist_app/,
    },
    {
      what: 'a database that is not migrated',
      environment: { DATABASE_URL: empty.appUrl },
      sentence: /^The database is not migrated\. Run `npm run migrate`\.$/,
    },
    {
      what: 'a wrong password of the database',
      environment: as('shortlist_app'),
      sentence: /^password authentication failed for user "shortlist_app"$/,
    },
    {
      what: 'a password that everybody knows',
      environment: as('shortlist_app', 'change-me'),
      sentence: /^The password in DATABASE_URL is one that everybody knows/,
    },
    {
      what: 'PostgreSQL that is away',
      environment: { DATABASE_URL: changed(appUrl, { host: away }) },
      sentence: /^PostgreSQL does not answer\. Is it running, and is DATABASE_URL right\?$/,
    },
    {
      what: 'a weak secret',
      environment: { JWT_SECRET: 'open-sesame' },
      sentence: /^JWT_SECRET is too weak: set at least 32 random characters/,
    },
    {
      what: 'a secret from an example',
      environment: { ENCRYPTION_KEY: 'change-me-to-0123456789-open-sesame' },
      sentence: /^ENCRYPTION_KEY is too weak/,
    },
    {
      what: 'variables that are missing',
      environment: {},
      without: ['JWT_SECRET', 'DATABASE_URL', 'REDIS_URL'],
      sentence: /DATABASE_URL is not set; REDIS_URL is not set; JWT_SECRET is not set\. See \.env\.example\.$/,
    },
    {
      what: 'variables that are wrong',
      environment: { DATABASE_URL: 'mysql://somebody:open-sesame@localhost/x', PORT: 'open-sesame' },
      sentence: /PORT: .+; DATABASE_URL: .+See \.env\.example\.$/,
    },
  ];
  const remove = async (): Promise<void> => {
    await empty.drop();
    await rowsOf(adminUrl, 'drop table of_its_own');
    for (const role of Object.values(roles)) await rowsOf(adminUrl, `drop role ${role}`);
  };
  return { cases, remove };
}

/** Starts a program in each environment and answers how it ended, by what is wrong. */
export async function startInMisfits(
  script: string,
  installation: Installation,
  cases: readonly Misfit[],
): Promise<ReadonlyMap<string, EndedProgram>> {
  const ends = new Map<string, EndedProgram>();
  const queue = cases.values();
  const work = async (): Promise<void> => {
    for (const { what, environment, without = [] } of queue) {
      const all = Object.entries({ ...installation.environment, PORT: '0', ...environment });
      const given = Object.fromEntries(all.filter(([name]) => !without.includes(name)));
      ends.set(what, await runToEnd(script, { environment: given, cwd: installation.cwd }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return ends;
}

/** Within which a program must say that it can't start; more where others keep the machine busy. */
export function startUpLimit(): number {
  return LIMIT_MS * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
}

function changed(url: string, change: Partial<Record<'username' | 'password' | 'host', string>>): string {
  return Object.assign(new URL(url), change).href;
}

function randomName(): string {
  return randomUUID().replaceAll('-', '');
}
