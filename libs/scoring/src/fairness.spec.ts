import type { CandidateProfile } from './candidate-profile.js';
import { digestOf } from './digest.js';
import { explain } from './explanation.js';
import { JobScorer } from './job-scorer.js';
import type { JobRequirements } from './job-requirements.js';
import { AS_OF, candidate, has, held, opening, preferred, required, studied } from './testing/profiles.js';
import { DEFAULT_WEIGHTS } from './weights.js';

const OPENINGS: readonly JobRequirements[] = [
  opening({
    title: 'Senior Backend Developer',
    skills: [required('Python', 24), required('Jenkins'), preferred('Kafka'), preferred('Ruby')],
    experienceMinYears: 5,
    location: 'Berlin',
  }),
  opening({
    title: 'Registered Nurse',
    skills: [required('Wound care'), preferred('Triage')],
    educationLevel: 'vocational',
    educationField: 'Nursing',
    location: 'Leeds',
  }),
  opening({ title: 'Cook', skills: [required('HACCP')], location: 'Lyon' }),
];
/** Among them names that are skills, trades, places and ranks too. */
const NAMES = [
  ...[
    'Anna Schmidt',
    'Mohammed Al-Sayed',
    'Nguyễn Thị Hoa',
    'Ruby Jenkins',
    'Django Baker',
    'Julia Koch',
    'Franz Kafka',
  ],
  ...['Swift Cook', 'Paris Berlin', 'Junior Santos', 'Jasmine Carpenter', 'Ada Perl', 'Chef Nomad', 'Austin Head'],
];

function named(name: string): CandidateProfile {
  return candidate({
    title: 'Python Developer',
    location: 'Potsdam, Germany',
    summary: `${name} is an engineer of ten years who likes clean code. References: ask ${name}.`,
    skills: [has('Python', { months: 60 }), has('Wound care')],
    work: [
      held('Python Developer', '2018-01', null, `In the team of ${name}, built services in Python with Docker.`),
      held('Nurse', '2010-01', '2014-12', `${name} said: wound care at its best. Reported to ${name}.`),
    ],
    education: [studied('B.Sc.', 'Informatik')],
    experienceMonths: 160,
  });
}

function scores(profile: CandidateProfile): unknown[] {
  const digest = digestOf(profile);
  return OPENINGS.map((job) => new JobScorer(job, { weights: DEFAULT_WEIGHTS, asOf: AS_OF }).assess(digest));
}

describe('what must not count', () => {
  const expected = scores(named('Jane Doe'));

  it.each(NAMES)('does not: the name %s in texts', (name) => {
    expect(scores(named(name))).toEqual(expected);
  });

  it.each([
    'Mr. Doe, born 1962 in Lagos, married, two children.',
    'Mrs. Doe, 23 years old, single.',
    'Nationality: Turkish. Religion: none. Gender: female.',
    'Geburtsdatum: 01.02.1959, ledig, deutsch',
    'Née le 3 mars 1999 à Dakar, célibataire, de nationalité sénégalaise.',
    'Photo attached. He / him.',
  ])('does not: %s', (line) => {
    const profile = named('Jane Doe');
    expect(scores({ ...profile, summary: `${profile.summary ?? ''}\n${line}` })).toEqual(expected);
  });

  it('does not: when somebody studied, whom they worked for, and in which street they live', () => {
    const profile = named('Jane Doe');
    const other: CandidateProfile = {
      ...profile,
      location: 'Kurfürstenstraße 12, 14467 Potsdam, Germany',
      education: profile.education.map((entry) => ({ ...entry, endDate: '1979' })),
      work: profile.work.map((entry) => ({ ...entry, employer: 'Frauenklinik Istanbul' })),
    };
    expect(scores(other)).toEqual(expected);
  });

  it.each([
    ['Krankenpfleger', 'Krankenschwester'],
    ['Entwickler', 'Entwicklerin'],
    ['Cuisinier', 'Cuisinière'],
    ['Enfermero', 'Enfermera'],
    ['Waiter', 'Waitress'],
    ['Sviluppatore', 'Sviluppatrice'],
  ])('does not: whether it is %s or %s', (one, other) => {
    const as = (position: string) => scores(candidate({ title: position, work: [held(position, '2019-01', null)] }));
    expect(as(one)).toEqual(as(other));
  });

  it('is in no digest and no explanation', () => {
    const profile = named('Mohammed Al-Sayed');
    expect(JSON.stringify(digestOf(profile)).toLowerCase()).not.toMatch(/mohammed|sayed/);
    for (const job of OPENINGS) {
      const score = new JobScorer(job, { weights: DEFAULT_WEIGHTS, asOf: AS_OF }).assess(digestOf(profile));
      expect(explain(score, { jobTitle: job.title })).not.toMatch(/Mohammed|Sayed/);
    }
  });
});
