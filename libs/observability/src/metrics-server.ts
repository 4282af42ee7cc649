import { createServer } from 'node:http';
import { collectDefaultMetrics, type Registry } from 'prom-client';

/**
 * Serves a registry's series to Prometheus at `/metrics`, with those of the process itself, on a port apart from any that
 * clients reach: there is no credential. Ends with the process and does not keep it alive. Port 0 is none.
 *
 * @throws when the port is in use
 */
export async function serveMetrics(registry: Registry, { host, port }: { host: string; port: number }): Promise<void> {
  if (port === 0) return;
  collectDefaultMetrics({ register: registry });
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'is in use' : `can not be opened (${cause.code ?? cause.message})`;
      reject(new Error(`the port ${port} of /metrics ${why}. Set METRICS_PORT to another.`, { cause }));
    });
    server.listen(port, host, resolve);
  });
}
