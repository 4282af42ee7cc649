import { partsOfKey, type FileStore, type StorageFolder } from './file-store.js';

/**
 * Removes the files of a folder, of every tenant, that have no row. Answers how many.
 *
 * @param olderThanMs more than any request may take before its file has a row
 * @param exists whether there is a row of this id
 */
export async function removeOrphans(
  files: FileStore,
  folder: StorageFolder,
  olderThanMs: number,
  exists: (tenantId: string, id: string) => Promise<boolean>,
): Promise<number> {
  let orphans = 0;
  for await (const key of files.listOlder(folder, new Date(Date.now() - olderThanMs))) {
    const { tenantId, id } = partsOfKey(key);
    if (await exists(tenantId, id)) continue;
    await files.remove(key);
    orphans += 1;
  }
  return orphans;
}
