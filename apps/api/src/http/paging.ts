import { z } from 'zod';
import { deriveKey, isSignature, sign } from '#libs/crypto';
import type { PageRequest } from '#libs/database';
import { DomainError } from '#libs/errors';

const MOST_SKIPPED = 10_000;
const ID_LENGTH = 36;

/** The query parameters of every list. */
export const pageQuery = {
  skip: z.coerce
    .number()
    .int()
    .min(0)
    .max(MOST_SKIPPED)
    .default(0)
    .describe('Items to pass over; for far pages use `cursor`.'),
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('Most items in the answer.'),
  cursor: z.string().max(1000).optional().describe('`next_cursor` of the page before.'),
};

export const pageQuerySchema = z.strictObject(pageQuery);
export type PageQuery = z.output<typeof pageQuerySchema>;

/** The answer of every list of `item`. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    total: z.number().int().optional().describe('Left out when a cursor is given.'),
    skip: z.number().int(),
    limit: z.number().int(),
    next_cursor: z.string().nullable(),
  });
}

export interface Page<Item> {
  items: Item[];
  total?: number;
  skip: number;
  limit: number;
  next_cursor: string | null;
}

/** What a list of rows is walked by: their ids, or where it is ordered by something else, that as well. */
interface Walked {
  id: string;
  sortKey?: string;
}

/**
 * Makes and reads cursors: opaque, signed for one tenant and one list, so that none can be edited or carried elsewhere. A
 * list in another order or with other filters is another list: `list` must tell them apart.
 */
export class Cursors {
  readonly #key: Buffer;
  readonly #accepted: Buffer[];

  /** @param previous secrets of before, whose cursors are still accepted */
  constructor(secret: string, previous: readonly string[] = []) {
    this.#key = deriveKey(secret, 'cursors');
    this.#accepted = [this.#key, ...previous.map((one) => deriveKey(one, 'cursors'))];
  }

  /** @throws {DomainError} invalid_cursor */
  toRequest(query: PageQuery, list: string, tenantId: string): PageRequest {
    if (query.cursor === undefined) return { limit: query.limit, skip: query.skip };
    const [payload = '', signature = ''] = query.cursor.split('.');
    const place = Buffer.from(payload, 'base64url').toString('utf8');
    const id = place.slice(0, ID_LENGTH);
    const signed = `${tenantId}/${list}/${place}`;
    const isOurs = this.#accepted.some((key) => isSignature(key, signed, signature));
    if (!z.uuid().safeParse(id).success || !isOurs) {
      throw new DomainError('invalid_cursor', 'The cursor is not valid for this list.');
    }
    const afterKey = place.slice(ID_LENGTH + 1);
    return { limit: query.limit, skip: 0, after: id, ...(place.length > ID_LENGTH && { afterKey }) };
  }

  /** Wraps a page; a full page may have a next one. */
  toPage<Row extends Walked, Item>(
    rows: { items: Row[]; total: number | undefined },
    toItem: (row: Row) => Item,
    query: PageQuery,
    list: string,
    tenantId: string,
  ): Page<Item> {
    const last = rows.items.length === query.limit ? rows.items.at(-1) : undefined;
    return {
      items: rows.items.map(toItem),
      ...(rows.total === undefined || query.cursor !== undefined ? {} : { total: rows.total }),
      skip: query.cursor === undefined ? query.skip : 0,
      limit: query.limit,
      next_cursor: last === undefined ? null : this.cursor(last, list, tenantId),
    };
  }

  private cursor({ id, sortKey }: Walked, list: string, tenantId: string): string {
    const place = sortKey === undefined ? id : `${id}/${sortKey}`;
    return `${Buffer.from(place).toString('base64url')}.${sign(this.#key, `${tenantId}/${list}/${place}`)}`;
  }
}
