import type { Response } from 'express';
import { Counter, type Registry } from 'prom-client';
import type { RateLimitConfig } from '#libs/config';
import { sha256 } from '#libs/crypto';
import { DomainError } from '#libs/errors';
import type { Principal } from '#libs/identity';
import type { RateClass } from '../access.js';
import type { ApiRequest } from '../api-request.js';
import { addressGroup } from './address-group.js';
import { remaining, type Charge, type RateLimit, type Verdict } from './gcra.js';
import type { RateLimiter } from './rate-limiter.js';

type Answered = Pick<Response, 'setHeader'>;

/**
 * The limits a request falls under, and what is told of them: the header fields `RateLimit-Policy` and `RateLimit` of
 * draft-ietf-httpapi-ratelimit-headers-11, 429 with `Retry-After`. Guessing of passwords is slowed down by LoginThrottle
 * besides, which counts failures; here every try counts, because each costs a hash.
 */
export class RequestLimits {
  readonly #limits: Readonly<Record<'tenant' | 'caller' | 'address' | 'sign-in' | 'upload' | 'search', RateLimit>>;
  readonly #refused: Counter<'limit'>;

  constructor(
    private readonly limiter: RateLimiter,
    config: RateLimitConfig,
    registry: Registry,
  ) {
    this.#limits = {
      tenant: { name: 'tenant', quota: config.RATE_LIMIT_TENANT },
      caller: { name: 'caller', quota: config.RATE_LIMIT_CALLER },
      address: { name: 'address', quota: config.RATE_LIMIT_ADDRESS },
      'sign-in': { name: 'sign-in', quota: config.RATE_LIMIT_SIGN_INS },
      upload: { name: 'upload', quota: config.RATE_LIMIT_UPLOADS },
      search: { name: 'search', quota: config.RATE_LIMIT_SEARCHES },
    };
    this.#refused = new Counter({
      name: 'shortlist_rate_limited_requests_total',
      help: 'Requests that were refused, by the limit that refused them.',
      labelNames: ['limit'],
      registers: [registry],
    });
    for (const { name } of Object.values(this.#limits)) this.#refused.inc({ limit: name }, 0);
  }

  /**
   * Counts a request, in one round trip; without a principal against its address only.
   *
   * @throws {DomainError} rate_limited with the seconds to wait
   */
  async admit(request: ApiRequest, response: Answered, rate: RateClass, principal?: Principal): Promise<void> {
    if (rate === 'none') return;
    const charges = this.chargesOf(request, rate, principal);
    this.tell(response, charges, await this.limiter.take(charges));
  }

  /**
   * Refuses at no cost whoever was refused and has not waited: before a credential is looked at.
   *
   * @throws {DomainError} rate_limited with the seconds to wait
   */
  assertNotRefused(request: ApiRequest, response: Answered, rate: RateClass): void {
    if (rate === 'none') return;
    const charges = this.chargesOf(request, rate);
    const refusal = this.limiter.refusalOf(charges);
    if (refusal !== undefined) this.tell(response, charges, refusal);
  }

  private chargesOf(request: ApiRequest, rate: RateClass, principal?: Principal): Charge[] {
    const limits = this.#limits;
    // As in LoginThrottle: addresses of people are not kept in clear.
    const from = sha256(addressGroup(request.ip ?? ''))
      .toString('hex')
      .slice(0, 32);
    const charges = [{ limit: limits.address, key: `address:${from}` }];
    if (rate === 'sign-in') charges.push({ limit: limits['sign-in'], key: `sign-in:${from}` });
    if (principal !== undefined) {
      const { tenantId } = principal.actor;
      const who = `${tenantId}:${principal.id}`;
      charges.push({ limit: limits.tenant, key: `tenant:${tenantId}` }, { limit: limits.caller, key: `caller:${who}` });
      if (rate === 'upload' || rate === 'search') charges.push({ limit: limits[rate], key: `${rate}:${who}` });
    }
    return charges.filter(({ limit }) => limit.quota > 0);
  }

  private tell(response: Answered, charges: readonly Charge[], { wait, used }: Verdict): void {
    if (charges.length === 0) return;
    const states = charges.map(({ limit }, i) => ({ limit, used: used[i] ?? 0, left: remaining(limit, used[i] ?? 0) }));
    const scarcest = states.reduce((least, one) => (one.left < least.left ? one : least));
    const seconds = toSeconds(wait > 0 ? wait : scarcest.used);
    const policies = charges.map(({ limit: { name, quota } }) => `"${name}";q=${quota};w=60`);
    response.setHeader('RateLimit-Policy', policies.join(', '));
    response.setHeader('RateLimit', `"${scarcest.limit.name}";r=${scarcest.left};t=${seconds}`);
    if (wait > 0) {
      this.#refused.inc({ limit: scarcest.limit.name });
      const message = `Too many requests. Try again in ${seconds} s.`;
      throw new DomainError('rate_limited', message, { retryAfter: seconds });
    }
  }
}

function toSeconds(microseconds: number): number {
  return Math.ceil(microseconds / 1_000_000);
}
