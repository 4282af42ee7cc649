export { resumeKey, type FileStore } from './file-store.js';
export { LocalFileStore } from './local-file-store.js';
