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
});
