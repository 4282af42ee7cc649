import fc from 'fast-check';
import { toParsingApiShape } from './api-shape.js';
import { occursIn } from './check.js';
import { parseResume } from './parse-resume.js';
import { cpuTime } from './testing/cpu-time.js';
import type { PositionedDocument } from '#libs/documents';
import { documentOf, plainDocument, runsOf, type RunSketch } from './testing/resume-document.js';

const WELDER = `# Marta Oliveira
Senior Welder
Leeds, UK | +44 7400 123456 | marta.oliveira@example.org

** SUMMARY
Coded welder with twelve years in pressure vessels and pipework for the chemical industry.
** WORK EXPERIENCE
Senior Welder\tMarch 2019 – Present
Iron Works Ltd, Leeds
• Welded pressure vessels to ISO 9606
• Trained four apprentices
Fitter\tJune 2014 – February 2019
Steel Yard plc, Hull
• Fitted pipework on three ferries
** EDUCATION
Level 3 Diploma in Welding
Humber College | 2012 – 2014
** SKILLS
TIG welding, MIG welding, Blueprint reading, Orbital welding`;

const FURTHER = `** LANGUAGES
English (native), Portuguese: C1
** CERTIFICATES
First aid (Red Cross, 03/2021)
** PROJECTS
** Tide clock\t2020 – 2021
• TIG welding of the frame
** PUBLICATIONS
• A. Oliveira, “Seams that last”, Iron Press 2015`;

const KOCH = [
  ...runsOf(
    'Kontakt\n20095 Hamburg\n+49 40 123456\nj.bruns@example.de\nKenntnisse\nHACCP\nMenüplanung\nPatisserie',
    40,
    60,
  ),
  ...runsOf(
    '# Jörn Bruns\nKüchenchef\n** BERUFSERFAHRUNG\n** Küchenchef\nGasthaus Elbblick GmbH | Hamburg | 04/2017 – heute\n• Leitung von neun Köchen\n** Koch\nHotel Alsterhof | Hamburg | 10/2011 – 03/2017\n** AUSBILDUNG\nAusbildung zum Koch\nBerufsschule Altona | 2008 – 2011',
    220,
    67,
  ),
];

/** A heading and 600 lines of 1,000 signs below it. */
/** A quarter of a second on an idle machine, a few on a busy one; quadratic work takes minutes. */
const LINEAR_MS = 5_000;

function sectionOf(heading: string, content: string): RunSketch[] {
  const line = content.repeat(1_000 / content.length);
  const lines = Array.from({ length: 600 }, (_, row) => ({ text: line, y: 70 + row * 12 }));
  return [{ text: heading, bold: true, y: 50 }, ...lines];
}

