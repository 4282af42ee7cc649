import { crc32 } from 'node:zlib';
import { randomToken } from '#libs/crypto';

const PREFIX = 'slk_';
const KEY = /^slk_[A-Za-z0-9_-]{43}[0-9a-f]{8}$/;

/** A key whose prefix lets scanners of leaked secrets know it, and whose checksum lets them be sure. */
export function generateApiKey(): string {
  const body = `${PREFIX}${randomToken()}`;
  return body + checksum(body);
}

/** Whether a text can be a key at all: spares a look into the database for typing errors and guesses. */
export function isApiKeyFormat(text: string): boolean {
  return KEY.test(text) && checksum(text.slice(0, -8)) === text.slice(-8);
}

/** Enough of a key to recognise it in a list. */
export function displayPrefix(key: string): string {
  return key.slice(0, PREFIX.length + 6);
}

function checksum(body: string): string {
  return crc32(body).toString(16).padStart(8, '0');
}
