import type { Redis } from 'ioredis';
import { DomainError } from '#libs/errors';
import type { JobStatus } from './processing-job.js';
import { waitForRedis } from './redis.js';

/** A connection that waits for Redis would let its user wait as long. */
const PATIENCE_MS = 1000;

export interface ProgressEvent {
  processingJobId: string;
  status: JobStatus;
  progressPercentage: number;
  currentStep: string | null;
  errorCode: string | null;
  errorMessage: string | null;
}

/** Tells whoever listens how far a background task is. Lost events are no harm: the state itself is in PostgreSQL. */
export class ProgressPublisher {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  async publish(tenantId: string, event: ProgressEvent): Promise<void> {
    await this.redis.publish(progressChannel(this.prefix, tenantId, event.processingJobId), JSON.stringify(event));
  }
}

type Listener = (event: ProgressEvent) => void;

/** One subscription connection for all listeners of a program. */
export class ProgressSubscriber {
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {
    redis.on('message', (channel: string, message: string) => {
      const event = JSON.parse(message) as ProgressEvent;
      for (const listener of this.#listeners.get(channel) ?? []) listener(event);
    });
  }

  /**
   * Resolves, once events flow, to a function that ends the subscription.
   *
   * @throws {DomainError} service_unavailable while Redis is away
   */
  async subscribe(tenantId: string, processingJobId: string, listener: Listener): Promise<() => void> {
    await waitForRedis(this.redis, PATIENCE_MS).catch((cause: unknown) => {
      const message = 'Events are not available at the moment. Try again shortly.';
      throw new DomainError('service_unavailable', message, { cause, retryAfter: 5 });
    });
    const channel = progressChannel(this.prefix, tenantId, processingJobId);
    const listeners = this.#listeners.get(channel) ?? new Set();
    this.#listeners.set(channel, listeners.add(listener));
    await this.redis.subscribe(channel);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0 || this.#listeners.get(channel) !== listeners) return;
      this.#listeners.delete(channel);
      this.redis.unsubscribe(channel).catch(() => undefined);
    };
  }
}

function progressChannel(prefix: string, tenantId: string, processingJobId: string): string {
  return `${prefix}:progress:${tenantId}:${processingJobId}`;
}
