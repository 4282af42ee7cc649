import dgram from 'node:dgram';
import dns, { lookup } from 'node:dns';
import { resolve4 } from 'node:dns/promises';
import http from 'node:http';
import net, { connect } from 'node:net';
import tls from 'node:tls';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

/** Tries to reach the network, in the main thread and in another, and prints what each try met. */
const PORT = 65_000;
const TRIES = {
  connect: () => connect(PORT, '127.0.0.1'),
  socket: () => new net.Socket().connect(PORT, '127.0.0.1'),
  tls: () => tls.connect(PORT, '127.0.0.1'),
  http: () => http.get(`http://127.0.0.1:${PORT}`),
  fetch: () => fetch(`http://127.0.0.1:${PORT}`),
  listen: () => net.createServer().listen(0),
  udp: () => dgram.createSocket('udp4'),
  lookup: () => lookup('example.org', () => undefined),
  resolve: () => resolve4('example.org'),
  resolver: () => new dns.Resolver().resolve4('example.org', () => undefined),
};

const outcomes = {};
for (const [name, attempt] of Object.entries(TRIES)) {
  try {
    await attempt();
    outcomes[name] = 'allowed';
  } catch (error) {
    outcomes[name] = String(error.cause?.message ?? error.message);
  }
}

if (isMainThread) {
  new Worker(new URL(import.meta.url)).once('message', (inThread) => {
    console.log(JSON.stringify({ inMain: outcomes, inThread }));
    process.exit();
  });
} else {
  parentPort.postMessage(outcomes);
}
