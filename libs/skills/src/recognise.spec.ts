import fc from 'fast-check';
import { recogniseSkills } from './recognise.js';

const names = (text: string, list = false) => recogniseSkills(text, { list }).map((mention) => mention.name);

describe('recogniseSkills', () => {
  it('gives the name of the vocabulary and the place in the text', () => {
    const text = 'Five years of nodejs and Postgres.';
    expect(recogniseSkills(text)).toEqual([
      { name: 'Node.js', category: 'web', text: 'nodejs', start: 14, end: 20 },
      { name: 'PostgreSQL', category: 'data', text: 'Postgres', start: 25, end: 33 },
    ]);
  });

  it.each([
    ['C++, C# and F#', ['C++', 'C#', 'F#']],
    ['.NET, ASP.NET Core, VB.NET', ['.NET', 'ASP.NET', 'Visual Basic']],
    ['Node.js / React.js / Vue.js', ['Node.js', 'React', 'Vue.js']],
    ['CI/CD, P&L, A/B testing', ['CI/CD', 'P&L management', 'A/B testing']],
    ['WIG-Schweißen und Blechbearbeitung', ['TIG welding', 'Sheet metal work']],
    ['Ventilator management; venipuncture', ['Ventilator management', 'Venepuncture']],
    ['Buchhaltung, Jahresabschluss, DATEV', ['Bookkeeping', 'Annual accounts', 'DATEV']],
    ['machine\nlearning', ['Machine learning']],
  ])('reads %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('takes the longest match', () => {
    expect(names('Spring Boot, SAP S/4HANA, Google Analytics 4, React Native')).toEqual([
      'Spring Boot',
      'SAP S/4HANA',
      'Google Analytics',
      'React Native',
    ]);
  });

  it('keeps to whole words', () => {
    expect(names('Javanese scripts, phpBB2, Mysqlish, Excellent')).toEqual([]);
  });

  it.each([
    ['Python, Go, R, C', ['Python', 'Go', 'R', 'C']],
    ['Languages: Python and Go', ['Python', 'Go']],
    ['Go to the office in spring and rest less', []],
    ['Dear Mr. R. Go, Paris', []],
    ['The chef, a word, sketch', []],
  ])('reads ordinary words only inside lists of skills: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('trusts a caller who says that the text is a list', () => {
    expect(names('Go, Sales', true)).toEqual(['Go', 'Sales']);
    expect(names('Go to Sales', true)).toEqual([]);
  });

  it('never reports overlapping or invented places', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (noise) => {
        const text = `${noise} Python, C++ ${noise}`;
        let end = 0;
        for (const mention of recogniseSkills(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          end = mention.end;
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('stays fast on hostile text', () => {
    const before = process.cpuUsage();
    recogniseSkills('.net'.repeat(25_000) + 'go,'.repeat(25_000));
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  });
});
