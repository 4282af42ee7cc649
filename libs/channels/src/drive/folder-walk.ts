import type { DriveClient, ItemPage } from './drive-client.js';
import { isFolder, isShortcut, type DriveItem, type Reason } from './drive-item.js';
import { GoogleFailure } from './google-failure.js';

/** Something found in a folder that can't become a resume whatever is in it. */
export interface LeftOut {
  item: DriveItem;
  reason: Reason;
}

export interface FoundPage {
  files: DriveItem[];
  leftOut: LeftOut[];
}

/** Levels below the folder itself. */
const MOST_DEPTH = 20;
const MOST_FOLDERS = 10_000;

const TOO_DEEP: Reason = {
  code: 'folder_left_out',
  text: `The folder lies more than ${MOST_DEPTH} levels deep, or there are more than ${MOST_FOLDERS} folders.`,
};
const BROKEN_SHORTCUT: Reason = {
  code: 'shortcut_target_gone',
  text: 'What the shortcut leads to was deleted, or the connected account may not see it.',
};

/** Finds the files of a folder, a page at a time; each folder once, in whatever circles shortcuts lead. */
export class FolderWalk {
  /** The folders found so far, the first one included. */
  readonly folderIds: Set<string>;
  readonly #waiting: { id: string; depth: number }[];

  constructor(
    private readonly drive: DriveClient,
    folderId: string,
    private readonly includeSubfolders: boolean,
  ) {
    this.folderIds = new Set([folderId]);
    this.#waiting = [{ id: folderId, depth: 0 }];
  }

  async *pages(): AsyncGenerator<FoundPage> {
    for (let folder = this.#waiting.shift(); folder !== undefined; folder = this.#waiting.shift()) {
      let pageToken: string | undefined;
      do {
        const page = await this.list(folder, pageToken);
        yield await this.sort(page.items, folder.depth);
        pageToken = page.nextPageToken;
      } while (pageToken !== undefined);
    }
  }

  /** A folder that was deleted since it was found is empty. */
  private async list({ id, depth }: { id: string; depth: number }, pageToken: string | undefined): Promise<ItemPage> {
    try {
      return await this.drive.list(id, pageToken);
    } catch (error) {
      if (depth === 0 || !(error instanceof GoogleFailure) || error.kind !== 'gone') throw error;
      return { items: [], nextPageToken: undefined };
    }
  }

  private async sort(items: DriveItem[], depth: number): Promise<FoundPage> {
    const found: FoundPage = { files: [], leftOut: [] };
    for (const item of items) {
      const folderId = folderIdOf(item);
      if (folderId !== undefined) {
        if (!this.enter(folderId, depth + 1)) found.leftOut.push({ item, reason: TOO_DEEP });
        continue;
      }
      const file = await resolved(this.drive, item);
      if ('reason' in file) found.leftOut.push(file);
      else found.files.push(file);
    }
    return found;
  }

  /** Whether a folder is looked into, now or later, if it is to be at all. */
  private enter(id: string, depth: number): boolean {
    if (!this.includeSubfolders || this.folderIds.has(id)) return true;
    if (depth > MOST_DEPTH || this.folderIds.size >= MOST_FOLDERS) return false;
    this.folderIds.add(id);
    this.#waiting.push({ id, depth });
    return true;
  }
}

function folderIdOf(item: DriveItem): string | undefined {
  if (isFolder(item)) return item.id;
  return item.target !== null && isFolder(item.target) ? item.target.id : undefined;
}

/** The file itself, or the one that a shortcut leads to. */
export async function resolved(drive: DriveClient, item: DriveItem): Promise<DriveItem | LeftOut> {
  if (!isShortcut(item)) return item;
  const broken = { item, reason: BROKEN_SHORTCUT };
  if (item.target === null) return broken;
  try {
    const target = await drive.item(item.target.id);
    return target.trashed ? broken : target;
  } catch (error) {
    if (error instanceof GoogleFailure && ['gone', 'forbidden'].includes(error.kind)) return broken;
    throw error;
  }
}
