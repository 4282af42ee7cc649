import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { randomToken, sha256 } from '#libs/crypto';
import { systemActor, type Actor, type Database, type PageRequest } from '#libs/database';
import { DomainError, notFound } from '#libs/errors';
import type { ConnectionSecrets } from './connection-secrets.js';
import type { ConnectionsRepository, TakenState } from './connections.repository.js';
import type { DriveClient } from './drive-client.js';
import { accessRevoked, notConfigured, toDriveProblem } from './drive-problem.js';
import type { DriveConnection } from './drive-sync.js';
import type { Owner } from '../owner.js';
import type { GoogleDrive } from './google-drive.js';
import { GoogleFailure } from './google-failure.js';
import { DRIVE_SCOPE } from './google-options.js';

/** For a user to give consent. */
const STATE_MS = 10 * 60_000;

/** What Google sends a user back with. */
export interface ConsentAnswer {
  state?: string | undefined;
  code?: string | undefined;
  /** In place of a code. */
  error?: string | undefined;
}

/** An account with what is needed to use it. */
export interface OpenConnection {
  id: string;
  /** For the next few seconds. */
  drive: DriveClient;
  /** Runs requests; notes when Google tells that the access is revoked, and throws what people are told. */
  use: <T>(requests: () => Promise<T>) => Promise<T>;
}

