/** Whole rows of candidates' ids and packed digests. */
export interface DigestRows {
  bytes: Buffer;
  /** Where the id of each begins, which is followed by the length of the digest (four bytes) and the digest. */
  ids: number[];
}

// PostgreSQL, COPY, "Binary Format": a header of 11 signs and two numbers of four bytes; before each row the number of its
// fields in two bytes, before each field its length in four; behind the last row -1 in place of a number of fields.
const HEADER_BYTES = 19;
const COUNT_BYTES = 2;
const LENGTH_BYTES = 4;
const ID_BYTES = 16;
const NO_MORE = -1;

/**
 * Cuts what COPY sends, in pieces of any size, into whole rows.
 *
 * @throws when it ends within a row
 */
export async function* digestRows(pieces: AsyncIterable<Buffer>): AsyncGenerator<DigestRows> {
  let rest: Buffer = Buffer.alloc(0);
  let skipped = HEADER_BYTES;
  let isAtEnd = false;
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    if (bytes.length < skipped) {
      rest = bytes;
      continue;
    }
    const { ids, end } = wholeRows(bytes, skipped);
    skipped = 0;
    rest = bytes.subarray(end);
    isAtEnd = rest.length === COUNT_BYTES && rest.readInt16BE() === NO_MORE;
    if (ids.length > 0) yield { bytes, ids };
  }
  if (!isAtEnd) throw new Error('PostgreSQL broke off within a row.');
}

function wholeRows(bytes: Buffer, from: number): { ids: number[]; end: number } {
  const ids: number[] = [];
  for (let end = from; ;) {
    const id = end + COUNT_BYTES + LENGTH_BYTES;
    const digest = id + ID_BYTES + LENGTH_BYTES;
    const next = digest > bytes.length ? Infinity : digest + bytes.readUInt32BE(digest - LENGTH_BYTES);
    if (next > bytes.length) return { ids, end };
    ids.push(id);
    end = next;
  }
}

export function digestAt(id: number): number {
  return id + ID_BYTES + LENGTH_BYTES;
}

export function idAt(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + ID_BYTES);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
