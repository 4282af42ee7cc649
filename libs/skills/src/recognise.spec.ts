import fc from 'fast-check';
import { normaliseSkill } from './normalise.js';
import { recogniseSkills } from './recognise.js';
import { entriesOf } from './rows.js';
import { FIELDS } from './vocabulary/fields.js';

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

  it.each([
    ['Reports in Tableau and models in dbt', ['Tableau', 'dbt']],
    ['Réalisation du tableau de suivi', []],
    ['Vite et bien : nous avons migré vers Vite cette année', ['Vite']],
    ['Built MES software on SQL, wrote sql every day', ['Manufacturing execution systems', 'SQL', 'SQL']],
    ['Mes compétences, mes projets, une sig de mon cap', []],
    ['Used Excel daily, and excel at it', ['Microsoft Excel']],
  ])('tells words apart by how they are spelled: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Konstrukteur, Kübler & Söhne Anlagenbau GmbH, Esslingen', []],
    ['Schwäbische Verpackungstechnik AG, Anlagenbau', ['Plant engineering']],
    ['SPSS, SAS, Stata', ['SPSS', 'SAS', 'Stata']],
    ['https://github.com/jane/python-docker and www.dropbox.com, jane@docker.com', []],
    ['Node.js/React, ASP.NET/C#', ['Node.js', 'React', 'ASP.NET', 'C#']],
  ])('leaves names of firms and addresses alone: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Master, Université de la Confluence, 2019', []],
    ['Tickets in Jira, pages in Confluence', ['Jira', 'Confluence']],
    ['NMC file handed in, CBT passed, OSCE in March', []],
    ['Family therapy, CBT', ['Family therapy', 'Cognitive behavioural therapy']],
    ['Programación de aula y evaluación', ['Lesson planning']],
    ['Puesta en marcha del nuevo programa', []],
    ['CSCS (black or white card)', ['CSCS', 'CSCS']],
    ['Commercial fit-out of shops', []],
  ])('tells names and words of other trades apart: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Three years on ITU with ventilated patients, inotropes and arterial lines', 4],
    ['C+E licence, artics, digi card, straps and chains', 4],
    ['Second fix, tray and trunking, SWA, board changes, EICRs', 5],
    ['Interrogates S7 and Logix controllers, swaps inverters', 3],
    ['Drafts subscription agreements, NDAs and DPAs', 3],
    ['Grew organic search, ran PPC campaigns and newsletters', 3],
    ['Month end, journal entries and balance sheet reconciliations under generally accepted accounting principles', 4],
    ['Soins de plaies, gestion des médicaments, plans de soins', 3],
    ['Tourage, viennoiseries, travail du chocolat', 3],
    ['Cierre mensual, asientos contables, conciliaciones bancarias', 3],
    ['Gestione delle scorte, ricezione merci, muletto', 3],
    ['Preparação de aulas, avaliação dos alunos', 2],
    ['Wondverzorging, medicatie toedienen, zorgplannen', 3],
    ['Mängelbeseitigung, Koordination der Gewerke, Arbeitsschutz', 3],
  ])('knows what practitioners call it: %s', (text, count) => {
    expect(new Set(names(text)).size).toBe(count);
  });

  it('leaves other scripts alone', () => {
    expect(recogniseSkills('熟练掌握数据库，了解机器学习。データ分析の経験あり。')).toEqual([]);
    expect(names('熟练使用 Python、MySQL')).toEqual(['Python', 'MySQL']);
  });

  it('trusts a caller who says that the text is a list', () => {
    expect(names('Go, Sales', true)).toEqual(['Go', 'Sales']);
    expect(names('Go to Sales', true)).toEqual([]);
  });

  it('never reports overlapping or invented places', () => {
    const known = FIELDS.flatMap(entriesOf).flatMap((entry) => entry.aliases.map((alias) => alias.text));
    const part = fc.oneof(
      fc.constantFrom(...known),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(' ', ', ', '\n', '-', '/', '.', ' & ', "'", ' GmbH', '.com', '@'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.boolean(), (parts, list) => {
        const text = parts.join('');
        let end = 0;
        for (const mention of recogniseSkills(text, { list })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(normaliseSkill(mention.text)).toMatchObject({ name: mention.name, category: mention.category });
          end = mention.end;
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('takes time in step with the length of the text', () => {
    const sentence = 'Python, Go, R; Excel and SAP MM, die Buchhaltung mit DATEV, soudage TIG at Kübler GmbH. ';
    const cost = (text: string) => {
      const before = process.cpuUsage();
      recogniseSkills(text);
      return process.cpuUsage(before).user;
    };
    const short = sentence.repeat(1_000);
    cost(short);
    const one = Math.min(cost(short), cost(short), cost(short));
    expect(cost(short.repeat(8)) / one).toBeLessThan(24);
  });

  it('stays fast on hostile text', () => {
    const before = process.cpuUsage();
    recogniseSkills('.net'.repeat(25_000) + 'go,'.repeat(25_000));
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  });
});
