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

  it.each([
    [
      'Business Administration, Associate of Science\t2012 – 2014\nAustin Community College',
      'Austin Community College',
    ],
    ['C2I, certificat informatique (IUFM Mérignac)\t2007', 'IUFM Mérignac'],
    ['BSc Nursing, Texas State University, San Marcos, TX, 2013', 'Texas State University'],
    ['Major in Engineering, University B, Los Angeles, USA.\t2011', 'University B'],
    ['Kỹ sư Điện – Điện tử\nĐại học Bách khoa\t2013 – 2018', 'Đại học Bách khoa'],
  ])('names the school in %j', (text, institution) => {
    expect(educationIn(text).map((entry) => entry.institution)).toEqual([institution]);
  });

  it.each([
    ['Lagos Business School\t2019 – 2021\n      MBA', 'MBA', null],
    ['Computer Science, Ph.D.\nUniversity of Texas\t2006 – 2011', 'Ph.D.', 'Computer Science'],
    ['2011 – 2014\nLaurea triennale in Infermieristica\nUniversità di Verona', 'Laurea triennale', 'Infermieristica'],
  ])('reads degree and field in %j', (text, studyType, area) => {
    expect(educationIn(text)).toMatchObject([{ studyType, area }]);
  });

  it('keeps a lone year on a line of its own beside periods that stand alike', () => {
    const text =
      '2011 – 2014\nLaurea in Infermieristica\nUniversità di Verona\n2011\nDiploma di maturità\nLiceo Galileo Galilei';
    expect(educationIn(text).map((entry) => entry.institution)).toEqual([
      'Università di Verona',
      'Liceo Galileo Galilei',
    ]);
  });
});
