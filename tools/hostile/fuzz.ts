import type { SeededRandom } from './seeded-random.js';

type Mutation = (bytes: Buffer, random: SeededRandom, others: readonly Buffer[]) => Buffer;

const MOST_FLIPS = 64;
const MOST_MUTATIONS = 3;
const LONGEST_PIECE = 4_096;
/** What parsers trip over: ends of ranges, loops to objects that exist, openings that are never closed. */
const TOKENS = [
  '4294967295',
  '-1',
  '2147483648',
  '1 0 R',
  '<<'.repeat(2_000),
  '['.repeat(2_000),
  '/Kids[1 0 R 2 0 R]',
  '/Filter[/FlateDecode/FlateDecode/FlateDecode]',
  'endstream endobj',
  '<w:tbl>'.repeat(300),
  '\u0000\u0000\u0000\u0000',
  '\u00ff\u00ff\u00ff\u00ff',
];

function splice(bytes: Buffer, start: number, removed: number, inserted: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, start), inserted, bytes.subarray(start + removed)]);
}

const flip: Mutation = (bytes, random) => {
  const flipped = Buffer.from(bytes);
  const count = 1 + random.below(MOST_FLIPS);
  for (let index = 0; index < count && flipped.length > 0; index++) {
    const place = random.below(flipped.length);
    flipped[place] = (flipped[place] ?? 0) ^ (1 << random.below(8));
  }
  return flipped;
};

const truncate: Mutation = (bytes, random) => bytes.subarray(0, random.below(bytes.length));

const cutOut: Mutation = (bytes, random) =>
  splice(bytes, random.below(bytes.length), random.below(LONGEST_PIECE), Buffer.alloc(0));

const repeat: Mutation = (bytes, random) => {
  const start = random.below(bytes.length);
  const piece = bytes.subarray(start, start + random.below(LONGEST_PIECE));
  return splice(bytes, start, 0, Buffer.concat(Array.from({ length: 1 + random.below(50) }, () => piece)));
};

const zeroOut: Mutation = (bytes, random) => {
  const start = random.below(bytes.length);
  return splice(bytes, start, LONGEST_PIECE, Buffer.alloc(Math.min(random.below(LONGEST_PIECE), bytes.length - start)));
};

const spliceIn: Mutation = (bytes, random, others) => {
  const other = random.pick(others);
  const start = random.below(other.length);
  const piece = other.subarray(start, start + random.below(LONGEST_PIECE));
  return splice(bytes, random.below(bytes.length), random.below(piece.length), piece);
};

const insertToken: Mutation = (bytes, random) =>
  splice(bytes, random.below(bytes.length), 0, Buffer.from(random.pick(TOKENS), 'latin1'));

/** Lengths, offsets and counts are written as digits in a PDF. */
const changeNumber: Mutation = (bytes, random) => {
  const numbers = [...bytes.toString('latin1').matchAll(/\d+/gu)];
  if (numbers.length === 0) return flip(bytes, random, []);
  const { 0: digits, index } = random.pick(numbers);
  const other = random.pick(['0', '1', '65535', '99999999', '-7', `${digits}0`]);
  return splice(bytes, index, digits.length, Buffer.from(other));
};

const MUTATIONS: readonly Mutation[] = [
  flip,
  flip,
  flip,
  truncate,
  cutOut,
  repeat,
  zeroOut,
  spliceIn,
  insertToken,
  changeNumber,
];

/** A damaged copy of a file; `others` lend the pieces that are put in. */
export function fuzz(bytes: Buffer, random: SeededRandom, others: readonly Buffer[]): Buffer {
  let damaged = bytes;
  const count = 1 + random.below(MOST_MUTATIONS);
  for (let index = 0; index < count; index++) damaged = random.pick(MUTATIONS)(damaged, random, others);
  return damaged;
}
