import { decodeWindows1252 } from './windows-1252.js';

const BYTE_ORDER_MARKS: readonly { mark: readonly number[]; encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];
const SAMPLE = 64 * 1024;
/** Bytes; a few zeros in fewer tell nothing. */
const SMALLEST_SAMPLE = 16;
/** Every other byte of Latin text in UTF-16 is zero; other scripts still have their spaces and line ends. */
const LEAST_ZEROS = 0.1;
const MOST_STRAY_ZEROS = 0.01;
/** Western text has accented letters one by one; in Cyrillic all letters are high, so they stand side by side. */
const LEAST_NEIGHBOURS = 0.7;
const LEAST_HIGH = 20;

/** UTF-16 by its mark, or by the zeros that stand in only one half of its bytes. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1);
  if (sample.length < SMALLEST_SAMPLE) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  });
  const [first, second] = zeros.map((count) => count / Math.max(sample.length / 2, 1));
  if (first === undefined || second === undefined) return undefined;
  if (second > LEAST_ZEROS && first < MOST_STRAY_ZEROS) return 'utf-16le';
  return first > LEAST_ZEROS && second < MOST_STRAY_ZEROS ? 'utf-16be' : undefined;
}

function looksCyrillic(bytes: Uint8Array): boolean {
  const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;
  let [high, withNeighbour] = [0, 0];
  bytes.subarray(0, SAMPLE).forEach((byte, index) => {
    if (!isHigh(byte)) return;
    high++;
    if (isHigh(bytes[index - 1]) || isHigh(bytes[index + 1])) withNeighbour++;
  });
  return high >= LEAST_HIGH && withNeighbour > LEAST_NEIGHBOURS * high;
}

/** Text in the encoding its bytes tell of: Unicode, else Cyrillic or Western Windows. */
export function decodeText(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const encoding = marked?.encoding ?? utf16Of(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    // As a stream, because the text may have been cut in the middle of a character.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    if (looksCyrillic(bytes)) return new TextDecoder('windows-1251').decode(bytes);
    // Every byte means something in Windows-1252, and it contains Latin-1.
    return decodeWindows1252(bytes);
  }
}
