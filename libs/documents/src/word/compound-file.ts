import { DocumentError } from '../document-error.js';

const HEADER_BYTES = 512;
const HEADER_FAT_SECTORS = 109;
const DIRECTORY_ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;
/** Sector numbers above this are marks: free, end of a chain, part of the table itself. */
const LAST_SECTOR = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  name: string;
  type: number;
  start: number;
  size: number;
}

function damaged(): DocumentError {
  return new DocumentError('corrupt_file', 'The Word file is damaged and could not be opened.');
}

/**
 * The streams of an OLE compound file ([MS-CFB]). Its chains of sectors are links that a hostile file may bend into loops,
 * so no chain is followed further than the file has sectors; the tree of its directory is not followed at all.
 */
export class CompoundFile {
  private readonly sectorBytes: number;
  private readonly sectorCount: number;
  private readonly miniCutoff: number;
  private readonly fat: number[];
  private readonly miniFat: number[];
  private readonly entries: Entry[];
  private readonly miniStream: Buffer;

  constructor(private readonly file: Buffer) {
    if (file.length < HEADER_BYTES) throw damaged();
    const shift = file.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw damaged();
    this.sectorBytes = 1 << shift;
    this.sectorCount = Math.ceil((file.length - HEADER_BYTES) / this.sectorBytes);
    this.miniCutoff = file.readUInt32LE(56);
    this.fat = this.readTable(this.fatSectors());
    this.entries = this.readDirectory(file.readUInt32LE(48));
    this.miniFat = this.readTable(this.chain(this.fat, file.readUInt32LE(60)));
    const root = this.entries.find((entry) => entry.type === ROOT);
    if (!root) throw damaged();
    this.miniStream = this.readChain(root.start);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** The first stream of that name, wherever it stands in the directory. */
  stream(name: string): Buffer | undefined {
    const entry = this.find(name);
    if (!entry) return undefined;
    const bytes = entry.size < this.miniCutoff ? this.readMiniChain(entry.start) : this.readChain(entry.start);
    return bytes.subarray(0, entry.size);
  }

  private find(name: string): Entry | undefined {
    return this.entries.find((entry) => entry.type === STREAM && entry.name === name);
  }

  /** Zeros stand in for what a truncated file lacks. */
  private sector(index: number): Buffer {
    const start = (index + 1) * this.sectorBytes;
    const bytes = this.file.subarray(start, start + this.sectorBytes);
    return bytes.length === this.sectorBytes ? bytes : Buffer.concat([bytes], this.sectorBytes);
  }

  private fatSectors(): number[] {
    const sectors: number[] = [];
    for (let index = 0; index < HEADER_FAT_SECTORS; index++) sectors.push(this.file.readUInt32LE(76 + index * 4));
    let next = this.file.readUInt32LE(68);
    const seen = new Set<number>();
    while (next < this.sectorCount && !seen.has(next)) {
      seen.add(next);
      const bytes = this.sector(next);
      const last = this.sectorBytes - 4;
      for (let offset = 0; offset < last; offset += 4) sectors.push(bytes.readUInt32LE(offset));
      next = bytes.readUInt32LE(last);
    }
    return [...new Set(sectors.filter((sector) => sector < this.sectorCount))];
  }

  private readTable(sectors: readonly number[]): number[] {
    const table: number[] = [];
    for (const index of sectors) {
      const bytes = this.sector(index);
      for (let offset = 0; offset < this.sectorBytes; offset += 4) table.push(bytes.readUInt32LE(offset));
    }
    return table;
  }

  private chain(table: readonly number[], start: number): number[] {
    const sectors: number[] = [];
    const seen = new Set<number>();
    for (let next = start; next <= LAST_SECTOR && next < table.length; next = table[next] ?? LAST_SECTOR + 1) {
      if (seen.has(next)) throw damaged();
      seen.add(next);
      sectors.push(next);
    }
    return sectors;
  }

  private readChain(start: number): Buffer {
    const sectors = this.chain(this.fat, start).filter((index) => index < this.sectorCount);
    return Buffer.concat(sectors.map((index) => this.sector(index)));
  }

  private readMiniChain(start: number): Buffer {
    const at = (index: number) => index * MINI_SECTOR_BYTES;
    return Buffer.concat(
      this.chain(this.miniFat, start).map((index) => this.miniStream.subarray(at(index), at(index + 1))),
    );
  }

  private readDirectory(start: number): Entry[] {
    const bytes = this.readChain(start);
    const entries: Entry[] = [];
    for (let offset = 0; offset + DIRECTORY_ENTRY_BYTES <= bytes.length; offset += DIRECTORY_ENTRY_BYTES) {
      const nameBytes = Math.min(Math.max(bytes.readUInt16LE(offset + 64) - 2, 0), 62);
      entries.push({
        name: bytes.toString('utf16le', offset, offset + nameBytes),
        type: bytes.readUInt8(offset + 66),
        start: bytes.readUInt32LE(offset + 116),
        size: bytes.readUInt32LE(offset + 120),
      });
    }
    return entries;
  }
}
