import { createServer, type Server } from 'node:http';
import type { ExitReport } from '../services/child-service.js';
import { endedEarly, resultOf, type RunningProgram, startTask, waitUntilReady } from './programs.js';

// Waits for real requests, which take their time on a busy machine.
jest.setTimeout(60_000);

const RUNNING = new Promise<ExitReport>(() => undefined);

function program(exited: Promise<ExitReport>, lines: string[] = []): RunningProgram {
  return {
    name: 'The API',
    logFile: '/nowhere/api.log',
    pid: 1,
    exited,
    lastLines: () => lines,
    stop: () => Promise.resolve(),
  };
}

describe('waitUntilReady', () => {
  let server: Server;
  let url: string;
  let answers: number[];

  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(answers.shift() ?? 503).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}/health/ready`;
  });

  afterAll(() => {
    server.close();
  });

  it('waits for 200', async () => {
    answers = [503, 503, 200];
    await waitUntilReady(program(RUNNING), url);
    expect(answers).toEqual([]);
  });

  it('ends early, with the last lines, when the program ends', async () => {
    answers = [];
    const ended = Promise.resolve({ code: 1, signal: null });
    await expect(waitUntilReady(program(ended, ['JWT_SECRET is not set']), url)).rejects.toThrow(
      /^The API ended \(exit code 1\), see .*api\.log\. It said last: JWT_SECRET is not set$/,
    );
  });

  it('gives up after the deadline, with the last answer', async () => {
    answers = [];
    await expect(waitUntilReady(program(RUNNING), url, 150)).rejects.toThrow(
      /^The API was not ready within 0.15 s \(503\): see .*api\.log\.$/,
    );
  });
});

describe('endedEarly', () => {
  it('names the signal', () => {
    expect(endedEarly(program(RUNNING), { code: null, signal: 'SIGKILL' }).message).toContain('ended (SIGKILL)');
  });
});

describe('a task', () => {
  it('that is not built names the fix', async () => {
    const task = { name: 'The seed', script: 'dist/no/such/file.js', environment: {} };
    await expect(startTask(task)).rejects.toThrow(
      'The seed is not built (dist/no/such/file.js is missing): run "npm run build".',
    );
  });

  it('answers its lines, or throws with the last of them', async () => {
    const task = { ...program(Promise.resolve({ code: 0, signal: null })), lines: ['done'] };
    await expect(resultOf(task)).resolves.toEqual(['done']);
    const failed = { ...program(Promise.resolve({ code: 3, signal: null }), ['no such role']), lines: [] };
    await expect(resultOf(failed)).rejects.toThrow('The API failed (exit code 3): no such role');
  });
});
