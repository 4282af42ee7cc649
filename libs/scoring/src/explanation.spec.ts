import type { CandidateProfile } from './candidate-profile.js';
import { digestOf } from './digest.js';
import { explain } from './explanation.js';
import { JobScorer } from './job-scorer.js';
import type { JobRequirements } from './job-requirements.js';
import { AS_OF, candidate, has, held, opening, preferred, required, studied } from './testing/profiles.js';
import { DEFAULT_WEIGHTS } from './weights.js';

function explained(job: Partial<JobRequirements>, profile: Partial<CandidateProfile>): string {
  const scorer = new JobScorer(opening(job), { weights: DEFAULT_WEIGHTS, asOf: AS_OF });
  return explain(scorer.assess(digestOf(candidate(profile))), { jobTitle: job.title ?? '' });
}

const NURSE: Partial<JobRequirements> = {
  title: 'Registered Nurse',
  skills: [required('Wound care'), required('Triage'), preferred('Mentoring')],
  experienceMinYears: 3,
  educationLevel: 'vocational',
  location: 'Leeds',
};

describe('explain', () => {
  it('names what speaks for a match and what against', () => {
    const text = explained(NURSE, {
      location: 'Leeds, UK',
      skills: [has('Wound care')],
      work: [held('Staff Nurse', '2021-01', null, 'Wound care')],
      education: [studied('Ausbildung', 'Krankenpflege')],
    });
    expect(text).toBe(
      'This is a strong match for “Registered Nurse”, with 77 of 100 points. ' +
        'In favour: the resume shows Wound care; earlier positions were the same kind of work; ' +
        '5.5 relevant years meet the 3 years asked for; and the education reaches a vocational qualification. ' +
        'Against: it does not show Triage, which the job requires.',
    );
  });

  it('says what was left out, and what counts in place of a skill', () => {
    const text = explained(
      { title: 'Web Developer', skills: [required('React')], location: 'Porto' },
      { skills: [has('Vue.js')], title: 'Web Developer' },
    );
    expect(text).toContain('Vue.js counts in part for React.');
    expect(text).toContain('Education and location were left out, as the job or the resume says nothing about them.');
  });

  it('tells of skills that are short or long ago', () => {
    const cobol = { title: 'Programmer', skills: [required('COBOL', 36)] };
    expect(explained(cobol, { skills: [has('COBOL', { months: 12 })] })).toContain(
      'The use of COBOL comes to 12 of the 36 months asked for.',
    );
    expect(explained(cobol, { skills: [has('COBOL', { months: 60, lastUsed: '2009-05' })] })).toContain(
      'COBOL was last used in 2009.',
    );
  });

  it('says so when there is nothing to compare', () => {
    expect(explained({ title: 'Cook' }, {})).toBe('There is too little to compare for “Cook”.');
    expect(explained({}, {})).toBe('There is too little to compare for this opening.');
  });

  it('names only the first of many skills', () => {
    const names = ['React', 'Angular', 'Docker', 'Git', 'Jira', 'Figma', 'Redis'];
    expect(explained({ title: 'Developer', skills: names.map((name) => required(name)) }, {})).toMatch(
      /does not show \S+, \S+, \S+, \S+ or 3 more, which the job requires/,
    );
  });
});
