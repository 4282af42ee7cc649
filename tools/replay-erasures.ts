import { assembleErasing, Tombstones } from '#libs/compliance';
import { loadConfig } from '#libs/config';
import { SealedBox } from '#libs/crypto';
import { Database } from '#libs/database';
import { connectForCommands } from '#libs/jobs';
import { createLogger } from '#libs/observability';
import { ResultCache } from '#libs/parsing';
import { LocalFileStore } from '#libs/storage';

/** `npm run replay-erasures`, after a backup was restored: erases again whom the backup has brought back. */
async function replay(): Promise<void> {
  const config = loadConfig(process.env);
  const logger = createLogger({ name: 'replay-erasures', level: config.LOG_LEVEL });
  const database = new Database({ url: config.DATABASE_URL, poolSize: 2, applicationName: 'shortlist-replay' });
  const redis = connectForCommands(config.REDIS_URL, (error) => {
    logger.warn({ err: error }, 'redis');
  });
  try {
    const files = new LocalFileStore(config.STORAGE_DIR);
    // No result is kept or found, only let go of: the name of the model does not matter.
    const box = new SealedBox(config.ENCRYPTION_KEY, config.ENCRYPTION_KEYS_PREVIOUS);
    const cache = new ResultCache(redis, config.QUEUE_PREFIX, box, null);
    const { erasures } = assembleErasing({ database, files, cache, logger });
    const counts = { tombstones: 0, erased_again: 0 };
    for await (const tombstone of new Tombstones(files).all()) {
      counts.tombstones += 1;
      if ((await erasures.repeat(tombstone)) !== undefined) counts.erased_again += 1;
    }
    process.stdout.write(`${JSON.stringify(counts)}\n`);
  } finally {
    redis.disconnect();
    await database.close();
  }
}

replay().catch((error: unknown) => {
  process.stderr.write(`The erasures were not repeated: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
