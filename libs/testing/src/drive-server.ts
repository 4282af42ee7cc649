import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const FOLDER = 'application/vnd.google-apps.folder';
const SHORTCUT = 'application/vnd.google-apps.shortcut';
const DOCUMENT = 'application/vnd.google-apps.document';
const READONLY = 'https://www.googleapis.com/auth/drive.readonly';

export type DriveOperation =
  | 'token'
  | 'revoke'
  | 'about.get'
  | 'files.get'
  | 'files.media'
  | 'files.export'
  | 'files.list'
  | 'changes.getStartPageToken'
  | 'changes.list';

/** An error as Google answers it, or where the server falls silent or breaks off: at once, or after half of the bytes. */
export type DriveFault =
  | { status: number; reason?: string; headers?: Record<string, string> }
  | 'hang'
  | 'cut'
  | 'hang in bytes'
  | 'cut in bytes';

export interface DriveRequest {
  operation: DriveOperation;
  params: URLSearchParams;
  /** Of the file that is asked for. */
  fileId: string | undefined;
}

export interface StoredFile {
  id: string;
  name: string;
  mimeType: string;
  parents: string[];
  content: Buffer | null;
  /** Of a document, as PDF. */
  exported: Buffer | null;
  version: number;
  trashed: boolean;
  /** Whether the accounts may see it. */
  isHidden: boolean;
  canDownload: boolean;
  /** What it says of its size, in place of the truth. */
  claimedSize: number | null;
  target: { id: string; mimeType: string } | null;
}

interface Consent {
  account: string;
  challenge: string;
  redirectUri: string;
  scopes: string;
}

