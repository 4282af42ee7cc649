import { BACK_OFF, SHORT_BACK_OFF, type BackOffOptions } from './back-off.js';
import { DriveClient } from './drive-client.js';
import { GoogleOAuth } from './google-oauth.js';
import type { GoogleOptions } from './google-options.js';

/** For the requests of somebody who waits for the answer, all together. */
const PATIENCE_MS = 20_000;

/** Google as this installation is registered there. */
export class GoogleDrive {
  readonly oauth: GoogleOAuth;

  constructor(
    private readonly options: GoogleOptions,
    private readonly backOff: BackOffOptions = BACK_OFF,
  ) {
    this.oauth = new GoogleOAuth(options);
  }

  /** For work in the background. */
  clientFor(refreshToken: string, signal: AbortSignal): DriveClient {
    return this.client(refreshToken, signal, this.backOff);
  }

  /** For a request that somebody waits for. */
  quickClientFor(refreshToken: string): DriveClient {
    return this.client(refreshToken, AbortSignal.timeout(PATIENCE_MS), SHORT_BACK_OFF);
  }

  private client(refreshToken: string, signal: AbortSignal, backOff: BackOffOptions): DriveClient {
    return new DriveClient(this.oauth.clientFor(refreshToken), { ...this.options, backOff }, signal);
  }
}
