import { environmentSchema } from './schema.js';
import { ConfigError, loadConfig } from './load-config.js';

const SECRET = 'Zk3v9QwXb7LmN2cRt5YpHd8JgFs4UaEo';

const COMPLETE = {
  DATABASE_URL: 'postgresql://shortlist_app:planted-password@localhost:5432/shortlist',
  REDIS_URL: 'redis://:planted-password@localhost:6379',
  JWT_SECRET: SECRET,
  ENCRYPTION_KEY: SECRET.split('').reverse().join(''),
};

function messageFor(changes: Record<string, string | undefined>): string {
  try {
    loadConfig({ ...COMPLETE, ...changes });
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message;
  }
  return 'accepted';
}

describe('loadConfig', () => {
  it('needs four variables only, and has defaults for the rest', () => {
    expect(loadConfig(COMPLETE)).toMatchObject({
      ...{ NODE_ENV: 'production', DEMO: false, PORT: 3000, QUEUE_PREFIX: 'shortlist', REGISTRATION: true },
      ...{ ACCESS_TOKEN_MINUTES: 15, REFRESH_TOKEN_DAYS: 14, MAX_UPLOAD_MB: 50, WORKER_QUEUES: [] },
    });
  });

  it.each(['DATABASE_URL', 'REDIS_URL', 'JWT_SECRET', 'ENCRYPTION_KEY'])('says that %s is not set', (name) => {
    expect(messageFor({ [name]: undefined })).toBe(
      `The configuration is not valid: ${name} is not set. See .env.example.`,
    );
    expect(messageFor({ [name]: '' })).toContain(`${name} is not set`);
  });

  it('names everything that is wrong at once', () => {
    const message = messageFor({ DATABASE_URL: undefined, PORT: 'x', LOG_LEVEL: 'loud' });
    for (const part of ['PORT: ', 'LOG_LEVEL: ', 'DATABASE_URL is not set']) expect(message).toContain(part);
  });

  it.each([
    ['NODE_ENV', 'planted-value'],
    ['DEMO', 'planted-value'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PUBLIC_URL', 'planted-value'],
    ['TRUSTED_PROXIES', '11'],
    ['LOG_LEVEL', 'planted-value'],
    ['DATABASE_URL', 'mysql://user:planted-value@localhost/x'],
    ['DATABASE_ADMIN_URL', 'planted-value'],
    ['DATABASE_POOL_SIZE', '0'],
    ['REDIS_URL', 'http://user:planted-value@localhost'],
    ['QUEUE_PREFIX', 'Planted Value:'],
    ['MAX_UPLOAD_MB', '51'],
    ['ACCESS_TOKEN_MINUTES', '16'],
    ['REFRESH_TOKEN_DAYS', '31'],
    ['REGISTRATION', 'planted-value'],
    ['READER_PROCESSES', '65'],
    ['READER_MEMORY_MB', '255'],
    ['READER_TEXT_SECONDS', '0'],
    ['READER_OCR_SECONDS', '1801'],
    ['SWEEP_SECONDS', '0'],
    ['REQUEUE_AFTER_SECONDS', '1'],
    ['JOB_LOCK_SECONDS', '1'],
    ['STOP_SECONDS', '-1'],
  ])('refuses %s=%s, and names the variable without its value', (name, value) => {
    const message = messageFor({ [name]: value });
    expect(message).toContain(`${name}: `);
    expect(message).not.toMatch(/planted/i);
  });

  it.each([
    ['JWT_SECRET', 'short'],
    ['JWT_SECRET', 'change-me-change-me-change-me-change-me-1234'],
    ['JWT_SECRET', 'test-key-123-test-key-123-test-key-123-abc'],
    ['JWT_SECRET', 'your_secret_key_goes_right_here_0123456789'],
    ['JWT_SECRET', 'aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbcccccccccccc'],
    ['JWT_SECRET_PREVIOUS', 'short'],
    ['ENCRYPTION_KEY', 'password-password-password-password-0123'],
    ['ENCRYPTION_KEY', SECRET.slice(1)],
    ['ENCRYPTION_KEYS_PREVIOUS', 'short'],
    ['ENCRYPTION_KEYS_PREVIOUS', `${SECRET},${SECRET.slice(1)}`],
    ['ENCRYPTION_KEYS_PREVIOUS', `change-me-change-me-change-me-change-me-1234,${SECRET}`],
  ])('refuses the weak %s %s, says how to make one, and does not repeat it', (name, value) => {
    const message = messageFor({ [name]: value });
    expect(message).toMatch(new RegExp(`^${name} is too weak: .*openssl rand`));
    expect(message).not.toContain(value);
  });

  it('refuses a database password that everybody knows', () => {
    const message = messageFor({ DATABASE_URL: 'postgresql://shortlist_app:change-me@localhost/shortlist' });
    expect(message).toMatch(/^The password in DATABASE_URL is one that everybody knows/);
    expect(message).not.toContain('change-me');
  });

  it('takes weak secrets in demo mode only', () => {
    expect(messageFor({ JWT_SECRET: 'demo', DEMO: 'true' })).toBe('accepted');
    expect(messageFor({ JWT_SECRET: 'demo', DEMO: 'false' })).not.toBe('accepted');
  });

  it('reads lists, numbers and flags from text', () => {
    const config = loadConfig({
      ...COMPLETE,
      ...{ ALLOWED_ORIGINS: ' https://a.example, https://b.example ,', WORKER_QUEUES: 'parse,maintenance' },
      ...{ PORT: '8080', REGISTRATION: 'off', ENCRYPTION_KEYS_PREVIOUS: `${SECRET}, ${COMPLETE.ENCRYPTION_KEY}` },
    });
    expect(config).toMatchObject({
      ...{ ALLOWED_ORIGINS: ['https://a.example', 'https://b.example'], WORKER_QUEUES: ['parse', 'maintenance'] },
      ...{ PORT: 8080, REGISTRATION: false, ENCRYPTION_KEYS_PREVIOUS: [SECRET, COMPLETE.ENCRYPTION_KEY] },
    });
  });

  it('ignores variables that are not the programs own', () => {
    expect(loadConfig({ ...COMPLETE, PATH: '/bin' })).not.toHaveProperty('PATH');
  });
});

describe('the schema of the environment', () => {
  it('describes every variable', () => {
    for (const [name, schema] of Object.entries(environmentSchema.shape)) {
      expect([name, schema.description]).toEqual([name, expect.stringMatching(/^[A-Z].+\.$/)]);
    }
  });

  it('marks what is secret', () => {
    const secret = Object.entries(environmentSchema.shape)
      .filter(([, schema]) => (schema.meta() as { secret?: boolean } | undefined)?.secret)
      .map(([name]) => name);
    expect(secret).toEqual(
      expect.arrayContaining([
        ...['DATABASE_URL', 'REDIS_URL', 'JWT_SECRET', 'JWT_SECRET_PREVIOUS'],
        ...['ENCRYPTION_KEY', 'ENCRYPTION_KEYS_PREVIOUS'],
      ]),
    );
  });
});
