import type { OutboxEntry } from '#libs/jobs';
import type { ClaimedDelivery, DeliveriesRepository, TryResult } from './deliveries.repository.js';
import { deliveryEntry } from './delivery-entry.js';
import type { EndpointSecrets } from './endpoint-secrets.js';
import { pauseAfter, retryAfterMs } from './retry-schedule.js';
import { signedHeaders } from './signature.js';
import type { CallOutcome, WebhookSender } from './webhook-sender.js';

/** How long a try may take before another process may begin the next. */
const LEASE_MS = 60_000;
/** How far the clocks of two machines may differ. */
const SLACK_MS = 3000;
const GONE = 410;
/** The receiver says itself when to come again. */
const LATER = [429, 503];
const USER_AGENT = 'Shortlist-Webhooks/1.0';

/** What time it is, and chance. */
export interface Circumstances {
  now(): Date;
  /** From 0 to 1. */
  random(): number;
}

/** The next try of a delivery. */
export interface NextTry {
  entry: OutboxEntry;
  delayMs: number;
}

/** Tells endpoints of events, one try at a time. */
export class WebhookDispatcher {
  constructor(
    private readonly deliveries: DeliveriesRepository,
    private readonly secrets: EndpointSecrets,
    private readonly sender: Pick<WebhookSender, 'post'>,
    private readonly circumstances: Circumstances = { now: () => new Date(), random: () => Math.random() },
  ) {}

  /**
   * Makes a try if one is due; a copy of the job that comes too early or late does nothing.
   *
   * @param stop ends the try, which is then made again when its lease is over
   * @returns the next try, unless there is none
   */
  async deliver(tenantId: string, deliveryId: string, stop?: AbortSignal): Promise<NextTry | undefined> {
    const now = this.circumstances.now();
    const later = (ms: number): Date => new Date(now.getTime() + ms);
    const times = { now, leaseUntil: later(LEASE_MS), dueBy: later(SLACK_MS) };
    const delivery = await this.deliveries.claim(tenantId, deliveryId, times);
    if (delivery === undefined) return undefined;
    if (!delivery.endpointEnabled) {
      await this.deliveries.fail(delivery, { responseStatus: null, error: 'endpoint_disabled' }, null);
      return undefined;
    }
    return this.conclude(delivery, await this.call(delivery, now, stop));
  }

  private async call(delivery: ClaimedDelivery, now: Date, stop?: AbortSignal): Promise<CallOutcome> {
    const { eventId, type, eventAt, data, url } = delivery;
    const body = JSON.stringify({ type, timestamp: eventAt.toISOString(), data });
    const message = { id: eventId, timestamp: Math.floor(now.getTime() / 1000), body };
    const headers = { ...signedHeaders(message, this.secretsOf(delivery, now)), 'user-agent': USER_AGENT };
    return this.sender.post({ url, headers, body }, stop);
  }

  private secretsOf(delivery: ClaimedDelivery, now: Date): string[] {
    const { tenantId, endpointId, secret, previousSecret, previousSecretUntil } = delivery;
    const present = this.secrets.open(secret, tenantId, endpointId, 'secret');
    if (previousSecret === null || previousSecretUntil === null || previousSecretUntil <= now) return [present];
    return [present, this.secrets.open(previousSecret, tenantId, endpointId, 'previous_secret')];
  }

  private async conclude(delivery: ClaimedDelivery, outcome: CallOutcome): Promise<NextTry | undefined> {
    const status = 'status' in outcome ? outcome.status : null;
    if (status !== null && status >= 200 && status < 300) {
      await this.deliveries.succeed(delivery, status);
      return undefined;
    }
    const result: TryResult = { responseStatus: status, error: 'error' in outcome ? outcome.error : 'http_status' };
    if (status === GONE) {
      await this.deliveries.fail(delivery, result, 'gone');
      return undefined;
    }
    return this.tryAgain(delivery, result, 'status' in outcome ? outcome.retryAfter : undefined);
  }

  private async tryAgain(
    delivery: ClaimedDelivery,
    result: TryResult,
    retryAfter: string | undefined,
  ): Promise<NextTry | undefined> {
    const { tenantId, id, generation, attempts } = delivery;
    const now = this.circumstances.now();
    const asked = LATER.includes(result.responseStatus ?? 0) ? retryAfterMs(retryAfter, now) : 0;
    const delayMs = pauseAfter(attempts, asked, this.circumstances.random());
    if (delayMs === undefined) {
      await this.deliveries.fail(delivery, result, 'failing');
      return undefined;
    }
    const isOurs = await this.deliveries.retry(delivery, result, new Date(now.getTime() + delayMs));
    return isOurs ? { entry: deliveryEntry({ tenantId, id, generation, attempts }), delayMs } : undefined;
  }
}
