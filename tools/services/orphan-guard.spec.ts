import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { guardArguments } from './orphan-guard.js';
import { isTaken } from './process-table.js';

// Starts processes, which takes its time on a busy machine.
jest.setTimeout(60_000);

describe('the guard', () => {
  let service: ChildProcessWithoutNullStreams;
  let guard: ChildProcessWithoutNullStreams;
  let serviceEnd: Promise<NodeJS.Signals | null>;

  beforeEach(() => {
    service = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    serviceEnd = new Promise((resolve) =>
      service.once('exit', (_, signal) => {
        resolve(signal);
      }),
    );
    guard = spawn('/bin/sh', guardArguments(service.pid ?? 0, 'SIGINT'));
  });

  afterEach(() => {
    service.kill('SIGKILL');
    guard.kill('SIGKILL');
  });

  it('ends the service when its owner is gone, and then itself', async () => {
    const guardEnd = new Promise((resolve) => guard.once('exit', resolve));
    // What the system does with the pipe of a killed process.
    guard.stdin.end();
    await expect(serviceEnd).resolves.toBe('SIGINT');
    await expect(guardEnd).resolves.toBe(0);
  });

  it('goes away without a signal when the owner says that the service has ended', async () => {
    const guardEnd = new Promise((resolve) => guard.once('exit', resolve));
    guard.stdin.end('ended\n');
    await expect(guardEnd).resolves.toBe(0);
    expect(isTaken(service.pid ?? 0)).toBe(true);
  });
});
