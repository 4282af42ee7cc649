import fc from 'fast-check';
import { digestAt, digestRows, idAt } from './digest-rows.js';

const HEADER = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const TRAILER = Buffer.from('ffff', 'hex');

interface Row {
  id: string;
  digest: Uint8Array;
}

const row: fc.Arbitrary<Row> = fc.record({ id: fc.uuid(), digest: fc.uint8Array({ maxLength: 40 }) });

/** As PostgreSQL sends a row of two fields. */
function sent({ id, digest }: Row): Buffer {
  const [count, idLength, length] = [Buffer.alloc(2), Buffer.alloc(4), Buffer.alloc(4)];
  count.writeInt16BE(2);
  idLength.writeInt32BE(16);
  length.writeInt32BE(digest.length);
  return Buffer.concat([count, idLength, Buffer.from(id.replaceAll('-', ''), 'hex'), length, digest]);
}

/** Cut before each of these places. */
function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ordered = [0, ...places.map((place) => place % bytes.length).sort((a, b) => a - b), bytes.length];
  return ordered.slice(1).map((end, i) => bytes.subarray(ordered[i], end));
}

async function* oneByOne(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

async function read(pieces: readonly Buffer[]): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const { bytes, ids } of digestRows(oneByOne(pieces))) {
    for (const at of ids) {
      const digest = digestAt(at);
      const length = bytes.readUInt32BE(digest - 4);
      rows.push({ id: idAt(bytes, at), digest: new Uint8Array(bytes.subarray(digest, digest + length)) });
    }
  }
  return rows;
}

describe('digestRows', () => {
  it('finds all rows, wherever what is sent is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        async (rows, places) => {
          const bytes = Buffer.concat([HEADER, ...rows.map(sent), TRAILER]);
          expect(await read(cutAt(bytes, places))).toEqual(rows);
        },
      ),
    );
  });

  it('does not take for all what was broken off', async () => {
    const [one, other] = fc.sample(row, 2).map(sent) as [Buffer, Buffer];
    const whole = Buffer.concat([HEADER, one, other, TRAILER]);
    for (const length of [0, 5, HEADER.length, HEADER.length + one.length, whole.length - 3, whole.length - 2]) {
      await expect(read([whole.subarray(0, length)])).rejects.toThrow('PostgreSQL broke off');
    }
  });
});
