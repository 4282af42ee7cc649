import { z } from 'zod';
import { EMPLOYMENT_STATUSES, type CandidateQuery, type CandidateSort } from '#libs/candidates';
import { pageQuery } from '../../http/paging.js';

const MOST_VALUES = 20;
const MONTHS = 12;

/** `?tags=a,b`, `?tags=a&tags=b`, or both. */
function listOf<Value extends z.ZodType>(value: Value) {
  return z.preprocess(
    (given) => (given === undefined ? undefined : [given].flat().flatMap(partsOf)),
    z.array(value).max(MOST_VALUES).optional(),
  );
}

function partsOf(given: unknown): unknown[] {
  if (typeof given !== 'string') return [given];
  return given
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const text = z.string().max(500).optional();
const years = z.coerce.number().min(0).max(100).optional();
const day = z.iso.date();
const moment = z.iso.datetime({ offset: true });

const SORTS = ['created_at', '-created_at', 'updated_at', '-updated_at', 'name', '-name'] as const;
const COLUMNS = { created_at: 'id', updated_at: 'updated_at', name: 'name_key' } as const;

export const candidateQuerySchema = z.strictObject({
  ...pageQuery,
  search: text.describe(
    'Beginnings of words of name, title, place, skills or resume, all of which must occur. With an @ or as a number: the beginning of an e-mail address, or of a telephone number with its country, or all of a number without it. A single word also finds e-mail addresses.',
  ),
  name: text,
  title: text,
  location: text,
  source: listOf(z.string().max(50)).describe('One of these.'),
  status: listOf(z.enum(EMPLOYMENT_STATUSES)).describe('One of these.'),
  tags: listOf(z.string().max(50)).describe('All of these.'),
  skills: listOf(z.string().max(100)).describe('All of these, in any spelling.'),
  owner: z.uuid().optional().describe('The user whose candidates they are.'),
  experience_min: years.describe('Years of experience, at least.'),
  experience_max: years.describe('Years of experience, at most.'),
  created_from: z.union([day, moment]).optional().describe('A day (UTC) or a moment.'),
  created_to: z.union([day, moment]).optional().describe('A day (UTC) or a moment; included.'),
  sort: z.enum(SORTS).default('-created_at').describe('With - the greatest or latest first.'),
});
export type CandidateListQuery = z.output<typeof candidateQuerySchema>;

export function toCandidateQuery(query: CandidateListQuery): CandidateQuery {
  return {
    search: query.search,
    name: query.name,
    title: query.title,
    location: query.location,
    sources: query.source,
    statuses: query.status,
    tags: query.tags,
    skills: query.skills,
    ownerId: query.owner,
    monthsFrom: query.experience_min && Math.ceil(query.experience_min * MONTHS),
    monthsTo: query.experience_max === undefined ? undefined : Math.floor(query.experience_max * MONTHS),
    createdFrom: query.created_from === undefined ? undefined : new Date(query.created_from),
    createdTo: query.created_to === undefined ? undefined : endOf(query.created_to),
  };
}

export function toCandidateSort({ sort }: CandidateListQuery): CandidateSort {
  const descending = sort.startsWith('-');
  return { column: COLUMNS[sort.replace('-', '') as keyof typeof COLUMNS], descending };
}

/** The list that a cursor belongs to: everything of the query but the page. */
export function nameOfList({ skip: _skip, limit: _limit, cursor: _cursor, ...query }: CandidateListQuery): string {
  return `candidates?${JSON.stringify(query, Object.keys(query).sort())}`;
}

function endOf(given: string): Date {
  return day.safeParse(given).success ? new Date(`${given}T23:59:59.999Z`) : new Date(given);
}
