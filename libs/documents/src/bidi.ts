const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LEFT_TO_RIGHT = /\p{L}/u;
const DIGIT = /\p{N}/u;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

type Direction = 'right' | 'left' | 'neutral';

function directionOf(cluster: string): Direction {
  if (RIGHT_TO_LEFT.test(cluster)) return 'left';
  return LEFT_TO_RIGHT.test(cluster) || DIGIT.test(cluster) ? 'right' : 'neutral';
}

/** Signs between two words or numbers of one direction belong to them: "15-20", "name@example.com". */
function resolveNeutrals(directions: Direction[]): void {
  for (let start = 0; start < directions.length; start++) {
    if (directions[start] !== 'neutral') continue;
    let end = start;
    while (directions[end] === 'neutral') end++;
    const before = directions[start - 1];
    const resolved = before !== undefined && before === directions[end] ? before : 'left';
    directions.fill(resolved, start, end);
    start = end;
  }
}

/** A telephone number in a right-to-left line is drawn group by group from the right: "1234 000 50 971+". */
const DRAWN_PHONE = /^[\d() -]*\d\+$/u;

/** The digits of such a number in the order in which they are dialled; other text as it is. */
export function dialledOrder(text: string): string {
  if (!DRAWN_PHONE.test(text)) return text;
  return `+${text.slice(0, -1).split(' ').reverse().join(' ')}`;
}

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * The reading order of a line whose clusters are given from left to right as drawn, when its language runs from right
 * to left: the line is reversed, its words and numbers that run from left to right are not.
 */
export function logicalOrder(clusters: readonly string[]): string[] {
  const directions = clusters.map(directionOf);
  resolveNeutrals(directions);
  const ordered: string[] = [];
  let end = clusters.length;
  while (end > 0) {
    let start = end;
    while (start > 0 && directions[start - 1] === directions[end - 1]) start--;
    const stretch = clusters.slice(start, end);
    if (directions[end - 1] === 'right') ordered.push(...stretch);
    else ordered.push(...stretch.reverse().map((cluster) => MIRRORED[cluster] ?? cluster));
    end = start;
  }
  return ordered;
}
