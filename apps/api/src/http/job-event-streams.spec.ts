import { EventEmitter } from 'node:events';
import type { Response } from 'express';
import type { ProgressEvent, ProgressSubscriber } from '#libs/jobs';
import { silentLogger } from '#libs/testing';
import { JobEventStreams, type FollowedJob } from './job-event-streams.js';

class FakeResponse extends EventEmitter {
  readonly headers: Record<string, string> = {};
  written = '';
  writableEnded = false;
  destroyed = false;

  setHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  flushHeaders(): void {
    this.written = '';
  }

  write(text: string): void {
    if (this.writableEnded) throw new Error('Written after the end.');
    this.written += text;
  }

  end(): void {
    this.writableEnded = true;
    this.emit('close');
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

describe('JobEventStreams', () => {
  let publish: (percentage: number, status?: ProgressEvent['status']) => void;
  let unsubscribe: jest.Mock;
  let streams: JobEventStreams;
  let response: FakeResponse;
  let present: number;

  beforeEach(() => {
    unsubscribe = jest.fn();
    const subscribe = (
      _tenant: string,
      _job: string,
      listener: (event: ProgressEvent) => void,
    ): Promise<() => void> => {
      publish = (progressPercentage, status = 'processing') => {
        const rest = { processingJobId: 'job', currentStep: null, errorCode: null, errorMessage: null };
        listener({ ...rest, status, progressPercentage });
      };
      return Promise.resolve(unsubscribe);
    };
    streams = new JobEventStreams({ subscribe } as unknown as ProgressSubscriber, silentLogger());
    response = new FakeResponse();
    present = 5;
  });

  afterEach(() => {
    response.emit('close');
  });

  const tell: FollowedJob['tell'] = (change) => {
    const percentage = change?.progressPercentage ?? present;
    return Promise.resolve({
      frames: [{ id: String(percentage), data: { percentage } }],
      ended: change?.status === 'completed',
    });
  };

  async function follow(told = tell): Promise<void> {
    await streams.follow({ tenantId: 'tenant', id: 'job', tell: told }, response as unknown as Response);
  }

  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const frame = (percentage: number): string => `id: ${percentage}\ndata: {"percentage":${percentage}}\n\n`;

  it('writes the present state, then each change in its order, and ends with the last', async () => {
    await follow();
    expect(response.headers).toMatchObject({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
    publish(30);
    publish(60);
    publish(100, 'completed');
    publish(100, 'completed');
    await settled();
    expect(response.written).toBe(frame(5) + frame(30) + frame(60) + frame(100));
    expect(response.writableEnded).toBe(true);
    expect(unsubscribe).toHaveBeenCalledTimes(1);
  });

  it('names events where they have a name', async () => {
    await follow(() => Promise.resolve({ frames: [{ name: 'status', data: {} }], ended: true }));
    expect(response.written).toBe('event: status\ndata: {}\n\n');
  });

  it('tells what has changed while the present state was asked for, after it', async () => {
    let answer: () => void = () => undefined;
    const slow: FollowedJob['tell'] = async (change) => {
      if (change === undefined) await new Promise<void>((resolve) => (answer = resolve));
      return tell(change);
    };
    const following = follow(slow);
    await settled();
    publish(30);
    answer();
    await following;
    await settled();
    expect(response.written).toBe(frame(5) + frame(30));
  });

  it('says now and then that it is still there, and no more once it has ended', async () => {
    jest.useFakeTimers();
    await follow();
    jest.advanceTimersByTime(15_000);
    expect(response.written).toBe(`${frame(5)}: still here\n\n`);
    streams.onModuleDestroy();
    expect(response.writableEnded).toBe(true);
    jest.advanceTimersByTime(60_000);
    jest.useRealTimers();
  });

  it('breaks off when a state can not be told', async () => {
    await follow((change) => (change === undefined ? tell() : Promise.reject(new Error('no database'))));
    publish(30);
    await settled();
    expect(response.destroyed).toBe(true);
    expect(unsubscribe).toHaveBeenCalled();
  });

  it('lets go of a client that left before it began', async () => {
    response.destroyed = true;
    await follow();
    expect(unsubscribe).toHaveBeenCalled();
  });
});
