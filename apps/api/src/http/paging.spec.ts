import fc from 'fast-check';
import { Cursors, pageQuerySchema, type PageQuery } from './paging.js';

const OURS = '01900000-0000-7000-8000-000000000001';
const THEIRS = '01900000-0000-7000-8000-000000000002';
const cursors = new Cursors('a secret of thirty-two characters');

const query = (given: object = {}): PageQuery => pageQuerySchema.parse(given);
const rows = (
  count: number,
  total: number | undefined = 100,
): { items: { id: string }[]; total: number | undefined } => ({
  items: Array.from({ length: count }, (_, i) => ({ id: `01900000-0000-7000-8000-00000000010${i}` })),
  total,
});

/** The cursor after a full page of the list of users of our tenant. */
function cursorOf(tenantId = OURS, list = 'users'): string {
  const page = cursors.toPage(rows(2), ({ id }) => id, query({ limit: 2 }), list, tenantId);
  return page.next_cursor ?? '';
}

describe('a page query', () => {
  it('has defaults, and bounds that keep a request cheap', () => {
    expect(query()).toEqual({ skip: 0, limit: 20 });
    for (const wrong of [
      { limit: 0 },
      { limit: 101 },
      { skip: -1 },
      { skip: 10_001 },
      { limit: 1.5 },
      { limit: 'x' },
      { page: 1 },
    ]) {
      expect(pageQuerySchema.safeParse(wrong).success).toBe(false);
    }
  });
});

describe('a cursor', () => {
  it('leads to what comes after the last item, and makes skip void', () => {
    const request = cursors.toRequest(query({ cursor: cursorOf(), limit: 7, skip: 3 }), 'users', OURS);
    expect(request).toEqual({ limit: 7, skip: 0, after: rows(2).items[1]?.id });
  });

  it('carries what a list is ordered by beside the id, whatever that is, and is bound to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (sortKey) => {
        const item = { id: OURS, sortKey: sortKey.toWellFormed() };
        const page = cursors.toPage({ items: [item], total: 1 }, ({ id }) => id, query({ limit: 1 }), 'by name', OURS);
        const cursor = page.next_cursor ?? '';
        const request = cursors.toRequest(query({ cursor }), 'by name', OURS);
        expect(request).toEqual({ limit: 20, skip: 0, after: OURS, afterKey: item.sortKey });
        expect(() => cursors.toRequest(query({ cursor }), 'by date', OURS)).toThrow();
      }),
    );
  });

  it('is made only when the page is full, and is not made for what is over', () => {
    const page = cursors.toPage(rows(1), ({ id }) => id, query({ limit: 2 }), 'users', OURS);
    expect(page).toMatchObject({ items: [rows(1).items[0]?.id], total: 100, skip: 0, limit: 2, next_cursor: null });
  });

  it('goes without a total', () => {
    const page = cursors.toPage(
      rows(1, undefined),
      ({ id }) => id,
      query({ cursor: cursorOf(), skip: 5 }),
      'users',
      OURS,
    );
    expect(page).not.toHaveProperty('total');
    expect(page.skip).toBe(0);
  });

  it('is refused under another tenant, on another list, and with another secret', () => {
    const cursor = query({ cursor: cursorOf() });
    const refused = expect.objectContaining({ code: 'invalid_cursor' });
    expect(() => cursors.toRequest(cursor, 'users', THEIRS)).toThrow(refused);
    expect(() => cursors.toRequest(cursor, 'api-keys', OURS)).toThrow(refused);
    expect(() => new Cursors('another secret, as long as it').toRequest(cursor, 'users', OURS)).toThrow(refused);
  });

  it('is accepted after the secret was rotated, and none is made with the old one', () => {
    const rotated = new Cursors('another secret, as long as it', ['a secret of thirty-two characters']);
    const cursor = query({ cursor: cursorOf() });
    expect(rotated.toRequest(cursor, 'users', OURS)).toEqual(cursors.toRequest(cursor, 'users', OURS));
    const page = rotated.toPage(rows(1), ({ id }) => id, query({ limit: 1 }), 'users', OURS);
    const later = query({ cursor: page.next_cursor ?? '' });
    expect(() => cursors.toRequest(later, 'users', OURS)).toThrow();
  });

  it('is refused when any of its characters was changed', () => {
    const cursor = cursorOf();
    const character = fc.constantFrom(
      ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'),
    );
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), character, (place, other) => {
        const changed = cursor.slice(0, place) + other + cursor.slice(place + 1);
        // The last character of base64 carries bits that stand for nothing.
        fc.pre(!sameBytes(changed, cursor));
        expect(() => cursors.toRequest(query({ cursor: changed }), 'users', OURS)).toThrow();
      }),
    );
  });

  it('is refused when it is anything else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(() => cursors.toRequest(query({ cursor: text }), 'users', OURS)).toThrow();
      }),
    );
    const unsigned = Buffer.from(OURS).toString('base64url');
    for (const cursor of [unsigned, `${unsigned}.`, `.${unsigned}`, '.', "' or 1=1 --"]) {
      expect(() => cursors.toRequest(query({ cursor }), 'users', OURS)).toThrow();
    }
  });
});

/** Whether two cursors mean the same id with the same signature text. */
function sameBytes(one: string, two: string): boolean {
  const parts = (cursor: string): string => {
    const [payload = '', signature = ''] = cursor.split('.');
    return `${Buffer.from(payload, 'base64url').toString('hex')}.${signature}`;
  };
  return parts(one) === parts(two);
}
