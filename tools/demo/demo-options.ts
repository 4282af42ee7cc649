import { ServiceError } from '../services/service-error.js';

const DEFAULT_PORT = 3000;

export const USAGE = `Usage: npm run demo [-- --once]

  --once    read the samples, stop everything and exit: 0 when all is as samples/expected.json says

Environment: PORT (3000), HOST (127.0.0.1), DATABASE_URL (an administrator of a PostgreSQL of yours), REDIS_URL.`;

export interface DemoOptions {
  once: boolean;
  help: boolean;
  host: string;
  /** 0: any free one. */
  port: number;
  /** A role that may create roles and databases. Undefined: the demo starts a PostgreSQL of its own. */
  databaseUrl: string | undefined;
  /** Undefined: the demo starts a Redis of its own. */
  redisUrl: string | undefined;
}

export function parseDemoOptions(args: string[], environment: NodeJS.ProcessEnv): DemoOptions {
  const unknown = args.find((arg) => !['--once', '--help', '-h'].includes(arg));
  if (unknown !== undefined) throw new ServiceError(`Unknown option ${unknown}.\n\n${USAGE}`);
  return {
    once: args.includes('--once'),
    help: args.includes('--help') || args.includes('-h'),
    host: given(environment.HOST) ?? '127.0.0.1',
    port: portFrom(given(environment.PORT)),
    databaseUrl: urlFrom('DATABASE_URL', given(environment.DATABASE_URL), ['postgres:', 'postgresql:']),
    redisUrl: urlFrom('REDIS_URL', given(environment.REDIS_URL), ['redis:', 'rediss:']),
  };
}

/** Empty variables count as unset, as in the programs themselves. */
function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

function portFrom(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new ServiceError(`PORT must be a number up to 65535, not "${text}".`);
  return port;
}

function urlFrom(name: string, text: string | undefined, protocols: string[]): string | undefined {
  if (text === undefined) return undefined;
  // The value may hold a password: it is never repeated.
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
    throw new ServiceError(`${name} must be a URL that begins with ${protocols[0] ?? ''}//.`);
  }
  return text;
}
