import { parseDemoOptions } from './demo-options.js';

describe('parseDemoOptions', () => {
  it('has defaults for everything', () => {
    expect(parseDemoOptions([], {})).toEqual({
      once: false,
      help: false,
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: undefined,
      redisUrl: undefined,
    });
  });

  it('takes what is given', () => {
    const environment = {
      PORT: '8080',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgresql://root:secret@db.example.com/hr',
      REDIS_URL: 'rediss://cache.example.com',
    };
    expect(parseDemoOptions(['--once'], environment)).toEqual({
      once: true,
      help: false,
      host: '0.0.0.0',
      port: 8080,
      databaseUrl: 'postgresql://root:secret@db.example.com/hr',
      redisUrl: 'rediss://cache.example.com',
    });
  });

  it('takes an empty variable for an unset one', () => {
    const environment = { PORT: '', HOST: '', DATABASE_URL: '', REDIS_URL: '' };
    expect(parseDemoOptions([], environment)).toEqual(parseDemoOptions([], {}));
  });

  it.each<[string[], NodeJS.ProcessEnv, string]>([
    [['--onec'], {}, 'Unknown option --onec.'],
    [[], { PORT: 'http' }, 'PORT must be a number up to 65535, not "http".'],
    [[], { PORT: '70000' }, 'PORT must be a number up to 65535, not "70000".'],
    [[], { DATABASE_URL: 'mysql://root:secret@db' }, 'DATABASE_URL must be a URL that begins with postgres://.'],
    [[], { REDIS_URL: 'localhost:6379' }, 'REDIS_URL must be a URL that begins with redis://.'],
  ])('refuses %j with %j', (args, environment, message) => {
    expect(() => parseDemoOptions(args, environment)).toThrow(message);
  });

  it('never repeats a password', () => {
    expect(() => parseDemoOptions([], { DATABASE_URL: 'mysql://root:secret@db' })).not.toThrow(/secret/);
  });
});
