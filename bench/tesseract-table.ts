import type { Placed } from './character-error.js';

/** Words of tesseract's table (level, page, block, paragraph, line, word, left, top, width, height, confidence, text). */
export function wordsOfTable(table: string): Placed[] {
  const rows = table.split('\n').map((row) => row.split('\t'));
  const words = rows.filter(([level, , , , , , , , , , , text]) => level === '5' && text?.trim());
  return words.map((cells) => ({
    x: Number(cells[6]),
    y: Number(cells[7]),
    height: Number(cells[9]),
    text: cells[11] ?? '',
  }));
}
