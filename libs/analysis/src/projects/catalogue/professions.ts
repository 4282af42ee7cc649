import type { ProjectIdea } from '../project-idea.js';

/** Work that nobody may do without a licence that takes years: here practice can only be the way to it. */
export const PROFESSIONS: readonly ProjectIdea[] = [
  {
    skills: [
      'Nursing',
      'Midwifery',
      'Paramedicine',
      'Physiotherapy',
      'Occupational therapy',
      'Speech therapy',
      'Podiatry',
    ],
    ...{ with: [], kind: 'profession', hours: 12 },
    title: 'The way into a health profession: {skill}',
    description:
      'Have earlier training checked for recognition, compare schools, and plan the way to the licence for {skill}; the training itself takes years.',
    features: [
      'Recognition of earlier or foreign training asked for in writing',
      'Two schools compared: length, pay or fees, start',
      'Three trial days in the work itself',
    ],
    outcomes: ['Know what is missing for the licence', 'Have a plan with dates and money'],
  },
  {
    skills: ['Dentistry', 'General practice', 'Optometry', 'Psychotherapy', 'Veterinary medicine'],
    ...{ with: [], kind: 'profession', hours: 12 },
    title: 'The way to licence and specialism: {skill}',
    description:
      'Ask chamber or authority what {skill} takes with the training at hand, and plan examination and posts; it takes years of study and practice.',
    features: [
      'Answer of the chamber or authority in writing',
      'Posts and examinations with dates',
      'A talk with somebody who has gone that way',
    ],
    outcomes: ['Know what is missing for licence or specialism', 'Have a plan with dates'],
  },
  {
    skills: [
      'Airline Transport Pilot Licence',
      'Commercial Pilot Licence',
      'Aircraft piloting',
      'Helicopter piloting',
      'Air traffic control',
      'Train driving',
    ],
    ...{ with: [], kind: 'profession', hours: 12 },
    title: 'The way to the licence: {skill}',
    description:
      'Take the medical and aptitude check, compare approved schools and employers, and plan the way to {skill}; the training takes a year or more.',
    features: [
      'Medical and aptitude check',
      'Two approved schools or employers compared',
      'Costs, pay and length on one page',
    ],
    outcomes: ['Know whether the way is open', 'Have a plan with dates and money'],
  },
];