/** A server that speaks Google's OAuth 2.0 and the part of Drive v3 that reads, and fails as the test says. */
export class DriveServer {
  readonly requests: DriveRequest[] = [];
  readonly clientId = 'client.apps.example.com';
  readonly clientSecret = 'planted-google-client-secret';
  /** The files of everybody. */
  readonly files = new Map<string, StoredFile>();
  /** Who gives consent in the browser, and what is left ticked. */
  account = 'recruiter@example.com';
  consents: 'all' | 'nothing' | 'without files' = 'all';
  /** The most that a page holds, whatever is asked for. */
  pageLimit = 1000;
  /** Refresh tokens given so far; each of an account until it is revoked. */
  readonly refreshTokens = new Map<string, string>();
  /** Each of an account. */
  readonly #accessTokens = new Map<string, string>();
  readonly #codes = new Map<string, Consent>();
  readonly #faults: { operation: DriveOperation; fileId: string | undefined; fault: DriveFault }[] = [];
  readonly #beforeBytes = new Map<string, () => void | Promise<void>>();
  readonly #changes: string[] = [];
  #oldestChange = 0;
  #lastId = 0;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<DriveServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const drive = new DriveServer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void drive.serve(request, response);
    });
    return drive;
  }

  /** For the programs. */
  get environment(): Record<string, string> {
    return {
      ...{ GOOGLE_CLIENT_ID: this.clientId, GOOGLE_CLIENT_SECRET: this.clientSecret },
      ...{ GOOGLE_CONSENT_URL: `${this.url}/consent`, GOOGLE_OAUTH_URL: this.url, GOOGLE_DRIVE_API_URL: this.url },
    };
  }

  addFolder(name: string, parent?: string): string {
    return this.add({ name, mimeType: FOLDER, parents: parent === undefined ? [] : [parent] });
  }

  addFile(name: string, parent: string, content: string | Buffer, mimeType = 'text/plain'): string {
    return this.add({ name, mimeType, parents: [parent], content: Buffer.from(content) });
  }

  /** A Google Doc, which is exported as PDF. */
  addDocument(name: string, parent: string, exported: Buffer): string {
    return this.add({ name, mimeType: DOCUMENT, parents: [parent], exported });
  }

  addShortcut(name: string, parent: string, targetId: string): string {
    const mimeType = this.files.get(targetId)?.mimeType ?? 'text/plain';
    return this.add({ name, mimeType: SHORTCUT, parents: [parent], target: { id: targetId, mimeType } });
  }

  change(id: string, change: Partial<StoredFile>): void {
    const file = this.files.get(id);
    if (file === undefined) throw new Error(`There is no file ${id}.`);
    Object.assign(file, change);
    file.version += 1;
    this.#changes.push(id);
  }

  remove(id: string): void {
    this.files.delete(id);
    this.#changes.push(id);
  }

  /** Fails the next request of that kind, of one file if one is named; `times` of them. */
  fail(
    operation: DriveOperation,
    fault: DriveFault,
    { times = 1, fileId }: { times?: number; fileId?: string } = {},
  ): void {
    for (let i = 0; i < times; i += 1) this.#faults.push({ operation, fileId, fault });
  }

  /** Does something once a file was asked for and before its bytes are sent. */
  beforeBytes(fileId: string, action: () => void | Promise<void>): void {
    this.#beforeBytes.set(fileId, action);
  }

  /** Makes every page token so far too old. */
  forgetChanges(): void {
    this.#oldestChange = this.#changes.length + 1;
    this.#changes.push('nothing');
  }

  /** As if the user took the access back at Google; with it go the access tokens. */
  revokeAll(): void {
    this.refreshTokens.clear();
    this.#accessTokens.clear();
  }

  /** As if the access tokens were too old, whatever they said. */
  expireAccess(): void {
    this.#accessTokens.clear();
  }

  /** A refresh token that somebody got elsewhere. */
  grant(account: string): string {
    const token = `1//planted-refresh-${randomBytes(12).toString('hex')}`;
    this.refreshTokens.set(token, account);
    return token;
  }

  asked(operation: DriveOperation, fileId?: string): number {
    return this.requests.filter(
      (request) => request.operation === operation && (fileId === undefined || request.fileId === fileId),
    ).length;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private add(given: Partial<StoredFile> & Pick<StoredFile, 'name' | 'mimeType' | 'parents'>): string {
    this.#lastId += 1;
    const id = `file_${this.#lastId}`;
    this.files.set(id, {
      ...{ id, content: null, exported: null, version: 1, trashed: false, isHidden: false, canDownload: true },
      ...{ claimedSize: null, target: null, ...given },
    });
    this.#changes.push(id);
    return id;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    if (url.pathname === '/consent') {
      this.consent(url.searchParams, response);
      return;
    }
    const operation = operationOf(url);
    const fileId = /^\/drive\/v3\/files\/([^/]+)/.exec(url.pathname)?.[1];
    if (operation === undefined) {
      sendError(response, 404, 'notFound');
      return;
    }
    const params = operation === 'token' ? new URLSearchParams(await text(request)) : url.searchParams;
    this.requests.push({ operation, params, fileId });
    const fault = this.takeFault(operation, fileId);
    if (fault === 'hang') return;
    if (fault === 'cut') {
      request.socket.destroy();
      return;
    }
    if (typeof fault === 'object') {
      sendError(response, fault.status, fault.reason ?? 'backendError', fault.headers);
      return;
    }
    if (operation === 'token') this.token(params, response);
    else if (operation === 'revoke') this.revoke(params, response);
    else {
      const account = this.#accessTokens.get(String(request.headers.authorization).replace('Bearer ', ''));
      if (account === undefined) sendError(response, 401, 'authError');
      else await this.answer({ operation, params, fileId }, account, response, fault);
    }
  }

  private takeFault(operation: DriveOperation, fileId: string | undefined): DriveFault | undefined {
    const place = this.#faults.findIndex(
      (known) => known.operation === operation && (known.fileId === undefined || known.fileId === fileId),
    );
    return place === -1 ? undefined : this.#faults.splice(place, 1)[0]?.fault;
  }

  /** What a browser gets once its user has answered. */
  private consent(params: URLSearchParams, response: ServerResponse): void {
    const [redirectUri, state, challenge] = ['redirect_uri', 'state', 'code_challenge'].map((name) => params.get(name));
    const isGood =
      params.get('client_id') === this.clientId &&
      params.get('response_type') === 'code' &&
      params.get('code_challenge_method') === 'S256' &&
      params.get('access_type') === 'offline';
    if (!isGood || !redirectUri || !state || !challenge) {
      response.writeHead(400).end('not a request for consent');
      return;
    }
    const back = new URL(redirectUri);
    back.searchParams.set('state', state);
    if (this.consents === 'nothing') back.searchParams.set('error', 'access_denied');
    else {
      const code = `4/planted-code-${randomBytes(12).toString('hex')}`;
      const scopes = this.consents === 'all' ? (params.get('scope') ?? '') : 'openid';
      this.#codes.set(code, { account: this.account, challenge, redirectUri, scopes });
      back.searchParams.set('code', code);
    }
    response.writeHead(302, { location: back.href }).end();
  }

  private token(params: URLSearchParams, response: ServerResponse): void {
    if (params.get('client_id') !== this.clientId || params.get('client_secret') !== this.clientSecret) {
      sendJson(response, 401, { error: 'invalid_client' });
      return;
    }
    if (params.get('grant_type') === 'refresh_token') {
      this.giveAccess(response, params.get('refresh_token') ?? '');
      return;
    }
    const code = params.get('code') ?? '';
    const consent = this.#codes.get(code);
    this.#codes.delete(code);
    const challenge = createHash('sha256')
      .update(params.get('code_verifier') ?? '')
      .digest('base64url');
    if (consent?.challenge !== challenge || consent.redirectUri !== params.get('redirect_uri')) {
      sendJson(response, 400, { error: 'invalid_grant' });
      return;
    }
    const refreshToken = this.grant(consent.account);
    this.giveAccess(response, refreshToken, { refresh_token: refreshToken, scope: consent.scopes });
  }

  private giveAccess(response: ServerResponse, refreshToken: string, more: object = { scope: READONLY }): void {
    const account = this.refreshTokens.get(refreshToken);
    if (account === undefined) {
      sendJson(response, 400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' });
      return;
    }
    const accessToken = `ya29.planted-access-${randomBytes(12).toString('hex')}`;
    this.#accessTokens.set(accessToken, account);
    sendJson(response, 200, { access_token: accessToken, expires_in: 3599, token_type: 'Bearer', ...more });
  }

  private revoke(params: URLSearchParams, response: ServerResponse): void {
    const isKnown = this.refreshTokens.delete(params.get('token') ?? '');
    sendJson(response, isKnown ? 200 : 400, isKnown ? {} : { error: 'invalid_token' });
  }

  private async answer(
    { operation, params, fileId }: DriveRequest,
    account: string,
    response: ServerResponse,
    fault?: DriveFault,
  ): Promise<void> {
    if (operation === 'about.get') {
      const user = { emailAddress: account, permissionId: `permission-of-${account}` };
      sendJson(response, 200, { user });
    } else if (operation === 'files.list') this.list(params, response);
    else if (operation === 'changes.getStartPageToken') {
      sendJson(response, 200, { startPageToken: String(this.#changes.length) });
    } else if (operation === 'changes.list') this.listChanges(params, response);
    else await this.answerFile(operation, this.files.get(fileId ?? ''), response, fault);
  }

  private async answerFile(
    operation: DriveOperation,
    file: StoredFile | undefined,
    response: ServerResponse,
    fault: DriveFault | undefined,
  ): Promise<void> {
    if (file === undefined || file.isHidden) {
      sendError(response, 404, 'notFound');
      return;
    }
    if (operation === 'files.get') {
      sendJson(response, 200, metadata(file));
      return;
    }
    const action = this.#beforeBytes.get(file.id);
    this.#beforeBytes.delete(file.id);
    await action?.();
    const bytes = operation === 'files.export' ? file.exported : file.content;
    if (bytes === null) sendError(response, 403, 'fileNotDownloadable');
    else sendBytes(response, bytes, fault);
  }

  private list(params: URLSearchParams, response: ServerResponse): void {
    const parent = /^'([^']+)' in parents and trashed = false$/.exec(params.get('q') ?? '')?.[1];
    if (parent === undefined) {
      sendError(response, 400, 'invalid');
      return;
    }
    const folder = this.files.get(parent);
    if (folder === undefined || folder.isHidden) {
      sendError(response, 404, 'notFound');
      return;
    }
    const all = [...this.files.values()].filter(
      ({ parents, trashed, isHidden }) => parents.includes(parent) && !trashed && !isHidden,
    );
    const start = Number(params.get('pageToken') ?? 0);
    const end = start + Math.min(this.pageLimit, Number(params.get('pageSize') ?? 100));
    const next = end < all.length ? { nextPageToken: String(end) } : {};
    sendJson(response, 200, { ...next, files: all.slice(start, end).map(metadata) });
  }

  private listChanges(params: URLSearchParams, response: ServerResponse): void {
    const start = Number(params.get('pageToken'));
    if (!Number.isInteger(start) || start < this.#oldestChange) {
      sendError(response, 400, 'invalid');
      return;
    }
    const end = Math.min(this.#changes.length, start + this.pageLimit);
    const changes = this.#changes.slice(start, end).map((fileId) => {
      const file = this.files.get(fileId);
      return file === undefined || file.isHidden
        ? { fileId, removed: true }
        : { fileId, removed: false, file: metadata(file) };
    });
    const token = end < this.#changes.length ? { nextPageToken: String(end) } : { newStartPageToken: String(end) };
    sendJson(response, 200, { ...token, changes });
  }
}

