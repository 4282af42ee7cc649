export { systemActor, type Actor } from './actor.js';
export { assertAppRole } from './app-role.js';
export {
  Database,
  isConnectionFailure,
  isUniqueViolation,
  type DatabaseOptions,
  type Statement,
  type TenantTransaction,
} from './database.js';
export { KeyRotation, type RotatedColumn } from './key-rotation.js';
export type { PageRequest } from './page.js';
export { Prisma } from './generated/client.js';
export { applyMigrations } from './migrations.js';
export { APP_ROLE, DEFINER_ROLE, OWNER_ROLE, prepareRoles } from './roles.js';
export { SEALED_COLUMNS, sealedContext, type SealedColumn } from './sealed-columns.js';
export { SealedValuesRepository } from './sealed-values.repository.js';
export type { SqlTransaction } from './sql-transaction.js';
export { storableJson, storableText } from './storable.js';
export { setTenantQuotas, type TenantQuotas } from './tenant-quotas.js';
export { countTenantRows, isTenant, removeTenantRows, type RowCounts, type TenantRows } from './tenant-removal.js';
