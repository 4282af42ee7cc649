import type { Point } from './matrix.js';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function boxAround(points: readonly Point[]): Box {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export function holds(box: Box, { x, y }: Point, slack = 0): boolean {
  const across = x >= box.x - slack && x <= box.x + box.width + slack;
  return across && y >= box.y - slack && y <= box.y + box.height + slack;
}

/** True when the middle of `inner` lies in `outer`. */
export function holdsMiddleOf(outer: Box, inner: Box): boolean {
  return holds(outer, { x: inner.x + inner.width / 2, y: inner.y + inner.height / 2 });
}

/** What two boxes share; without width or height when they share nothing. */
export function intersect(one: Box, other: Box): Box {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}
