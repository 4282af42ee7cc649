import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NextFunction, Request, Response } from 'express';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { Registry } from 'prom-client';
import type { Config } from '#libs/config';
import type { Database } from '#libs/database';
import { frameworkLogger, type Logger } from '#libs/observability';
import { AppModule } from './app.module.js';
import { mountQueueDashboard } from './features/platform/queue-dashboard.js';
import type { ApiRequest } from './http/api-request.js';
import { serveApiDocs } from './http/openapi.js';
import { requireAllowedOrigin } from './http/origin.js';
import { sendProblem } from './http/problem.filter.js';
import { requestLog } from './http/request-log.js';
import { requestMetrics } from './http/request-metrics.js';
import { traceRequest } from './http/request-trace.js';

const JSON_LIMIT = '256kb';
const EXPOSED_HEADERS = [
  ...['X-Request-Id', 'Retry-After', 'RateLimit', 'RateLimit-Policy'],
  ...['Idempotent-Replayed', 'Content-Disposition', 'ETag'],
];
/** Their handlers read the body as it came: signatures are of its bytes. */
const KEEPING_BODY = ['/api/email/inbound'];

/** The API with everything mounted, not yet listening. */
export async function createApp(
  config: Config,
  logger: Logger,
  database: Database,
  registry = new Registry(),
): Promise<NestExpressApplication> {
  const options: NestApplicationOptions = {
    logger: frameworkLogger(logger),
    bodyParser: false,
    abortOnError: false,
  };
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(config, logger, database, registry),
    options,
  );
  app.set('trust proxy', config.TRUSTED_PROXIES);
  app.disable('x-powered-by');
  app.use(traceRequest);
  app.use(requestMetrics(registry));
  app.use(requestLog(logger));
  app.use(helmet());
  app.use(requireAllowedOrigin(config.ALLOWED_ORIGINS));
  app.enableCors({
    origin: config.ALLOWED_ORIGINS,
    exposedHeaders: EXPOSED_HEADERS,
    maxAge: 600,
  });
  app.useBodyParser('json', { limit: JSON_LIMIT, type: (request) => isJson(request) && !keepsBody(request) });
  mountQueueDashboard(app, config);
  serveApiDocs(app);
  // Errors of the middleware above never reach Nest's filter. Express knows such a handler by its four parameters.
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    sendProblem(error, request as ApiRequest, response, logger);
  });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  return app;
}

function isJson({ headers }: IncomingMessage): boolean {
  return /^application\/([\w.+-]+\+)?json\b/i.test(headers['content-type'] ?? '');
}

function keepsBody({ url = '' }: IncomingMessage): boolean {
  return KEEPING_BODY.includes(url.split('?')[0] ?? '');
}

/** Starts listening and answers the address for people. */
export async function listen(app: NestExpressApplication, config: Config): Promise<string> {
  await app.listen(config.PORT, config.HOST);
  const { port } = app.getHttpServer().address() as AddressInfo;
  return `http://localhost:${port}`;
}
