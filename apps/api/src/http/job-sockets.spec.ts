import { EventEmitter } from 'node:events';
import type { Response } from 'express';
import { DomainError } from '#libs/errors';
import type { ProgressEvent, ProgressSubscriber } from '#libs/jobs';
import { silentLogger } from '#libs/testing';
import type { ApiRequest } from './api-request.js';
import { JobSockets, type JobOnSocket } from './job-sockets.js';
import type { WebSockets } from './web-sockets.js';

class FakeSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  readonly sent: unknown[] = [];
  readonly close = jest.fn((_code: number) => {
    this.readyState = 3;
    this.emit('close');
  });
  readonly terminate = jest.fn(() => {
    this.readyState = 3;
    this.emit('close');
  });

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
}

describe('JobSockets', () => {
  let publish: (percentage: number, status?: ProgressEvent['status']) => void;
  let unsubscribe: jest.Mock;
  let accept: jest.Mock;
  let sockets: JobSockets;
  let socket: FakeSocket;
  let present: { percentage: number; ended: boolean };

  beforeEach(() => {
    unsubscribe = jest.fn();
    const subscribe = (_tenant: string, _job: string, listener: (event: ProgressEvent) => void): Promise<jest.Mock> => {
      publish = (progressPercentage, status = 'processing') => {
        const rest = { processingJobId: 'job', currentStep: null, errorCode: null, errorMessage: null };
        listener({ ...rest, status, progressPercentage });
      };
      return Promise.resolve(unsubscribe);
    };
    socket = new FakeSocket();
    accept = jest.fn(() => socket);
    const progress = { subscribe } as unknown as ProgressSubscriber;
    sockets = new JobSockets({ accept } as unknown as WebSockets, progress, silentLogger());
    present = { percentage: 5, ended: false };
  });

  afterEach(() => {
    socket.emit('close');
  });

  const tell: JobOnSocket['tell'] = (change) => {
    const { percentage, ended } = present;
    return Promise.resolve({
      message: { percentage: change?.progressPercentage ?? percentage },
      ended: change === undefined ? ended : change.status === 'completed',
    });
  };

  async function follow(told = tell): Promise<void> {
    await sockets.follow({ tenantId: 'tenant', id: 'job', tell: told }, {} as ApiRequest, {} as Response);
  }

  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('send the present state, then each change in its order, and close behind the last', async () => {
    await follow();
    publish(30);
    publish(60);
    publish(100, 'completed');
    publish(100, 'completed');
    await settled();
    expect(socket.sent).toEqual([5, 30, 60, 100].map((percentage) => ({ percentage })));
    expect(socket.close.mock.calls).toEqual([[1000]]);
    expect(unsubscribe).toHaveBeenCalledTimes(1);
  });

  it('close at once behind the state of what has ended', async () => {
    present = { percentage: 100, ended: true };
    await follow();
    expect(socket.sent).toEqual([{ percentage: 100 }]);
    expect(socket.close).toHaveBeenCalledWith(1000);
    expect(unsubscribe).toHaveBeenCalledTimes(1);
  });

  it('are none when there is nothing to tell of, or none can be made', async () => {
    const missing = new DomainError('not_found', 'Job not found');
    await expect(follow(() => Promise.reject(missing))).rejects.toBe(missing);
    expect(accept).not.toHaveBeenCalled();
    accept.mockImplementation(() => {
      throw new DomainError('upgrade_required', 'This address is for WebSockets.');
    });
    await expect(follow()).rejects.toMatchObject({ code: 'upgrade_required' });
    expect(unsubscribe).toHaveBeenCalledTimes(2);
  });

  it('make good for an event that was lost, by the state itself', async () => {
    jest.useFakeTimers();
    await follow();
    present = { percentage: 100, ended: true };
    await jest.advanceTimersByTimeAsync(15_000);
    expect(socket.sent).toEqual([{ percentage: 5 }, { percentage: 100 }]);
    expect(socket.close).toHaveBeenCalledWith(1000);
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });

  it('cut off a client that does not read', async () => {
    await follow();
    socket.bufferedAmount = 100_000;
    publish(30);
    await settled();
    expect(socket.sent).toHaveLength(1);
    expect(socket.terminate).toHaveBeenCalledTimes(1);
    publish(60);
    await settled();
    expect(unsubscribe).toHaveBeenCalledTimes(1);
  });

  it('close with 1011 when a state can not be told', async () => {
    await follow((change) => (change === undefined ? tell() : Promise.reject(new Error('no database'))));
    publish(30);
    await settled();
    expect(socket.close.mock.calls[0]?.[0]).toBe(1011);
  });
});
