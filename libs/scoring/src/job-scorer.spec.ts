import { digestOf } from './digest.js';
import { JobScorer } from './job-scorer.js';
import { AS_OF, candidate, has, held, opening, preferred, required, studied } from './testing/profiles.js';
import { DEFAULT_WEIGHTS } from './weights.js';

const options = { weights: DEFAULT_WEIGHTS, asOf: AS_OF };

const JOB = opening({
  title: 'Senior Frontend Developer (m/w/d)',
  skills: [required('React', 24), required('TypeScript'), preferred('Docker'), preferred('Cypress')],
  experienceMinYears: 5,
  educationLevel: 'master',
  educationField: 'Computer science',
  location: 'Berlin',
});

const DIGEST = digestOf(
  candidate({
    title: 'Frontend Engineer',
    location: 'Potsdam, Germany',
    skills: [has('Vue.js'), has('TypeScript', { months: 30, lastUsed: '2015-01' }), has('Docker')],
    work: [
      held('Kellnerin', '2015-01', '2019-12'),
      held('Frontend-Entwicklerin', '2020-01', null, 'Umzug auf Redux und Docker'),
    ],
    education: [studied('Abitur', null), studied('B.Sc.', 'Informatik')],
    experienceMonths: 138,
  }),
);

describe('JobScorer', () => {
  it('gives reasons for and against with their places in the resume', () => {
    const { evidence } = new JobScorer(JOB, options).assess(DIGEST);
    expect(evidence.map(({ code, favours, place }) => `${favours ? '+' : '-'} ${code} ${place ?? ''}`.trim())).toEqual([
      '+ related_skill work[1]',
      '+ required_skill_met skills',
      '- skill_long_ago skills',
      '- preferred_skill_missing',
      '+ preferred_skill_met work[1]',
      '+ same_work work[1].position',
      '+ years_met work',
      '+ rank_met work',
      '- education_level_below education[1]',
      '+ field_met education[1]',
      '+ same_region location',
    ]);
  });

  it('names skills as the job has them', () => {
    const score = new JobScorer(JOB, options).assess(DIGEST);
    expect(score.matchingSkills).toEqual(['TypeScript', 'Docker']);
    expect(score.missingSkills).toEqual(['React', 'Cypress']);
  });

  it('leaves out what has no data and lets the rest weigh more', () => {
    const { parts } = new JobScorer(
      { ...JOB, location: null, educationLevel: null, educationField: null },
      options,
    ).assess(DIGEST);
    expect(parts.location).toEqual({ score: null, weight: 0 });
    expect(parts.education).toEqual({ score: null, weight: 0 });
    expect([parts.skills.weight, parts.experience.weight]).toEqual([50, 50]);
  });

  it('tells by which skills candidates are found, related ones among them', () => {
    const { searchedSkills } = new JobScorer(JOB, options);
    const isSearched = (name: string) => searchedSkills.has(has(name).key);
    expect(['React', 'Docker', 'Vue.js'].filter(isSearched)).toEqual(['React', 'Docker', 'Vue.js']);
    expect(isSearched('Cooking')).toBe(false);
  });

  it('names the words by which jobs without skills find candidates, in several languages', () => {
    const { titleWords } = new JobScorer(opening({ title: 'Koch (m/w/d) für Großküche' }), options);
    expect(titleWords).toEqual(expect.arrayContaining(['koch', 'cook', 'cuisinier', 'cocinero', 'grosskuche']));
  });

  it('bounds the total by the skills', () => {
    const scorer = new JobScorer(JOB, options);
    const bound = (...names: string[]) =>
      scorer.boundBySkills(scorer.skills.score(digestOf(candidate({ skills: names.map((name) => has(name)) }))));
    expect(bound()).toBe(60);
    expect(bound('TypeScript')).toBeGreaterThan(bound('Docker'));
    expect(bound('TypeScript')).toBeLessThan(100);
    expect(new JobScorer(opening({ title: 'Cook' }), options).boundBySkills(null)).toBe(100);
  });

  it('takes its clock from the caller', () => {
    const at = (asOf: string) => new JobScorer(JOB, { ...options, asOf }).partScores(DIGEST).scores.experience ?? 0;
    expect(at('2021-01')).toBeLessThan(at('2026-06'));
  });

  it('refuses weights that are none and a clock that shows no month', () => {
    expect(() => new JobScorer(JOB, { ...options, asOf: 'today' })).toThrow(new RangeError('asOf: today is no month'));
    const weights = { skills: 0, experience: 0, education: 0, location: 0 };
    expect(() => new JobScorer(JOB, { ...options, weights })).toThrow(RangeError);
  });
});
