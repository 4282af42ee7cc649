import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { LOCALHOST_CERTIFICATE } from './localhost-certificate.js';

export interface ReceivedMessage {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Answers a request; the first answer is for the first one, the last for all others. */
export type WebhookAnswer = (response: ServerResponse) => void;

export function answerWith(code: number, headers: Record<string, string> = {}): WebhookAnswer {
  return (response) => response.writeHead(code, headers).end('thanks');
}

/** An endpoint on this machine, as a customer would have one. */
export class WebhookReceiver {
  readonly messages: ReceivedMessage[] = [];
  connections = 0;
  #answers: WebhookAnswer[] = [answerWith(204)];

  private constructor(
    private readonly server: Server,
    private readonly scheme: 'http' | 'https',
  ) {}

  static async open(scheme: 'http' | 'https' = 'http'): Promise<WebhookReceiver> {
    const server = scheme === 'http' ? createServer() : createTlsServer(LOCALHOST_CERTIFICATE);
    const receiver = new WebhookReceiver(server, scheme);
    server.on('connection', () => (receiver.connections += 1));
    server.on('request', (request, response) => {
      void buffer(request).then((body) => {
        receiver.messages.push({ path: request.url ?? '', headers: request.headers, body: body.toString('utf8') });
        const [answer] = receiver.#answers.length > 1 ? receiver.#answers.splice(0, 1) : receiver.#answers;
        answer?.(response);
      });
    });
    // Every address of this machine, IPv4 and IPv6.
    server.listen(0, '::');
    await once(server, 'listening');
    return receiver;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get url(): string {
    return `${this.scheme}://localhost:${this.port}/hooks`;
  }

  answer(...answers: WebhookAnswer[]): void {
    this.#answers = answers;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** Whether a message bears a signature with this secret, checked as receivers are told to. */
export function isSignedWith(secret: string, { headers, body }: Pick<ReceivedMessage, 'headers' | 'body'>): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const expected = createHmac('sha256', key).update(signed).digest();
  return String(headers['webhook-signature'])
    .split(' ')
    .some((signature) => {
      const [version, text = ''] = signature.split(',');
      const given = Buffer.from(text, 'base64');
      return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
    });
}
