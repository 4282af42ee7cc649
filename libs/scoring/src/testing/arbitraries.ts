import fc from 'fast-check';
import { normaliseSkill } from '#libs/skills';
import type { CandidateProfile, ProfileEducation, ProfileSkill, ProfileWork } from '../candidate-profile.js';
import type { JobRequirements, RequiredSkill } from '../job-requirements.js';
import type { Weights } from '../match-score.js';

const SKILLS = [
  ...[
    'React',
    'Vue.js',
    'TypeScript',
    'Docker',
    'Kubernetes',
    'PostgreSQL',
    'MySQL',
    'DATEV',
    'Bookkeeping',
    'Nursing',
  ],
  ...['Wound care', 'MIG welding', 'TIG welding', 'HGV licence', 'Truck driving', 'Cooking', 'HACCP', 'Teamwork'],
  ...['Falconry', 'Bell ringing'],
];
const TITLES = [
  ...['Senior Java Developer', 'Softwareentwicklerin', 'Registered Nurse', 'Krankenpfleger', 'Head Chef', 'Comptable'],
  ...['LKW-Fahrer', 'Welder', 'Store Manager', 'Maestro de primaria', 'Falconer', 'Team Lead Logistics', ''],
];
const PLACES = ['Berlin', 'Potsdam, Germany', 'Lyon, France', 'Austin, TX', 'São Paulo, SP', 'Smallville', ''];
const TEXTS = ['Built services with React and Docker.', 'Wound care and shift handover.', 'Willing to relocate.', ''];
const STUDIES = ['B.Sc. Computer Science', 'Ausbildung zum Krankenpfleger', 'CAP cuisine', 'Master of Laws', 'Abitur'];

const nullable = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const month = fc
  .tuple(fc.integer({ min: 1990, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const key = fc.constantFrom(...SKILLS).map((name) => normaliseSkill(name).key);

export const profileSkill: fc.Arbitrary<ProfileSkill> = fc.record({
  key,
  months: nullable(fc.integer({ min: 0, max: 400 })),
  lastUsed: nullable(month),
});

const work: fc.Arbitrary<ProfileWork> = fc.record({
  position: nullable(fc.constantFrom(...TITLES)),
  employer: nullable(fc.constantFrom('Acme', 'Meier GmbH')),
  startDate: nullable(month),
  endDate: nullable(month),
  current: fc.boolean(),
  summary: nullable(fc.constantFrom(...TEXTS)),
});

const education: fc.Arbitrary<ProfileEducation> = fc.record({
  studyType: nullable(fc.constantFrom(...STUDIES)),
  area: nullable(fc.constantFrom('Informatik', 'Nursing', 'Medieval history')),
  endDate: nullable(month),
});

export const profile: fc.Arbitrary<CandidateProfile> = fc.record({
  title: nullable(fc.constantFrom(...TITLES)),
  location: nullable(fc.constantFrom(...PLACES)),
  summary: nullable(fc.constantFrom(...TEXTS)),
  skills: fc.array(profileSkill, { maxLength: 12 }),
  work: fc.array(work, { maxLength: 6 }),
  education: fc.array(education, { maxLength: 3 }),
  experienceMonths: nullable(fc.integer({ min: 0, max: 600 })),
});

const requiredSkill: fc.Arbitrary<RequiredSkill> = fc.record({
  key,
  name: fc.constantFrom(...SKILLS),
  kind: fc.constantFrom('required', 'preferred'),
  minMonths: nullable(fc.integer({ min: 0, max: 120 })),
});

export const requirements: fc.Arbitrary<JobRequirements> = fc.record({
  title: fc.constantFrom(...TITLES),
  description: fc.constantFrom(...TEXTS),
  skills: fc.uniqueArray(requiredSkill, { maxLength: 10, selector: (skill) => skill.key }),
  experienceMinYears: nullable(fc.integer({ min: 0, max: 15 })),
  experienceMaxYears: nullable(fc.integer({ min: 0, max: 30 })),
  educationLevel: nullable(
    fc.constantFrom('none', 'secondary', 'vocational', 'bachelor', 'master', 'doctorate' as const),
  ),
  educationField: nullable(fc.constantFrom('Informatik', 'Nursing', 'Law')),
  location: nullable(fc.constantFrom(...PLACES)),
  remote: nullable(fc.constantFrom('onsite', 'hybrid', 'remote' as const)),
});

const weight = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 100 }),
  fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
);

export const weights: fc.Arbitrary<Weights> = fc
  .record({ skills: weight, experience: weight, education: weight, location: weight })
  .filter((of) => of.skills + of.experience + of.education + of.location > 0);
