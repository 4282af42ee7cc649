import { PACKED_VERSION } from './pack-digest.js';
import { NOTHING } from './packed-writer.js';

/** Reads what a PackedWriter wrote, from where `at` stands. */
export class PackedReader {
  at = 0;
  // Its reads are compiled into their caller, those of a Buffer are calls.
  private readonly view: DataView;

  constructor(bytes: Buffer) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Goes to where a packed digest begins, and answers false when another scorer packed it: then it can't be read. */
  begin(at: number): boolean {
    this.at = at;
    return this.count() === PACKED_VERSION;
  }

  byte(): number {
    return this.view.getUint8(this.at++);
  }

  number(): number | null {
    const value = this.count();
    return value === NOTHING ? null : value;
  }

  count(): number {
    const value = this.view.getUint16(this.at, true);
    this.at += 2;
    return value;
  }

  /** The term at that place, wherever the reader stands. */
  termAt(at: number): number {
    return this.view.getInt32(at, true);
  }

  term(): number {
    const value = this.view.getInt32(this.at, true);
    this.at += 4;
    return value;
  }
}
