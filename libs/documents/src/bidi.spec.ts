import fc from 'fast-check';
import { dialledOrder, hasRightToLeft, logicalOrder } from './bidi.js';

function order(drawn: string): string {
  return logicalOrder(Array.from(drawn)).join('');
}

describe('logicalOrder', () => {
  it('turns a drawn Hebrew line round', () => {
    expect(order('םולש')).toBe('שלום');
  });

  it('keeps words and numbers of the other direction as they are', () => {
    expect(order('Excel תועידי')).toBe('ידיעות Excel');
    expect(order('2019-2021 הדובע')).toBe('עבודה 2019-2021');
    expect(order('me@example.org :ל"אוד')).toBe('דוא"ל: me@example.org');
  });

  it('mirrors brackets', () => {
    expect(order('(בא)')).toBe('(אב)');
  });

  it('loses nothing, whatever the line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('א', 'ב', 'a', 'b', '1', ' ', '-', '.')), (clusters) => {
        expect([...logicalOrder(clusters)].sort()).toEqual([...clusters].sort());
      }),
    );
  });
});

describe('dialledOrder', () => {
  it('turns the groups of a telephone number in a right-to-left line round', () => {
    expect(dialledOrder('1234 000 50 971+')).toBe('+971 50 000 1234');
  });

  it.each(['+971 50 000 1234', '10+', 'C++', '1234'])('leaves %s', (text) => {
    expect(dialledOrder(text)).toBe(text === '10+' ? '+10' : text);
  });
});

describe('hasRightToLeft', () => {
  it('knows Arabic and Hebrew from the rest', () => {
    expect(['محاسبة', 'שלום', 'Ελένη', '2019'].map(hasRightToLeft)).toEqual([true, true, false, false]);
  });
});
