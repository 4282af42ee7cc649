import { loadConfig } from '#libs/config';
import { connectForCommands, waitForRedis, WorkerRegistry } from '#libs/jobs';
import { workerId } from './worker-id.js';

const DEADLINE_MS = 3000;

/** Exits 0 when the worker of this machine or container has a fresh heartbeat: for a container's health check. */
async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const redis = connectForCommands(config.REDIS_URL, () => undefined);
  await waitForRedis(redis, DEADLINE_MS);
  const alive = await new WorkerRegistry(redis, config.QUEUE_PREFIX).isAlive(workerId());
  redis.disconnect();
  if (!alive) throw new Error('The worker of this machine has no fresh heartbeat.');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
