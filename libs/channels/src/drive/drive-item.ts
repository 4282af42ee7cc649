import { extensionOf, ACCEPTED_EXTENSIONS } from '#libs/documents';

export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
const SHORTCUT_TYPE = 'application/vnd.google-apps.shortcut';
const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
/** Everything that has no bytes of its own, and can only be exported. */
const GOOGLE_TYPES = 'application/vnd.google-apps.';

const EXTENSION_OF_TYPE: ReadonlyMap<string, string> = new Map([
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/msword', 'doc'],
  ['text/plain', 'txt'],
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/tiff', 'tiff'],
]);

/** A file, folder or shortcut in Google Drive. */
export interface DriveItem {
  id: string;
  name: string;
  mimeType: string;
  /** In bytes; null for what is only exported. */
  size: number | null;
  /** Hexadecimal; null for what is only exported. */
  md5: string | null;
  modifiedTime: string;
  parents: string[];
  trashed: boolean;
  canDownload: boolean;
  sharedDriveId: string | null;
  /** What a shortcut leads to. */
  target: { id: string; mimeType: string } | null;
}

/** A folder that is not there any more, as far as it is known. */
export function lostFolder({ folderId, folderName }: { folderId: string; folderName: string }): DriveItem {
  return {
    ...{ id: folderId, name: folderName, mimeType: FOLDER_TYPE, size: null, md5: null, modifiedTime: 'gone' },
    ...{ parents: [], trashed: true, canDownload: false, sharedDriveId: null, target: null },
  };
}

/** Why something does not become a resume: a code, and a sentence for people. */
export interface Reason {
  code: string;
  text: string;
}

export const FILE_GONE: Reason = {
  code: 'file_gone',
  text: 'The file was deleted or moved before it was read, or the connected account may no longer see it.',
};

export function isFolder({ mimeType }: Pick<DriveItem, 'mimeType'>): boolean {
  return mimeType === FOLDER_TYPE;
}

export function isShortcut({ mimeType }: DriveItem): boolean {
  return mimeType === SHORTCUT_TYPE;
}

/** Whether it has no bytes of its own, and comes as a PDF. */
export function isExported({ mimeType }: DriveItem): boolean {
  return mimeType === DOCUMENT_TYPE;
}

/** The same for the same content, whatever the file is called and wherever it lies. */
export function contentVersion({ md5, modifiedTime }: DriveItem): string {
  return md5 ?? modifiedTime;
}

/** The name that the file is taken in under, which says what kind it is; undefined for kinds that are not read. */
export function importName(item: DriveItem): string | undefined {
  const { name, mimeType } = item;
  if (isExported(item)) return `${name}.pdf`;
  if (mimeType.startsWith(GOOGLE_TYPES)) return undefined;
  if (ACCEPTED_EXTENSIONS.includes(extensionOf(name))) return name;
  const extension = EXTENSION_OF_TYPE.get(mimeType);
  return extension === undefined ? undefined : `${name}.${extension}`;
}

/** Why a file is left out without being fetched; undefined when it is not. */
export function refusalOf(item: DriveItem, mostBytes: number): Reason | undefined {
  if (importName(item) === undefined) {
    const kinds = `${ACCEPTED_EXTENSIONS.join(', ')} and Google Docs`;
    return { code: 'unsupported_file_type', text: `Files of this kind are not read. Read are ${kinds}.` };
  }
  if (item.size === 0) return { code: 'empty_file', text: 'The file is empty.' };
  if (item.size !== null && item.size > mostBytes) {
    return { code: 'file_too_large', text: `The file is larger than ${Math.floor(mostBytes / 1024 / 1024)} MiB.` };
  }
  if (!item.canDownload) {
    return { code: 'download_not_allowed', text: 'Its owner does not allow others to download the file.' };
  }
  return undefined;
}