function operationOf({ pathname, searchParams }: URL): DriveOperation | undefined {
  if (pathname === '/token') return 'token';
  if (pathname === '/revoke') return 'revoke';
  if (pathname === '/drive/v3/about') return 'about.get';
  if (pathname === '/drive/v3/files') return 'files.list';
  if (pathname === '/drive/v3/changes') return 'changes.list';
  if (pathname === '/drive/v3/changes/startPageToken') return 'changes.getStartPageToken';
  if (/^\/drive\/v3\/files\/[^/]+\/export$/.test(pathname)) return 'files.export';
  if (!/^\/drive\/v3\/files\/[^/]+$/.test(pathname)) return undefined;
  return searchParams.get('alt') === 'media' ? 'files.media' : 'files.get';
}

function metadata(file: StoredFile): object {
  const { id, name, mimeType, parents, trashed, content, claimedSize, target, canDownload, version } = file;
  const bytes =
    content === null
      ? {}
      : {
          size: String(claimedSize ?? content.length),
          md5Checksum: createHash('md5').update(content).digest('hex'),
        };
  return {
    ...{ id, name, mimeType, parents, trashed, capabilities: { canDownload }, ...bytes },
    modifiedTime: new Date(Date.UTC(2026, 0, 1) + version * 1000).toISOString(),
    ...(target === null ? {} : { shortcutDetails: { targetId: target.id, targetMimeType: target.mimeType } }),
  };
}

function sendBytes(response: ServerResponse, bytes: Buffer, fault: DriveFault | undefined): void {
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length });
  if (fault === undefined) {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => {
    if (fault === 'cut in bytes') response.destroy();
  });
}

function sendError(
  response: ServerResponse,
  status: number,
  reason: string,
  headers: Record<string, string> = {},
): void {
  const error = { code: status, message: reason, errors: [{ domain: 'global', reason, message: reason }] };
  sendJson(response, status, { error }, headers);
}

function sendJson(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
