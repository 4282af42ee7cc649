import type { ReadResume } from '#libs/resume-reader';
import { readingOf } from '#libs/testing';
import { WaitingReader } from './waiting-reader.js';

const FILE = { path: '/nowhere/cv.txt', fileName: 'cv.txt' };

describe('WaitingReader', () => {
  let endings: ((result: ReadResume) => void)[];
  let read: jest.Mock;
  let close: jest.Mock;
  let startPool: jest.Mock;
  let reader: WaitingReader;

  beforeEach(() => {
    endings = [];
    read = jest.fn(() => new Promise((resolve) => endings.push(resolve)));
    close = jest.fn(() => Promise.resolve());
    startPool = jest.fn(() => ({ read, close }));
    reader = new WaitingReader(startPool, 2);
  });

  it('starts its processes for the first file, once', async () => {
    expect(startPool).not.toHaveBeenCalled();
    const reads = [reader.read(FILE, {}), reader.read(FILE, {})];
    endings.forEach((end) => {
      end(readingOf());
    });
    expect(await Promise.all(reads)).toEqual([readingOf(), readingOf()]);
    expect(startPool).toHaveBeenCalledTimes(1);
  });

  it('refuses a file while too many wait, and takes the next when one has ended, well or not', async () => {
    const first = reader.read(FILE, {});
    read.mockRejectedValueOnce(new Error('broken'));
    await expect(reader.read(FILE, {})).rejects.toThrow('broken');
    const second = reader.read(FILE, {});
    await expect(reader.read(FILE, {})).rejects.toMatchObject({ code: 'service_unavailable', retryAfter: 5 });
    endings.forEach((end) => {
      end(readingOf());
    });
    await Promise.all([first, second]);
    const third = reader.read(FILE, {});
    endings.at(-1)?.(readingOf());
    expect(await third).toEqual(readingOf());
  });

  it('passes on the signal of whoever waits', () => {
    const { signal } = new AbortController();
    void reader.read(FILE, { signal });
    expect(read).toHaveBeenCalledWith(FILE, { signal });
  });

  it('ends its processes when the API stops, at the latest after 20 seconds', async () => {
    jest.useFakeTimers();
    void reader.read(FILE, {});
    reader.onModuleDestroy();
    jest.advanceTimersByTime(19_000);
    expect(close).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1000);
    expect(close).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
    await reader.onApplicationShutdown();
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('has nothing to end when nobody asked', async () => {
    reader.onModuleDestroy();
    await reader.onApplicationShutdown();
    expect(startPool).not.toHaveBeenCalled();
  });
});
