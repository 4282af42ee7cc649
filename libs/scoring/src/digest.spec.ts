import { digestOf } from './digest.js';
import { JobScorer } from './job-scorer.js';
import { AS_OF, candidate, has, held, opening, preferred, required, studied } from './testing/profiles.js';
import { SCORER_VERSION } from './version.js';
import { DEFAULT_WEIGHTS } from './weights.js';

const options = { weights: DEFAULT_WEIGHTS, asOf: AS_OF };

describe('digestOf', () => {
  it('takes apart what a resume says, in plain JSON', () => {
    const digest = digestOf(
      candidate({
        title: 'Senior Welder',
        location: 'Potsdam, Germany',
        summary: 'Willing to relocate.',
        skills: [has('TIG welding', { months: 24, lastUsed: '2025-03' })],
        work: [held('Welder', '2023-04', '2025-03', 'Blueprint reading'), held('Cook', '2020-01', null)],
        education: [studied('Ausbildung', 'Metallbau')],
        experienceMonths: 77,
      }),
    );
    expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
    expect(digest).toMatchObject({
      version: SCORER_VERSION,
      title: { occupations: ['welder'], rank: 3 },
      positions: [
        { index: 1, title: { occupations: ['cook'] }, current: true, last: null },
        { index: 0, title: { occupations: ['welder'] }, current: false },
      ],
      experienceMonths: 77,
      education: [{ index: 0, level: 2, fields: ['metalwork'] }],
      place: { countries: ['DE'], regions: ['DE Berlin-Brandenburg'], towns: ['potsdam'] },
      relocates: true,
    });
    expect(digest.skills.map(({ key, place }) => `${key}: ${place}`)).toEqual([
      'blueprint reading: work[0]',
      'tig welding: skills',
    ]);
  });

  it('is empty for an empty resume', () => {
    expect(digestOf(candidate())).toEqual({
      version: SCORER_VERSION,
      title: null,
      skills: [],
      positions: [],
      periods: [],
      experienceMonths: null,
      education: [],
      place: null,
      relocates: false,
    });
  });

  it.each([
    ['letters', 'a'],
    ['skills', 'React, '],
    ['dashes', '- '],
    ['spaces', ' '],
    ['accents', 'é'],
    ['gendered forms', '*in/-in:in(in) '],
    ['refusals to move', 'not willing to '],
    ['streets', '12 Main Street, '],
  ])('bears with texts of 50,000 characters and 500 positions: %s', (_what, part) => {
    const text = part.repeat(50_000 / part.length);
    const profile = candidate({
      title: text,
      location: text,
      summary: text,
      skills: Array.from({ length: 2_000 }, (_, at) => ({ key: `skill ${at}`, months: at, lastUsed: '2020-01' })),
      work: Array.from({ length: 500 }, (_, at) => held(text, `${1950 + (at % 70)}-01`, '2021-01', text)),
      education: Array.from({ length: 200 }, () => studied(text, text)),
      experienceMonths: 1e9,
    });
    const before = process.cpuUsage();
    const scorer = new JobScorer(
      opening({ title: text, description: text, location: text, educationField: text }),
      options,
    );
    const score = scorer.assess(digestOf(profile));
    const { user, system } = process.cpuUsage(before);
    expect(score.total).toBeGreaterThanOrEqual(0);
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});

describe('a job of 200 skills', () => {
  it('scores', () => {
    const skills = Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? required : preferred)(`Skill ${at}`, 12));
    const scorer = new JobScorer(opening({ title: 'Everything', skills }), options);
    expect(scorer.searchedSkills.size).toBe(200);
    const own = skills.map(({ key }) => ({ key, months: 12, lastUsed: null }));
    expect(scorer.partScores(digestOf(candidate({ skills: own }))).scores.skills).toBe(100);
    expect(scorer.boundBySkills(scorer.skills.score(digestOf(candidate({ skills: own }))))).toBe(100);
  });
});
