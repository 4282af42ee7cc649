import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChildService, type ChildServiceOptions, launchService } from './child-service.js';

// Starts processes, which takes its time on a busy machine.
jest.setTimeout(60_000);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shortlist-child-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function launch(script: string, options: Partial<ChildServiceOptions> = {}): Promise<ChildService> {
  return launchService({
    command: process.execPath,
    args: ['-e', script],
    stopSignals: ['SIGTERM', 'SIGKILL'],
    graceMs: 5_000,
    ...options,
  });
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(`still waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('launchService', () => {
  it('hands over the output by lines and reports how the child ended', async () => {
    const lines: string[] = [];
    const service = await launch('console.log("one\\ntwo"); console.error("three"); process.exitCode = 4', {
      log: (line) => lines.push(line),
    });
    await expect(service.exited).resolves.toEqual({ code: 4, signal: null });
    expect(lines.sort()).toEqual(['one', 'three', 'two']);
    expect(service.lastLines(1)).toHaveLength(1);
  });

  it('writes to a log file and reads its end', async () => {
    const logFile = join(folder, 'program.log');
    const service = await launch('for (let i = 0; i < 5; i += 1) console.log("line " + i)', { logFile });
    await service.exited;
    expect(service.lastLines(2)).toEqual(['line 3', 'line 4']);
    expect(readFileSync(logFile, 'utf8').split('\n')).toHaveLength(6);
  });

  it('passes the input on', async () => {
    const service = await launch('process.stdin.pipe(process.stdout)', { input: 'from us\n' });
    await service.exited;
    expect(service.lastLines()).toEqual(['from us']);
  });

  it('stops with the first signal, and with the next where that is ignored', async () => {
    const obedient = await launch('setInterval(() => undefined, 1000)');
    await obedient.stop();
    await expect(obedient.exited).resolves.toEqual({ code: null, signal: 'SIGTERM' });

    const stubborn = await launch(
      'process.on("SIGTERM", () => undefined); console.log("up"); setInterval(() => undefined, 1000)',
      {
        graceMs: 200,
      },
    );
    await until(() => stubborn.lastLines().length > 0, 'the child');
    await stubborn.stop();
    await expect(stubborn.exited).resolves.toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('can be stopped again, and after the child has ended', async () => {
    const service = await launch('');
    await service.exited;
    await Promise.all([service.stop(), service.stop()]);
  });

  it('rejects when there is no such program', async () => {
    await expect(launch('', { command: join(folder, 'nothing') })).rejects.toThrow('ENOENT');
  });
});
