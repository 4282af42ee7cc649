import type { CandidateDigest } from '#libs/scoring';

/** The words, as the scorer has them, of the titles that a candidate has or had. */
export function titleWordsOf({ title, positions }: CandidateDigest): string[] {
  const titles = [title, ...positions.map((position) => position.title)];
  return [...new Set(titles.flatMap((one) => one?.words ?? []))];
}
