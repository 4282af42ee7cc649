import pg from 'pg';

export const OWNER_ROLE = 'shortlist_owner';
export const DEFINER_ROLE = 'shortlist_definer';
export const APP_ROLE = 'shortlist_app';

/**
 * Creates the database and the three roles where they are missing, and gives the app role the password of `appUrl`.
 *
 * @param adminUrl a role that may create roles with BYPASSRLS, and databases
 * @param appUrl the programs' own URL: user shortlist_app with its password
 */
export async function prepareRoles(adminUrl: string, appUrl: string): Promise<void> {
  const app = new URL(appUrl);
  if (decodeURIComponent(app.username) !== APP_ROLE) {
    throw new Error(`DATABASE_URL must name the role ${APP_ROLE}, not "${decodeURIComponent(app.username)}".`);
  }
  if (app.password === '') throw new Error('DATABASE_URL must hold a password for shortlist_app.');
  await createDatabaseIfMissing(adminUrl);
  await withClient(adminUrl, async (client) => {
    await client.query('begin');
    // Two migrations at once would both find the roles missing.
    await client.query("select pg_advisory_xact_lock(hashtext('shortlist roles'))");
    await createRoles(client, decodeURIComponent(app.password));
    await client.query(`alter schema public owner to ${OWNER_ROLE}`);
    // For the extensions that migrations bring: trusted ones, which need no superuser.
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    await client.query(`grant create on database ${client.escapeIdentifier(rows[0]?.name ?? '')} to ${OWNER_ROLE}`);
    await client.query('commit');
  });
}

async function createRoles(client: pg.Client, appPassword: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any ($1)', [
    [OWNER_ROLE, DEFINER_ROLE, APP_ROLE],
  ]);
  const existing = new Set(rows.map((row) => row.rolname));
  const rights: Record<string, string> = {
    [OWNER_ROLE]: 'nologin nosuperuser nobypassrls',
    [DEFINER_ROLE]: 'nologin nosuperuser bypassrls',
    [APP_ROLE]: 'login nosuperuser nobypassrls nocreatedb nocreaterole noinherit',
  };
  for (const [role, attributes] of Object.entries(rights)) {
    await client.query(`${existing.has(role) ? 'alter' : 'create'} role ${role} with ${attributes}`);
  }
  await client.query(`alter role ${APP_ROLE} password ${client.escapeLiteral(appPassword)}`);
  // The owner must be a member of the definer role to hand it the functions that a migration creates.
  await client.query(`grant ${DEFINER_ROLE} to ${OWNER_ROLE}`);
  await client.query(`grant ${OWNER_ROLE} to current_user`);
}

async function createDatabaseIfMissing(adminUrl: string): Promise<void> {
  const url = new URL(adminUrl);
  const name = decodeURIComponent(url.pathname.slice(1));
  if (name === '' || name === 'postgres') return;
  url.pathname = '/postgres';
  await withClient(url.href, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
