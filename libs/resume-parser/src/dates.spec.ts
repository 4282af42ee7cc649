import fc from 'fast-check';
import { findDates, firstDates, isOnlyDates } from './dates.js';
import { MONTHS } from './vocabulary/months.js';

describe('findDates', () => {
  it.each([
    ['2019 – 2023', '2019', '2023'],
    ['01/2019 - 03/2020', '2019-01', '2020-03'],
    ['01.02.2019 – 31.12.2020', '2019-02-01', '2020-12-31'],
    ['2019-01 to 2020-03', '2019-01', '2020-03'],
    ['Jan 2019 — Mar 2020', '2019-01', '2020-03'],
    ['January 5, 2019 – March 6, 2020', '2019-01-05', '2020-03-06'],
    ["Jan '19 – Dec '20", '2019-01', '2020-12'],
    ['03/18 – 05/21', '2018-03', '2021-05'],
    ['March – June 2020', '2020-03', '2020-06'],
    ['2019–20', '2019', '2020'],
    ['2013-Sep - 2014-Aug', '2013-09', '2014-08'],
    ['März 2015 bis Dezember 2016', '2015-03', '2016-12'],
    ['de mars 2015 à août 2016', '2015-03', '2016-08'],
    ['mayo de 2018 a abril de 2019', '2018-05', '2019-04'],
    ['gennaio 2014 - agosto 2018', '2014-01', '2018-08'],
    ['fev/2018 – dez/2020', '2018-02', '2020-12'],
    ['maart 2019 tot en met juni 2020', '2019-03', '2020-06'],
    ['wrzesień 2014 – kwiecień 2019', '2014-09', '2019-04'],
    ['сентябрь 2014 – апрель 2019', '2014-09', '2019-04'],
    ['2015年4月 ～ 2019年3月', '2015-04', '2019-03'],
    ['Summer 2013 – Fall 2014', '2013', '2014'],
  ])('reads the period %s', (text, from, to) => {
    expect(firstDates(text)).toMatchObject({ from, to, current: false, isRange: true });
  });

  it.each([
    ['March 2019 – Present', '2019-03'],
    ['04/2017 – heute', '2017-04'],
    ['janvier 2020 – aujourd’hui', '2020-01'],
    ['mayo de 2018 - actualidad', '2018-05'],
    ['settembre 2018 – in corso', '2018-09'],
    ['jan/2021 – atual', '2021-01'],
    ['maart 2019 – heden', '2019-03'],
    ['март 2018 – настоящее время', '2018-03'],
    ['2019年4月 – 現在', '2019-04'],
    ['seit 2019', '2019'],
    ['since May 2021', '2021-05'],
    ['2021 –', '2021'],
  ])('reads the open period %s', (text, from) => {
    expect(firstDates(text)).toMatchObject({ from, to: null, current: true, isRange: true });
  });

  it('tells where a date stands', () => {
    const text = 'Welder, Iron Works (2012 – 2015), Leeds';
    const [span] = findDates(text);
    expect(text.slice(span?.start, span?.end)).toBe('2012 – 2015');
  });

  it.each(['Room 4, Building 12', '10 years of experience', '+49 711 5550 1420', '3,200 orders', 'ISO 9001 and 5S'])(
    'finds no period in "%s"',
    (text) => {
      expect(findDates(text).filter((span) => span.isRange)).toEqual([]);
    },
  );

  it('does not read a period backwards', () => {
    expect(findDates('2023 – 2019').map((span) => span.isRange)).toEqual([false, false]);
  });

  it('knows a text that is nothing but dates', () => {
    expect(isOnlyDates('(Jan 2019 – Present)')).toBe(true);
    expect(isOnlyDates('Iron Works 2019')).toBe(false);
  });

  it('reads every period it is given, in any month name and style', () => {
    const point = fc.record({ year: fc.integer({ min: 1970, max: 2039 }), month: fc.integer({ min: 1, max: 12 }) });
    const two = (value: number) => String(value).padStart(2, '0');
    const styles = fc.constantFrom<(p: { year: number; month: number }, name: number) => string>(
      (p) => `${two(p.month)}/${p.year}`,
      (p) => `${two(p.month)}.${p.year}`,
      (p) => `${p.year}-${two(p.month)}`,
      (p, name) => {
        const names = (MONTHS[p.month - 1] ?? '').split('|');
        return `${names[name % names.length] ?? ''} ${p.year}`;
      },
    );
    const dashes = fc.constantFrom(' – ', ' - ', ' — ', ' to ');
    fc.assert(
      fc.property(point, point, styles, dashes, fc.nat(40), (a, b, style, dash, name) => {
        const [from, to] = [a, b].sort((p, q) => p.year - q.year || p.month - q.month) as [typeof a, typeof b];
        const text = `${style(from, name)}${dash}${style(to, name)}`;
        const iso = (p: typeof a) => `${p.year}-${two(p.month)}`;
        expect(firstDates(text)).toMatchObject({ from: iso(from), to: iso(to), start: 0, end: text.length });
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('keeps its places inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (noise) => {
        let end = 0;
        for (const span of findDates(`${noise}2019 – 2020${noise}`)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
      }),
      { numRuns: 200, seed: 12 },
    );
  });
});
