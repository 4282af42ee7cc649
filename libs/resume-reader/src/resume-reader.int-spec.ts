import { fileURLToPath } from 'node:url';
import { DomainError } from '#libs/errors';
import { eventually } from '#libs/testing';
import { ChildDeath } from './child-death.js';
import type { ReadOptions } from './file-run.js';
import type { ReadResume } from './read-resume.js';
import { FILES_PER_PROCESS } from './reader-process.js';
import { ResumeReader, type ResumeReaderOptions } from './resume-reader.js';

/** What the stand-in child answers. */
interface Answer {
  says: unknown;
  pid: number;
  /** How many files the child was given. */
  files: number;
}

const childPath = fileURLToPath(new URL('./testing/child.mjs', import.meta.url));
const noChildPath = fileURLToPath(new URL('./testing/no-child.mjs', import.meta.url));
const readers: ResumeReader[] = [];

function open(options: Partial<ResumeReaderOptions> = {}): ResumeReader {
  const reader = new ResumeReader({
    processes: 1,
    memoryMb: 512,
    textSeconds: 20,
    ocrSeconds: 20,
    childPath,
    ...options,
  });
  readers.push(reader);
  return reader;
}

async function ask(reader: ResumeReader, fileName: string, options?: ReadOptions, path = '/x'): Promise<Answer> {
  const answer: ReadResume = await reader.read({ path, fileName }, options);
  return answer as unknown as Answer;
}

/** Reads a file that hangs, and answers when its process is at it. */
async function hang(reader: ResumeReader, signal?: AbortSignal, bulk?: boolean): Promise<{ read: Promise<unknown> }> {
  let read!: Promise<unknown>;
  await new Promise<void>((resolve) => {
    read = reader.read(
      { path: '/x', fileName: 'start' },
      {
        signal,
        bulk,
        onProgress: () => {
          resolve();
        },
      },
    );
    // Whether it fails is looked at later.
    read.catch(() => undefined);
  });
  return { read };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()));
});

