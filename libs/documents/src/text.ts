import { cleanCharacters } from './characters.js';
import { DocumentError } from './document-error.js';
import { type DocumentLimits, TextBudget } from './document-limits.js';
import type { PositionedDocument } from './document.js';
import { LineLayout } from './line-layout.js';
import { decodeText } from './text-encoding.js';

export function extractText(bytes: Uint8Array, limits: DocumentLimits): PositionedDocument {
  const budget = new TextBudget(limits.textBytes);
  const layout = new LineLayout();
  // Two bytes make one of UTF-8 at most, so this is enough to fill the budget.
  const text = decodeText(bytes.subarray(0, limits.textBytes * 2 + 4));
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
