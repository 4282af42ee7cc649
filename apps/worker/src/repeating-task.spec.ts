import { RepeatingTask } from './repeating-task.js';

/** Work that a test lets end when it wants. */
class Work {
  runs = 0;
  #end: (() => void) | undefined;
  #begun: (() => void) | undefined;

  readonly run = async (): Promise<void> => {
    this.runs++;
    this.#begun?.();
    await new Promise<void>((resolve) => {
      this.#end = resolve;
    });
  };

  end(): void {
    this.#end?.();
  }

  /** Resolves when the next run begins. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#begun = resolve;
    });
  }
}

describe('RepeatingTask', () => {
  it('runs again after it has ended, never beside itself', async () => {
    const work = new Work();
    const task = new RepeatingTask(0, work.run, fail);
    task.start();
    task.start();
    expect(work.runs).toBe(1);
    const second = work.next();
    work.end();
    await second;
    expect(work.runs).toBe(2);
    const stopped = task.stop();
    work.end();
    await stopped;
    expect(work.runs).toBe(2);
  });

  it('tells of a failure and goes on', async () => {
    const told: unknown[] = [];
    let again: () => void = () => undefined;
    const twice = new Promise<void>((resolve) => {
      again = resolve;
    });
    let runs = 0;
    const task = new RepeatingTask(
      0,
      () => {
        if (++runs === 2) again();
        return Promise.reject(new Error(`failure ${runs}`));
      },
      (error) => told.push((error as Error).message),
    );
    task.start();
    await twice;
    await task.stop();
    expect(told).toEqual(['failure 1', 'failure 2']);
  });

  it('stops at once while it waits, however long the wait', async () => {
    let ran: () => void = () => undefined;
    const once = new Promise<void>((resolve) => {
      ran = resolve;
    });
    const work = (): Promise<void> => {
      ran();
      return Promise.resolve();
    };
    const task = new RepeatingTask(3_600_000, work, fail);
    task.start();
    await once;
    await expect(task.stop()).resolves.toBeUndefined();
  });

  it('can be stopped before it was started', async () => {
    await expect(new RepeatingTask(1, () => Promise.resolve(), fail).stop()).resolves.toBeUndefined();
  });
});

function fail(error: unknown): never {
  throw error;
}
