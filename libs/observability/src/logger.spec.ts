import { createLogger, maskUrl } from './logger.js';
import { runInContext } from './request-context.js';

const SECRETS = ['authorization', 'cookie', 'set-cookie', 'x-api-key', 'password', 'password_hash', 'token'];
const MORE_SECRETS = ['access_token', 'refresh_token', 'api_key', 'key', 'ticket'];

function logged(write: (logger: ReturnType<typeof createLogger>) => void, level = 'debug'): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) };
  write(createLogger({ name: 'api', level, destination }));
  return lines;
}

describe('a log line', () => {
  it('is JSON with time, level, program and what it is about', () => {
    const [line] = logged((logger) => {
      logger.info({ rows: 3 }, 'sent');
    });
    expect(line).toMatchObject({ level: 'info', name: 'api', msg: 'sent', rows: 3 });
    expect(new Date(String(line?.['time'])).toISOString()).toBe(line?.['time']);
  });

  it('carries the request, tenant, user and job it belongs to, across what is awaited', async () => {
    const lines: Record<string, unknown>[] = [];
    const logger = createLogger({
      name: 'api',
      level: 'info',
      destination: { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) },
    });
    const context = { requestId: 'r1', tenantId: 't1', userId: 'u1', jobId: 'j1' };
    await runInContext(context, async () => {
      await Promise.resolve();
      logger.info('inside');
    });
    logger.info('outside');
    expect(lines[0]).toMatchObject(context);
    expect(lines[1]).not.toHaveProperty('requestId');
  });

  it.each([...SECRETS, ...MORE_SECRETS])('masks the value of %s, at the top and one level down', (key) => {
    const lines = logged((logger) => {
      logger.info(
        { [key]: 'planted-secret', headers: { [key]: 'planted-secret' }, body: { [key]: ['planted-secret'] } },
        'x',
      );
    });
    expect(JSON.stringify(lines)).not.toContain('planted-secret');
    expect(lines[0]?.[key]).toBe('[masked]');
  });

  it('leaves out what is below the level', () => {
    const lines = logged((logger) => {
      logger.debug('details');
      logger.warn('trouble');
    }, 'info');
    expect(lines.map(({ msg }) => msg)).toEqual(['trouble']);
  });
});

describe('maskUrl', () => {
  it.each([
    ['/events?ticket=planted', '/events?ticket=[masked]'],
    ['/events?authorization=Bearer%20planted', '/events?authorization=[masked]'],
    ['/events?limit=5&token=planted&skip=1', '/events?limit=5&token=[masked]&skip=1'],
    ['/x?access_token=planted#top', '/x?access_token=[masked]#top'],
    ['/x?API_KEY=planted&key=planted', '/x?API_KEY=[masked]&key=[masked]'],
    ['/jobs?cursor=planted', '/jobs?cursor=[masked]'],
    ['/callback?state=planted&code=planted', '/callback?state=[masked]&code=[masked]'],
    ['/x?ticket=planted&ticket=planted', '/x?ticket=[masked]&ticket=[masked]'],
  ])('makes of %s %s', (url, masked) => {
    expect(maskUrl(url)).toBe(masked);
  });

  it.each(['/', '/jobs?status=failed&limit=5', '/keys/1', '/search?q=ticket', '/x?my_tokens=5'])(
    'leaves %s as it is',
    (url) => {
      expect(maskUrl(url)).toBe(url);
    },
  );
});
