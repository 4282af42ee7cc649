import type { ProjectIdea } from '../project-idea.js';

export const DESIGN_AND_MEDIA: readonly ProjectIdea[] = [
  {
    skills: [
      'UX design',
      'User research',
      'Usability testing',
      'Wireframing',
      'Prototyping',
      'Interaction design',
      'Figma',
    ],
    ...{ with: ['Web accessibility'], kind: 'project', hours: 24 },
    title: 'A library’s lending page made easier: {skill}',
    description:
      'Find out with six users where a public service is hard to use, and test a better version as a prototype, with {skill}.',
    features: [
      'Tasks and findings from six users',
      'A prototype in two rounds',
      'Web accessibility checked with a screen reader',
    ],
    outcomes: ['Decide by what users do', 'Give reasons for a design'],
  },
  {
    skills: [
      'Graphic design',
      'Logo design',
      'Layout design',
      'Adobe Illustrator',
      'Adobe InDesign',
      'Adobe Photoshop',
      'Canva',
      'Corporate identity',
    ],
    ...{ with: ['Prepress'], kind: 'project', hours: 22 },
    title: 'The look of a village festival: {skill}',
    description:
      'Design sign, poster and programme of a local festival with {skill}, from brief to files for the printer.',
    features: [
      'A brief and two drafts',
      'A small set of rules for colours and type',
      'Prepress checked by the printer',
    ],
    outcomes: ['Design by a brief', 'Deliver files without questions'],
  },
  {
    skills: ['Photography', 'Photo editing', 'Product photography', 'Adobe Lightroom', 'Portrait photography'],
    ...{ with: ['Studio lighting'], kind: 'project', hours: 18 },
    title: 'Twelve pictures for a workshop or shop: {skill}',
    description:
      'Photograph people, products and rooms of a small business, with consent, and deliver twelve edited pictures.',
    features: [
      'A list of pictures agreed',
      'Studio lighting or window light on purpose',
      'The same look across the series',
    ],
    outcomes: ['Plan and take a series', 'Edit with restraint'],
  },
  {
    skills: [
      'Video editing',
      'Video production',
      'Adobe Premiere Pro',
      'DaVinci Resolve',
      'Final Cut Pro',
      'Camera operation',
      'Motion graphics',
    ],
    ...{ with: ['Storyboarding', 'Sound recording'], kind: 'project', hours: 24 },
    title: 'A portrait of three minutes: {skill}',
    description: 'Make a film of three minutes about a person at work, with {skill} as the main subject.',
    features: [
      'Storyboarding and a list of shots',
      'Clean sound recording',
      'Two versions after feedback, with captions',
    ],
    outcomes: ['Tell a story in pictures', 'Finish on time'],
  },
  {
    skills: ['Sound engineering', 'Sound mixing', 'Event technology', 'Stage lighting', 'Music production'],
    ...{ with: ['Sound recording'], kind: 'project', hours: 20 },
    title: 'A concert of a school or choir: {skill}',
    description: 'Plan and run the technical side of a small concert, with plan, set-up, sound check and a recording.',
    features: [
      'A plan of places, power and cables',
      'Safety checked before doors open',
      'A sound recording mixed and handed over',
    ],
    outcomes: ['Set up in time', 'Stay calm when something fails'],
  },
  {
    skills: ['Translation', 'Interpreting', 'Proofreading', 'Technical writing', 'Journalism'],
    ...{ with: ['Terminology management'], kind: 'project', hours: 18 },
    title: 'Four texts for a welfare organisation: {skill}',
    description: 'Work on four texts of an organisation as practice in {skill}, each checked by a second person.',
    features: ['Terminology management in a list', 'Sources checked', 'Errors counted by kind in the review'],
    outcomes: ['Deliver texts that need no rework', 'Work by terms and style'],
  },
  {
    skills: ['Interior design', 'Architecture', 'Furniture design', '3D visualisation', 'SketchUp'],
    ...{ with: ['Drawing'], kind: 'project', hours: 28 },
    title: 'A community room redesigned: {skill}',
    description: 'Measure a community room, talk to its users, and design it anew with {skill}, with costs.',
    features: [
      'Survey and drawing to scale',
      'Two variants with a model or pictures',
      'Materials with costs and escape routes',
    ],
    outcomes: ['Design for real users', 'Keep rules and budget'],
  },
];
