import type { MessageInPieces } from './compose-mime.js';

/** A request of a mail provider, or of a mail server's script, with its body as it came. */
export interface InboundRequest {
  /** By lower-case name. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

/** A form, read. */
export interface InboundForm {
  fields: Readonly<Record<string, string>>;
  files: readonly { field: string; name: string; contentType: string; content: Buffer }[];
}

/** What a provider hands over: a message whole or in pieces. */
export interface HandedOver {
  /** The same each time it is handed over. */
  id: string;
  recipients: string[];
  message: { raw: Buffer } | { pieces: MessageInPieces };
}

/** Secrets of the installation; a way whose secret is not set is closed. */
export interface InboundSecrets {
  /** Signs raw messages, as `whsec_` and base64, or any text. */
  raw?: string | undefined;
  mailgun?: string | undefined;
  /** Public key, base64 of DER (SPKI). */
  sendgrid?: string | undefined;
  /** User and password of HTTP Basic, `user:password`. */
  postmark?: string | undefined;
}

export function header({ headers }: InboundRequest, name: string): string {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
