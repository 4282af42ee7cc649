import { z } from 'zod';
import { MailboxProblem } from './mailbox-problem.js';
import type { MailboxAuth, MailboxConsent } from './mailbox.js';

type Provider = Exclude<MailboxAuth, 'password'>;

/** Of the only providers that mailboxes may name: no tenant chooses a host that is called with its secrets. */
const TOKEN_URLS: Record<Provider, string> = {
  google: 'https://oauth2.googleapis.com/token',
  microsoft: 'https://login.microsoftonline.com/{directory}/oauth2/v2.0/token',
};
/** Microsoft's name for applications that take accounts of any directory. */
const ANY_DIRECTORY = 'common';
const TIMEOUT_MS = 15_000;
/** Taken off the life of a token, so that none ends on its way. */
const MARGIN_MS = 60_000;

const answerSchema = z.object({
  access_token: z.string(),
  expires_in: z.number().default(3600),
  refresh_token: z.string().optional(),
});

export interface Access {
  token: string;
  /** With the refresh token that the provider gave last: Microsoft gives another each time, and the old ones end. */
  consent: MailboxConsent;
}

/** Gets access tokens for refresh tokens, and keeps them as long as they last. */
export class OAuthTokens {
  readonly #known = new Map<string, Access & { until: number }>();

  constructor(
    private readonly urls: Record<Provider, string> = TOKEN_URLS,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws {MailboxProblem} consent_withdrawn, or timed_out when the provider does not answer */
  async access(provider: Provider, consent: MailboxConsent): Promise<Access> {
    const known = this.#known.get(keyOf(consent));
    if (known !== undefined && known.until > this.now()) return known;
    const url = this.urls[provider].replace('{directory}', consent.directory ?? ANY_DIRECTORY);
    const answer = await this.ask(url, consent);
    const until = this.now() + answer.expires_in * 1000 - MARGIN_MS;
    const renewed = { ...consent, refreshToken: answer.refresh_token ?? consent.refreshToken };
    const access = { token: answer.access_token, consent: renewed, until };
    this.forgetEnded();
    for (const key of [keyOf(consent), keyOf(renewed)]) this.#known.set(key, access);
    return access;
  }

  /** The mail server did not take the token: the next one is asked for anew. */
  forget(consent: MailboxConsent): void {
    this.#known.delete(keyOf(consent));
  }

  private forgetEnded(): void {
    for (const [key, { until }] of this.#known) if (until <= this.now()) this.#known.delete(key);
  }

  private async ask(url: string, consent: MailboxConsent): Promise<z.output<typeof answerSchema>> {
    const body = new URLSearchParams({
      ...{ grant_type: 'refresh_token', refresh_token: consent.refreshToken },
      ...{ client_id: consent.clientId, client_secret: consent.clientSecret },
    });
    const init: RequestInit = { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) };
    const response = await fetch(url, init).catch((cause: unknown) => {
      throw new MailboxProblem('timed_out', 'The provider of the consent did not answer.', { cause });
    });
    const answer = answerSchema.safeParse(await response.json().catch(() => undefined));
    if (response.ok && answer.success) return answer.data;
    if (response.status === 429 || response.status >= 500) {
      throw new MailboxProblem('timed_out', 'The provider of the consent has a fault.');
    }
    throw new MailboxProblem('consent_withdrawn', 'The consent to read the mailbox has ended: connect it anew.');
  }
}

/** All of a consent: who knows a part of it gets nothing for it. */
function keyOf({ clientId, clientSecret, refreshToken, directory }: MailboxConsent): string {
  return JSON.stringify([clientId, clientSecret, refreshToken, directory]);
}
