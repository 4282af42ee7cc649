import { addAbortSignal, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { drive, type drive_v3 } from '@googleapis/drive';
import type { OAuth2Client } from 'google-auth-library';
import { BACK_OFF, withBackOff, type BackOffOptions } from './back-off.js';
import { isExported, type DriveItem } from './drive-item.js';
import { GoogleFailure } from './google-failure.js';

const FIELDS =
  'id,name,mimeType,size,md5Checksum,modifiedTime,parents,trashed,driveId,capabilities(canDownload),shortcutDetails(targetId,targetMimeType)';
/** The most that Google gives at once. */
const PAGE_SIZE = 1000;
const SHARED_DRIVES = { supportsAllDrives: true, includeItemsFromAllDrives: true };
/** What Google calls ids; put into a query unquoted. */
const ID = /^[A-Za-z0-9_-]{1,200}$/;

export interface DriveAccount {
  id: string;
  email: string;
}

export interface ItemPage {
  items: DriveItem[];
  nextPageToken: string | undefined;
}

export interface ChangePage {
  /** What is known of a removed item is only its id. */
  changes: { id: string; item: DriveItem | undefined }[];
  /** Where to go on, now or at the next run. */
  nextPageToken: string;
  isLast: boolean;
}

export interface DriveClientOptions {
  /** Below it is `/drive/v3`. */
  apiUrl: string;
  requestMs?: number;
  downloadMs?: number;
  backOff?: BackOffOptions;
}

/** What one account can see of Google Drive. Every method waits and tries again as Google asks for. */
export class DriveClient {
  readonly #drive: drive_v3.Drive;
  readonly #backOff: BackOffOptions;

  constructor(
    private readonly auth: OAuth2Client,
    private readonly options: DriveClientOptions,
    /** Ends every request, with its reason. */
    readonly signal: AbortSignal,
  ) {
    this.#drive = drive({ version: 'v3', auth, rootUrl: options.apiUrl, retry: false });
    this.#backOff = options.backOff ?? BACK_OFF;
  }

  async account(): Promise<DriveAccount> {
    const { user } = await this.ask((settings) =>
      this.#drive.about.get({ fields: 'user(permissionId,emailAddress)' }, settings),
    );
    const email = user?.emailAddress ?? '';
    return { id: user?.permissionId ?? email, email };
  }

  /** @throws {GoogleFailure} `gone` when it is not there or not to be seen */
  async item(id: string): Promise<DriveItem> {
    const fileId = checkedId(id);
    const file = await this.ask((settings) =>
      this.#drive.files.get({ fileId, fields: FIELDS, supportsAllDrives: true }, settings),
    );
    return toItem(file);
  }

  /** What is directly in a folder, without what is in the trash. */
  async list(folderId: string, pageToken: string | undefined): Promise<ItemPage> {
    const query = {
      q: `'${checkedId(folderId)}' in parents and trashed = false`,
      fields: `nextPageToken,files(${FIELDS})`,
      pageSize: PAGE_SIZE,
      ...SHARED_DRIVES,
      ...(pageToken === undefined ? {} : { pageToken }),
    };
    const page = await this.ask((settings) => this.#drive.files.list(query, settings));
    return { items: (page.files ?? []).map(toItem), nextPageToken: page.nextPageToken ?? undefined };
  }

  /** Where changes from now on begin. */
  async startPageToken(sharedDriveId: string | null): Promise<string> {
    const query = { supportsAllDrives: true, ...(sharedDriveId === null ? {} : { driveId: sharedDriveId }) };
    const { startPageToken } = await this.ask((settings) => this.#drive.changes.getStartPageToken(query, settings));
    if (typeof startPageToken !== 'string') throw new GoogleFailure('refused', 'no start page token');
    return startPageToken;
  }

  /** @throws {GoogleFailure} `refused` or `gone` for a token that is too old */
  async changes(pageToken: string, sharedDriveId: string | null): Promise<ChangePage> {
    const query = {
      pageToken,
      fields: `nextPageToken,newStartPageToken,changes(fileId,removed,file(${FIELDS}))`,
      pageSize: PAGE_SIZE,
      ...SHARED_DRIVES,
      ...(sharedDriveId === null ? {} : { driveId: sharedDriveId }),
    };
    const page = await this.ask((settings) => this.#drive.changes.list(query, settings));
    const next = page.nextPageToken ?? page.newStartPageToken;
    if (typeof next !== 'string') throw new GoogleFailure('refused', 'no next page token');
    return { changes: (page.changes ?? []).flatMap(toChange), nextPageToken: next, isLast: !page.nextPageToken };
  }

  /** The bytes of a file, those of a Google Doc as PDF. The stream fails when the connection breaks or takes too long. */
  async content(item: DriveItem): Promise<Readable> {
    const fileId = checkedId(item.id);
    const { downloadMs = 300_000 } = this.options;
    return this.tryAgain(async () => {
      const settings = { ...this.settings(), timeout: downloadMs, responseType: 'stream' as const };
      const answer = isExported(item)
        ? await this.#drive.files.export({ fileId, mimeType: 'application/pdf' }, settings)
        : await this.#drive.files.get({ fileId, alt: 'media', supportsAllDrives: true }, settings);
      return this.endedInTime(Readable.fromWeb(answer.data as unknown as ReadableStream), downloadMs);
    });
  }

  /** The signal that ended the request may be collected as garbage once it is answered, and then ends no body. */
  private endedInTime(body: Readable, ms: number): Readable {
    const timer = setTimeout(() => body.destroy(new Error('The download took too long.')), ms);
    body.once('close', () => {
      clearTimeout(timer);
    });
    return addAbortSignal(this.signal, body);
  }

  private async ask<T>(request: (settings: RequestSettings) => Promise<{ data: T }>): Promise<T> {
    return (await this.tryAgain(() => request(this.settings()))).data;
  }

  private settings(): RequestSettings {
    const { requestMs = 30_000 } = this.options;
    // node-fetch, the default, is loaded when first needed, and lets no timeout reach the body.
    return { retry: false, timeout: requestMs, signal: this.signal, fetchImplementation: fetch };
  }

  private async tryAgain<T>(request: () => Promise<T>): Promise<T> {
    try {
      return await withBackOff(request, this.signal, this.#backOff);
    } catch (error) {
      if (!(error instanceof GoogleFailure) || error.kind !== 'unauthorized') throw error;
      // Access was ended before its time: a new access token tells whether for good.
      const { refresh_token: refreshToken } = this.auth.credentials;
      this.auth.setCredentials(typeof refreshToken === 'string' ? { refresh_token: refreshToken } : {});
      return withBackOff(request, this.signal, this.#backOff);
    }
  }
}

interface RequestSettings {
  retry: boolean;
  timeout: number;
  signal: AbortSignal;
  fetchImplementation: typeof fetch;
}

/** Ids come from users and from Google. */
function checkedId(id: string): string {
  if (!ID.test(id)) throw new GoogleFailure('gone', 'not an id');
  return id;
}

function toChange({ fileId, removed, file }: drive_v3.Schema$Change): { id: string; item: DriveItem | undefined }[] {
  // Of a shared drive itself, not of something in it.
  if (typeof fileId !== 'string') return [];
  return [{ id: fileId, item: removed === true || !file ? undefined : toItem(file) }];
}

function toItem(file: drive_v3.Schema$File): DriveItem {
  const { targetId, targetMimeType } = file.shortcutDetails ?? {};
  return {
    id: file.id ?? '',
    name: file.name ?? '',
    mimeType: file.mimeType ?? '',
    size: file.size == null ? null : Number(file.size),
    md5: file.md5Checksum ?? null,
    modifiedTime: file.modifiedTime ?? '',
    parents: file.parents ?? [],
    trashed: file.trashed === true,
    canDownload: file.capabilities?.canDownload !== false,
    sharedDriveId: file.driveId ?? null,
    target: typeof targetId === 'string' ? { id: targetId, mimeType: targetMimeType ?? '' } : null,
  };
}
