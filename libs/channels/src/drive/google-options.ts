import type { Config } from '#libs/config';

/**
 * Reading what the user can see. The narrower `drive.file` covers only files that a user has picked one by one: a folder's
 * later files, which a sync is for, would stay out of sight.
 */
export const DRIVE_SCOPE = 'https://www.googleapis.com/auth/drive.readonly';

export interface GoogleOptions {
  clientId: string;
  clientSecret: string;
  /** Where Google sends users back to; exactly as it is registered there. */
  redirectUri: string;
  /** The page that asks for consent. */
  consentUrl: string;
  /** Below it are `/token` and `/revoke`. */
  oauthUrl: string;
  /** Below it is `/drive/v3`. */
  apiUrl: string;
  /** For one request and its answer; of a download, up to its first byte and then for all of it. */
  requestMs?: number;
  downloadMs?: number;
}

type GoogleConfig = Pick<
  Config,
  | 'PUBLIC_URL'
  | 'GOOGLE_CLIENT_ID'
  | 'GOOGLE_CLIENT_SECRET'
  | 'GOOGLE_CONSENT_URL'
  | 'GOOGLE_OAUTH_URL'
  | 'GOOGLE_DRIVE_API_URL'
>;

/** Null when the installation is not registered with Google. */
export function googleOptions(config: GoogleConfig): GoogleOptions | null {
  const { GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret, PUBLIC_URL: publicUrl } = config;
  if (clientId === undefined || clientSecret === undefined) return null;
  return {
    ...{ clientId, clientSecret, consentUrl: config.GOOGLE_CONSENT_URL, oauthUrl: config.GOOGLE_OAUTH_URL },
    redirectUri: `${publicUrl.replace(/\/$/, '')}/api/google-drive/auth/callback`,
    apiUrl: config.GOOGLE_DRIVE_API_URL,
  };
}
