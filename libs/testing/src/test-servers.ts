/** The servers that jest's global set-up started or was given. */
export interface TestServers {
  /** PostgreSQL as superuser. */
  adminUrl: string;
  /** The migrated template database as shortlist_app. */
  appUrl: string;
  redisUrl: string;
}

export function testServers(): TestServers {
  return {
    adminUrl: variable('TEST_DATABASE_ADMIN_URL'),
    appUrl: variable('TEST_DATABASE_APP_URL'),
    redisUrl: variable('TEST_REDIS_URL'),
  };
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Tests that need servers are named *.int-spec.ts or *.e2e-spec.ts.`);
  return value;
}
