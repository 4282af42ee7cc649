import { SealedBox } from '#libs/crypto';
import {
  createPopulatedTenants,
  createTestDatabase,
  PLANTED_KEY,
  rowsOf,
  tenantTables,
  withClient,
  type TenantTable,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { partsOf, SEALED_COLUMNS, sealedContext } from './sealed-columns.js';

/** Every other column of bytes: hashes, and what is no secret. A new one is reviewed, then listed, here or as sealed. */
const NOT_SEALED = [
  'analyses.sha256',
  'api_keys.key_hash',
  'audit_chain.hash',
  'audit_chain.payload_hash',
  'audit_entries.salt',
  'email_messages.message_hash',
  'erasures.hashes',
  'file_crashes.sha256',
  'idempotency_keys.fingerprint',
  'ingested_files.file_key',
  'oauth_states.state_hash',
  'packed_digests.packed',
  'refresh_tokens.token_hash',
  'resumes.sha256',
  'stateless_parses.sha256',
];

interface Sealed extends Record<string, unknown> {
  tenant_id: string;
  row_key: string[];
  value: Buffer;
}

describe('the list of sealed columns', () => {
  const box = new SealedBox(PLANTED_KEY);
  let test: TestDatabase;
  let tables: TenantTable[];
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    tables = await withClient(test.adminUrl, tenantTables);
    [ours, theirs] = await createPopulatedTenants(test.database);
  }, 90_000);

  afterAll(async () => {
    await test.drop();
  });

  it('names every column of bytes that holds no hash', () => {
    const columns = tables.flatMap(({ name, columnTypes }) =>
      Object.keys(columnTypes).flatMap((column) =>
        columnTypes[column]?.startsWith('bytea') === true ? [`${name}.${column}`] : [],
      ),
    );
    expect(columns.sort()).toEqual([...NOT_SEALED, ...SEALED_COLUMNS].sort());
  });

  it('names every column in which sealed values stand, of whatever type', async () => {
    const format = box.header.subarray(0, 8);
    // Three bytes are four characters of base64: of the last ones only what the bytes before say.
    const traces = [format.toString('hex'), format.toString('base64').slice(0, 10)];
    const found: string[] = [];
    for (const { name, columnTypes } of tables) {
      const rows = await rowsOf<{ row: Record<string, unknown> }>(
        test.adminUrl,
        `select to_jsonb(t) as row from ${name} t`,
      );
      const isSealed = (column: string): boolean =>
        rows.some(({ row }) => traces.some((trace) => JSON.stringify(row[column]).includes(trace)));
      found.push(
        ...Object.keys(columnTypes)
          .filter(isSealed)
          .map((column) => `${name}.${column}`),
      );
    }
    expect(found.sort()).toEqual([...SEALED_COLUMNS].sort());
  });

  it.each(SEALED_COLUMNS)('says what the values of %s are bound to: tenant, row and column', async (name) => {
    const { table, column, rowKey } = partsOf(name);
    const primaryKey = tables.find((one) => one.name === table)?.primaryKey;
    expect(['tenant_id', ...rowKey.map(([key]) => key)]).toEqual(primaryKey);
    const keys = rowKey.map(([key]) => `${key}::text`).join(', ');
    const rows = await rowsOf<Sealed>(
      test.adminUrl,
      `select tenant_id, array[${keys}] as row_key, ${column} as value from ${table} where ${column} is not null`,
    );
    expect(new Set(rows.map((row) => row.tenant_id))).toEqual(new Set([ours.tenantId, theirs.tenantId]));
    for (const { tenant_id: tenantId, row_key: key, value } of rows) {
      const context = sealedContext(name, tenantId, ...key);
      expect(box.open(value, context)).toBe(name);
      const elsewhere = rows.map((row) => sealedContext(name, row.tenant_id, ...row.row_key));
      const others = SEALED_COLUMNS.filter((one) => one !== name).map((one) => sealedContext(one, tenantId, ...key));
      for (const other of [...elsewhere, ...others].filter((one) => one !== context)) {
        expect(() => box.open(value, other)).toThrow();
      }
    }
  });
});
