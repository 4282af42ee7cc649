import { cleanCharacters } from './characters.js';
import { DocumentError } from './document-error.js';
import { type DocumentLimits, TextBudget } from './document-limits.js';
import type { PositionedDocument } from './document.js';
import { LineLayout } from './line-layout.js';
import { decodeWindows1252 } from './windows-1252.js';

const BYTE_ORDER_MARKS: readonly { mark: readonly number[]; encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

function decode(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return new TextDecoder(marked.encoding).decode(bytes);
  try {
    // As a stream, because the text may have been cut in the middle of a character.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    // Every byte means something in Windows-1252, and it contains Latin-1.
    return decodeWindows1252(bytes);
  }
}

export function extractText(bytes: Uint8Array, limits: DocumentLimits): PositionedDocument {
  const budget = new TextBudget(limits.textBytes);
  const layout = new LineLayout();
  // Two bytes make one of UTF-8 at most, so this is enough to fill the budget.
  const text = decode(bytes.subarray(0, limits.textBytes * 2 + 4));
  for (const line of text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u)) {
    const kept = budget.fit(line);
    if (cleanCharacters(kept).trim() === '') layout.blankLine();
    else layout.line([{ text: kept }]);
    if (budget.exceeded) break;
  }
  if (layout.runs.length === 0 && !budget.exceeded) {
    throw new DocumentError('empty_file', 'The file contains no text.');
  }
  return { format: 'txt', pages: [layout.toPage()], pageCount: 1, truncated: budget.exceeded };
}
