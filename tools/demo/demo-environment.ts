import type { DemoSecrets } from './demo-secrets.js';

const APP_ROLE = 'shortlist_app';
const MAIL_DOMAIN = 'mail.localhost';

export interface DemoAddresses {
  host: string;
  port: number;
  baseUrl: string;
  /** Of a role that may create roles and databases. */
  databaseAdminUrl: string;
  redisUrl: string;
  storageDir: string;
  /** Where the worker takes mail. */
  smtpPort: number;
}

export interface DemoEnvironment {
  /** For the API and the worker. */
  programs: NodeJS.ProcessEnv;
  /** For migrations and seeding, which alone may act as an administrator. */
  administration: NodeJS.ProcessEnv;
}

export function demoEnvironment(
  addresses: DemoAddresses,
  secrets: DemoSecrets,
  outer: NodeJS.ProcessEnv,
): DemoEnvironment {
  const programs = {
    ...outer,
    DATABASE_ADMIN_URL: undefined,
    DEMO: 'true',
    HOST: addresses.host,
    PORT: String(addresses.port),
    PUBLIC_URL: addresses.baseUrl,
    ALLOWED_ORIGINS: outer.ALLOWED_ORIGINS ?? originsOf(addresses).join(','),
    LOG_LEVEL: outer.LOG_LEVEL ?? 'info',
    DATABASE_URL: appDatabaseUrl(addresses.databaseAdminUrl, secrets.database_password),
    REDIS_URL: addresses.redisUrl,
    STORAGE_DIR: addresses.storageDir,
    JWT_SECRET: secrets.jwt_secret,
    ENCRYPTION_KEY: secrets.encryption_key,
    INBOUND_MAIL_DOMAIN: outer.INBOUND_MAIL_DOMAIN ?? MAIL_DOMAIN,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(addresses.smtpPort),
  };
  return { programs, administration: { ...programs, DATABASE_ADMIN_URL: addresses.databaseAdminUrl } };
}

/** The same database, as the role that row level security holds for. */
export function appDatabaseUrl(adminUrl: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = APP_ROLE;
  url.password = password;
  return url.href;
}

function originsOf({ port, baseUrl }: DemoAddresses): string[] {
  return [...new Set([baseUrl, `http://127.0.0.1:${port}`, `http://localhost:${port}`, 'http://localhost:5173'])];
}
