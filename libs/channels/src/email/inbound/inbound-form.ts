import busboy from 'busboy';
import { DomainError } from '#libs/errors';
import { MAIL_LIMITS } from '../reading/mail-limits.js';
import type { InboundForm, InboundRequest } from './inbound-request.js';

const LIMITS = { fields: 200, files: 1000, parts: 1200, headerPairs: 200, fieldSize: MAIL_LIMITS.bytes + 1 };

/** Reads a form, multipart or urlencoded. @throws {DomainError} malformed_upload */
export function readInboundForm({ headers, body }: InboundRequest): Promise<InboundForm> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    const files: InboundForm['files'][number][] = [];
    const fail = (cause: unknown): void => {
      reject(new DomainError('malformed_upload', 'The form is not valid.', { cause }));
    };
    try {
      const parser = busboy({
        headers: headers,
        limits: LIMITS,
        defParamCharset: 'utf8',
      });
      parser.on('field', (name, value) => {
        if (!Object.hasOwn(fields, name)) fields[name] = value;
      });
      parser.on('file', (field, content, { filename, mimeType }) => {
        const chunks: Buffer[] = [];
        content.on('data', (chunk: Buffer) => chunks.push(chunk));
        content.on('error', fail);
        content.on('end', () => {
          const name = filename ?? '';
          files.push({ field, name, contentType: mimeType, content: Buffer.concat(chunks) });
        });
      });
      parser.on('error', fail);
      parser.on('close', () => {
        resolve({ fields, files });
      });
      parser.end(body);
    } catch (error) {
      fail(error);
    }
  });
}
