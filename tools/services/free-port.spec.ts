import { createServer, type Server } from 'node:net';
import { findFreePort, isPortFree } from './free-port.js';

describe('free ports', () => {
  let server: Server | undefined;

  afterEach(async () => {
    await new Promise<void>((resolve) => {
      if (server === undefined) resolve();
      else
        server.close(() => {
          resolve();
        });
    });
  });

  function listen(host: string): Promise<number> {
    const listening = createServer();
    server = listening;
    return new Promise((resolve) => {
      listening.listen(0, host, () => {
        const address = listening.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  }

  it('finds one', async () => {
    expect(await isPortFree(await findFreePort())).toBe(true);
  });

  it.each(['127.0.0.1', '0.0.0.0'])('sees that one is taken on %s', async (host) => {
    expect(await isPortFree(await listen(host))).toBe(false);
  });
});
