import { CodeChallengeMethod, OAuth2Client } from 'google-auth-library';
import { z } from 'zod';
import { toGoogleFailure } from './google-failure.js';
import { DRIVE_SCOPE, type GoogleOptions } from './google-options.js';

export interface Grant {
  refreshToken: string;
  scopes: string[];
}

const grantSchema = z.object({ refresh_token: z.string().min(1), scope: z.string() });

/** Google's OAuth 2.0 for web servers: code flow with PKCE, access that lasts. */
export class GoogleOAuth {
  constructor(private readonly options: GoogleOptions) {}

  /** Where a user gives consent. */
  consentUrl(state: string, codeChallenge: string): string {
    return this.client().generateAuthUrl({
      access_type: 'offline',
      // Without it, Google gives a refresh token at the first consent only.
      prompt: 'consent',
      scope: DRIVE_SCOPE,
      state,
      code_challenge: codeChallenge,
      code_challenge_method: CodeChallengeMethod.S256,
    });
  }

  /**
   * Turns the code that a user came back with into lasting access; undefined when the user left out what is needed.
   *
   * @throws {GoogleFailure} `revoked` for a code that is wrong, used or too old
   */
  async exchange(code: string, codeVerifier: string): Promise<Grant | undefined> {
    const answer = await this.client()
      .getToken({ code, codeVerifier })
      .catch((error: unknown) => {
        throw toGoogleFailure(error);
      });
    const grant = grantSchema.safeParse(answer.tokens);
    if (!grant.success) return undefined;
    const scopes = grant.data.scope.split(' ');
    return scopes.includes(DRIVE_SCOPE) ? { refreshToken: grant.data.refresh_token, scopes } : undefined;
  }

  /** Ends the access that a refresh token gives; an ended one is no failure. */
  async revoke(refreshToken: string): Promise<void> {
    try {
      await this.client().revokeToken(refreshToken);
    } catch (error) {
      const failure = toGoogleFailure(error);
      if (failure.kind !== 'refused' && failure.kind !== 'revoked') throw failure;
    }
  }

  /** Fetches access tokens by itself. */
  clientFor(refreshToken: string): OAuth2Client {
    const client = this.client();
    client.setCredentials({ refresh_token: refreshToken });
    return client;
  }

  private client(): OAuth2Client {
    const { clientId, clientSecret, redirectUri, consentUrl, oauthUrl, requestMs = 30_000 } = this.options;
    return new OAuth2Client({
      clientId,
      clientSecret,
      redirectUri,
      endpoints: {
        oauth2AuthBaseUrl: consentUrl,
        oauth2TokenUrl: new URL('token', withSlash(oauthUrl)).href,
        oauth2RevokeUrl: new URL('revoke', withSlash(oauthUrl)).href,
      },
      transporterOptions: { timeout: requestMs, fetchImplementation: fetch, redirect: 'error' },
    });
  }
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