describe('ResumeReader', () => {
  it('reads one file after the other in the same process', async () => {
    const reader = open();
    const first = await ask(reader, 'read', {}, '/one.pdf');
    const second = await ask(reader, 'read', {}, '/two.pdf');
    expect(first).toMatchObject({ says: '/one.pdf', files: 1 });
    expect(second).toMatchObject({ says: '/two.pdf', files: 2, pid: first.pid });
  });

  it('makes relative paths absolute, because its processes run elsewhere', async () => {
    await expect(ask(open(), 'read', {}, 'one.pdf')).resolves.toMatchObject({ says: `${process.cwd()}/one.pdf` });
  });

  it('reads first come, first served', async () => {
    const reader = open();
    const order: unknown[] = [];
    const paths = Array.from({ length: 12 }, (_, i) => `/${i}`);
    await Promise.all(paths.map(async (path) => order.push((await ask(reader, 'read', {}, path)).says)));
    expect(order).toEqual(paths);
  });

  it('reads as many files at once as it has processes, and no more', async () => {
    const reader = open({ processes: 2 });
    await Promise.all([hang(reader), hang(reader)]);
    void ask(reader, 'read').catch(() => undefined);
    expect(reader.status).toMatchObject({ busy: 2, waiting: 1 });
    expect(reader.status.pids).toHaveLength(2);
  });

  describe('with a spare process', () => {
    it('reads a file at once while all others read in bulk', async () => {
      const reader = open({ processes: 2, spareAfterMs: 0 });
      await Promise.all([hang(reader, undefined, true), hang(reader, undefined, true)]);
      const inBulk = ask(reader, 'read', { bulk: true }).catch(() => 'closed');
      await expect(ask(reader, 'read', {}, '/single.pdf')).resolves.toMatchObject({ says: '/single.pdf' });
      expect(reader.status).toMatchObject({ busy: 2, idle: 1, waiting: 1 });
      await reader.close();
      expect(await inBulk).toBe('closed');
    });

    it('has it ready before it is needed', async () => {
      const reader = open({ processes: 2, spareAfterMs: 0 });
      await eventually('a third process', () => reader.status.idle === 3);
    });

    it('reads what is not in bulk first, and the rest as it came', async () => {
      const reader = open({ processes: 1, spareAfterMs: 0 });
      const abort = new AbortController();
      await Promise.all([hang(reader, abort.signal, true), hang(reader, abort.signal)]);
      const order: unknown[] = [];
      const reads = ['/1', '/2', '/single', '/3'].map(async (path) =>
        order.push((await ask(reader, 'read', { bulk: path !== '/single' }, path)).says),
      );
      abort.abort(new Error('enough'));
      await Promise.all(reads);
      expect(order.indexOf('/single')).toBeLessThan(order.indexOf('/2'));
      expect(order.filter((path) => path !== '/single')).toEqual(['/1', '/2', '/3']);
    });

    it('starts another in place of one that has died', async () => {
      const reader = open({ processes: 1, spareAfterMs: 0 });
      const { read } = await hang(reader, undefined, true);
      await expect(ask(reader, 'crash')).rejects.toMatchObject({ name: 'ChildDeath' });
      await expect(ask(reader, 'read', {}, '/single.pdf')).resolves.toMatchObject({ says: '/single.pdf' });
      await reader.close();
      await expect(read).rejects.toMatchObject({ code: 'service_unavailable' });
    });
  });

  it('kills a process past the deadline for text', async () => {
    const reader = open({ textSeconds: 1 });
    const { pid } = await ask(reader, 'read');
    await expect(ask(reader, 'hang')).rejects.toMatchObject({ name: 'ChildDeath', reason: 'timeout' });
    const next = await ask(reader, 'read');
    expect(next.pid).not.toBe(pid);
  });

  it('allows more time once pictures are recognised, and no more than that', async () => {
    const reader = open({ textSeconds: 20, ocrSeconds: 0.3 });
    const steps: string[] = [];
    const read = ask(reader, 'recognise', { onProgress: ({ step }) => steps.push(step) });
    await expect(read).rejects.toMatchObject({ reason: 'timeout', detail: '0.3 s' });
    expect(steps).toEqual(['ocr']);
  });

  it('kills a process that fills the memory with buffers', async () => {
    const reader = open({ memoryMb: 256 });
    await expect(ask(reader, 'allocate')).rejects.toMatchObject({ reason: 'memory' });
    await expect(ask(reader, 'read')).resolves.toMatchObject({ files: 1 });
  });

  it('knows a process that runs out of heap', async () => {
    const reader = open({ memoryMb: 128 });
    await expect(ask(reader, 'heap')).rejects.toMatchObject({ reason: 'memory' });
  });

  it('tells how a process crashed, and reads on with another', async () => {
    const reader = open();
    const error: unknown = await ask(reader, 'crash').catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ChildDeath);
    expect(error).toMatchObject({ reason: 'exit', code: 'corrupt_file', detail: 'exit code 7\nthe last words' });
    await expect(ask(reader, 'read')).resolves.toMatchObject({ files: 1 });
  });

  it('passes on why a file can not be read, and keeps the process', async () => {
    const reader = open();
    const error: unknown = await ask(reader, 'refuse').catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ code: 'encrypted_file', message: 'The file has a password.', status: 422 });
    await expect(ask(reader, 'read')).resolves.toMatchObject({ files: 2 });
  });

  it.each(['fault', 'recognise and refuse', 'bloated'])('takes a fresh process after: %s', async (fileName) => {
    const reader = open();
    await ask(reader, fileName).catch(() => undefined);
    await expect(ask(reader, 'read')).resolves.toMatchObject({ files: 1 });
  });

  it('takes a fresh process in place of one that has grown, but only once there is nothing to read', async () => {
    const reader = open({ idleSeconds: 0.2 });
    await ask(reader, 'grown');
    const [grown] = reader.status.pids;
    await expect(ask(reader, 'grown')).resolves.toMatchObject({ pid: grown });
    const replaced = () => reader.status.idle === 1 && reader.status.pids[0] !== grown;
    await eventually('a fresh process', replaced);
    await expect(ask(reader, 'read')).resolves.toMatchObject({ files: 1 });
  });

  it('takes a fresh process after many files', async () => {
    const reader = open();
    const answers = await Promise.all(Array.from({ length: FILES_PER_PROCESS + 1 }, () => ask(reader, 'read')));
    expect(answers.at(-2)?.files).toBe(FILES_PER_PROCESS);
    expect(answers.at(-1)?.files).toBe(1);
  });

  it('outlives a process that sends nonsense', async () => {
    const reader = open();
    await expect(ask(reader, 'nonsense')).rejects.toThrow(TypeError);
    await expect(ask(reader, 'read')).resolves.toMatchObject({ files: 1 });
  });

  it('gives a read up when its caller can not follow', async () => {
    const reader = open();
    const onProgress = () => {
      throw new Error('lost track');
    };
    await expect(ask(reader, 'start', { onProgress })).rejects.toThrow('lost track');
    await expect(ask(reader, 'read')).resolves.toMatchObject({ files: 1 });
  });

  it('ends a running read that is aborted', async () => {
    const reader = open();
    const controller = new AbortController();
    const { read } = await hang(reader, controller.signal);
    const [pid] = reader.status.pids;
    controller.abort(new Error('no longer wanted'));
    await expect(read).rejects.toThrow('no longer wanted');
    const next = await ask(reader, 'read');
    expect(next.pid).not.toBe(pid);
  });

  it('forgets a waiting read that is aborted', async () => {
    const reader = open();
    const [running, waiting] = [new AbortController(), new AbortController()];
    const { read } = await hang(reader, running.signal);
    const forgotten = ask(reader, 'crash', { signal: waiting.signal });
    const kept = ask(reader, 'read');
    expect(reader.status).toMatchObject({ busy: 1, waiting: 2 });
    waiting.abort(new Error('no longer wanted'));
    await expect(forgotten).rejects.toThrow('no longer wanted');
    running.abort();
    await expect(read).rejects.toThrow('aborted');
    await expect(kept).resolves.toMatchObject({ files: 1 });
  });

  it('does not begin what is aborted already', async () => {
    const read = ask(open(), 'crash', { signal: AbortSignal.abort(new Error('too late')) });
    await expect(read).rejects.toThrow('too late');
  });

  it('keeps its environment from its processes', async () => {
    process.env['READER_SPEC_SECRET'] = 'secret';
    const { says } = await ask(open(), 'environment');
    delete process.env['READER_SPEC_SECRET'];
    expect(says).toMatchObject({ TZ: 'UTC' });
    for (const name of ['READER_SPEC_SECRET', 'PATH', 'HOME']) expect(says).not.toHaveProperty(name);
  });

  it('leaves no process and no read behind when closed', async () => {
    const reader = open({ processes: 2 });
    const [one, two] = await Promise.all([hang(reader), hang(reader)]);
    const waiting = ask(reader, 'read');
    const { pids } = reader.status;
    expect(pids).toHaveLength(2);
    const closed = reader.close();
    for (const read of [one.read, two.read, waiting]) {
      await expect(read).rejects.toMatchObject({ code: 'service_unavailable' });
    }
    await closed;
    expect(pids.filter(isAlive)).toEqual([]);
    expect(reader.status).toEqual({ idle: 0, busy: 0, waiting: 0, pids: [] });
    await expect(ask(reader, 'read')).rejects.toMatchObject({ code: 'service_unavailable' });
  });

  it('blames no file when a process does not start', async () => {
    const reader = open({ childPath: noChildPath });
    const errors = await Promise.all(
      [1, 2].map(() => ask(reader, 'read').catch((cause: unknown) => cause as DomainError)),
    );
    for (const error of errors) {
      expect(error).toMatchObject({ code: 'service_unavailable' });
      expect(String((error as DomainError).cause)).toContain('no start today');
    }
  });
});
