import { setImmediate as turn } from 'node:timers/promises';
import type { QueueName } from '#libs/jobs';
import { RightOfWay } from './right-of-way.js';

describe('RightOfWay', () => {
  let way: RightOfWay;
  let begun: string[];

  beforeEach(() => {
    way = new RightOfWay();
    begun = [];
  });

  /** Work that lasts until it is ended. */
  function begin(queue: QueueName, name: string): { end: () => void; done: Promise<void> } {
    let end!: () => void;
    const lasting = new Promise<void>((resolve) => {
      end = resolve;
    });
    const done = way.run(queue, async () => {
      begun.push(name);
      await lasting;
    });
    return { end, done };
  }

  it.each(['parse-bulk', 'match'] as const)('lets %s begin after the urgent work under way', async (queue) => {
    const urgent = begin('parse', 'urgent');
    const patient = begin(queue, 'patient');
    await turn();
    expect(begun).toEqual(['urgent']);
    urgent.end();
    patient.end();
    await Promise.all([urgent.done, patient.done]);
    expect(begun).toEqual(['urgent', 'patient']);
  });

  it('holds up neither urgent work nor that of other queues', async () => {
    const works = [begin('parse-bulk', 'bulk'), begin('parse', 'one'), begin('parse', 'two'), begin('webhook', 'hook')];
    await turn();
    expect(begun.sort()).toEqual(['bulk', 'hook', 'one', 'two']);
    for (const { end } of works) end();
    await Promise.all(works.map(({ done }) => done));
  });

  it('does not let patient work wait for what comes after it', async () => {
    const first = begin('parse', 'first');
    const patient = begin('parse-bulk', 'patient');
    const second = begin('parse', 'second');
    first.end();
    patient.end();
    await patient.done;
    expect(begun).toEqual(['first', 'second', 'patient']);
    second.end();
    await second.done;
  });

  it('goes on when urgent work fails', async () => {
    const failing = way.run('parse', () => Promise.reject(new Error('no such file')));
    await expect(failing).rejects.toThrow('no such file');
    await expect(way.run('match', () => Promise.resolve('matched'))).resolves.toBe('matched');
  });

  it('does not let patient work wait for long', async () => {
    jest.useFakeTimers();
    const scan = begin('parse', 'scan');
    const patient = begin('parse-bulk', 'patient');
    await jest.advanceTimersByTimeAsync(499);
    expect(begun).toEqual(['scan']);
    await jest.advanceTimersByTimeAsync(1);
    expect(begun).toEqual(['scan', 'patient']);
    scan.end();
    patient.end();
    await Promise.all([scan.done, patient.done]);
    jest.useRealTimers();
  });
});
