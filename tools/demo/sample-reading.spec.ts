import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiClient } from './api-client.js';
import { readSample } from './sample-reading.js';

// Waits for real requests, which take their time on a busy machine.
jest.setTimeout(60_000);

type Answer = [status: number, body: object, headers?: Record<string, string>];
type Route = (body: string, headers: IncomingMessage['headers']) => Answer;

const ACCEPTED: Answer = [202, { id: 'r1', job_id: 'j1', status: 'pending' }];
const READING = { progress_percentage: 40, current_step: 'layout', error: null, error_code: null };
const DATA = {
  resume: {
    basics: { name: 'Ada Byron', email: 'ada@example.com', label: 'Analyst' },
    skills: [{ name: 'Mathematics', level: null }, 'Writing'],
  },
  quality: 'good',
};

describe('readSample', () => {
  let server: Server;
  let baseUrl: string;
  let folder: string;
  let routes: Record<string, Route>;

  beforeAll(async () => {
    server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no address');
    baseUrl = `http://127.0.0.1:${address.port}`;
    folder = mkdtempSync(join(tmpdir(), 'shortlist-reading-'));
    writeFileSync(join(folder, 'ada.txt'), 'Ada Byron');
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(() => {
    const statuses = ['pending', 'processing', 'completed'];
    routes = {
      'POST /api/auth/login': () => [200, { access_token: 'token' }],
      'POST /api/resumes/upload': () => ACCEPTED,
      'GET /api/resumes/r1/status': () => [200, { ...READING, status: statuses.shift() ?? 'completed' }],
      'GET /api/resumes/r1/data': () => [200, DATA],
    };
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const route = routes[`${request.method ?? ''} ${request.url ?? ''}`];
    const [status, content, headers] = route?.(body, request.headers) ?? [404, {}];
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(content));
  }

  async function read(
    deadlineMs?: number,
  ): Promise<{ result: Awaited<ReturnType<typeof readSample>>; steps: string[] }> {
    const steps: string[] = [];
    const client = await ApiClient.login(baseUrl, { email: 'rita@example.com', password: 'password' }, 'northwind');
    const report = (_: string, state: string): void => void steps.push(state);
    return { result: await readSample(client, folder, 'ada.txt', report, deadlineMs), steps };
  }

  it('logs in, uploads, follows the progress and fetches what was read', async () => {
    const seen: string[] = [];
    routes['POST /api/auth/login'] = (body) => (seen.push(body), [200, { access_token: 'token' }]);
    routes['POST /api/resumes/upload'] = (body, headers) => (
      seen.push(
        String(headers.authorization),
        /filename="(.*)"/.exec(body)?.[1] ?? '',
        /Ada Byron/.exec(body)?.[0] ?? '',
      ),
      ACCEPTED
    );
    const { result, steps } = await read();
    expect(seen).toEqual([
      '{"email":"rita@example.com","password":"password","tenant":"northwind"}',
      'Bearer token',
      'ada.txt',
      'Ada Byron',
    ]);
    expect(steps).toEqual(['uploading', '40 % layout', '40 % layout']);
    expect(result).toMatchObject({
      file: 'ada.txt',
      format: 'txt',
      status: 'good',
      name: 'Ada Byron',
      email: 'ada@example.com',
      title: 'Analyst',
      skills: ['Mathematics', 'Writing'],
    });
    expect(result.error).toBeUndefined();
  });

  it('reports a refusal at upload with its code', async () => {
    routes['POST /api/resumes/upload'] = () => [400, { error: 'file_type_mismatch', message: 'This is no text.' }];
    expect((await read()).result).toMatchObject({
      status: 'refused',
      error: { code: 'file_type_mismatch', message: 'This is no text.' },
    });
  });

  it('reports a failure in the background with its code', async () => {
    const failed = { ...READING, status: 'failed', error: 'The file is damaged.', error_code: 'corrupt_file' };
    routes['GET /api/resumes/r1/status'] = () => [200, failed];
    expect((await read()).result).toMatchObject({
      status: 'failed',
      error: { code: 'corrupt_file', message: 'The file is damaged.' },
    });
  });

  it('waits as long as the API asks when there were too many requests', async () => {
    let tries = 0;
    routes['POST /api/resumes/upload'] = () => {
      tries += 1;
      return tries < 3 ? [429, { error: 'rate_limited', message: 'Slow down.' }, { 'Retry-After': '0' }] : ACCEPTED;
    };
    expect((await read()).result.status).toBe('good');
    expect(tries).toBe(3);
  });

  it('takes an error of the server for a failure, not for a refusal', async () => {
    routes['POST /api/resumes/upload'] = () => [503, {}];
    expect((await read()).result).toMatchObject({ status: 'failed', error: { code: 'http_503' } });
  });

  it('gives up on a reading that is stuck, and says where', async () => {
    routes['GET /api/resumes/r1/status'] = () => [200, { ...READING, status: 'processing' }];
    expect((await read(-1)).result).toMatchObject({
      status: 'failed',
      error: { code: 'timed_out', message: 'Not read in time, it stopped at "layout".' },
    });
  });
});
