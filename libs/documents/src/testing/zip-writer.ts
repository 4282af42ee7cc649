import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  name: string;
  data: Buffer | string;
  /** Sets bit 0 of the flags, as encryption does. */
  encrypted?: boolean;
  /** Unix mode with its type bits. */
  mode?: number;
}

const ENCRYPTED = 1;
const DEFLATED = 8;
const UNIX = 3 << 8;

interface Packed {
  local: Buffer;
  central: (offset: number) => Buffer;
}

function packEntry(entry: ZipEntry): Packed {
  const data = Buffer.from(entry.data as Buffer);
  const name = Buffer.from(entry.name);
  const packed = deflateRawSync(data);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(entry.encrypted ? ENCRYPTED : 0, 2);
  shared.writeUInt16LE(DEFLATED, 4);
  shared.writeUInt32LE(crc32(data), 10);
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(data.length, 18);
  shared.writeUInt16LE(name.length, 22);
  const central = (offset: number) => {
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    const versionMadeBy = Buffer.from([20 & 0xff, UNIX >> 8]);
    return Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), versionMadeBy, shared, rest, name]);
  };
  return { local: Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared, name, packed]), central };
}

export function writeZip(entries: readonly ZipEntry[]): Buffer {
  let offset = 0;
  const packed = entries.map(packEntry);
  const directory = packed.map(({ local, central }) => {
    const record = central(offset);
    offset += local.length;
    return record;
  });
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...packed.map(({ local }) => local), ...directory, end]);
}
