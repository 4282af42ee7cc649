import { v7 as uuidv7 } from 'uuid';
import { randomToken } from '#libs/crypto';
import { Database, systemActor, type Actor } from '#libs/database';
import {
  API_KEY_SCOPES,
  ApiKeysService,
  Memberships,
  SessionsRepository,
  UsersRepository,
  UsersService,
  type Role,
} from '#libs/identity';

interface Credentials {
  email: string;
  password: string;
}

interface DemoTenant {
  slug: string;
  name: string;
  admin: Credentials;
  recruiters: Credentials[];
  candidate: Credentials;
  api_key: string;
}

const TENANTS = [
  { slug: 'harbour', name: 'Harbour Recruiting', domain: 'harbour.example.com' },
  { slug: 'meridian', name: 'Meridian Talent', domain: 'meridian.example.com' },
];
const PEOPLE: { local: string; name: string; role: Role }[] = [
  { local: 'admin', name: 'Avery Admin', role: 'admin' },
  { local: 'rosa', name: 'Rosa Recruiter', role: 'recruiter' },
  { local: 'remy', name: 'Remy Recruiter', role: 'recruiter' },
  { local: 'casey', name: 'Casey Candidate', role: 'candidate' },
];
const KEY_NAME = 'Demo key';

/**
 * `npm run seed`: two demo tenants, each with an admin, two recruiters, a candidate user and an API key. Passwords and keys
 * are random and printed once, as one line of JSON; seeding again gives the same users new ones.
 */
async function seed(): Promise<void> {
  const { DATABASE_URL: url } = process.env;
  if (!url) throw new Error('Set DATABASE_URL (shortlist_app).');
  const database = new Database({ url, poolSize: 2, applicationName: 'shortlist-seed' });
  try {
    const tenants: DemoTenant[] = [];
    for (const tenant of TENANTS) tenants.push(await seedTenant(database, tenant));
    process.stdout.write(`${JSON.stringify({ tenants })}\n`);
  } finally {
    await database.close();
  }
}

async function seedTenant(database: Database, tenant: (typeof TENANTS)[number]): Promise<DemoTenant> {
  const repository = new UsersRepository();
  const users = new UsersService(database, repository, new SessionsRepository(database, 1), new Memberships(database));
  const tenantId = (await findTenant(database, tenant)) ?? (await createTenant(database, tenant));
  const actor = systemActor(tenantId);
  const credentials: Credentials[] = [];
  let adminId = '';
  for (const { local, name, role } of PEOPLE) {
    const email = `${local}@${tenant.domain}`;
    const password = randomToken().slice(0, 16);
    const existing = await findUser(database, actor, email);
    const user =
      existing === undefined
        ? await users.create(actor, { email, name, role, password })
        : await users.update(actor, existing, { password });
    if (role === 'admin') adminId = user.id;
    credentials.push({ email, password });
  }
  const [admin, rosa, remy, candidate] = credentials as [Credentials, Credentials, Credentials, Credentials];
  const api_key = await newKey(database, { tenantId, userId: adminId, role: 'admin' });
  return { slug: tenant.slug, name: tenant.name, admin, recruiters: [rosa, remy], candidate, api_key };
}

async function findTenant(database: Database, tenant: (typeof TENANTS)[number]): Promise<string | undefined> {
  const [row] = await database.callFunction<{ tenant_id: string }>({
    name: 'seed_find_tenant',
    text: 'select tenant_id from auth_find_users($1, $2)',
    values: [`${PEOPLE[0]?.local ?? ''}@${tenant.domain}`, tenant.slug],
  });
  return row?.tenant_id;
}

async function createTenant(database: Database, tenant: (typeof TENANTS)[number]): Promise<string> {
  const id = uuidv7();
  await database.withTenant(systemActor(id), async (tx) => {
    await tx.tenant.create({ data: { id, slug: tenant.slug, name: tenant.name } });
  });
  return id;
}

async function findUser(database: Database, actor: Actor, email: string): Promise<string | undefined> {
  const found = await database.withTenant(actor, (tx) => tx.user.findFirst({ where: { email }, select: { id: true } }));
  return found?.id;
}

async function newKey(database: Database, actor: Actor & { userId: string }): Promise<string> {
  const apiKeys = new ApiKeysService(database);
  const { items } = await apiKeys.list(actor, { limit: 100, skip: 0 });
  const stale = items.filter(({ name, revokedAt }) => name === KEY_NAME && revokedAt === null);
  for (const { id } of stale) await apiKeys.revoke(actor, id);
  const { key } = await apiKeys.create(actor, { name: KEY_NAME, scopes: [...API_KEY_SCOPES], expiresAt: null });
  return key;
}

seed().catch((error: unknown) => {
  process.stderr.write(`Seeding failed: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
