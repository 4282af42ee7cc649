import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Registry } from 'prom-client';
import { loadConfig } from '#libs/config';
import { SealedBox } from '#libs/crypto';
import { assertAppRole, Database } from '#libs/database';
import { createLogger, frameworkLogger, serveMetrics, startTracing } from '#libs/observability';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const logger = createLogger({ name: 'worker', level: config.LOG_LEVEL });
  const registry = new Registry();
  const database = new Database({
    url: config.DATABASE_URL,
    poolSize: config.DATABASE_POOL_SIZE,
    applicationName: 'shortlist-worker',
    registry,
    onPoolError: (error) => {
      logger.warn({ err: error }, 'database connection lost');
    },
  });
  await assertAppRole(database);
  await serveMetrics(registry, { host: config.METRICS_HOST, port: config.METRICS_PORT });
  await startTracing({
    service: 'shortlist-worker',
    endpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT,
    sampleRatio: config.TRACE_SAMPLE_RATIO,
  });
  // Loading the rest takes longer than refusing to start.
  const { WorkerModule } = await import('./worker.module.js');
  const box = new SealedBox(config.ENCRYPTION_KEY, config.ENCRYPTION_KEYS_PREVIOUS);
  const context = { config, database, box, logger, registry };
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(context), {
    logger: frameworkLogger(logger),
    abortOnError: false,
  });
  worker.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
}

main().catch((error: unknown) => {
  process.stderr.write(`The worker can not start: ${startProblem(error)}\n`);
  process.exit(1);
});

function startProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') {
    return 'PostgreSQL does not answer. Is it running, and is DATABASE_URL right?';
  }
  return error.message;
}
