const MARKS = /\p{M}+/gu;
const NOT_WORDS = /[^\p{L}\p{N}]+/gu;
/** PostgreSQL holds a search document of up to 1 MB; no resume's words come near what this many characters make. */
const MOST_CHARACTERS = 100_000;

/** Lower case without accents and signs, words apart by single spaces: the same for what is stored and what is sought. */
export function searchText(text: string): string {
  const folded = text.slice(0, MOST_CHARACTERS).normalize('NFKD').replace(MARKS, '').toLowerCase();
  return folded
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replace(NOT_WORDS, ' ')
    .trim();
}

const MOST_OF_NAME = 100;

/** What a name is sorted by; short enough for an index, whatever stands as a name. */
export function nameKey(name: string | null): string {
  return Array.from(searchText(name ?? ''))
    .slice(0, MOST_OF_NAME)
    .join('');
}
