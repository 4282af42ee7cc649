import fc from 'fast-check';
import { BestOf, isAhead, type Ranked } from './best-of.js';

const ranked = fc.record({ id: fc.uuid(), total: fc.integer({ min: 0, max: 20 }) });

describe('BestOf', () => {
  it('keeps what sorting all of it would put first, in that order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(ranked, { selector: ({ id }) => id }),
        fc.integer({ min: 1, max: 30 }),
        (items, most) => {
          const best = new BestOf<Ranked>(most);
          for (const item of items) best.offer(item);
          const expected = items.toSorted((a, b) => (isAhead(a, b) ? -1 : 1)).slice(0, most);
          expect(best.sorted()).toEqual(expected);
          expect(best.floor).toEqual(items.length < most ? undefined : expected.at(-1));
        },
      ),
    );
  });
});
