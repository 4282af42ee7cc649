import { createCipheriv, randomBytes } from 'node:crypto';
import { deriveKey, keyIdOf, SealedBox } from '#libs/crypto';
import {
  createPopulatedTenants,
  createTestDatabase,
  PLANTED_KEY,
  plantedSecret,
  rowsOf,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { KeyRotation, type RotatedColumn } from './key-rotation.js';
import { partsOf, SEALED_COLUMNS, sealedContext, type SealedColumn } from './sealed-columns.js';
import { SealedValuesRepository, type ResealedValue } from './sealed-values.repository.js';

const PRESENT_KEY = 'the key after the rotation: 0123456789 abcdefgh';
const STRANGE_KEY = 'a key that nobody has configured: 0123456789 ab';
/** Of both tenants; private rows are those of four users each. */
const COUNTS: Record<SealedColumn, number> = {
  ...{ 'drive_connections.secret': 8, 'idempotency_keys.response_body': 2, 'mailboxes.secret': 8 },
  ...{ 'oauth_states.secret': 8, 'webhook_endpoints.previous_secret': 2, 'webhook_endpoints.secret': 2 },
};

interface Stored extends Record<string, unknown> {
  tenant_id: string;
  row_key: string[];
  value: Buffer;
}

/** As values were sealed before they named their key. */
function sealUnnamed(plain: string, context: string): Buffer {
  const nonce = randomBytes(12);
  const key = deriveKey(PLANTED_KEY, 'sealed-box');
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

describe('A rotation of keys', () => {
  const planted = new SealedBox(PLANTED_KEY);
  const box = new SealedBox(PRESENT_KEY, [PLANTED_KEY]);
  let test: TestDatabase;
  let values: SealedValuesRepository;
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    values = new SealedValuesRepository(test.database);
    [ours, theirs] = await createPopulatedTenants(test.database);
  }, 90_000);

  beforeEach(async () => {
    for (const name of SEALED_COLUMNS) {
      for (const row of await stored(name)) await put(name, row, plantedSecret(name, row.tenant_id, ...row.row_key));
    }
  });

  afterAll(async () => {
    await test.drop();
  });

  async function stored(name: SealedColumn, tenants = [ours, theirs]): Promise<Stored[]> {
    const { table, column, rowKey } = partsOf(name);
    return rowsOf<Stored>(
      test.adminUrl,
      `select tenant_id, array[${rowKey.map(([key]) => `${key}::text`).join(', ')}] as row_key, ${column} as value
        from ${table} where tenant_id = any ($1) and ${column} is not null order by 1, 2`,
      [tenants.map(({ tenantId }) => tenantId)],
    );
  }

  /** Puts a value in place of that of a row. */
  async function put(name: SealedColumn, row: Stored, value: Uint8Array): Promise<void> {
    const { table, column, rowKey } = partsOf(name);
    const isIt = rowKey.map(([key, type], at) => `${key} = $${at + 3}::${type}`).join(' and ');
    const text = `update ${table} set ${column} = $1 where tenant_id = $2 and ${isIt}`;
    await rowsOf(test.adminUrl, text, [value, row.tenant_id, ...row.row_key]);
  }

  async function opened(name: SealedColumn, present = new SealedBox(PRESENT_KEY)): Promise<string[]> {
    const rows = await stored(name);
    return rows.map((row) => present.open(row.value, sealedContext(name, row.tenant_id, ...row.row_key)));
  }

  /** What all rows hold but the sealed values. */
  async function theRest(): Promise<unknown> {
    const tables = [...new Set(SEALED_COLUMNS.map((name) => partsOf(name).table)), 'audit_entries'];
    const rows = tables.map((table) =>
      rowsOf(
        test.adminUrl,
        `select to_jsonb(t) - array['secret', 'previous_secret', 'response_body'] as row from ${table} t order by 1`,
      ),
    );
    return Promise.all(rows);
  }

  function outcomeOf(columns: readonly RotatedColumn[], column: SealedColumn): RotatedColumn | undefined {
    return columns.find((one) => one.column === column);
  }

  it('seals every value of every tenant with the present key, and changes nothing else', async () => {
    const [old] = await stored('mailboxes.secret');
    if (old === undefined) throw new Error('There is no mailbox.');
    // From before values named their key.
    await put(
      'mailboxes.secret',
      old,
      sealUnnamed('mailboxes.secret', sealedContext('mailboxes.secret', old.tenant_id, ...old.row_key)),
    );
    const rest = await theRest();
    // The four rows of a tenant fill one page.
    expect(await new KeyRotation(values, box, 4).run()).toEqual(
      SEALED_COLUMNS.map((column) => ({ column, resealed: COUNTS[column], unopened: {}, goesOn: false })),
    );
    for (const name of SEALED_COLUMNS) expect(await opened(name)).toEqual(Array(COUNTS[name]).fill(name));
    expect(await theRest()).toEqual(rest);
  });

  it('does nothing where it was done, and leaves as they are the values that are there', async () => {
    await new KeyRotation(values, box, 3).run();
    const before = await Promise.all(SEALED_COLUMNS.map((name) => stored(name)));
    const again = await new KeyRotation(values, box, 3).run();
    expect(again).toEqual(SEALED_COLUMNS.map((column) => ({ column, resealed: 0, unopened: {}, goesOn: false })));
    expect(await Promise.all(SEALED_COLUMNS.map((name) => stored(name)))).toEqual(before);
  });

  it('goes on where it was interrupted', async () => {
    let pages = 0;
    const interrupted = broken(async (name, tenantId, found) => {
      pages += 1;
      if (pages > 2) throw new Error('interrupted');
      return values.replace(name, tenantId, found);
    });
    await expect(new KeyRotation(interrupted, box, 3).run()).rejects.toThrow('interrupted');
    const keys = (await stored('drive_connections.secret')).map(({ value }) => keyIdOf(value));
    expect([keys.filter((id) => id === box.keyId).length, keys.length]).toEqual([4, 8]);
    const columns = await new KeyRotation(values, box, 3).run();
    expect(outcomeOf(columns, 'drive_connections.secret')).toMatchObject({ resealed: 4, goesOn: false });
    for (const name of SEALED_COLUMNS) expect(await opened(name)).toEqual(Array(COUNTS[name]).fill(name));
  });

  it('does not overwrite what somebody has changed since it was read', async () => {
    const name = 'webhook_endpoints.secret';
    const [row] = await stored(name);
    if (row === undefined) throw new Error('There is no endpoint.');
    const changed = box.seal('a new secret', sealedContext(name, row.tenant_id, ...row.row_key));
    const racing = broken(async (column, tenantId, found) => {
      if (column === name && tenantId === row.tenant_id) await put(name, row, changed);
      return values.replace(column, tenantId, found);
    });
    const columns = await new KeyRotation(racing, box).run();
    expect(outcomeOf(columns, name)).toEqual({ column: name, resealed: 1, unopened: {}, goesOn: false });
    expect((await opened(name)).sort()).toEqual(['a new secret', name]);
  });

  it('seals also what was changed under an old key since it was read, and tells of a program that goes on with one', async () => {
    const name = 'webhook_endpoints.secret';
    const [row] = await stored(name);
    if (row === undefined) throw new Error('There is no endpoint.');
    const context = sealedContext(name, row.tenant_id, ...row.row_key);
    let writes = 1;
    const racing = broken(async (column, tenantId, found) => {
      if (column === name && writes > 0) await put(name, row, planted.seal(`secret ${writes--}`, context));
      return values.replace(column, tenantId, found);
    });
    expect(outcomeOf(await new KeyRotation(racing, box).run(), name)).toMatchObject({ resealed: 2, goesOn: false });
    expect((await opened(name)).sort()).toEqual(['secret 1', name]);
    await put(name, row, planted.seal('one more', context));
    writes = 1000;
    expect(outcomeOf(await new KeyRotation(racing, box).run(), name)).toMatchObject({ resealed: 0, goesOn: true });
  });

  it('leaves alone what was sealed for another place, or with a key that it does not have, and tells of it', async () => {
    const name = 'mailboxes.secret';
    const [ourRow] = await stored(name, [ours]);
    const [theirRow, theirOther] = await stored(name, [theirs]);
    if (ourRow === undefined || theirRow === undefined || theirOther === undefined) throw new Error('No mailboxes.');
    // Theirs in a row of ours, so that it would be opened for us.
    await put(name, ourRow, theirRow.value);
    const strange = new SealedBox(STRANGE_KEY);
    await put(name, theirOther, strange.seal('x', sealedContext(name, theirOther.tenant_id, ...theirOther.row_key)));
    const unopened = { [planted.keyId]: 1, [strange.keyId]: 1 };
    const columns = await new KeyRotation(values, box, 3).run();
    expect(outcomeOf(columns, name)).toEqual({ column: name, resealed: COUNTS[name] - 2, unopened, goesOn: false });
    const [ourNow] = await stored(name, [ours]);
    expect(ourNow?.value.equals(theirRow.value)).toBe(true);
    expect(columns.filter(({ column }) => column !== name).map(({ column, resealed }) => [column, resealed])).toEqual(
      SEALED_COLUMNS.filter((column) => column !== name).map((column) => [column, COUNTS[column]]),
    );
  });

  /** The repository, with another way of replacing values. */
  function broken(
    replace: (name: SealedColumn, tenantId: string, found: readonly ResealedValue[]) => Promise<number>,
  ): Pick<SealedValuesRepository, 'tenants' | 'page' | 'replace'> {
    return {
      tenants: () => values.tenants(),
      page: (...given) => values.page(...given),
      replace,
    };
  }
});
