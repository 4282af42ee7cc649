import { z } from 'zod';
import { MailboxProblem } from './mailbox-problem.js';
import type { MailboxAuth } from './mailbox.js';

/** Of the only providers that mailboxes may name: no tenant chooses a host that is called with its secrets. */
const TOKEN_URLS: Record<Exclude<MailboxAuth, 'password'>, string> = {
  google: 'https://oauth2.googleapis.com/token',
  microsoft: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
};
const TIMEOUT_MS = 15_000;
/** Taken off the life of a token, so that none ends on its way. */
const MARGIN_MS = 60_000;

const answerSchema = z.object({ access_token: z.string(), expires_in: z.number().default(3600) });

export interface Consent {
  clientId: string;
  clientSecret: string;
  refreshToken: string;
}

/** Gets access tokens for refresh tokens, and keeps them as long as they last. */
export class OAuthTokens {
  readonly #known = new Map<string, { token: string; until: number }>();

  constructor(
    private readonly urls: Record<Exclude<MailboxAuth, 'password'>, string> = TOKEN_URLS,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws {MailboxProblem} consent_withdrawn, or timed_out when the provider does not answer */
  async accessToken(provider: Exclude<MailboxAuth, 'password'>, consent: Consent): Promise<string> {
    const known = this.#known.get(consent.refreshToken);
    if (known !== undefined && known.until > this.now()) return known.token;
    const answer = await this.ask(this.urls[provider], consent);
    const until = this.now() + answer.expires_in * 1000 - MARGIN_MS;
    this.#known.set(consent.refreshToken, { token: answer.access_token, until });
    return answer.access_token;
  }

  private async ask(url: string, consent: Consent): Promise<z.output<typeof answerSchema>> {
    const body = new URLSearchParams({
      ...{ grant_type: 'refresh_token', refresh_token: consent.refreshToken },
      ...{ client_id: consent.clientId, client_secret: consent.clientSecret },
    });
    const init: RequestInit = { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) };
    const response = await fetch(url, init).catch((cause: unknown) => {
      throw new MailboxProblem('timed_out', 'The provider of the consent did not answer.', { cause });
    });
    if (response.status >= 500) throw new MailboxProblem('timed_out', 'The provider of the consent has a fault.');
    const answer = answerSchema.safeParse(await response.json().catch(() => undefined));
    if (response.ok && answer.success) return answer.data;
    throw new MailboxProblem('consent_withdrawn', 'The consent to read the mailbox has ended: connect it anew.');
  }
}
