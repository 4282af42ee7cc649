import { connectForCommands, connectForWaiting, waitForRedis, type Redis } from '#libs/jobs';
import { testServers } from './test-servers.js';

const DEADLINE_MS = 10_000;

/** A connection to the tests' Redis, ready for commands; the caller disconnects it. */
export async function openRedis(): Promise<Redis> {
  const redis = connectForCommands(testServers().redisUrl, () => undefined);
  await waitForRedis(redis, DEADLINE_MS);
  return redis;
}

/** A connection as workers and subscribers need it. */
export async function openWaitingRedis(): Promise<Redis> {
  const redis = connectForWaiting(testServers().redisUrl, () => undefined);
  await waitForRedis(redis, DEADLINE_MS);
  return redis;
}

/** A connection to a Redis that is not there: every command fails at once. */
export function openDeadRedis(): Redis {
  return connectForCommands('redis://127.0.0.1:1', () => undefined);
}
