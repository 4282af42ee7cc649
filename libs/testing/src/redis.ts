import { createServer, type AddressInfo } from 'node:net';
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

/** A connection to a Redis that does not answer, as while it is down: commands fail at once. */
export async function openSilentRedis(): Promise<{ redis: Redis; close: () => Promise<void> }> {
  const server = createServer((socket) => socket.resume());
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const redis = connectForCommands(`redis://127.0.0.1:${port}`, () => undefined);
  return {
    redis,
    close: async () => {
      redis.disconnect();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
