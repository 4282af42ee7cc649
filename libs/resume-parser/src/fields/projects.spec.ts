import { layOut } from '../layout/layout.js';
import { plainDocument } from '../testing/resume-document.js';
import { readProjects } from './projects.js';
import { readPublications } from './publications.js';

function linesIn(text: string) {
  return layOut(plainDocument(text)).blocks.flatMap((block) => block.lines);
}

describe('readProjects', () => {
  it('reads names, dates and descriptions', () => {
    const text =
      '** Tide clock\t2020 – 2021\n• Shows the tide of forty harbours\n** Seed library\t03/2019\n• Lends seeds';
    expect(readProjects(linesIn(text))).toEqual([
      { name: 'Tide clock', startDate: '2020', endDate: '2021', description: 'Shows the tide of forty harbours' },
      { name: 'Seed library', startDate: '2019-03', endDate: null, description: 'Lends seeds' },
    ]);
  });

  it('reads a list of bullets, each a project', () => {
    expect(readProjects(linesIn('• Tide clock: shows the tide\n• Seed library – lends seeds'))).toMatchObject([
      { name: 'Tide clock', description: 'shows the tide' },
      { name: 'Seed library', description: 'lends seeds' },
    ]);
  });

  it('reads nothing from nothing', () => {
    expect(readProjects([])).toEqual([]);
  });
});

describe('readPublications', () => {
  it.each([
    [
      'Ruiz, A. & Bell, K. (2018). On welding under water. Journal of Joints, 4, 1–9.',
      'On welding under water',
      '2018',
    ],
    ['• A. Ruiz, “Seams that last”, Proc. of Metals, 2015', 'Seams that last', '2015'],
    ['[3] Rust and how to love it, Iron Press 2012', 'Rust and how to love it, Iron Press', '2012'],
  ])('reads %j', (text, name, releaseDate) => {
    expect(readPublications(linesIn(text))).toEqual([{ name, releaseDate }]);
  });

  it('leaves out what describes a publication', () => {
    const text =
      '** Seams that last\t2015\nPublished by Iron Press\nA long look at welds\n** Rust and how to love it\t2012\nFor beginners';
    expect(readPublications(linesIn(text)).map(({ name }) => name)).toEqual([
      'Seams that last',
      'Rust and how to love it',
    ]);
  });

  it('reads nothing from nothing', () => {
    expect(readPublications([])).toEqual([]);
  });
});
