import type { AddressObject, AttachmentStream, Headers, MailParser, MessageText } from 'mailparser';
import { textOfHtml } from './html-text.js';
import type { MailLimits } from './mail-limits.js';

/** A part of a message that is no text of its own. */
export interface MimeFile {
  /** Empty when it has none. */
  name: string;
  content: Buffer;
  contentType: string;
  disposition: string | null;
  /** It belongs to a text in HTML, which shows it. */
  related: boolean;
}

export interface MimeMessage {
  headers: Headers;
  text: string;
  files: MimeFile[];
  /** Of the structure: parts, and how deep it goes. */
  parts: number;
  depth: number;
}

/** The message has more parts than are allowed. */
export class TooManyParts extends Error {
  override readonly name = 'TooManyParts';
}

/** The structure that mailparser keeps while it reads. */
interface Tree {
  contentType?: string;
  children?: Tree[];
}

const MOST_HEADER_BYTES = 256 * 1024;

/**
 * Takes a message apart with mailparser.
 *
 * @throws {TooManyParts}, or what is wrong with the bytes
 */
export async function readMime(raw: Buffer, limits: MailLimits): Promise<MimeMessage> {
  // Many installations get no mail, and it is much to load.
  const { MailParser } = await import('mailparser');
  const options = {
    ...{ skipImageLinks: true, skipTextToHtml: true, skipTextLinks: true, keepDeliveryStatus: true },
    ...{ skipHtmlToText: true, checksumAlgo: 'sha1' },
    // Of the splitter below it; messages within the message are files, which are read by themselves.
    ...{ maxChildNodes: limits.parts, maxHeadSize: MOST_HEADER_BYTES, ignoreEmbedded: true },
  };
  const parser = new MailParser(options);
  const message: Pick<MimeMessage, 'headers' | 'text' | 'files'> = { headers: new Map(), text: '', files: [] };
  parser.on('headers', (headers) => {
    message.headers = headers;
  });
  try {
    await collect(parser, raw, message);
  } catch (error) {
    throw isTooManyParts(error) ? new TooManyParts('Too many parts.', { cause: error }) : error;
  }
  const { tree } = parser as unknown as { tree: Tree | false };
  return { ...message, ...shapeOf(tree || {}) };
}

function collect(parser: MailParser, raw: Buffer, message: Pick<MimeMessage, 'text' | 'files'>): Promise<void> {
  return new Promise((resolve, reject) => {
    let taking = Promise.resolve();
    const fail = (error: unknown): void => {
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    parser.on('error', fail);
    parser.on('data', (part: AttachmentStream | MessageText) => {
      if (part.type === 'text') {
        message.text = part.text || (typeof part.html === 'string' ? textOfHtml(part.html) : '');
        return;
      }
      taking = taking.then(() => take(part, message.files)).catch(fail);
    });
    parser.on('end', () => {
      taking.then(resolve, fail);
    });
    parser.end(raw);
  });
}

async function take(part: AttachmentStream, files: MimeFile[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of part.content as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  files.push({
    name: part.filename ?? '',
    content: Buffer.concat(chunks),
    contentType: part.contentType.toLowerCase(),
    disposition: part.contentDisposition ?? null,
    related: part.related === true,
  });
  part.release();
}

function isTooManyParts(error: unknown): boolean {
  return error instanceof Error && /child nodes/i.test(error.message);
}

/** No more than the allowed number of parts can be in it, so that it may be walked with the stack. */
function shapeOf({ children = [] }: Tree): { parts: number; depth: number } {
  let [parts, depth] = [1, 0];
  for (const child of children) {
    const shape = shapeOf(child);
    parts += shape.parts;
    depth = Math.max(depth, shape.depth + 1);
  }
  return { parts, depth };
}

/** All addresses of header fields, those in groups among them. */
export function addressesOf(value: unknown): { address: string; name: string }[] {
  const lists = (Array.isArray(value) ? value : [value]) as (AddressObject | undefined)[];
  return lists
    .flatMap((list) => (list?.value ?? []).flatMap((entry) => entry.group ?? [entry]))
    .map(({ address = '', name }) => ({ address: address.toLowerCase(), name }));
}
