import { ApiClient, Installation, RegisteredTenant, runToEnd, withClient, type EndedProgram } from '#libs/testing';

describe('The audit', () => {
  let installation: Installation;
  let ours: RegisteredTenant;
  let theirs: RegisteredTenant;

  beforeAll(async () => {
    installation = await Installation.create();
    const { url } = await installation.startApi();
    ours = await RegisteredTenant.register(url);
    theirs = await RegisteredTenant.register(url, 'Hilltop Recruiting');
  }, 90_000);

  afterAll(async () => {
    await installation.close();
  });

  function entries(client: ApiClient, query = '') {
    return client.get(`/api/audit${query}`);
  }

  it('tells an admin who changed what, when, before and after', async () => {
    const { id } = await ours.addUser('recruiter');
    await ours.admin.patch(`/api/users/${id}`, { name: 'Rosa Renamed' });
    const latest = await entries(ours.admin, `?entity=users&entity_id=${id}`);
    expect(latest.items).toMatchObject([
      {
        ...{ action: 'update', entity: 'users', entity_id: id, actor_id: ours.account.id, actor_role: 'admin' },
        ...{ before: { name: 'The recruiter' }, after: { name: 'Rosa Renamed' }, erasure_id: null },
      },
      { action: 'insert', before: null },
    ]);
    expect(latest.text).not.toMatch(/hash/);
    expect(latest.body).not.toHaveProperty('total');
    const actions = await entries(ours.admin, `?action=insert&actor_id=${ours.account.id}&from=2020-01-01T00:00:00Z`);
    expect(actions.items.map(({ action }) => action)).toContain('insert');
    expect((await entries(ours.admin, '?to=2020-01-01T00:00:00Z')).items).toEqual([]);
  });

  it('is walked by cursor', async () => {
    const all = (await entries(ours.admin, '?limit=100')).items.map(({ id }) => id);
    const walked: unknown[] = [];
    let query = '?limit=1';
    for (let cursor: unknown = ''; cursor !== null; query = `?limit=1&cursor=${String(cursor)}`) {
      const page = await entries(ours.admin, query);
      walked.push(...page.items.map(({ id }) => id));
      cursor = page.body['next_cursor'];
    }
    expect(walked).toEqual(all);
  });

  it('shows nothing of another tenant, and refuses what it does not understand', async () => {
    const before = await entries(theirs.admin);
    await ours.addUser('candidate');
    expect((await entries(theirs.admin)).body).toEqual(before.body);
    const cursor = String((await entries(ours.admin, '?limit=1')).body['next_cursor']);
    expect((await entries(theirs.admin, `?cursor=${cursor}`)).problem.error).toBe('invalid_cursor');
    for (const query of ['?entity_id=1', '?action=read', '?from=yesterday', '?tenant_id=x', '?limit=0']) {
      expect((await entries(ours.admin, query)).problem).toMatchObject({ status: 400, error: 'validation_failed' });
    }
  });

  describe('verified from the command line', () => {
    function verify(...args: string[]): Promise<EndedProgram> {
      const { environment, cwd } = installation;
      return runToEnd('tools/verify-audit.js', { args, environment, cwd });
    }

    it('is sound until an entry is changed, which it names', async () => {
      const tenants = [ours, theirs];
      for (const { id } of tenants) {
        await withClient(installation.adminUrl, async (client) => {
          await client.query('begin');
          await client.query(`select set_config('app.tenant_id', $1, true)`, [id]);
          await client.query('select audit_seal(100)');
          await client.query('commit');
        });
      }
      const sound = await verify();
      expect(sound).toMatchObject({ code: 0, stderr: '' });
      for (const { slug } of tenants)
        expect(sound.stdout).toMatch(new RegExp(`^${slug}: \\d+ entries verified\\.$`, 'm'));

      await withClient(installation.adminUrl, async (client) => {
        await client.query('set session_replication_role = replica');
        await client.query(`update audit_entries set after = '{"role": "admin"}' where tenant_id = $1`, [ours.id]);
      });
      const broken = await verify();
      expect(broken.code).toBe(1);
      expect(broken.stdout).toMatch(new RegExp(`^${ours.slug}: entry_changed: .* at place 1, entry `, 'm'));
      expect(broken.stdout).toMatch(new RegExp(`^${theirs.slug}: \\d+ entries verified\\.$`, 'm'));
      expect(await verify('--tenant', theirs.slug)).toMatchObject({ code: 0 });
      expect(await verify('--tenant', ours.slug)).toMatchObject({ code: 1 });
    });

    it('tells what it does not understand', async () => {
      expect(await verify('--all')).toMatchObject({ code: 2, stdout: '' });
      const unknown = await verify('--tenant', 'nobody');
      expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no tenant "nobody".') });
    });
  });
});
