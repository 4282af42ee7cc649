import { parseResume } from './parse-resume.js';
import { plainDocument } from './testing/resume-document.js';

function read(text: string) {
  return parseResume(plainDocument(text), { today: '2026-05-31' });
}

const HEAD = 'Ida Brandt\nGhent | ida.brandt@example.com\n';

describe('positions without a heading of theirs', () => {
  it.each([
    ['Fitter, Iron Works Ltd, Hull, 2019 - present\nKept the presses running.', 'Fitter', 'Iron Works Ltd'],
    ['2019 - now   Oak Haulage Ltd - lorry driver\nSteel to the docks.', 'lorry driver', 'Oak Haulage Ltd'],
    ['Solicitor - Finch & Rook LLP, Cork (2019 - present)\nAdvises lenders.', 'Solicitor', 'Finch & Rook LLP'],
  ])('are read: %j', (text, position, name) => {
    const { work, basics } = read(HEAD + text);
    expect(work).toMatchObject([{ position, name, current: true, startDate: '2019' }]);
    expect(basics.location).toBe('Ghent');
  });

  it.each(['Recent work', 'Track record', 'Stationen', 'Postes occupés', 'Experiencia docente', 'Incarichi', 'Cargos'])(
    'stand below a heading of another name: %s',
    (heading) => {
      const { work } = read(
        `${HEAD}${heading}\nFitter, Iron Works Ltd, Hull - Apr 2019 to now\nKept the presses running`,
      );
      expect(work).toMatchObject([{ position: 'Fitter', name: 'Iron Works Ltd', current: true }]);
    },
  );

  it('leave the studies below them to education', () => {
    const text =
      'Fitter, Iron Works Ltd, 2019 - present\nKept the presses running.\n\nBSc Physics, Marsh College, 2018';
    const { work, education } = read(HEAD + text);
    expect(work).toHaveLength(1);
    expect(education).toMatchObject([{ institution: 'Marsh College', endDate: '2018' }]);
  });

  it.each([
    'I drove for Oak Haulage Ltd from 2015 until 2019 as a driver',
    'Driver of the year at Oak Haulage Ltd, 2015 - 2019 and again in the year after that',
    'BSc Physics, Marsh College, 2015 - 2018',
  ])('are no sentences and no studies: %s', (text) => {
    expect(read(HEAD + text).work).toEqual([]);
  });
});

describe('the headline', () => {
  it.each([
    ['Hull\nida.brandt@example.com\n0113 496 0000\n\nContracts Manager', 'Contracts Manager'],
    ['Chef. Ten years at the stove.\nHull\nida.brandt@example.com', 'Chef'],
    ['Vertriebs-Managerin\nHull\nida.brandt@example.com', 'Vertriebs-Managerin'],
  ])('is the occupation alone: %j', (text, label) => {
    expect(read(`Ida Brandt\n${text}`).basics.label).toBe(label);
  });
});
