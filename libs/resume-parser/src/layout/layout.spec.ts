import { documentOf, plainDocument, runsOf } from '../testing/resume-document.js';
import { layOut } from './layout.js';
import { MAX_CHARACTERS } from './pieces.js';

const linesOf = (document: Parameters<typeof layOut>[0]) =>
  layOut(document)
    .text.split('\n')
    .filter((line) => line !== '');

describe('layOut', () => {
  it('joins the runs of a row and keeps wide gaps as tabs', () => {
    const document = documentOf([
      { text: 'Senior', x: 50 },
      { text: 'Welder', x: 83, bold: true },
      { text: '2019 – 2021', x: 400 },
    ]);
    expect(linesOf(document)).toEqual(['Senior Welder\t2019 – 2021']);
  });

  it('reads a sidebar and the main column one after the other, the header first', () => {
    const document = documentOf([
      { text: 'Ana Ruiz, a name that runs across both of the columns of the page', x: 50, y: 20, fontSize: 16 },
      ...runsOf('Contact\nana@example.org\nSkills\nWelding\nBrazing', 50, 80),
      ...runsOf('Experience\nWelder at Iron Works\nBuilt pressure vessels\nEducation\nTrade school', 250, 87),
    ]);
    expect(linesOf(document).slice(1)).toEqual([
      'Contact',
      'ana@example.org',
      'Skills',
      'Welding',
      'Brazing',
      'Experience',
      'Welder at Iron Works',
      'Built pressure vessels',
      'Education',
      'Trade school',
    ]);
  });

  it('reads a table of dates row by row', () => {
    const document = documentOf([
      ...runsOf('2019 – 2021\n2015 – 2019\n2012 – 2015\n2010 – 2012', 50),
      ...runsOf('Welder\nFitter\nHelper\nApprentice', 200),
    ]);
    expect(linesOf(document)[0]).toBe('2019 – 2021\tWelder');
    expect(linesOf(document)).toHaveLength(4);
  });

  it('closes letter-spaced headings', () => {
    expect(linesOf(plainDocument('W O R K  E X P E R I E N C E'))).toEqual(['WORK EXPERIENCE']);
  });

  it('joins a period that a narrow cell breaks', () => {
    const document = documentOf([
      { text: 'March 2018 –', x: 50, y: 50 },
      { text: 'Iron Works', x: 160, y: 50 },
      { text: 'April 2020', x: 50, y: 64 },
    ]);
    expect(linesOf(document)).toEqual(['March 2018 – April 2020\tIron Works']);
  });

  it('joins a period that its margin breaks, and leaves title and employer apart', () => {
    const document = documentOf([
      { text: 'March 2018 –', x: 50, y: 50 },
      { text: 'Fitter', x: 160, y: 50, bold: true },
      { text: 'April 2020', x: 50, y: 64 },
      { text: 'Iron Works', x: 160, y: 64 },
    ]);
    expect(linesOf(document)).toEqual(['March 2018 – April 2020\tFitter', 'Iron Works']);
  });

  it('parts the cells of a table that nearly touch where other rows start a cell', () => {
    const row = (y: number, first: string) => [
      { text: first, x: 50, y },
      { text: 'Iron Works', x: 160, y },
    ];
    const document = documentOf([
      ...row(50, 'March 2018'),
      ...row(90, 'April 2014'),
      ...row(130, 'May 2012'),
      ...row(170, 'May 2012 – Sept. 2013'),
    ]);
    expect(linesOf(document).map((line) => line.split('\t').length)).toEqual([2, 2, 2, 2]);
  });

  it('parts a large name of a section from the text that begins right behind it', () => {
    const beside = runsOf('Welder\nIron Works\nFitter\nSteel Yard', 182);
    const document = documentOf([{ text: 'Professional career', x: 50, y: 47, fontSize: 13.5, bold: true }, ...beside]);
    expect(linesOf(document)[0]).toBe('Professional career\tWelder');
  });

  it('joins a name that its line breaks behind a preposition', () => {
    expect(linesOf(plainDocument('Electricista, Papelera del\nEbro S.A.'))).toEqual([
      'Electricista, Papelera del Ebro S.A.',
    ]);
  });

  it('reads a margin of dates line by line, beside a sidebar of its own', () => {
    const document = documentOf([
      ...runsOf('Skills\nWelding\nBrazing\nCutting\nLanguages\nEnglish\nGerman\nFrench', 20),
      ...runsOf('2019 – 2021\n\n2015 – 2019\n\n2012 – 2015', 200, 73),
      ...runsOf('Welder\nIron Works\nFitter\nSteel Yard\nHelper\nOld Forge', 300, 73),
    ]);
    expect(linesOf(document)).toEqual(
      expect.arrayContaining(['2019 – 2021\tWelder', '2015 – 2019\tFitter', '2012 – 2015\tHelper', 'Brazing']),
    );
  });

  it('leaves hidden runs out and counts them', () => {
    const document = documentOf([{ text: 'Seen' }, { text: 'Unseen', y: 80, hidden: 'no_contrast' }]);
    expect(layOut(document)).toMatchObject({ text: 'Seen', hiddenCharacters: 6 });
  });

  it('drops page numbers and lines that every page repeats', () => {
    const page = (body: string, foot: string) => [
      { text: 'Ana Ruiz – Resume', x: 50, y: 10 },
      { text: body, x: 50, y: 100 },
      { text: foot, x: 280, y: 800 },
    ];
    expect(linesOf(documentOf(page('First', 'Page 1 of 2'), page('Second', 'Page 2 of 2')))).toEqual([
      'Ana Ruiz – Resume',
      'First',
      'Second',
    ]);
  });

  it('orders a page that is written from right to left', () => {
    const document = documentOf([
      { text: 'دبي', x: 100 },
      { text: 'محاسبة', x: 400 },
    ]);
    expect(linesOf(document)).toEqual(['محاسبة\tدبي']);
  });

  it('stops at the limit on text and says so', () => {
    const rows = Array.from({ length: 300 }, (_, row) => ({ text: 'word '.repeat(200), y: row * 12 }));
    const layout = layOut(documentOf(rows));
    expect(layout.truncated).toBe(true);
    expect(layout.text.length).toBeLessThanOrEqual(MAX_CHARACTERS + rows.length);
  });

  it('survives empty pages and broken measures', () => {
    expect(layOut(documentOf([])).text).toBe('');
    expect(
      layOut(documentOf([{ text: 'x', x: Number.NaN, y: Number.NaN, fontSize: 0, width: 0, height: 0 }])).text,
    ).toBe('x');
  });
});
