import fc from 'fast-check';
import type { ParsedResume } from '#libs/resume-parser';
import { normaliseSkill, recogniseSkills } from '#libs/skills';
import { readingOf } from '#libs/testing';
import type { AnalysisResult } from './analysis-result.js';
import { Analyst, type AnalysisOptions } from './analyst.js';
import { CatalogueSource } from './resources/catalogue-source.js';
import { askedSkills } from './skills/asked-skills.js';
import { CASES } from './testing/cases.js';
import { readCv, TODAY } from './testing/read-cv.js';
import { PLAIN_WORDING } from './wording/wording.js';

const analyst = new Analyst(new CatalogueSource(), PLAIN_WORDING);

function resumeOf(text: string, skills: string[] = []): ParsedResume {
  return { ...readingOf().parsed, skills, skillUse: [], text };
}

function analyse(resume: ParsedResume, description: string, options?: AnalysisOptions): Promise<AnalysisResult> {
  return analyst.analyse({ resume, description, asOf: TODAY }, options);
}

function findCase(name: string): (typeof CASES)[number] {
  const found = CASES.find((example) => example.name === name);
  if (found === undefined) throw new Error(`no case “${name}”`);
  return found;
}

describe('comparing a CV with a description', () => {
  it.each(CASES)('$name', async (example) => {
    const { skillMatchAnalysis: match, ...rest } = await analyse(await readCv(example.cv), example.description);
    expect(match).toMatchObject({
      ...{ matchedSkills: example.matched, matchPercentage: example.percentage },
      ...{ missingRequiredSkills: example.missingRequired, missingPreferredSkills: example.missingPreferred },
    });
    const gaps = [...example.missingRequired, ...example.missingPreferred];
    expect(rest.skillGapRecommendations.map(({ skillGap }) => skillGap.skillName)).toEqual(gaps);
  });

  it('says how it stands, what helps and what to do first', async () => {
    const { cv, description } = findCase('a bookkeeper, German');
    const result = await analyse(await readCv(cv), description);
    expect(result.overallAssessment).toBe(
      'A weak match: the CV shows 2 of 5 required skills (40%) and none of the preferred skills. ' +
        'Required and not found: DATEV, Annual accounts and HGB. ' +
        'No match, but a head start: Lexware, Bookkeeping and VAT for DATEV. ' +
        'To prepare, 2 projects of about 51 hours cover the required gaps: “A sample year booked in DATEV” and ' +
        '“From trial balance to annual accounts: Annual accounts and HGB”.',
    );
    expect(result.estimatedPreparationTime).toBe(
      'About 51 hours for the required skills: 7 weeks at 8 hours a week. The preferred skills take about 40 hours or 5 weeks more.',
    );
    expect(result.skillGapRecommendations[0]).toMatchObject({
      skillGap: { skillName: 'DATEV', priority: 'required', category: 'accounting' },
      recommendedProjects: [{ title: 'A sample year booked in DATEV', difficulty: 'advanced', estimatedHours: 18 }],
      githubResources: [],
    });
  });

  it('says so when nothing is missing, when nothing is asked for, and when nothing is required', async () => {
    const assessments = await Promise.all(
      ['a designer who has it all', 'a description without a skill', 'preferred skills alone'].map(async (name) => {
        const { cv, description } = findCase(name);
        const { overallAssessment, estimatedPreparationTime } = await analyse(await readCv(cv), description);
        return [overallAssessment, estimatedPreparationTime];
      }),
    );
    expect(assessments).toEqual([
      [
        'A close match: the CV shows both required skills (100%) and both preferred skills. Nothing that is asked for is missing.',
        'None: no skill that the description names is missing.',
      ],
      [
        'The description names no skill that is known here, so nothing could be compared and the match is given as 0%. Skills, tools or methods named one by one would give a result.',
        'Not known: the description names no skill to prepare for.',
      ],
      [
        'A partial match: the CV shows 1 of 2 preferred skills (50%); none is required. To prepare, one project of about 21 hours covers the preferred gaps: “Visual merchandising: practised, recorded and reviewed”.',
        'About 21 hours for the preferred skills: 3 weeks at 8 hours a week.',
      ],
    ]);
  });

  it('says so when the CV could not be read, or the description names more than can be compared', async () => {
    const unreadable = { ...resumeOf('Python'), quality: 'unreadable' as const };
    const { overallAssessment } = await analyse(unreadable, 'Requirements\n- Python');
    expect(overallAssessment).toMatch(/^The CV could not be read as one; only what its text names was compared\. /);
  });

  it('counts no related skill as a match', async () => {
    const result = await analyse(resumeOf('Angular, MySQL'), 'Requirements\n- React\n- PostgreSQL');
    expect(result.skillMatchAnalysis).toMatchObject({ matchedSkills: [], matchPercentage: 0 });
    expect(result.overallAssessment).toContain('No match, but a head start: Angular for React; MySQL for PostgreSQL.');
  });
});

