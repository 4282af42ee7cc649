import { layOut } from '../layout/layout.js';
import { plainDocument } from '../testing/resume-document.js';
import { readEducation } from './education.js';

function educationIn(text: string) {
  return readEducation(layOut(plainDocument(text)).blocks.flatMap((block) => block.lines));
}

describe('readEducation', () => {
  it('reads degree, field, school and years', () => {
    expect(educationIn('Bachelor of Science in Physics\nUniversity of Leeds | 2012 – 2015')).toEqual([
      {
        studyType: 'Bachelor of Science',
        area: 'Physics',
        institution: 'University of Leeds',
        startDate: '2012',
        endDate: '2015',
        dates: '2012 – 2015',
      },
    ]);
  });

  it.each([
    ['University of Leeds\t2012 – 2015\nBSc Physics'],
    ['2012 – 2015\nUniversity of Leeds\nBSc Physics'],
    ['BSc Physics, University of Leeds, 2012 – 2015'],
    ['University of Leeds — BSc Physics (2012 – 2015)'],
  ])('reads the arrangement %#', (text) => {
    expect(educationIn(text)).toMatchObject([{ studyType: 'BSc Physics', institution: 'University of Leeds' }]);
  });

  it.each([
    ['Abitur\nGoethe-Gymnasium Kassel | 2006', 'Abitur', 'Goethe-Gymnasium Kassel'],
    ['Licence de droit\nUniversité de Nantes | 2010 – 2013', 'Licence de droit', 'Université de Nantes'],
    ['Laurea magistrale\nPolitecnico di Bari | 2010 – 2013', 'Laurea magistrale', 'Politecnico di Bari'],
  ])('%j', (text, studyType, institution) => {
    expect(educationIn(text)).toMatchObject([{ studyType, institution }]);
  });

  it('takes a single year for the year it ended', () => {
    expect(educationIn('MBA\nHarbour Business School\t2018')).toMatchObject([{ startDate: null, endDate: '2018' }]);
  });
});
