import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Counter, Registry } from 'prom-client';
import { serveMetrics } from './metrics-server.js';

describe('serveMetrics', () => {
  it('says in one sentence that its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const serving = serveMetrics(new Registry(), { host: '127.0.0.1', port });
    await expect(serving).rejects.toThrow(`the port ${port} of /metrics is in use. Set METRICS_PORT to another.`);
    await serving.catch((error: unknown) => {
      expect((error as NodeJS.ErrnoException).code).toBeUndefined();
    });
    other.close();
  });

  it('opens nothing for port 0', async () => {
    const registry = new Registry();
    new Counter({ name: 'asked_total', help: 'x', registers: [registry] });
    await serveMetrics(registry, { host: '127.0.0.1', port: 0 });
    expect(registry.getMetricsAsArray()).toHaveLength(1);
  });
});
