import { normaliseSkill } from '#libs/skills';
import { FIELD_MARKS, searchWords } from './search-document.js';
import { tagKey } from './tag.js';

/** What candidates are sought by; all that is given must hold. */
export interface CandidateQuery {
  /** Words of name, title, place, skills or resume; or the beginning of an e-mail address or telephone number, or a number without its country. */
  search?: string | undefined;
  name?: string | undefined;
  title?: string | undefined;
  location?: string | undefined;
  /** One of them. */
  sources?: readonly string[] | undefined;
  /** One of them. */
  statuses?: readonly string[] | undefined;
  /** All of them. */
  tags?: readonly string[] | undefined;
  /** All of them, in any spelling. */
  skills?: readonly string[] | undefined;
  ownerId?: string | undefined;
  monthsFrom?: number | undefined;
  monthsTo?: number | undefined;
  createdFrom?: Date | undefined;
  /** Included. */
  createdTo?: Date | undefined;
}

/** The filters of `find_candidates` and `count_candidates`. */
export type CandidateFilters = Readonly<Record<string, string | number | readonly string[]>>;

const MOST_WORDS = 12;
const LONGEST_PREFIX = 100;
const FEWEST_DIGITS = 5;
/** Fewer are the end of too many numbers. */
const FEWEST_LAST_DIGITS = 7;
const NUMBER_SIGNS = /^[\d\s+()./‐‑–-]+$/u;
/** Ids are made by the API's clock, `created_at` by PostgreSQL's, at the end of work that may take a while. */
const SLACK_MS = 3_600_000;
const LAST_MS = 2 ** 48 - 1;

export function candidateFilters(query: CandidateQuery): CandidateFilters {
  const { createdFrom, createdTo } = query;
  const filters: Record<string, string | number | readonly string[] | undefined> = {
    ...searchFilters(query.search),
    fields: fieldsQuery(query),
    sources: listed(query.sources),
    statuses: listed(query.statuses),
    tags: listed(query.tags?.map(tagKey)),
    skills: listed(query.skills?.map((skill) => normaliseSkill(skill).key)),
    owner_id: query.ownerId,
    months_from: query.monthsFrom,
    months_to: query.monthsTo,
    created_from: createdFrom?.toISOString(),
    // To the end of the millisecond, which is all that answers show of a time.
    created_to: createdTo?.toISOString().replace('Z', '999Z'),
    id_from: createdFrom && firstIdOf(createdFrom.getTime() - SLACK_MS),
    id_to: createdTo && lastIdOf(createdTo.getTime() + SLACK_MS),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as CandidateFilters;
}

function searchFilters(search: string | undefined): { words?: string; contact_prefix?: string; phone_end?: string } {
  const sought = search?.trim().normalize('NFKC').toLowerCase() ?? '';
  if (sought === '') return {};
  const parts = sought.split(/\s+/u);
  const address = parts.find((part) => part.includes('@'));
  if (address !== undefined) return { contact_prefix: address.slice(0, LONGEST_PREFIX) };
  if (NUMBER_SIGNS.test(sought) && sought.replace(/\D/gu, '').length >= FEWEST_DIGITS) {
    return numberFilters(sought);
  }
  const words = { words: tsquery(termsOf(sought, '')) };
  return parts.length === 1 ? { ...words, contact_prefix: sought.slice(0, LONGEST_PREFIX) } : words;
}

/**
 * The beginning of an E.164 number, with its country, as people write it with + or 00; or, without either, also its last
 * digits, as it is dialled in its country: behind the 0 that E.164 leaves out.
 */
function numberFilters(written: string): { contact_prefix: string; phone_end?: string } {
  const digits = written.replaceAll('(0)', '').replace(/\D/gu, '').slice(0, LONGEST_PREFIX);
  const national = digits.replace(/^0+/u, '');
  const isInternational = written.startsWith('+') || digits.startsWith('00');
  return {
    contact_prefix: `+${digits.replace(/^00/u, '')}`,
    ...(!isInternational && national.length >= FEWEST_LAST_DIGITS && { phone_end: national }),
  };
}

function fieldsQuery(query: CandidateQuery): string | undefined {
  const given = (['name', 'title', 'location'] as const).filter((field) => (query[field]?.trim() ?? '') !== '');
  if (given.length === 0) return undefined;
  const terms = given.map((field) => termsOf(query[field] ?? '', FIELD_MARKS[field]));
  // A field of signs alone is found nowhere; it must not be passed over.
  return terms.some((list) => list.length === 0) ? '' : tsquery(terms.flat());
}

/**
 * The last word, which may still be typed, as the beginning of one; the others whole, which an index finds in a fraction of
 * the time. A single Latin letter, which half of all words begin with, is always a word of its own.
 */
function termsOf(text: string, mark: string): string[] {
  const words = searchWords(text).slice(0, MOST_WORDS);
  return words.map((word, place) => {
    const isUnfinished = place === words.length - 1 && !/^[a-z0-9]$/u.test(word);
    return `'${mark}${word}'${isUnfinished ? ':*' : ''}`;
  });
}

/** Words are letters and digits alone, so nothing in them can be taken for an operator. Without any, nothing is found. */
function tsquery(terms: readonly string[]): string {
  return terms.join(' & ');
}

function listed(values: readonly string[] | undefined): readonly string[] | undefined {
  return values === undefined || values.length === 0 ? undefined : [...new Set(values)];
}

/** The first UUIDv7 of a millisecond. */
function firstIdOf(ms: number): string {
  return idOf(ms, '0');
}

function lastIdOf(ms: number): string {
  return idOf(ms, 'f');
}

function idOf(ms: number, digit: string): string {
  const time = Math.min(Math.max(0, Math.floor(ms)), LAST_MS)
    .toString(16)
    .padStart(12, '0');
  const rest = (length: number): string => digit.repeat(length);
  return `${time.slice(0, 8)}-${time.slice(8)}-${rest(4)}-${rest(4)}-${rest(12)}`;
}
