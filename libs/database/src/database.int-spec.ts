import {
  createTestDatabase,
  createTwoTenants,
  insertCandidate,
  openDatabase,
  rowsOf,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { Database, isConnectionFailure, isUniqueViolation } from './database.js';
import { storableJson, storableText } from './storable.js';

describe('Database', () => {
  let test: TestDatabase;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await test.drop();
  });

  const rename = (name: string | null) => ({
    name: 'rename_users',
    text: 'update users set name = $2 where tenant_id = $1 returning name',
    values: [ours.tenantId, name],
  });

  it('undoes all of a unit of work when a part of it throws', async () => {
    const work = test.database.withTenant(ours.admin, async (tx) => {
      await tx.candidate.deleteMany();
      await tx.user.updateMany({ data: { name: 'Undone' } });
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    const names = await test.database.withTenant(ours.admin, (tx) => tx.user.findMany({ where: { name: 'Undone' } }));
    expect(names).toEqual([]);
  });

  it('sends what is asked for together in its order, and commits all of it', async () => {
    const names = await test.database.pipelined(ours.admin, async (tx) => {
      const { tenantId } = ours;
      const [count, users] = await Promise.all([
        tx.$executeRaw`update users set name = ${'In order'} where tenant_id = ${tenantId}::uuid`,
        tx.$queryRaw<{ name: string }[]>`select name from users where name = ${'In order'}`,
      ]);
      expect(count).toBe(4);
      return users.map(({ name }) => name);
    });
    expect(names).toEqual(['In order', 'In order', 'In order', 'In order']);
    expect(await test.database.withTenant(ours.admin, (tx) => tx.user.count({ where: { name: 'In order' } }))).toBe(4);
    expect(await test.database.withTenant(theirs.admin, (tx) => tx.user.count({ where: { name: 'In order' } }))).toBe(
      0,
    );
  });

  it('undoes all of what was sent together when a part of it fails, and lets nothing follow', async () => {
    let late: Promise<unknown> | undefined;
    const work = test.database.pipelined(ours.admin, async (tx) => {
      const update = tx.$executeRaw`update users set name = 'Half' where tenant_id = ${ours.tenantId}::uuid`;
      const broken = tx.$queryRaw`select ${'x'}::integer`;
      late = broken.catch(() => test.database.ping()).then(() => tx.$executeRaw`delete from candidates`);
      late.catch(() => undefined);
      await Promise.all([update, broken]);
    });
    await expect(work).rejects.toMatchObject({ code: '22P02' });
    await expect(late).rejects.toThrow('The transaction has ended.');
    expect(await test.database.withTenant(ours.admin, (tx) => tx.user.count({ where: { name: 'Half' } }))).toBe(0);
  });

  it('does not take a transaction for committed whose failure nobody has noticed', async () => {
    const work = test.database.pipelined(ours.admin, async (tx) => {
      await tx.$queryRaw`select 1 / 0`.catch(() => undefined);
    });
    await expect(work).rejects.toThrow('could not be committed');
  });

  it('holds what is sent together to its tenant, and gives the connection back without an actor', async () => {
    const small = openDatabase(test.appUrl, 1);
    const taken = await small.pipelined(
      ours.admin,
      (tx) => tx.$executeRaw`update users set name = 'Taken over' where tenant_id = ${theirs.tenantId}::uuid`,
    );
    expect(taken).toBe(0);
    const failed = small.pipelined(theirs.admin, (tx) => tx.$queryRaw`select 1 / 0`);
    await expect(failed).rejects.toMatchObject({ code: '22012' });
    const text = `select current_setting('app.tenant_id', true) as tenant, current_setting('app.role', true) as role`;
    expect(await small.callFunction({ name: 'left', text, values: [] })).toEqual([{ tenant: '', role: '' }]);
    await small.close();
  });

  describe('copies out', () => {
    async function copied(text: string, most = Infinity): Promise<string> {
      const pieces: Buffer[] = [];
      for await (const piece of test.database.copyOut(ours.admin, text)) {
        if (pieces.push(piece) >= most) break;
      }
      return Buffer.concat(pieces).toString();
    }

    it('rows of its tenant alone, also of a table read whole', async () => {
      const ids = (await copied('copy (select id from users) to stdout')).trim().split('\n');
      const users = await test.database.withTenant(ours.admin, (tx) => tx.user.findMany());
      expect(new Set(ids)).toEqual(new Set(users.map(({ id }) => id)));
      expect(await rowsOf(test.adminUrl, 'select id from users')).toHaveLength(2 * ids.length);
    });

    it('any number of rows, and is done with its connection when nobody wants the rest', async () => {
      const many = 'copy (select n, repeat($$x$$, 1000) from generate_series(1, 20000) n) to stdout';
      expect((await copied(many)).split('\n')).toHaveLength(20_001);
      for (let times = 0; times < 5; times++) expect(await copied(many, 1)).toMatch(/^1\tx/);
      expect(await copied('copy (select 1) to stdout')).toBe('1\n');
    });

    it('nothing more once PostgreSQL has failed, and tells why', async () => {
      const failing = 'copy (select 1 / (n - 15000), repeat($$x$$, 1000) from generate_series(1, 20000) n) to stdout';
      await expect(copied(failing)).rejects.toMatchObject({ code: '22012' });
      await expect(copied('copy (select nothing) to stdout')).rejects.toMatchObject({ code: '42703' });
      expect(await copied('copy (select 1) to stdout')).toBe('1\n');
    });

    it('and changes nothing', async () => {
      const deletion = copied('copy (delete from users returning id) to stdout');
      await expect(deletion).rejects.toMatchObject({ code: '25006' });
    });
  });

  it('commits a statement of its own, or nothing when it fails', async () => {
    expect(await test.database.statementAs(ours.admin, rename('Renamed'))).toHaveLength(4);
    await expect(test.database.statementAs(ours.admin, rename(null))).rejects.toMatchObject({ code: '23502' });
    const users = await test.database.withTenant(ours.admin, (tx) => tx.user.findMany());
    expect(new Set(users.map(({ name }) => name))).toEqual(new Set(['Renamed']));
  });

  it('holds a statement to its tenant even when the statement names another', async () => {
    const foreign = { ...rename('Taken over'), values: [theirs.tenantId, 'Taken over'] };
    expect(await test.database.statementAs(ours.admin, foreign)).toEqual([]);
  });

  it('forgets the actor with the end of the transaction, on every connection', async () => {
    const small = openDatabase(test.appUrl, 1);
    await small.statementAs(ours.admin, { name: 'one', text: 'select 1', values: [] });
    await small.withTenant(theirs.admin, (tx) => tx.user.count());
    const [left] = await small.callFunction({
      name: 'left',
      text: `select current_setting('app.tenant_id', true) as tenant, current_setting('app.user_id', true) as "user",
        current_setting('app.role', true) as role`,
      values: [],
    });
    expect(left).toEqual({ tenant: '', user: '', role: '' });
    await small.close();
  });

  it('knows a broken unique constraint through both of its ways', async () => {
    const email = `${ours.admin.userId}@example.com`;
    const { tenantId } = ours;
    const create = test.database.withTenant(ours.admin, (tx) =>
      tx.user.create({
        data: { tenantId, id: theirs.admin.userId, email, name: 'Twin', role: 'recruiter', passwordHash: 'x' },
      }),
    );
    expect(await create.catch(isUniqueViolation)).toBe(true);
    const insert = test.database.statementAs(ours.admin, {
      name: 'twin',
      text: `insert into users (tenant_id, id, email, name, role, password_hash) values ($1, $2, $3, 'Twin', 'admin', '')`,
      values: [tenantId, theirs.admin.userId, email],
    });
    expect(await insert.catch(isUniqueViolation)).toBe(true);
    expect(isUniqueViolation(new Error('something else'))).toBe(false);
  });

  it('says that PostgreSQL is away, not that the work is wrong, when nothing answers', async () => {
    const url = new URL(test.appUrl);
    url.port = '1';
    const away = openDatabase(url.href);
    const { admin } = ours;
    const failures = await Promise.all([
      away.ping().catch((error: unknown) => error),
      away.statementAs(admin, rename('x')).catch((error: unknown) => error),
      away.withTenant(admin, (tx) => tx.user.count()).catch((error: unknown) => error),
      away.pipelined(admin, (tx) => tx.$queryRaw`select 1`).catch((error: unknown) => error),
    ]);
    expect(failures.map(isConnectionFailure)).toEqual([true, true, true, true]);
    await away.close();
  });

  it('goes on with new connections when the server has cut the old ones', async () => {
    const lost: Error[] = [];
    const applicationName = 'shortlist-cut';
    const onPoolError = (error: Error): void => void lost.push(error);
    const cut = new Database({ url: test.appUrl, poolSize: 2, applicationName, onPoolError });
    const terminate = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${applicationName}'`;
    const inside = cut.withTenant(ours.admin, async (tx) => {
      await rowsOf(test.adminUrl, terminate);
      return tx.user.count();
    });
    expect(await inside.catch(isConnectionFailure)).toBe(true);
    const counted = await cut.withTenant(ours.admin, (tx) => tx.user.count());
    expect(counted).toBe(4);
    expect(await cut.statementAs(ours.admin, rename('Still here'))).toHaveLength(4);
    await cut.close();
  });

  it('survives the end of a connection in the middle of a statement', async () => {
    const cut = { name: 'end_own_connection', text: 'select pg_terminate_backend(pg_backend_pid())', values: [] };
    const error: unknown = await test.database.statementAs(ours.admin, cut).catch((reason: unknown) => reason);
    expect(isConnectionFailure(error)).toBe(true);
    const inTransaction = test.database.pipelined(
      ours.admin,
      (tx) => tx.$queryRaw`select pg_terminate_backend(pg_backend_pid())`,
    );
    expect(await inTransaction.catch(isConnectionFailure)).toBe(true);
    expect(await test.database.statementAs(ours.admin, rename('Alive'))).toHaveLength(4);
  });

  it('tells work that is wrong from a PostgreSQL that is away', async () => {
    const wrong = await test.database.statementAs(ours.admin, rename(null)).catch((error: unknown) => error);
    expect(isConnectionFailure(wrong)).toBe(false);
    expect(isConnectionFailure('no error at all')).toBe(false);
  });

  it('stores what storableText and storableJson let through', async () => {
    const id = await insertCandidate(test.database, ours.recruiter);
    const damaged = 'Zo\0ë \ud800 \udc00 😀';
    const [row] = await test.database.statementAs<{ name: string; work: unknown }>(ours.recruiter, {
      name: 'store_damaged_text',
      text: 'update candidates set name = $2, work = $3 where id = $1 returning name, work',
      values: [id, storableText(damaged), storableJson([{ summary: damaged }])],
    });
    expect(row).toEqual({ name: 'Zoë \ufffd \ufffd 😀', work: [{ summary: 'Zoë \ufffd \ufffd 😀' }] });
  });
});
