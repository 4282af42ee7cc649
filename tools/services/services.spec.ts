import { connect } from 'node:net';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { startPostgres } from './postgres.js';
import { isTaken } from './process-table.js';
import { startRedis } from './redis.js';

// The first run of all unpacks Redis.
jest.setTimeout(60_000);

describe('PostgreSQL and Redis', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shortlist-services-'));
    chmodSync(folder, 0o755);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('start on free ports of the loopback address, serve, and leave nothing behind', async () => {
    const [postgres, redis] = await Promise.all([
      startPostgres({ dataDir: join(folder, 'data'), persistent: false, fsync: false }),
      startRedis({ dir: join(folder, 'redis'), appendOnly: false }),
    ]);
    try {
      expect(await valueOf(postgres.url, "select lower('ÉLODIE')")).toBe('élodie');
      expect(await valueOf(postgres.url, 'show server_encoding')).toBe('UTF8');
      expect(await valueOf(postgres.url, 'show listen_addresses')).toBe('127.0.0.1');
      expect(await valueOf(postgres.url, 'show fsync')).toBe('off');
      expect(statSync(`${postgres.dataDir}.password`).mode & 0o777).toBe(0o600);
      expect(await redisSetting(redis.url, 'maxmemory-policy')).toBe('noeviction');
      expect(await firstAnswer(redis.port, 'PING')).toMatch(/^-NOAUTH/);
    } finally {
      await Promise.all([postgres.stop(), redis.stop()]);
    }
    expect([isTaken(postgres.pid), isTaken(redis.pid)]).toEqual([false, false]);
    expect(existsSync(postgres.dataDir)).toBe(false);
  });

  it('keep persistent data, also where root must move it to a place that "postgres" can enter', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const options = { dataDir: join(closed, 'data'), persistent: true, fsync: false };
    const first = await startPostgres(options);
    try {
      await valueOf(first.url, 'create table kept as select 42 as value');
      await expect(startPostgres(options)).rejects.toThrow(`PostgreSQL already runs on ${first.dataDir}`);
    } finally {
      await first.stop();
    }
    const second = await startPostgres(options);
    try {
      expect(await valueOf(second.url, 'select value::text from kept')).toBe('42');
    } finally {
      await second.stop();
      if (second.dataDir !== options.dataDir) rmSync(dirname(second.dataDir), { recursive: true, force: true });
    }
  });
});

async function valueOf(connectionString: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

async function redisSetting(url: string, name: string): Promise<unknown> {
  const client = new Redis(url);
  try {
    const answer: unknown = await client.config('GET', name);
    return Array.isArray(answer) ? answer[1] : answer;
  } finally {
    client.disconnect();
  }
}

function firstAnswer(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(`${command}\r\n`));
    socket.setEncoding('utf8').once('error', reject);
    socket.once('data', (answer: string) => {
      socket.destroy();
      resolve(answer);
    });
  });
}
