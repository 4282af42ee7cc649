import { Agent, createServer, request as httpRequest, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { HttpAdapterHost } from '@nestjs/core';
import express, { type Request, type Response } from 'express';
import type { WebSocket } from 'ws';
import { DomainError } from '#libs/errors';
import { eventually, silentLogger, SocketClient, type SocketRefusal } from '#libs/testing';
import type { ApiRequest } from './api-request.js';
import { sendProblem } from './problem.filter.js';
import { WebSockets } from './web-sockets.js';

const BEAT_MS = 500;
const HANDSHAKE = {
  Upgrade: 'websocket',
  Connection: 'Upgrade',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version': '13',
};

describe('WebSockets', () => {
  let server: Server;
  let sockets: WebSockets;
  let accepted: WebSocket[];
  let ended: number[];
  let isForbidden: boolean;
  let raw: Socket[];

  /** What a controller does, with what stands before it and behind it. */
  function answer(request: Request, response: Response): void {
    const asked = Object.assign(request, { requestId: 'request-1' }) as unknown as ApiRequest;
    response.once('close', () => ended.push(response.statusCode));
    try {
      if (isForbidden) throw new DomainError('forbidden', 'You may not do this.');
      accepted.push(sockets.accept(asked, response));
    } catch (error) {
      sendProblem(error, asked, response, silentLogger());
    }
  }

  beforeEach(async () => {
    [accepted, ended, raw, isForbidden] = [[], [], [], false];
    const app = express();
    app.get('/ws', answer);
    app.post('/echo', express.text({ limit: '5mb' }), (request, response) => {
      response.json({ length: (request.body as string).length, upgrade: request.headers.upgrade ?? null });
    });
    server = createServer(app);
    sockets = new WebSockets({ httpAdapter: { getHttpServer: () => server } } as unknown as HttpAdapterHost, BEAT_MS);
    sockets.onApplicationBootstrap();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  });

  afterEach(async () => {
    await sockets.onModuleDestroy();
    for (const socket of raw) socket.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const port = (): number => (server.address() as AddressInfo).port;

  async function open(): Promise<SocketClient> {
    const client = await SocketClient.open(`ws://127.0.0.1:${port()}/ws`);
    if (!(client instanceof SocketClient)) throw new Error(`Refused: ${client.body}`);
    return client;
  }

  async function refusalOf(path = '/ws'): Promise<SocketRefusal> {
    const client = await SocketClient.open(`ws://127.0.0.1:${port()}${path}`);
    if (client instanceof SocketClient) throw new Error('Not refused.');
    return client;
  }

  /** A request by hand, as no good client sends it. */
  async function ask(headers: Record<string, string>): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const request = httpRequest({ port: port(), path: '/ws', headers, agent: false }, (response) => {
        text(response).then((body) => {
          resolve({ status: response.statusCode ?? 0, body });
        }, reject);
      });
      request.once('upgrade', () => {
        reject(new Error('Upgraded.'));
      });
      request.once('error', reject);
      request.end();
    });
  }

  /** A client that opens a socket and answers nothing from then on. */
  async function openSilently(): Promise<Socket> {
    const socket = connect(port(), '127.0.0.1');
    raw.push(socket);
    const lines = Object.entries(HANDSHAKE).map(([name, value]) => `${name}: ${value}`);
    socket.write(`GET /ws HTTP/1.1\r\nHost: x\r\n${lines.join('\r\n')}\r\n\r\n`);
    await eventually('the socket to be accepted', () => accepted.length > 0);
    return socket;
  }

  it('are made of a request, told of under its id, and their end is the end of the request', async () => {
    const client = await open();
    accepted[0]?.send('{"hello":"world"}');
    await eventually('the message', () => client.messages.length === 1);
    expect(client.messages[0]?.data).toEqual({ hello: 'world' });
    expect(ended).toEqual([]);
    accepted[0]?.close(1000);
    expect(await client.closed).toEqual({ code: 1000, reason: '' });
    await eventually('the end of the request', () => ended.length === 1);
    expect(ended).toEqual([101]);
  });

  it('are refused like any request, with a problem and before there is one', async () => {
    isForbidden = true;
    const { status, headers, body } = await refusalOf();
    expect(status).toBe(403);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(body)).toMatchObject({ error: 'forbidden', instance: '/ws' });
    await eventually('the end of the request', () => ended.length === 1);
    expect((await refusalOf('/elsewhere')).status).toBe(404);
  });

  it('are no answer to a request that asks for none, or wrongly', async () => {
    const plain = await ask({});
    expect([plain.status, JSON.parse(plain.body)]).toMatchObject([426, { error: 'upgrade_required' }]);
    for (const wrong of [{ 'Sec-WebSocket-Key': 'short' }, { 'Sec-WebSocket-Version': '12' }]) {
      const { status, body } = await ask({ ...HANDSHAKE, ...wrong });
      expect([status, JSON.parse(body)]).toMatchObject([400, { error: 'validation_failed' }]);
    }
    expect(accepted).toEqual([]);
  });

  it('leave requests alone that offer another protocol, also with a long body on a connection that is kept', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const headers = { Connection: 'Upgrade, HTTP2-Settings', Upgrade: 'h2c', 'HTTP2-Settings': 'AAMAAABk' };
    const post = (length: number): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const options = { port: port(), method: 'POST', path: '/echo', agent };
        const all = { ...headers, 'Content-Type': 'text/plain', 'Content-Length': length };
        const request = httpRequest({ ...options, headers: all }, (response) => {
          text(response).then((body) => {
            resolve(JSON.parse(body));
          }, reject);
        });
        request.once('error', reject);
        request.end('x'.repeat(length));
      });
    for (const length of [5, 3_000_000, 7]) expect(await post(length)).toEqual({ length, upgrade: null });
    agent.destroy();
  });

  it('are for GET only: other methods are what they are', async () => {
    const socket = connect(port(), '127.0.0.1');
    raw.push(socket);
    const lines = Object.entries({ ...HANDSHAKE, Connection: 'close, Upgrade', 'Content-Length': '5' });
    const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
    socket.write(`POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n${head}\r\n\r\nhello`);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 200 .+\{"length":5,"upgrade":null\}$/su);
  });

  it('end with 1009 for who sends much', async () => {
    const client = await open();
    client.socket.send('x'.repeat(1000));
    client.socket.send('x'.repeat(2000));
    expect(await client.closed).toMatchObject({ code: 1009 });
  });

  it('keep who answers, and cut off who does not', async () => {
    const client = await open();
    const pings: number[] = [];
    client.socket.on('ping', () => pings.push(1));
    await eventually('some beats', () => pings.length > 3);
    expect(client.socket.readyState).toBe(client.socket.OPEN);
    client.close();
    accepted = [];
    const silent = await openSilently();
    // A socket that nobody reads does not tell of its end.
    silent.resume();
    await new Promise((resolve) => silent.once('close', resolve));
  });

  it('outlive a client that breaks off, and nonsense', async () => {
    const socket = await openSilently();
    socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff]));
    socket.resume();
    await new Promise((resolve) => socket.once('close', resolve));
    (await open()).close();
    await eventually('the ends of the requests', () => ended.length === 2);
  });

  it('end with 1001 when the program stops, and no new ones are made', async () => {
    const client = await open();
    const silent = await openSilently();
    silent.resume();
    const stopped = sockets.onModuleDestroy();
    expect(await client.closed).toMatchObject({ code: 1001 });
    await stopped;
    expect((await refusalOf()).status).toBe(503);
  });
});
