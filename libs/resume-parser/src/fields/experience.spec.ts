import type { WorkEntry } from '../parsed-resume.js';
import { experienceMonths, skillUse } from './experience.js';

const TODAY = '2026-05-31';

function position(startDate: string | null, endDate: string | null, more: Partial<WorkEntry> = {}): WorkEntry {
  return {
    position: 'Welder',
    name: null,
    location: null,
    startDate,
    endDate,
    current: false,
    dates: null,
    summary: null,
    ...more,
  };
}

describe('experienceMonths', () => {
  it.each<[string, WorkEntry[], number | null]>([
    ['months, both ends included', [position('2019-03', '2021-02')], 24],
    ['one month', [position('2019-03', '2019-03')], 1],
    ['days as their months', [position('2019-03-31', '2019-04-01')], 2],
    ['years from middle to middle', [position('2015', '2019')], 48],
    ['neighbouring years without overlap or gap', [position('2015', '2019'), position('2019', '2021')], 72],
    ['a year of which no more is known as half of it', [position('2018', '2018')], 6],
    ['a year and a month of it', [position('2018', '2018-03')], 1],
    ['overlaps once', [position('2015-01', '2018-12'), position('2017-01', '2019-12')], 60],
    ['a period within another once', [position('2015-01', '2019-12'), position('2016-01', '2016-12')], 60],
    ['gaps not at all', [position('2015-01', '2015-12'), position('2018-01', '2018-12')], 24],
    ['what goes on up to today', [position('2026-01', null, { current: true })], 5],
    ['nothing of the future', [position('2026-01', '2027-12')], 5],
    ['no reversed period', [position('2021-05', '2020-01')], null],
    ['no position that starts in the future', [position('2030-01', null, { current: true })], null],
    ['no single date', [position('2019', null)], null],
    ['nothing', [], null],
  ])('counts %s', (_, work, expected) => {
    expect(experienceMonths(work, TODAY)).toBe(expected);
  });
});

describe('skillUse', () => {
  const work = [
    position('2024-01', null, { current: true, position: 'Head welder', summary: 'Excel and Microsoft Word' }),
    position('2020-01', '2021-12', { summary: 'TIG welding of vessels\nHACCP' }),
    position('2018-01', '2018-12', { summary: 'TIG welding, keel laying' }),
    position(null, null, { summary: 'Forklift' }),
  ];

  it('counts the months of the positions that name a skill', () => {
    expect(skillUse(['TIG welding', 'MS Excel', 'Keel laying'], work, TODAY)).toEqual([
      { skill: 'TIG welding', months: 36, lastUsed: '2021-12' },
      { skill: 'MS Excel', months: 29, lastUsed: null },
      { skill: 'Keel laying', months: 12, lastUsed: '2018-12' },
    ]);
  });

  it('leaves out skills that no dated position names, and repeats', () => {
    expect(skillUse(['Forklift', 'Flying', 'HACCP', 'haccp'], work, TODAY).map(({ skill }) => skill)).toEqual([
      'HACCP',
    ]);
  });
});
