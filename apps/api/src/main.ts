import 'reflect-metadata';
import { Registry } from 'prom-client';
import { loadConfig } from '#libs/config';
import { assertAppRole, Database } from '#libs/database';
import { createLogger, serveMetrics, startTracing } from '#libs/observability';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const logger = createLogger({ name: 'api', level: config.LOG_LEVEL });
  const registry = new Registry();
  const database = new Database({
    url: config.DATABASE_URL,
    poolSize: config.DATABASE_POOL_SIZE,
    applicationName: 'shortlist-api',
    registry,
    onPoolError: (error) => {
      logger.warn({ err: error }, 'database connection lost');
    },
  });
  await assertAppRole(database);
  await serveMetrics(registry, { host: config.METRICS_HOST, port: config.METRICS_PORT });
  await startTracing({
    service: 'shortlist-api',
    endpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT,
    sampleRatio: config.TRACE_SAMPLE_RATIO,
  });
  // Loading the rest takes longer than refusing to start.
  const { createApp, listen } = await import('./create-app.js');
  const app = await createApp(config, logger, database, registry);
  const address = await listen(app, config);
  logger.info({ address }, 'listening');
}

main().catch((error: unknown) => {
  process.stderr.write(`The API can not start: ${startProblem(error)}\n`);
  process.exit(1);
});

function startProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `the port ${port ?? ''} is in use. Set PORT to a free one.`;
  if (code === 'ECONNREFUSED') return 'PostgreSQL does not answer. Is it running, and is DATABASE_URL right?';
  return error.message;
}
