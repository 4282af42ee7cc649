/** A piece of text and where it stands on a page; any unit of length, y downwards. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  height: number;
}

/** Text of a page of one column from top to bottom, each line from left to right, whatever order its pieces come in. */
export function textInRows(pieces: readonly Placed[]): string {
  const middle = ({ y, height }: Placed) => y + height / 2;
  const rows: Placed[][] = [];
  for (const piece of [...pieces].sort((one, other) => middle(one) - middle(other))) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && middle(piece) - middle(first) < Math.max(first.height, piece.height) / 2) row.push(piece);
    else rows.push([piece]);
  }
  return rows
    .map((row) => [...row].sort((one, other) => one.x - other.x).map(({ text }) => text))
    .flat()
    .join('\n');
}

/** Least number of characters to put in, take out or change to make one text of the other. */
export function editDistance(one: readonly string[], other: readonly string[]): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, wanted] of one.entries()) {
    const current = [row + 1];
    for (const [column, found] of other.entries()) {
      const changed = (previous[column] ?? 0) + (wanted === found ? 0 : 1);
      current.push(Math.min(changed, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}

export interface CharacterErrors {
  errors: number;
  /** Of the true text. */
  characters: number;
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

function charactersOf(text: string): string[] {
  const words = text.normalize('NFC').split(/\s+/u);
  return Array.from(words.filter((word) => SAYS_SOMETHING.test(word)).join(' '));
}

/**
 * How many characters of a page were read wrong; white space of any kind and length counts as one space. Signs that stand
 * alone don't count: bullets are text in some PDFs and drawings in others.
 */
export function characterErrors(truth: string, read: string): CharacterErrors {
  const wanted = charactersOf(truth);
  return { errors: editDistance(wanted, charactersOf(read)), characters: wanted.length };
}
