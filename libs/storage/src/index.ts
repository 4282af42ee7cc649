export {
  analysisKey,
  auditHeadKey,
  erasureKey,
  mailKey,
  parseKey,
  partsOfKey,
  resumeKey,
  type FileStore,
  type StorageFolder,
} from './file-store.js';
export { LocalFileStore } from './local-file-store.js';
export { removeOrphans } from './remove-orphans.js';
