import type { Redis } from '#libs/jobs';
import {
  eventually,
  Installation,
  openRedis,
  RegisteredTenant,
  runToEnd,
  type ApiClient,
  type EndedProgram,
} from '#libs/testing';

const RESUME = 'Ada Byron\nada.byron@example.com\n\nExperience\nAnalyst, Engine Works, 2019 - 2021\n';

describe('npm run remove-tenant', () => {
  let installation: Installation;
  let redis: Redis;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;

  beforeAll(async () => {
    installation = await Installation.create();
    redis = await openRedis();
    const { url } = await installation.startApi();
    const worker = await installation.startWorker();
    [ours, theirs] = [await RegisteredTenant.register(url), await RegisteredTenant.register(url)];
    for (const { admin } of [ours, theirs]) await fill(admin);
    await worker.kill();
    // Left in the queue.
    for (const { admin } of [ours, theirs]) await admin.upload({ name: 'later.txt', content: `${RESUME} later` });
    await eventually('jobs of both in the queue', async () => (await keysNaming(theirs.id)).length > 0);
  }, 120_000);

  afterAll(async () => {
    redis.disconnect();
    await installation.close();
  });

  async function fill(admin: ApiClient): Promise<void> {
    const upload = await admin.upload({ name: 'ada.txt', content: RESUME });
    await admin.untilEnded(upload.string('id'));
    const body = new FormData();
    body.append('fileType', 'text');
    body.append('text', RESUME);
    expect((await admin.send('POST', '/parse-resume', { body })).status).toBe(200);
  }

  function remove(...args: string[]): Promise<EndedProgram> {
    const environment = { ...installation.environment, DATABASE_ADMIN_URL: installation.adminUrl };
    return runToEnd('tools/remove-tenant.js', { args, environment, cwd: installation.cwd });
  }

  /** Keys of the installation that hold the id, in their name or in what they hold. */
  async function keysNaming(id: string): Promise<string[]> {
    const keys = await redis.keys(`${installation.environment['QUEUE_PREFIX'] ?? ''}:*`);
    const naming = await Promise.all(
      keys.map(async (key) => {
        const type = await redis.type(key);
        const held = type === 'hash' ? await redis.hgetall(key) : type === 'set' ? await redis.smembers(key) : '';
        return key.includes(id) || JSON.stringify(held).includes(id) ? [key] : [];
      }),
    );
    return naming.flat();
  }

  function filesOf(id: string): string[] {
    return installation.files().filter((name) => name.includes(id));
  }

  async function rowsOfTenant(id: string): Promise<number> {
    const [row] = await installation.rows<{ count: number }>(
      `select (select count(*) from tenants where id = $1)::int + (select count(*) from users where tenant_id = $1)::int
        + (select count(*) from resumes where tenant_id = $1)::int as count`,
      [id],
    );
    return row?.count ?? -1;
  }

  it.each([[], ['--slug'], ['--slug', 'x', '--yes'], ['--id', 'x'], ['--all', 'x', '--confirm']])(
    'refuses the arguments %j',
    async (...args) => {
      expect(await remove(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining('Usage') });
    },
  );

  it('tells what it would remove, and removes nothing, until it is confirmed', async () => {
    const [rows, keys] = [await rowsOfTenant(ours.id), await keysNaming(ours.id)];
    const { code, stdout } = await remove('--slug', ours.slug);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('"resumes":2') as string });
    expect(stdout).toContain('Nothing was removed.');
    expect([await rowsOfTenant(ours.id), await keysNaming(ours.id)]).toEqual([rows, keys]);
    expect(filesOf(ours.id).length).toBeGreaterThanOrEqual(2);
  });

  it('removes rows, files and Redis keys of a tenant, and nothing of another', async () => {
    const kept = [await rowsOfTenant(theirs.id), (await keysNaming(theirs.id)).sort(), filesOf(theirs.id)];
    expect(await remove('--id', ours.id, '--confirm')).toMatchObject({
      ...{ code: 1, stderr: expect.stringContaining('Name it by its slug') },
    });
    const removed = await remove('--slug', ours.slug, '--confirm');
    expect(removed).toMatchObject({ code: 0, stderr: '' });
    expect([await rowsOfTenant(ours.id), await keysNaming(ours.id), filesOf(ours.id)]).toEqual([0, [], []]);
    expect([await rowsOfTenant(theirs.id), (await keysNaming(theirs.id)).sort(), filesOf(theirs.id)]).toEqual(kept);
    expect((await ours.admin.get('/api/auth/me')).problem.status).toBe(401);
    expect((await theirs.admin.get('/api/resumes/candidates')).items).toHaveLength(1);
    expect(await remove('--slug', ours.slug, '--confirm')).toMatchObject({
      ...{ code: 1, stderr: expect.stringContaining('There is no tenant') },
    });
    expect(await remove('--id', ours.id, '--confirm')).toMatchObject({ code: 0 });
  });
});
