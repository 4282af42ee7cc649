export { assembleFolders, type FolderParts } from './folders/assemble.js';
export { FolderImportsService } from './folders/folder-imports.service.js';
export type { AcceptedImport, FolderImport } from './folders/folder-import.js';
export { FolderLooks } from './folders/folder-looks.js';
export type { FolderWatch } from './folders/folder-watch.js';
export { FolderWatchesService } from './folders/folder-watches.service.js';
export { FILE_FATES, type FileFate, type IngestedFile } from './folders/ingested-file.js';
export { IngestedFilesService } from './folders/ingested-files.service.js';
