import type { Logger } from 'pino';

/** What Nest asks of a logger. */
export interface FrameworkLogger {
  log(message: unknown, ...details: unknown[]): void;
  warn(message: unknown, ...details: unknown[]): void;
  error(message: unknown, ...details: unknown[]): void;
}

/** Puts what Nest has to say into the program's own log. Its tales of start and routes are left out. */
export function frameworkLogger(logger: Logger): FrameworkLogger {
  const fields = (message: unknown, details: unknown[]): object =>
    message instanceof Error ? { err: message, details } : { details };
  const sentence = (message: unknown): string => (message instanceof Error ? message.message : String(message));
  return {
    log: () => undefined,
    warn: (message, ...details) => {
      logger.warn(fields(message, details), sentence(message));
    },
    error: (message, ...details) => {
      logger.error(fields(message, details), sentence(message));
    },
  };
}
