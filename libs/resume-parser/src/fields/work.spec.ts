import { layOut } from '../layout/layout.js';
import { plainDocument } from '../testing/resume-document.js';
import { readWork } from './work.js';

function workIn(text: string) {
  return readWork(layOut(plainDocument(text)).blocks.flatMap((block) => block.lines));
}

const names = (text: string) => workIn(text).map((entry) => [entry.position, entry.name]);

describe('readWork', () => {
  it('reads a title with dates above the employer', () => {
    const [first, second] = workIn(
      'Senior Welder\tMarch 2019 – Present\nIron Works Ltd, Leeds\n• Built vessels\n• Led a crew\nFitter\t2015 – 2019\nSteel Yard GmbH, Essen\n• Fitted pipes',
    );
    expect(first).toEqual({
      position: 'Senior Welder',
      name: 'Iron Works Ltd',
      location: 'Leeds',
      startDate: '2019-03',
      endDate: null,
      current: true,
      dates: 'March 2019 – Present',
      summary: 'Built vessels\nLed a crew',
    });
    expect(second).toMatchObject({
      position: 'Fitter',
      name: 'Steel Yard GmbH',
      startDate: '2015',
      endDate: '2019',
      current: false,
    });
  });

  it.each([
    ['Iron Works Ltd\nSenior Welder\n2019 – 2021\n• Welded\nSteel Yard Inc.\nFitter\n2015 – 2019\n• Fitted'],
    [
      'Senior Welder\nIron Works Ltd | Leeds | 2019 – 2021\n• Welded\nFitter\nSteel Yard Inc. | Hull | 2015 – 2019\n• Fitted',
    ],
    [
      '2019 – 2021\nIron Works Ltd, Leeds\nSenior Welder\n• Welded\n2015 – 2019\nSteel Yard Inc., Hull\nFitter\n• Fitted',
    ],
    ['Senior Welder, Iron Works Ltd\t2019 – 2021\n• Welded\nFitter, Steel Yard Inc.\t2015 – 2019\n• Fitted'],
    ['Senior Welder at Iron Works Ltd (2019 – 2021)\nFitter at Steel Yard Inc. (2015 – 2019)'],
    [
      'Iron Works Ltd, Leeds\tMay 2019 –\nSenior Welder\tJune 2021\n• Welded\nSteel Yard Inc., Hull\t2015 – 2019\nFitter\n• Fitted',
    ],
    ['Senior Welder, Iron Works Ltd, Leeds (May 2019 –\nJune 2021)\nFitter, Steel Yard Inc., Hull (2015 – 2019)'],
    [
      'since 2019 Senior Welder\n           Iron Works Ltd, Leeds\n           • Welded\n2015 – 2019 Fitter\n           Steel Yard Inc., Hull',
    ],
    ['2019 – 2021\nSenior Welder, Iron Works Ltd\n2015 – 2019\nFitter, Steel Yard Inc.'],
  ])('reads the arrangement %#', (text) => {
    const [first, second] = names(text);
    expect(first).toEqual(['Senior Welder', 'Iron Works Ltd']);
    expect([second?.[0], second?.[1]?.replace(/\.$/u, '')]).toEqual(['Fitter', 'Steel Yard Inc']);
  });

  it('lets the clear entries decide for the unclear ones', () => {
    const text = 'Zephyr\nSenior Engineer\n2019 – 2021\n• Built\nOrchid\nHead of Joy\n2015 – 2019\n• Smiled';
    expect(names(text)).toEqual([
      ['Senior Engineer', 'Zephyr'],
      ['Head of Joy', 'Orchid'],
    ]);
  });

  it('gives several positions their one employer', () => {
    const text = '** Iron Works Ltd\nForeman\t2019 – 2021\n• Led\nWelder\t2015 – 2019\n• Welded';
    expect(names(text)).toEqual([
      ['Foreman', 'Iron Works Ltd'],
      ['Welder', 'Iron Works Ltd'],
    ]);
  });

  it('keeps descriptions without bullets out of the names', () => {
    const text =
      'Welder\t2019 – 2021\nIron Works Ltd\n  Welded vessels for the chemical industry\n  Trained two helpers';
    expect(workIn(text)).toMatchObject([
      { position: 'Welder', name: 'Iron Works Ltd', summary: expect.stringContaining('Trained') as string },
    ]);
  });

  it('reads entries without dates by their gaps and bullets', () => {
    expect(names('Welder, Iron Works Ltd\n• Welded\nFitter, Steel Yard Inc\n• Fitted')).toHaveLength(2);
  });

  it('reads nothing from nothing', () => {
    expect(readWork([])).toEqual([]);
  });

  it.each([
    ['Welder\t2019 – 2021\nIron Works Ltd\nForewoman since 2020\nFitter\t2015 – 2019\nSteel Yard Inc.'],
    ['Welder\t2019 – 2021\nIron Works Ltd\nHighlights\nBuilt vessels\nFitter\t2015 – 2019\nSteel Yard Inc.'],
    [
      'Welder\t2019 – 2021\nIron Works Ltd\nbuilt vessels for breweries and joined the team that plans the\nshutdowns\nFitter\t2015 – 2019\nSteel Yard Inc.',
    ],
  ])('takes no remark for a position: %#', (text) => {
    expect(names(text).map(([, employer]) => employer?.replace(/\.$/u, ''))).toEqual([
      'Iron Works Ltd',
      'Steel Yard Inc',
    ]);
  });

  it.each([
    ['Registered Nurse, Emergency Department\t2019 – 2021\nSt. Mary Medical Center', 'St. Mary Medical Center'],
    ['Crew Member\t2019 – 2021\nChipotle, Austin, TX', 'Chipotle'],
    ['Stajyer\t2014\nAnadolu Motor, İzmir', 'Anadolu Motor'],
    ['Інженер\t2014 – 2016\nТОВ «Карпати Транс»', 'ТОВ «Карпати Транс»'],
    ['Data Analyst\t2014 – 2016\nFreelance', 'Freelance'],
    ['Marketing Specialist, Coast Holidays\n2016 – 2020 | Truro', 'Coast Holidays'],
    ['Marketing Specialist\nCoast Holidays, 2016 – 2020 | Truro', 'Coast Holidays'],
  ])('names the employer in %j', (text, employer) => {
    expect(workIn(text).map(({ name }) => name)).toEqual([employer]);
  });

  it('takes a place below the dates for the place, not for the description', () => {
    expect(workIn('Welder, Iron Works Ltd\t2019 – 2021\nLondon, United Kingdom\n• Welded')).toMatchObject([
      { location: 'London, United Kingdom', summary: 'Welded' },
    ]);
  });

  it('reads periods of other centuries, and no other numbers of that size', () => {
    expect(names('Mathematician\t1741 – 1766\nAcademy of Sciences\n1850 members heard the lectures')).toEqual([
      ['Mathematician', 'Academy of Sciences'],
    ]);
  });
});