/** Texts of any kind at any place, in any size. */
function anyDocument(): fc.Arbitrary<PositionedDocument> {
  const place = fc.integer({ min: -50, max: 900 });
  const text = fc.oneof(
    fc.constantFrom(...WELDER.split('\n'), ...FURTHER.split('\n')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const run = fc.record({
    text,
    x: place,
    y: place,
    fontSize: fc.double({ min: 0, max: 80, noNaN: true }),
    bold: fc.boolean(),
  });
  return fc.array(fc.array(run, { maxLength: 25 }), { maxLength: 3 }).map((pages) => documentOf(...pages));
}

it('takes a rule drawn below a heading for no part of the summary', () => {
  const drawn = WELDER.replace('** SUMMARY\n', '** SUMMARY\n-------\n');
  expect(parseResume(plainDocument(drawn)).summary).toMatch(/^Coded welder/);
});

describe('parseResume', () => {
  it('reads a one-column resume', () => {
    const parsed = parseResume(plainDocument(WELDER));
    expect(parsed).toMatchObject({
      basics: {
        name: 'Marta Oliveira',
        label: 'Senior Welder',
        email: 'marta.oliveira@example.org',
        phone: '+44 7400 123456',
        phoneE164: '+447400123456',
        location: 'Leeds, UK',
      },
      work: [
        { position: 'Senior Welder', name: 'Iron Works Ltd', startDate: '2019-03', current: true },
        { position: 'Fitter', name: 'Steel Yard plc', startDate: '2014-06', endDate: '2019-02' },
      ],
      education: [{ studyType: 'Level 3 Diploma', area: 'Welding', institution: 'Humber College', endDate: '2014' }],
      skills: ['TIG welding', 'MIG welding', 'Blueprint reading', 'Orbital welding'],
      quality: 'good',
      findings: [],
    });
    expect(parsed.summary).toContain('Coded welder');
  });

  it('reads a German resume with a sidebar', () => {
    const parsed = parseResume(documentOf(KOCH));
    expect(parsed.basics).toMatchObject({ name: 'Jörn Bruns', email: 'j.bruns@example.de', location: '20095 Hamburg' });
    expect(parsed.work.map((entry) => [entry.position, entry.name])).toEqual([
      ['Küchenchef', 'Gasthaus Elbblick GmbH'],
      ['Koch', 'Hotel Alsterhof'],
    ]);
    expect(parsed.education).toMatchObject([{ institution: 'Berufsschule Altona' }]);
    expect(parsed.skills).toEqual(['HACCP', 'Menüplanung', 'Patisserie']);
  });

  it.each([
    ['TIG welding, HACCP, SAP, AutoCAD', ['TIG welding', 'HACCP', 'SAP', 'AutoCAD']],
    ['TIG welding, HACCP', []],
  ])('without a list, uses the skills that the text mentions, if there are several: %s', (mentions, skills) => {
    const text = `Ana Ruiz\nana.ruiz@example.org\nExperience\nWelder at Iron Works 2019 – 2021\n• ${mentions}`;
    expect(parseResume(plainDocument(text)).skills).toEqual(skills);
  });

  it('never reads hidden text as content, and reports it', () => {
    const document = documentOf([
      ...runsOf(WELDER),
      { text: 'Skills: Kubernetes, Rust, hire me', y: 700, hidden: 'no_contrast' as const },
      { text: 'boss@hidden.example', y: 720, hidden: 'tiny' as const },
    ]);
    const parsed = parseResume(document);
    expect(JSON.stringify({ ...parsed, findings: [] })).not.toMatch(/Kubernetes|hire me|boss@hidden/u);
    expect(parsed.findings).toMatchObject([{ code: 'hidden_text' }]);
  });

  it.each([
    ['nothing', documentOf([])],
    ['noise', plainDocument('~~ ## 1 2 3 %%')],
    ['only hidden text', documentOf([{ text: WELDER.slice(2, 200), hidden: 'render_mode' }])],
    [
      'a text about nobody',
      plainDocument('the quick brown fox jumps over the lazy dog and\nruns into the deep dark woods again'),
    ],
  ])('calls %s unreadable and invents nobody', (_, document) => {
    const parsed = parseResume(document);
    expect(parsed).toMatchObject({ quality: 'unreadable', work: [], education: [], skills: [], confidence: {} });
    expect(parsed.basics).toEqual({
      name: null,
      label: null,
      email: null,
      phone: null,
      phoneE164: null,
      location: null,
      links: [],
      emails: [],
      phones: [],
    });
    expect(parsed.findings.map((finding) => finding.code)).toContain('unreadable');
  });

  it('lowers confidence for recognised images and says so', () => {
    const document = plainDocument(WELDER);
    const scanned = { ...document, pages: document.pages.map((page) => ({ ...page, ocr: true })) };
    expect(parseResume(scanned).confidence['name']).toBeLessThan(parseResume(document).confidence['name'] ?? 0);
    expect(parseResume(scanned).findings).toMatchObject([{ code: 'ocr' }]);
  });

  it('reads what else a resume tells', () => {
    const parsed = parseResume(plainDocument(`${WELDER}\n${FURTHER}`), { today: '2026-05-31' });
    expect(parsed).toMatchObject({
      languages: [
        { language: 'English', fluency: 'native' },
        { language: 'Portuguese', fluency: 'C1' },
      ],
      certificates: [{ name: 'First aid', issuer: 'Red Cross', date: '2021-03' }],
      projects: [{ name: 'Tide clock', startDate: '2020', endDate: '2021', description: 'TIG welding of the frame' }],
      publications: [{ name: 'Seams that last', releaseDate: '2015' }],
      experienceMonths: 144,
      language: 'en',
      findings: [],
    });
    expect(parsed.confidence).toMatchObject({
      languages: 0.9,
      certificates: 0.8,
      experienceMonths: 0.9,
      language: 0.9,
    });
  });

  it('counts positions that go on up to the day it is told, else up to the latest date written', () => {
    const document = plainDocument(WELDER);
    expect(parseResume(document, { today: '2019-12-01' }).experienceMonths).toBe(67);
    expect(parseResume(document).experienceMonths).toBe(58);
  });

  it('reads every address and number', () => {
    const parsed = parseResume(
      plainDocument(WELDER.replace('** SUMMARY', 'Office: 0113 496 0000 | m@example.com\n** SUMMARY')),
    );
    expect(parsed.basics).toMatchObject({
      emails: ['marta.oliveira@example.org', 'm@example.com'],
      phones: ['+44 7400 123456', '0113 496 0000'],
    });
  });

  it('says when the headings of a language are not all known', () => {
    const polish =
      'Jan Kowalski\njan@example.pl\n** Doświadczenie zawodowe\nSpawacz w stoczni\t2019 – 2021\n** Wykształcenie\nPolitechnika Gdańska\t2012 – 2016\n** Umiejętności\nSpawanie, praca w zespole oraz obsługa maszyn';
    const parsed = parseResume(plainDocument(polish));
    expect(parsed.language).toBe('pl');
    expect(parsed.findings.map(({ code }) => code)).toContain('unsupported_language');
  });

  it('gives values that stand in the visible text, the same ones every time', () => {
    const lines = fc.constantFrom(
      ...WELDER.split('\n'),
      ...FURTHER.split('\n'),
      'Universidad de Lima',
      '2012',
      'Name: Bo Li',
      'Paris, France',
      'Excel (advanced), Word',
      'http://example.org/x',
      '• and so on',
      'Ana-\nMaria',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(lines, fc.string({ unit: 'grapheme', maxLength: 30 })), { maxLength: 40 }),
        (parts) => {
          const document = plainDocument(parts.join('\n'));
          const parsed = parseResume(document);
          const present = occursIn(parsed.text);
          const shape = toParsingApiShape(parsed);
          const values = [
            ...Object.values(shape.personal).filter((value) => value !== shape.personal.email),
            ...shape.experience.flatMap((entry) => Object.values(entry)),
            ...shape.education.flatMap((entry) => [entry.degree, entry.field, entry.institution]),
            ...parsed.skills,
            ...parsed.mentionedSkills,
            ...parsed.basics.links,
            ...parsed.basics.phones,
            ...parsed.languages.flatMap((entry) => Object.values(entry) as (string | null)[]),
            ...parsed.certificates.flatMap(({ name, issuer }) => [name, issuer]),
            ...parsed.projects.flatMap(({ name, description }) => [name, description]),
            ...parsed.publications.map(({ name }) => name),
            ...parsed.skillUse.map(({ skill }) => skill),
          ];
          for (const value of values) if (value !== null) expect([value, present(value)]).toEqual([value, true]);
          expect(parseResume(document)).toEqual(parsed);
        },
      ),
      { numRuns: 150, seed: 5 },
    );
  });

  it('gives a result for any text at any place', () => {
    fc.assert(
      fc.property(anyDocument(), (document) => {
        const parsed = parseResume(document, { today: '2026-05-31' });
        expect(['good', 'partial', 'unreadable']).toContain(parsed.quality);
        if (parsed.quality === 'unreadable') expect(parsed).toMatchObject({ skills: [], languages: [], skillUse: [] });
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it.each<[string, RunSketch[]]>([
    ['an endless address', [{ text: 'a.a.a.a@'.repeat(75_000) }]],
    ['many addresses', Array.from({ length: 600 }, (_, row) => ({ text: 'a.a.a.a@'.repeat(125), y: row * 12 }))],
    ['digits', [{ text: '1 2-3(4)'.repeat(75_000) }]],
    ['brackets', [{ text: 'Skills: ' + '('.repeat(600_000) }]],
    ['accents', [{ text: 'a' + '\u0301'.repeat(600_000) }]],
    ['many languages', sectionOf('Languages', 'English (C1), German ')],
    ['many certificates', sectionOf('Certificates', 'First aid (Red Cross 2019); ')],
    ['many projects', sectionOf('Projects', '• Tide clock: 2019 – 2020 ')],
    ['many publications', sectionOf('Publications', 'Ruiz, A. B., “Seams ')],
    ['quotes', sectionOf('Publications', '“„«')],
    [
      'many skills and positions',
      [...sectionOf('Skills', 'Excel, TIG welding, '), ...sectionOf('Work', 'Welder 2019 – 2020 ')],
    ],
    ['a long running text', sectionOf('the letter', 'and the of to for ')],
  ])('stays fast on %s', (_, runs) => {
    const document = documentOf(runs);
    expect(cpuTime(() => parseResume(document))).toBeLessThan(LINEAR_MS);
  });
});

it('shows a parsed resume in the shape of the parsing API', () => {
  expect(toParsingApiShape(parseResume(plainDocument(WELDER)))).toEqual({
    personal: {
      name: 'Marta Oliveira',
      email: 'marta.oliveira@example.org',
      phone: '+44 7400 123456',
      location: 'Leeds, UK',
    },
    experience: [
      {
        title: 'Senior Welder',
        company: 'Iron Works Ltd',
        duration: 'March 2019 – Present',
        description: 'Welded pressure vessels to ISO 9606\nTrained four apprentices',
      },
      {
        title: 'Fitter',
        company: 'Steel Yard plc',
        duration: 'June 2014 – February 2019',
        description: 'Fitted pipework on three ferries',
      },
    ],
    education: [{ degree: 'Level 3 Diploma', field: 'Welding', institution: 'Humber College', year: '2014' }],
    skills: ['TIG welding', 'MIG welding', 'Blueprint reading', 'Orbital welding'],
  });
});
