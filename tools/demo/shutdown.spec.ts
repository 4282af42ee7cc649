import { Shutdown, type Stage, type Stoppable } from './shutdown.js';

describe('Shutdown', () => {
  let shutdown: Shutdown;
  let stopped: string[];

  beforeEach(() => {
    shutdown = new Shutdown(50);
    stopped = [];
  });

  function stoppable(name: string): Stoppable {
    return {
      stop: () => {
        stopped.push(name);
        return Promise.resolve();
      },
    };
  }

  function own(stage: Stage, name: string): Promise<Stoppable> {
    return shutdown.own(stage, () => Promise.resolve(stoppable(name)));
  }

  it('stops programs before servers, in whatever order they were started', async () => {
    await own('servers', 'database');
    await own('programs', 'api');
    await own('servers', 'redis');
    await own('programs', 'worker');
    await shutdown.stopAll();
    expect(stopped).toEqual(['api', 'worker', 'database', 'redis']);
  });

  it('stops what was still starting', async () => {
    let finish: (started: Stoppable) => void = () => undefined;
    const starting = shutdown.own('servers', () => new Promise<Stoppable>((resolve) => (finish = resolve)));
    const stopping = shutdown.stopAll();
    finish(stoppable('late'));
    await Promise.all([starting, stopping]);
    expect(stopped).toEqual(['late']);
  });

  it('does not wait for ever for a start that hangs', async () => {
    void shutdown.own('programs', () => new Promise<Stoppable>(() => undefined));
    await own('servers', 'database');
    await shutdown.stopAll();
    expect(stopped).toEqual(['database']);
  });

  it('starts nothing more once it has begun', async () => {
    await shutdown.stopAll();
    const start = jest.fn(() => Promise.resolve(stoppable('api')));
    await expect(shutdown.own('programs', start)).rejects.toThrow();
    expect(start).not.toHaveBeenCalled();
  });

  it('stops the rest when a start or a stop has failed', async () => {
    await expect(shutdown.own('programs', () => Promise.reject(new Error('no start')))).rejects.toThrow('no start');
    await shutdown.own('programs', () => Promise.resolve({ stop: () => Promise.reject(new Error('no stop')) }));
    await own('servers', 'database');
    await shutdown.stopAll();
    expect(stopped).toEqual(['database']);
  });

  it('stops once', async () => {
    await own('servers', 'database');
    await Promise.all([shutdown.stopAll(), shutdown.stopAll()]);
    expect(stopped).toEqual(['database']);
  });
});
