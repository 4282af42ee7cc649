import { z } from 'zod';
import { deriveKey, isSignature, sign } from '#libs/crypto';
import type { PageRequest } from '#libs/database';
import { DomainError } from '#libs/errors';

const MOST_SKIPPED = 10_000;

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
  cursor: z.string().max(300).optional().describe('`next_cursor` of the page before.'),
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

/** Makes and reads cursors: opaque, signed for one tenant and one list, so that none can be edited or carried elsewhere. */
export class Cursors {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = deriveKey(secret, 'cursors');
  }

  /** @throws {DomainError} invalid_cursor */
  toRequest(query: PageQuery, list: string, tenantId: string): PageRequest {
    if (query.cursor === undefined) return { limit: query.limit, skip: query.skip };
    const [payload = '', signature = ''] = query.cursor.split('.');
    const id = Buffer.from(payload, 'base64url').toString('utf8');
    if (!z.uuid().safeParse(id).success || !isSignature(this.#key, `${tenantId}/${list}/${id}`, signature)) {
      throw new DomainError('invalid_cursor', 'The cursor is not valid for this list.');
    }
    return { limit: query.limit, skip: 0, after: id };
  }

  /** Wraps a page whose rows are ordered by id; a full page may have a next one. */
  toPage<Row extends { id: string }, Item>(
    rows: { items: Row[]; total: number | undefined },
    toItem: (row: Row) => Item,
    query: PageQuery,
    list: string,
    tenantId: string,
  ): Page<Item> {
    const last = rows.items.length === query.limit ? rows.items.at(-1)?.id : undefined;
    return {
      items: rows.items.map(toItem),
      ...(rows.total === undefined || query.cursor !== undefined ? {} : { total: rows.total }),
      skip: query.cursor === undefined ? query.skip : 0,
      limit: query.limit,
      next_cursor: last === undefined ? null : this.cursor(last, list, tenantId),
    };
  }

  private cursor(id: string, list: string, tenantId: string): string {
    return `${Buffer.from(id).toString('base64url')}.${sign(this.#key, `${tenantId}/${list}/${id}`)}`;
  }
}
