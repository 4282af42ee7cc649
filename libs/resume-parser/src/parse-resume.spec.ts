import fc from 'fast-check';
import { toParsingApiShape } from './api-shape.js';
import { occursIn } from './check.js';
import { parseResume } from './parse-resume.js';
import { cpuTime } from './testing/cpu-time.js';
import { documentOf, plainDocument, runsOf } from './testing/resume-document.js';

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

  it('gives values that stand in the visible text, the same ones every time', () => {
    const lines = fc.constantFrom(
      ...WELDER.split('\n'),
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
          ];
          for (const value of values) if (value !== null) expect([value, present(value)]).toEqual([value, true]);
          expect(parseResume(document)).toEqual(parsed);
        },
      ),
      { numRuns: 150, seed: 5 },
    );
  });

  it.each([
    ['an endless address', [{ text: 'a.a.a.a@'.repeat(75_000) }]],
    ['many addresses', Array.from({ length: 600 }, (_, row) => ({ text: 'a.a.a.a@'.repeat(125), y: row * 12 }))],
    ['digits', [{ text: '1 2-3(4)'.repeat(75_000) }]],
    ['brackets', [{ text: 'Skills: ' + '('.repeat(600_000) }]],
    ['accents', [{ text: 'a' + '\u0301'.repeat(600_000) }]],
  ])('stays fast on %s', (_, runs) => {
    const document = documentOf(runs);
    expect(cpuTime(() => parseResume(document))).toBeLessThan(1_000);
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
