import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { WebSocket } from 'ws';
import type { Json } from './api-client.js';

/** How a socket was ended. */
export interface SocketEnd {
  code: number;
  reason: string;
}

export interface SocketMessage {
  data: Json;
  /** By this machine's clock, milliseconds since 1970. */
  at: number;
}

/** Why there is no socket. */
export interface SocketRefusal {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Listens to a WebSocket of the API; what has come stands in `messages`. */
export class SocketClient {
  readonly messages: SocketMessage[] = [];
  /** Resolves when the connection has ended. */
  readonly closed: Promise<SocketEnd>;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      this.messages.push({ data: JSON.parse(data.toString('utf8')) as Json, at: Date.now() });
    });
    this.closed = new Promise((resolve) => {
      socket.once('close', (code, reason) => {
        resolve({ code, reason: reason.toString('utf8') });
      });
    });
  }

  /** Resolves when the server has answered: with the socket, or with why there is none. */
  static async open(url: string, headers: Record<string, string> = {}): Promise<SocketClient | SocketRefusal> {
    const socket = new WebSocket(url.replace(/^http/, 'ws'), { headers, perMessageDeflate: false });
    // Before it is open: messages come in the same breath.
    const client = new SocketClient(socket);
    return new Promise((resolve, reject) => {
      socket.once('open', () => {
        resolve(client);
      });
      socket.once('unexpected-response', (_, response) => {
        const { statusCode: status = 0, headers: answered } = response;
        text(response).then((body) => {
          resolve({ status, headers: answered, body });
        }, reject);
      });
      socket.on('error', reject);
    });
  }

  close(): void {
    this.socket.terminate();
  }
}
