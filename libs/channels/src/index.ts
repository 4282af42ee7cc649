export { assembleDrive, type DriveParts, type DriveServices } from './drive/assemble.js';
export { BACK_OFF, type BackOffOptions } from './drive/back-off.js';
export { ConnectionsService, type ConsentAnswer } from './drive/connections.service.js';
export {
  FILE_OUTCOMES,
  SYNC_FREQUENCIES,
  type DriveConnection,
  type DriveFileLine,
  type DriveSync,
} from './drive/drive-sync.js';
export { DueSyncs } from './drive/due-syncs.js';
export { googleOptions } from './drive/google-options.js';
export type { GoogleOptions } from './drive/google-oauth.js';
export { SyncRunsService } from './drive/sync-runs.service.js';
export { SyncsService } from './drive/syncs.service.js';