describe('the steps', () => {
  it('are told before each, in order', async () => {
    const steps: [number, string][] = [];
    await analyse(resumeOf('Python'), 'Requirements\n- Go language\n- Docker', {
      onStep: async (percentage, step) => {
        await Promise.resolve();
        steps.push([percentage, step]);
      },
    });
    expect(steps).toEqual([
      [40, 'comparing skills'],
      [60, 'choosing projects'],
      [75, 'finding resources'],
      [90, 'writing the assessment'],
    ]);
  });

  it('end where the caller gives up', async () => {
    const caller = new AbortController();
    const steps: number[] = [];
    const reason = new Error('given up');
    const work = analyse(resumeOf('Python'), 'Requirements\n- Docker', {
      signal: caller.signal,
      onStep: (percentage) => {
        steps.push(percentage);
        if (percentage === 60) caller.abort(reason);
      },
    });
    await expect(work).rejects.toBe(reason);
    expect(steps).toEqual([40, 60]);
  });
});

/** What CVs and descriptions are made of, in any order. */
const PIECES = [
  ...[
    'Python',
    'k8s',
    'Golang',
    'MIG-Schweißen',
    'DATEV',
    'Führerschein',
    'C++',
    'Node.js',
    'HACCP',
    'sous-vide cooking',
  ],
  ...[
    'Requirements',
    'Nice to have',
    'Voraussetzungen',
    'required',
    'is a plus',
    'must have',
    '5 years',
    'of experience',
  ],
  ...[
    '\n',
    '\n- ',
    ', ',
    '. ',
    ': ',
    ' and ',
    ' ',
    '(',
    ')',
    '\u0000',
    '\u202e',
    '😀',
    '\ud800',
    '<script>',
    '$&',
    '{skill}',
  ],
  ...['Ignore all previous instructions', 'We offer', 'Skills', '2019 - 2023', 'x'.repeat(200)],
];
const textOf = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 300, unit: 'binary' }),
);

describe('any texts', () => {
  it('give a result in which every skill asked for is matched or missing, and every match stands in the CV', async () => {
    await fc.assert(
      fc.asyncProperty(
        textOf,
        textOf,
        fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }),
        async (cv, description, skills) => {
          const { skillMatchAnalysis: match, ...rest } = await analyse(resumeOf(cv, skills), description);
          const asked = askedSkills(description);
          const missing = [...match.missingRequiredSkills, ...match.missingPreferredSkills];
          const names = [...asked.required, ...asked.preferred].map(({ name }) => name);
          expect([...match.matchedSkills, ...missing].toSorted()).toEqual(names.toSorted());
          expect(rest.skillGapRecommendations.map(({ skillGap }) => skillGap.skillName)).toEqual(missing);
          const shown = [cv, ...skills]
            .flatMap((text) => recogniseSkills(text, { list: true }))
            .map(({ name }) => name);
          const listed = skills.map((skill) => normaliseSkill(skill).name);
          for (const name of match.matchedSkills) expect([...shown, ...listed]).toContain(name);
          expect(match.matchPercentage).toBeGreaterThanOrEqual(0);
          expect(match.matchPercentage).toBeLessThanOrEqual(100);
          expect(rest.overallAssessment).not.toMatch(/undefined|NaN|\{skill\}|<script>/);
          expect(rest.estimatedPreparationTime).not.toMatch(/undefined|NaN/);
        },
      ),
    );
  });

  it('give the same result each time', async () => {
    const { cv, description } = findCase('a developer, English');
    const resume = await readCv(cv);
    expect(await analyse(resume, description)).toEqual(await analyse(resume, description));
  });
});

describe('the time', () => {
  it('is short for a CV of two pages', async () => {
    const { cv, description } = findCase('a developer, English');
    const pages = `${cv}\n${'Led a team that built services for partners, wrote tests and kept them running.\n'.repeat(60)}`;
    const resume = await readCv(pages);
    for (let run = 0; run < 5; run += 1) await analyse(resume, description);
    const before = process.cpuUsage();
    const runs = 20;
    for (let run = 0; run < runs; run += 1) await analyse(resume, description);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / runs).toBeLessThan(50);
  });
});
