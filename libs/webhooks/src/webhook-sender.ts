import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { DomainError } from '#libs/errors';
import { endpointUrl, type Reach } from './endpoint-url.js';
import { AddressRefused, pinnedLookup, resolveBySystem, type Resolve } from './pinned-lookup.js';
import type { DeliveryError } from './webhook.js';

export interface SenderOptions extends Reach {
  resolve?: Resolve;
  /** For everything from the name to the status of the answer. */
  timeoutMs?: number;
  /** Certificates trusted in place of the well-known ones. */
  ca?: string;
}

export interface Message {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** What came of a call: an answer, whatever its status, or none. */
export type CallOutcome = { status: number; retryAfter: string | undefined } | { error: DeliveryError };

const TIMEOUT_MS = 20_000;
const MOST_READ_BYTES = 1024;

/** Posts messages to places that others chose: only to the Internet, never along a redirect, and hardly reading answers. */
export class WebhookSender {
  constructor(private readonly options: SenderOptions) {}

  /** @throws the reason of `stop`, when that ends it */
  async post(message: Message, stop?: AbortSignal): Promise<CallOutcome> {
    const timeout = AbortSignal.timeout(this.options.timeoutMs ?? TIMEOUT_MS);
    try {
      const signal = stop === undefined ? timeout : AbortSignal.any([timeout, stop]);
      const { statusCode = 0, headers } = await answerTo(this.request(message, signal), message.body);
      return { status: statusCode, retryAfter: headers['retry-after'] };
    } catch (error) {
      stop?.throwIfAborted();
      return { error: timeout.aborted ? 'timeout' : failureOf(error) };
    }
  }

  private request({ url: text, headers, body }: Message, signal: AbortSignal): ClientRequest {
    // Anew for each call: what was allowed when the endpoint was made may not be now.
    const url = endpointUrl(text, this.options);
    const { resolve = resolveBySystem, allowPrivate, ca } = this.options;
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      signal,
      // A connection of its own: a kept one would lead where an earlier look-up has led.
      agent: false as const,
      ...(allowPrivate ? {} : { lookup: pinnedLookup(resolve) }),
    };
    if (url.protocol === 'http:') return http.request(url, options);
    return https.request(url, { ...options, ...(ca === undefined ? {} : { ca }) });
  }
}

/** Resolves with the head of the answer; of the body little is read, so that its sender sees it taken. */
function answerTo(request: ClientRequest, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      let read = 0;
      response.on('error', () => undefined);
      response.on('data', (chunk: Buffer) => {
        read += chunk.length;
        if (read > MOST_READ_BYTES) response.destroy();
      });
      resolve(response);
    });
    request.end(body);
  });
}

const DNS_CODES = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA']);
const TLS_CODE = /CERT|TLS|SSL|EPROTO|UNABLE_TO_VERIFY/;

function failureOf(error: unknown): DeliveryError {
  if (error instanceof DomainError) return 'url_refused';
  if (error instanceof AddressRefused) return 'address_refused';
  const { code = '' } = error as NodeJS.ErrnoException;
  if (DNS_CODES.has(code)) return 'dns';
  return TLS_CODE.test(code) ? 'tls' : 'connection';
}
