/** Columns by their names, with their types. */
type RowKey = Readonly<Record<string, 'uuid' | 'text'>>;

const BY_ID: RowKey = { id: 'uuid' };

/** Every column that holds what libs/crypto has sealed, with what names a row within its tenant, as its index goes. */
const COLUMNS = {
  'drive_connections.secret': BY_ID,
  'idempotency_keys.response_body': { principal_id: 'uuid', route: 'text', key: 'text' },
  'mailboxes.secret': BY_ID,
  'oauth_states.secret': BY_ID,
  'webhook_endpoints.previous_secret': BY_ID,
  'webhook_endpoints.secret': BY_ID,
} as const satisfies Record<`${string}.${string}`, RowKey>;

/** `table.column` */
export type SealedColumn = keyof typeof COLUMNS;

export const SEALED_COLUMNS = Object.keys(COLUMNS) as readonly SealedColumn[];

/** What a sealed value is bound to: its tenant, table, row and column. */
export function sealedContext(name: SealedColumn, tenantId: string, ...rowKey: readonly string[]): string {
  const { table, column } = partsOf(name);
  // Of old without its column, but for which the table has no other.
  const ending = name === 'idempotency_keys.response_body' ? [] : [column];
  return [tenantId, table, ...rowKey, ...ending].join('/');
}

/** Table and column of a name, and what names its rows: columns with their types, in the order of their index. */
export function partsOf(name: SealedColumn): { table: string; column: string; rowKey: [string, 'uuid' | 'text'][] } {
  const [table = '', column = ''] = name.split('.');
  return { table, column, rowKey: Object.entries(COLUMNS[name]) };
}
