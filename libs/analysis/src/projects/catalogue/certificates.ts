import type { ProjectIdea } from '../project-idea.js';

/** What is shown by a certificate or card, in any trade. */
export const CERTIFICATES: readonly ProjectIdea[] = [
  {
    skills: [
      ...['AWS Certified Solutions Architect', 'AWS Certified Cloud Practitioner', 'AWS Certified Developer'],
      ...['AWS Certified SysOps Administrator', 'AZ-900', 'AZ-104', 'AZ-305', 'Certified Kubernetes Administrator'],
      ...['CCNP', 'CompTIA Network+', 'CompTIA A+', 'CompTIA Linux+', 'LPIC-1', 'RHCSA', 'RHCE'],
      ...['CISSP', 'CISM', 'CISA certification', 'CEH', 'OSCP', 'CompTIA Security+', 'CompTIA CySA+', 'CCSP'],
      ...['CAPM certification', 'SAFe', 'APICS CPIM', 'APICS CSCP'],
    ],
    ...{ with: [], kind: 'course', hours: 80 },
    title: 'The examination, prepared and taken: {skill}',
    description:
      'Read the list of topics for {skill}, learn and practise by it, take a trial examination, then the real one.',
    features: [
      'A study plan by topic and weight',
      'Two trial examinations with the errors worked through',
      'The examination booked and taken',
    ],
    outcomes: ['Hold the certificate', 'Know the topics that the examination does not test'],
  },
  {
    skills: ['CSCS', 'White Card', 'IOSH', 'OSHA', 'Electrical qualification BR', 'Pesticide licence', 'AWS D1.1'],
    ...{ with: [], kind: 'course', hours: 12 },
    title: 'The card or certificate: {skill}',
    description:
      'Book the recognised course and test for {skill}, learn with the official material, and carry the proof to interviews.',
    features: ['Conditions read before booking', 'Test passed', 'Date of renewal noted'],
    outcomes: ['Hold a valid proof', 'Know the rules behind it'],
  },
  {
    skills: [
      'Health and safety',
      'Construction health and safety',
      'Risk assessment',
      'Toolbox talks',
      'Ergonomics at work',
    ],
    ...{ with: [], kind: 'course', hours: 24 },
    title: 'Safety course and one workplace assessed: {skill}',
    description:
      'Take a recognised safety course for {skill}, assess one real workplace with its people, and follow two measures up.',
    features: [
      'Course with certificate',
      'Dangers rated, measures in the order of their effect',
      'A talk of five minutes held for the team',
    ],
    outcomes: ['Judge risks by the rules', 'Win people for safe work'],
  },
  {
    skills: [
      'Safeguarding',
      'Safeguarding adults',
      'De-escalation',
      'Domestic violence support',
      'Mental Health First Aid',
    ],
    ...{ with: [], kind: 'course', hours: 10 },
    title: 'The recognised course: {skill}',
    description:
      'Take the recognised course for {skill}, work through four cases in a group, and note whom to report to in your town.',
    features: ['Course with certificate', 'Four cases discussed', 'Ways of reporting on one page'],
    outcomes: ['Notice and report', 'Know your own limits'],
  },
  {
    skills: ['ACCA qualification', 'CPA certification', 'CIMA qualification', 'CFA charter'],
    ...{ with: [], kind: 'profession', hours: 16 },
    title: 'Registration and a plan of the papers: {skill}',
    description: 'Check exemptions, register with the body for {skill}, and plan the papers over the coming years.',
    features: ['Exemptions asked for', 'A plan of papers and fees', 'The first paper begun'],
    outcomes: ['Know the length and cost', 'Be registered as a student'],
  },
];
