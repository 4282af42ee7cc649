import { ServerResponse, type IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { HttpAdapterHost } from '@nestjs/core';
import type { Response } from 'express';
import { WebSocketServer, type WebSocket } from 'ws';
import { DomainError } from '#libs/errors';
import type { ApiRequest } from './api-request.js';

/** Proxies close connections that are silent for a minute; who has not answered by the next beat is gone. */
const HEARTBEAT_MS = 15_000;
/** Nobody has anything to say to us: a larger message ends the connection with 1009. */
const LARGEST_MESSAGE = 1024;
const SHUTDOWN_MS = 1000;

/**
 * WebSockets of the web server. A request for one goes the way of every other request, through origin, credential,
 * permission and log, to its controller, which accepts it or is answered with the same problems as any other.
 */
export class WebSockets implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  /** What was read behind the headers of a request for a socket. */
  readonly #heads = new WeakMap<IncomingMessage, Buffer>();
  readonly #answering = new WeakSet<WebSocket>();
  #heartbeat: NodeJS.Timeout | undefined;
  #isStopping = false;

  /** @param beatMs between two questions whether a client is still there */
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly beatMs = HEARTBEAT_MS,
  ) {
    this.#server.on('wsClientError', (error) => {
      throw new DomainError('validation_failed', `${error.message}.`);
    });
    this.#server.on('headers', (headers, request) => {
      headers.push(`X-Request-Id: ${(request as ApiRequest).requestId}`);
    });
  }

  onApplicationBootstrap(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
      const isForSocket = request.method === 'GET' && request.headers.upgrade?.toLowerCase() === 'websocket';
      if (isForSocket) this.route(server, request, socket, head);
      else withoutUpgrade(server, request, socket, head);
    });
    this.#heartbeat = setInterval(() => {
      this.beat();
    }, this.beatMs);
  }

  /**
   * Makes a socket of a request. Its end is the end of the request for the log.
   *
   * @throws {DomainError} upgrade_required when none was asked for, validation_failed when it was asked for wrongly,
   *   service_unavailable while the program stops
   */
  accept(request: ApiRequest, response: Response): WebSocket {
    const head = this.#heads.get(request);
    if (head === undefined) throw new DomainError('upgrade_required', 'This address is for WebSockets.');
    if (this.#isStopping) throw new DomainError('service_unavailable', 'The server is stopping.', { retryAfter: 1 });
    const { socket } = request;
    let accepted: WebSocket | undefined;
    this.#server.handleUpgrade(request, socket, head, (made) => {
      response.detachSocket(socket);
      accepted = made;
    });
    // The client has gone meanwhile.
    if (accepted === undefined) throw new DomainError('malformed_upload', 'The request was aborted.');
    return this.watched(accepted, response);
  }

  /** Tells all clients to come back to another API, and waits until they have heard. */
  async onModuleDestroy(): Promise<void> {
    this.#isStopping = true;
    clearInterval(this.#heartbeat);
    await Promise.all([...this.#server.clients].map(goodbye));
  }

  private route(server: Server, request: IncomingMessage, socket: Socket, head: Buffer): void {
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket);
    // Node leaves both to whoever takes the request for an upgrade.
    socket.on('error', () => socket.destroy());
    response.once('finish', () => {
      socket.destroySoon();
    });
    this.#heads.set(request, head);
    server.emit('request', request, response);
  }

  private watched(socket: WebSocket, response: Response): WebSocket {
    response.statusCode = 101;
    socket.once('close', () => response.emit('close'));
    // What is wrong with a client's messages ends the connection; nobody else is concerned.
    socket.on('error', () => undefined);
    this.#answering.add(socket);
    socket.on('pong', () => this.#answering.add(socket));
    return socket;
  }

  private beat(): void {
    for (const socket of this.#server.clients) {
      if (this.#answering.delete(socket)) socket.ping();
      else socket.terminate();
    }
  }
}

async function goodbye(socket: WebSocket): Promise<void> {
  await new Promise<void>((resolve) => {
    const patience = setTimeout(() => {
      socket.terminate();
    }, SHUTDOWN_MS);
    socket.once('close', () => {
      clearTimeout(patience);
      resolve();
    });
    socket.close(1001, 'The server is stopping.');
  });
}

/**
 * Some clients offer another protocol with each of their requests, such as HTTP/2 without TLS, and go on with HTTP/1.1 when
 * nobody takes it up. Once a program takes any, Node hands over all of them, bodies unread: so they are read again, without
 * the offer.
 */
function withoutUpgrade(server: Server, request: IncomingMessage, socket: Socket, head: Buffer): void {
  const lines = [`${request.method ?? ''} ${request.url ?? ''} HTTP/${request.httpVersion}`];
  for (let i = 0; i + 1 < request.rawHeaders.length; i += 2) {
    const [name = '', value = ''] = request.rawHeaders.slice(i, i + 2);
    if (/^(upgrade|http2-settings)$/i.test(name)) continue;
    const kept = name.toLowerCase() === 'connection' ? withoutTokens(value) : value;
    if (kept !== '') lines.push(`${name}: ${kept}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}

function withoutTokens(connection: string): string {
  const tokens = connection.split(',').map((token) => token.trim());
  return tokens.filter((token) => !/^(upgrade|http2-settings)$/i.test(token)).join(', ');
}
