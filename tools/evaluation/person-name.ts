import { fold } from './likeness.js';

const TITLES = new Set(
  'dr prof professor mr mrs ms miss mx sir dame rev ing dipl dott dottssa herr frau mme mlle sra dra'.split(' '),
);
const SUFFIXES = new Set(
  'phd dphil mba md rn bsn msn ccrn np cpa cfa pe pmp esq jd llm llb pharmd dds dvm edd mph mpa msc bsc meng beng mphil frcs cissp sphr shrmscp ceng'.split(
    ' ',
  ),
);
const SPLIT_SUFFIXES = new Set(['ph d', 'm d', 'r n', 'p e', 'pharm d', 'd phil', 'm b', 'b sc', 'm sc']);
const DOTTED = /\b(ph|m|d|r|b|p|ll|pharm|ed)\.\s?(d|b|a|n|e|m|phil)\.?(?=[\s,)]|$)/gu;

function withoutSuffix(words: readonly string[]): string[] | null {
  if (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) return words.slice(0, -1);
  return words.length > 2 && SPLIT_SUFFIXES.has(words.slice(-2).join(' ')) ? words.slice(0, -2) : null;
}

/** A person's name for comparison: plain, without titles before it and degrees behind it. */
export function plainName(name: string): string {
  const joined = fold(name).replace(DOTTED, (match, first: string, second: string, at: number) =>
    at > 0 && SUFFIXES.has(first + second) ? ` ${first}${second}` : match,
  );
  let words = joined
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  while (words.length > 1 && TITLES.has(words[0] ?? '')) words = words.slice(1);
  for (let shorter = withoutSuffix(words); shorter !== null; shorter = withoutSuffix(words)) words = shorter;
  return words.join(' ');
}
