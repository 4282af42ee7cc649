import Fuse from 'fuse.js';

/** Somebody whom the database found by keys or by the likeness of names. */
export interface BlockedCandidate {
  id: string;
  nameKey: string;
  /** Found by a key or a file, not by likeness alone. */
  byKey: boolean;
}

/** Fuse's scores: 0 is a perfect match. Trigrams let through what shares letters; this what reads alike. */
const READS_ALIKE = 0.6;

/** Who is worth a comparison, the likeliest first: all who were found by a key, then those whose names read alike. */
export function rerank(nameKey: string, blocked: readonly BlockedCandidate[], most: number): string[] {
  const fuse = new Fuse(blocked, {
    keys: ['nameKey'],
    includeScore: true,
    ignoreLocation: true,
    threshold: READS_ALIKE,
    // Words in any order: the family name may come first.
    useTokenSearch: true,
  });
  const alike = nameKey === '' ? [] : fuse.search(nameKey).map(({ item }) => item);
  const ids = [...blocked.filter(({ byKey }) => byKey), ...alike].map(({ id }) => id);
  return [...new Set(ids)].slice(0, most);
}
