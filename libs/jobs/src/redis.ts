import { Redis } from 'ioredis';

export type { Redis } from 'ioredis';

/** A connection for commands: fails at once while Redis is away, so that no request waits for it. */
export function connectForCommands(url: string, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    connectTimeout: 3000,
    commandTimeout: 3000,
    retryStrategy: (times) => Math.min(times * 100, 2000),
  });
  redis.on('error', onError);
  return redis;
}

/** A connection that waits for Redis to come back: blocking reads of a worker, subscriptions. */
export function connectForWaiting(url: string, onError: (error: Error) => void): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 100, 2000),
  });
  redis.on('error', onError);
  return redis;
}

/** Resolves once the connection is usable. @throws after `deadlineMs`, naming Redis. */
export async function waitForRedis(redis: Redis, deadlineMs: number): Promise<void> {
  if (redis.status === 'ready') return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      redis.off('ready', onReady);
      reject(new Error(`Redis does not answer within ${deadlineMs / 1000} s. Is it running, and is REDIS_URL right?`));
    }, deadlineMs);
    const onReady = (): void => {
      clearTimeout(timer);
      resolve();
    };
    redis.once('ready', onReady);
  });
}

const FAILURES = /stream isn't writeable|connection is closed|command timed out|max retries per request/i;

/** Whether an error says that Redis is away: the same command may succeed later. */
export function isRedisFailure(error: unknown): boolean {
  return error instanceof Error && FAILURES.test(error.message);
}
