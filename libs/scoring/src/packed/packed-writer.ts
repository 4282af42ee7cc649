import { crc32 } from 'node:zlib';

/** Stands for null among numbers of two bytes. */
export const NOTHING = 0xffff;
export const TERM_BYTES = 4;

/**
 * A term (the key of a skill, a word, the name of a place) in 32 bits, signed. Different terms may have the same: what is
 * compared by them is alike at least as often as the terms are.
 */
export function termOf(text: string): number {
  return crc32(text) | 0;
}

/** Bytes one behind the other, the lower ones of a number first. */
export class PackedWriter {
  #bytes = Buffer.allocUnsafe(1024);
  #length = 0;

  byte(value: number): void {
    const at = this.#next(1);
    this.#bytes.writeUInt8(value, at);
  }

  /** Two bytes; what is beyond them is taken for the last number that is not. */
  number(value: number | null): void {
    const written = value === null ? NOTHING : Math.max(0, Math.min(NOTHING - 1, Math.round(value)));
    const at = this.#next(2);
    this.#bytes.writeUInt16LE(written, at);
  }

  term(value: number): void {
    const at = this.#next(TERM_BYTES);
    this.#bytes.writeInt32LE(value, at);
  }

  terms(texts: readonly string[]): void {
    this.byte(Math.min(texts.length, 255));
    for (const text of texts.slice(0, 255)) this.term(termOf(text));
  }

  written(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length));
  }

  #next(size: number): number {
    const at = this.#length;
    this.#length += size;
    if (this.#length > this.#bytes.length) {
      this.#bytes = Buffer.concat([this.#bytes, Buffer.allocUnsafe(this.#bytes.length)]);
    }
    return at;
  }
}