/** Connects Google accounts of users, by OAuth 2.0 with PKCE. */
export class ConnectionsService {
  constructor(
    private readonly database: Database,
    private readonly connections: ConnectionsRepository,
    private readonly secrets: ConnectionSecrets,
    private readonly google: GoogleDrive | null,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** Where the user gives consent. The way back from there is theirs alone, once, for ten minutes. */
  async authorizationUrl({ tenantId, userId, role }: Owner): Promise<{ url: string; expiresAt: Date }> {
    const google = this.configured();
    const [id, state, verifier] = [uuidv7(), randomToken(), randomToken()];
    const expiresAt = new Date(this.now().getTime() + STATE_MS);
    await this.connections.insertState(
      { tenantId, userId, role },
      {
        ...{ tenantId, id, ownerId: userId, expiresAt },
        stateHash: Uint8Array.from(sha256(state)),
        secret: this.secrets.seal(verifier, tenantId, 'oauth_states', id),
      },
    );
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    return { url: google.oauth.consentUrl(state, challenge), expiresAt };
  }

  /**
   * Connects the account of a user who comes back from Google. Whose it becomes is said by the state alone.
   *
   * @throws {DomainError} drive_authorization_failed, drive_unreachable
   */
  async comeBack({ state, code, error }: ConsentAnswer): Promise<DriveConnection> {
    const google = this.configured();
    const taken = state === undefined ? undefined : await this.connections.takeState(sha256(state));
    if (taken === undefined) throw failed('This link was used already, or it is not one of ours. Begin again.');
    if (!taken.ownerIsActive || taken.ownerRole === 'candidate') {
      throw failed('The account that began this is closed, or is no longer that of a recruiter.');
    }
    if (taken.expiresAt <= this.now()) throw failed('This took too long. Begin again.');
    if (error !== undefined) throw failed('Google was not allowed to give access to your files.');
    if (code === undefined) throw failed('Google sent no code. Begin again.');
    const verifier = this.secrets.open(taken.secret, taken.tenantId, 'oauth_states', taken.id);
    const grant = await google.oauth.exchange(code, verifier).catch((cause: unknown) => {
      if (!(cause instanceof GoogleFailure)) throw cause;
      if (['quota', 'unavailable'].includes(cause.kind)) throw toDriveProblem(cause);
      throw failed(`Google did not accept its own code (${cause.reason}). Begin again.`);
    });
    if (grant === undefined) throw failed('Reading the files was not allowed. Begin again and leave it ticked.');
    return this.save(ownerOf(taken), grant.refreshToken, grant.scopes);
  }

  /**
   * Connects the account of a refresh token that a client has brought, given for this installation's client id.
   *
   * @throws {DomainError} drive_authorization_failed
   */
  async bring(owner: Owner, refreshToken: string): Promise<DriveConnection> {
    this.configured();
    return this.save(owner, refreshToken, [DRIVE_SCOPE]);
  }

  async list(actor: Actor, page: PageRequest): Promise<{ items: DriveConnection[]; total: number | undefined }> {
    return this.connections.list(actor, page);
  }

  /** Gives the access back to Google. What was taken in stays. */
  async remove(actor: Actor, id: string): Promise<void> {
    const found = await this.connections.secretOf(actor, id);
    if (found === undefined) throw notFound('Google Drive connection');
    const { secret } = found;
    if (secret === null) return;
    const token = this.secrets.open(secret, actor.tenantId, 'drive_connections', id);
    // First there: what can't be given back at present is still shown as connected.
    await this.watched(actor.tenantId, id, secret, () => this.configured().oauth.revoke(token));
    await this.noteRevoked(actor.tenantId, id, secret);
  }

  /**
   * A connection of the user's own: no one can use the account of somebody else.
   *
   * @throws {DomainError} not_found; drive_not_connected without an id; drive_access_revoked
   */
  async open(owner: Owner, id: string | undefined): Promise<OpenConnection> {
    const google = this.configured();
    const found = await this.connections.findOwn(owner, id);
    if (found === undefined && id !== undefined) throw notFound('Google Drive connection');
    if (found === undefined) {
      throw new DomainError('drive_not_connected', 'Connect a Google account first: GET /api/google-drive/auth/url.');
    }
    const { tenantId } = owner;
    const { secret } = found;
    if (secret === null) throw accessRevoked();
    const drive = google.quickClientFor(this.secrets.open(secret, tenantId, 'drive_connections', found.id));
    const use = <T>(requests: () => Promise<T>): Promise<T> => this.watched(tenantId, found.id, secret, requests);
    return { id: found.id, drive, use };
  }

  /** Runs requests made with a token; notes when Google has refused it. */
  async watched<T>(tenantId: string, id: string, secret: Uint8Array, requests: () => Promise<T>): Promise<T> {
    try {
      return await requests();
    } catch (error) {
      if (!(error instanceof GoogleFailure)) throw error;
      if (error.kind === 'revoked') await this.noteRevoked(tenantId, id, secret);
      throw toDriveProblem(error);
    }
  }

  /** For a run in the background. */
  clientFor(tenantId: string, id: string, secret: Uint8Array, signal: AbortSignal): DriveClient {
    const token = this.secrets.open(secret, tenantId, 'drive_connections', id);
    return this.configured().clientFor(token, signal);
  }

  /** Unless another token has taken its place. It may have been sealed with another key since it was read. */
  private async noteRevoked(tenantId: string, id: string, secret: Uint8Array): Promise<void> {
    if (await this.connections.noteRevoked(tenantId, id, secret)) return;
    const present = (await this.connections.secretOf(systemActor(tenantId), id))?.secret ?? null;
    if (present === null) return;
    const [token, other] = [secret, present].map((one) => this.secrets.open(one, tenantId, 'drive_connections', id));
    if (token === other) await this.connections.noteRevoked(tenantId, id, present);
  }

  private async save(owner: Owner, refreshToken: string, scopes: string[]): Promise<DriveConnection> {
    const account = await this.accountOf(refreshToken);
    const { tenantId, userId: ownerId } = owner;
    return this.database.withTenant(owner, async (tx) => {
      // Connected anew, it keeps its folders.
      const id = (await this.connections.idOfAccount(tx, ownerId, account.id)) ?? uuidv7();
      const secret = this.secrets.seal(refreshToken, tenantId, 'drive_connections', id);
      const given = { accountId: account.id, accountEmail: account.email, secret, scopes };
      return this.connections.save(tx, { tenantId, id, ownerId, ...given });
    });
  }

  private async accountOf(refreshToken: string): Promise<{ id: string; email: string }> {
    try {
      return await this.configured().quickClientFor(refreshToken).account();
    } catch (error) {
      if (!(error instanceof GoogleFailure)) throw error;
      if (error.kind === 'revoked' || error.kind === 'forbidden') {
        throw failed('Google does not accept the token, or it does not allow reading files.');
      }
      throw toDriveProblem(error);
    }
  }

  private configured(): GoogleDrive {
    if (this.google === null) throw notConfigured();
    return this.google;
  }
}

function ownerOf({ tenantId, ownerId, ownerRole }: TakenState): Owner {
  return { tenantId, userId: ownerId, role: ownerRole };
}

function failed(message: string): DomainError {
  return new DomainError('drive_authorization_failed', message);
}
