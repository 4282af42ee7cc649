import type { Config } from '#libs/config';
import type { GoogleOptions } from './google-oauth.js';

/**
 * Reading what the user can see. The narrower `drive.file` covers only files that a user has picked one by one: a folder's
 * later files, which a sync is for, would stay out of sight.
 */
export const DRIVE_SCOPE = 'https://www.googleapis.com/auth/drive.readonly';

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
