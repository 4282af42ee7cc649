import { dateFindings, latestDate } from './date-findings.js';
import type { WorkEntry } from './parsed-resume.js';

const TODAY = '2026-05-31';

function position(name: string | null, startDate: string, endDate: string | null): WorkEntry {
  const current = endDate === null;
  return { position: 'Welder', name, location: null, startDate, endDate, current, dates: null, summary: null };
}

function findings(...work: WorkEntry[]): [string, string][] {
  return dateFindings(work, TODAY).map(({ code, message }) => [code, message]);
}

describe('dateFindings', () => {
  it('tells of positions side by side at different employers', () => {
    expect(findings(position('Iron Works', '2019-01', '2020-12'), position('Steel Yard', '2020-01', null))).toEqual([
      [
        'dates_overlap',
        'Positions at different employers overlap: "Welder, Iron Works" and "Welder, Steel Yard" (at least 12 months).',
      ],
    ]);
  });

  it('counts no more than is certain where only years are known', () => {
    const found = findings(position('Iron Works', '2015', '2019'), position('Steel Yard', '2017', '2021'));
    expect(found[0]?.[1]).toContain('(at least 14 months)');
  });

  it.each([
    [
      'two months of handing over',
      position('Iron Works', '2019-01', '2020-02'),
      position('Steel Yard', '2020-01', null),
    ],
    ['two positions at one employer', position('Iron Works', '2019-01', null), position('IRON WORKS', '2020-01', null)],
    [
      'one employer under a longer name',
      position('Iron Works', '2019-01', null),
      position('Iron Works Ltd', '2020-01', null),
    ],
    ['years that may just touch', position('Iron Works', '2015', '2019'), position('Steel Yard', '2018', '2021')],
    ['an employer that is not known', position('Iron Works', '2019-01', null), position(null, '2020-01', null)],
    ['years that meet', position('Iron Works', '2015', '2019'), position('Steel Yard', '2019', '2021')],
  ])('says nothing of %s', (_, one, other) => {
    expect(findings(one, other)).toEqual([]);
  });

  it('tells of an end before the start and of dates ahead', () => {
    expect(findings(position('Iron Works', '2019-09', '2019-03'))).toEqual([
      ['dates_reversed', 'The end lies before the start: "Welder, Iron Works".'],
    ]);
    expect(findings(position('Iron Works', '2019', '2027-01'))).toEqual([
      ['dates_in_future', 'Dates lie in the future: "Welder, Iron Works".'],
    ]);
    expect(findings(position('Iron Works', '2019', '2026'), position('Yard', '2019', '2019-04'))).toEqual([]);
  });

  it('names a few of many', () => {
    const work = Array.from({ length: 9 }, (_, at) => position(`Yard ${at}`, '2031', null));
    expect(findings(...work)[0]?.[1]).toMatch(/Yard 2"; and 6 more\.$/u);
  });

  it('leaves out what depends on the day when it is not known', () => {
    expect(dateFindings([position('Iron Works', '2031', null)], null)).toEqual([]);
  });
});

it('finds the latest date', () => {
  expect(latestDate([position('A', '2019-03', '2021'), position('B', '2020-11', null)])).toBe('2021');
  expect(latestDate([])).toBeNull();
});
