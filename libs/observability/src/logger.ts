import { pino, type DestinationStream, type Logger } from 'pino';
import { requestContext } from './request-context.js';
import { currentTraceparent } from './tracing.js';

export type { Logger } from 'pino';

const SECRET_KEYS = [
  'authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'password',
  'password_hash',
  'token',
  'access_token',
  'refresh_token',
  'api_key',
  'key',
  'ticket',
];

/**
 * A logger of JSON lines that carry the request, tenant, user and background task they belong to. Secrets are masked by
 * the name of their key at the top of a line and one level down.
 */
export function createLogger(options: { name: string; level: string; destination?: DestinationStream }): Logger {
  return pino(
    {
      name: options.name,
      level: options.level,
      mixin: () => ({ ...requestContext(), ...traceOfLine() }),
      redact: { paths: SECRET_KEYS.flatMap((key) => [`["${key}"]`, `*["${key}"]`]), censor: '[masked]' },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    options.destination ?? pino.destination({ sync: false }),
  );
}

const SECRET_PARAMETERS = /([?&](?:authorization|ticket|token|access_token|api_key|key|cursor|code|state)=)[^&#]*/gi;

/** A URL fit for a log: the values of query parameters that carry credentials are masked. */
export function maskUrl(url: string): string {
  return url.replace(SECRET_PARAMETERS, '$1[masked]');
}

/** The trace a line belongs to, where there are traces. */
function traceOfLine(): { traceId?: string } {
  const traceId = currentTraceparent()?.split('-')[1];
  return traceId === undefined ? {} : { traceId };
}
