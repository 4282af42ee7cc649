import { appDatabaseUrl, demoEnvironment } from './demo-environment.js';

const ADDRESSES = {
  host: '127.0.0.1',
  port: 3000,
  baseUrl: 'http://127.0.0.1:3000',
  databaseAdminUrl: 'postgresql://postgres:admin-password@127.0.0.1:5432/shortlist',
  redisUrl: 'redis://:redis-password@127.0.0.1:6379',
  storageDir: '/project/.local/storage',
  smtpPort: 2525,
};
const SECRETS = { database_password: 'app-password', jwt_secret: 'jwt-secret', encryption_key: 'encryption-key' };

describe('demoEnvironment', () => {
  const outer = { PATH: '/usr/bin', DATABASE_ADMIN_URL: 'from outside', DATABASE_URL: 'from outside' };
  const { programs, administration } = demoEnvironment(ADDRESSES, SECRETS, outer);

  it('gives the programs the role under row level security and nothing of the administrator', () => {
    expect(programs.DATABASE_URL).toBe('postgresql://shortlist_app:app-password@127.0.0.1:5432/shortlist');
    expect(programs.DATABASE_ADMIN_URL).toBeUndefined();
    expect(JSON.stringify(programs)).not.toContain('admin-password');
  });

  it('gives migration and seeding both', () => {
    expect(administration).toMatchObject({
      DATABASE_URL: programs.DATABASE_URL,
      DATABASE_ADMIN_URL: ADDRESSES.databaseAdminUrl,
    });
  });

  it('hands on the rest, with origins for both names of this machine', () => {
    expect(programs).toMatchObject({
      PATH: '/usr/bin',
      DEMO: 'true',
      PORT: '3000',
      LOG_LEVEL: 'info',
      ALLOWED_ORIGINS: 'http://127.0.0.1:3000,http://localhost:3000,http://localhost:5173',
      JWT_SECRET: 'jwt-secret',
      ENCRYPTION_KEY: 'encryption-key',
      SMTP_PORT: '2525',
    });
  });

  it('leaves log level and origins to the user', () => {
    const own = { LOG_LEVEL: 'debug', ALLOWED_ORIGINS: 'https://hr.example.com' };
    expect(demoEnvironment(ADDRESSES, SECRETS, own).programs).toMatchObject(own);
  });
});

describe('appDatabaseUrl', () => {
  it('keeps server, database and parameters', () => {
    expect(appDatabaseUrl('postgres://root:x@db.example.com:6543/hr?sslmode=require', 'p/w')).toBe(
      'postgres://shortlist_app:p%2Fw@db.example.com:6543/hr?sslmode=require',
    );
  });
});
