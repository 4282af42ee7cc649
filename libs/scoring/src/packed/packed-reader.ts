import { NOTHING } from './packed-writer.js';

/** Reads what a PackedWriter wrote, from where `at` stands. */
export class PackedReader {
  at = 0;

  constructor(private readonly bytes: Buffer) {}

  byte(): number {
    return this.bytes.readUInt8(this.at++);
  }

  number(): number | null {
    const value = this.bytes.readUInt16LE(this.at);
    this.at += 2;
    return value === NOTHING ? null : value;
  }

  count(): number {
    const value = this.bytes.readUInt16LE(this.at);
    this.at += 2;
    return value;
  }

  term(): number {
    const value = this.bytes.readInt32LE(this.at);
    this.at += 4;
    return value;
  }
}
