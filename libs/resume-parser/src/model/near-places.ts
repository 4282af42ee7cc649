import type { Quote } from './witness.js';

/** Lines within which the parts of one entry stand. */
const REACH = 6;

export interface PlacedEntry<Part extends string> {
  parts: Record<Part, Quote | null>;
  /** First and last line of what was found. */
  from: number;
  to: number;
}

/** The nearest place; of those about as near, the one that writes it exactly: a name also stands in web addresses. */
function nearest(places: readonly Quote[], anchor: Quote): Quote | null {
  const cost = (place: Quote) => Math.abs(place.line - anchor.line) + (place.exact ? 0 : 1.5);
  let best: Quote | null = null;
  for (const place of places) {
    if (Math.abs(place.line - anchor.line) <= REACH && (best === null || cost(place) < cost(best))) best = place;
  }
  return best;
}

function around<Part extends string>(anchor: Quote, places: Record<Part, Quote[]>): PlacedEntry<Part> {
  const parts = Object.fromEntries(
    Object.entries<Quote[]>(places).map(([part, all]) => [part, all.includes(anchor) ? anchor : nearest(all, anchor)]),
  ) as Record<Part, Quote | null>;
  const lines = Object.values<Quote | null>(parts).flatMap((quote) => (quote === null ? [] : [quote.line]));
  return { parts, from: Math.min(...lines), to: Math.max(...lines) };
}

/**
 * Chooses the places of an entry's parts that stand together, so that words from all over a document can't be made into a
 * position that nobody held. A part that stands too far from the others is left out. `taken` are places that earlier
 * entries stand on.
 */
export function standingTogether<Part extends string>(
  places: Record<Part, Quote[]>,
  taken: ReadonlySet<number>,
): PlacedEntry<Part> | null {
  let best: { entry: PlacedEntry<Part>; score: number } | null = null;
  for (const anchor of Object.values<Quote[]>(places).flat()) {
    if (taken.has(anchor.start)) continue;
    const entry = around(anchor, places);
    const found = Object.values<Quote | null>(entry.parts).filter((quote) => quote !== null);
    const reused = found.filter((quote) => taken.has(quote.start)).length;
    const exact = found.filter((quote) => quote.exact).length;
    const score = found.length * 100 - reused * 40 + exact * 2 - (entry.to - entry.from);
    if (best === null || score > best.score) best = { entry, score };
  }
  return best === null ? null : best.entry;
}
