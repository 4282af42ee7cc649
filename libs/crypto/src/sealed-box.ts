import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveKey } from './tokens.js';

/** What a sealed value begins with since its key has a name; by chance one of before does once in 2^64. */
const FORMAT = Buffer.from('sealed\0\x02', 'latin1');
const KEY_ID_BYTES = 8;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = FORMAT.length + KEY_ID_BYTES;

/** A value was sealed with a key that is not configured. Names the key by its id, which tells nothing of the key. */
export class KeyMissing extends Error {
  override readonly name = 'KeyMissing';

  constructor(readonly keyId: string) {
    super(`Sealed with the key ${keyId}, which is neither ENCRYPTION_KEY nor one of ENCRYPTION_KEYS_PREVIOUS.`);
  }
}

/**
 * AES-256-GCM with a random nonce. `context` (tenant, table, row) is authenticated, so that a sealed value copied into
 * another row or tenant does not open. A value says by an id with which key it was sealed:
 * 8 bytes format, 8 bytes key id, 12 bytes nonce, 16 bytes tag, then the text; the first two are authenticated as well.
 */
export class SealedBox {
  /** The bytes that everything sealed with the present key begins with. */
  readonly header: Buffer;
  /** Of the present key: 16 hexadecimal digits. */
  readonly keyId: string;
  /** By id, the present one first. */
  readonly #keys = new Map<string, Buffer>();

  /** @param previous secrets of before, with which values are opened but no more sealed */
  constructor(secret: string, previous: readonly string[] = []) {
    for (const one of [secret, ...previous]) this.#keys.set(idOf(one), deriveKey(one, 'sealed-box'));
    this.keyId = idOf(secret);
    this.header = Buffer.concat([FORMAT, Buffer.from(this.keyId, 'hex')]);
  }

  seal(plain: string, context: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keyOf(this.keyId), nonce);
    cipher.setAAD(Buffer.concat([this.header, Buffer.from(context)]));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([this.header, nonce, cipher.getAuthTag(), body]);
  }

  /**
   * @throws {KeyMissing} when the value was sealed with a key that this box does not have; else when it was changed, or
   *   sealed for another context
   */
  open(sealed: Uint8Array, context: string): string {
    const bytes = Buffer.from(sealed);
    const keyId = keyIdOf(bytes);
    if (keyId === undefined) return this.openUnnamed(bytes, context);
    const header = bytes.subarray(0, HEADER_BYTES);
    return decrypt(this.keyOf(keyId), bytes.subarray(HEADER_BYTES), Buffer.concat([header, Buffer.from(context)]));
  }

  /** What was sealed before values named their key. */
  private openUnnamed(bytes: Buffer, context: string): string {
    for (const key of this.#keys.values()) {
      try {
        return decrypt(key, bytes, Buffer.from(context));
      } catch {
        // With another key, or not at all.
      }
    }
    throw new Error('No key that is configured opens the value, which names none.');
  }

  private keyOf(keyId: string): Buffer {
    const key = this.#keys.get(keyId);
    if (key === undefined) throw new KeyMissing(keyId);
    return key;
  }
}

/** The id of the key that a value was sealed with, 16 hexadecimal digits; undefined when it names none. */
export function keyIdOf(sealed: Uint8Array): string | undefined {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < HEADER_BYTES || !bytes.subarray(0, FORMAT.length).equals(FORMAT)) return undefined;
  return bytes.toString('hex', FORMAT.length, HEADER_BYTES);
}

function idOf(secret: string): string {
  return deriveKey(secret, 'sealed-box key id').toString('hex', 0, KEY_ID_BYTES);
}

function decrypt(key: Buffer, bytes: Buffer, additionalData: Buffer): string {
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  // Without its length told, a tag cut to 4 bytes would do, which can be guessed.
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(additionalData).setAuthTag(tag);
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}
