import type { ProjectIdea } from '../project-idea.js';

export const HOSPITALITY_AND_SERVICES: readonly ProjectIdea[] = [
  {
    skills: [
      'Cooking',
      'Food preparation',
      'Sauce making',
      'Menu planning',
      'Chef de partie work',
      'Recipe development',
      'Sous-chef duties',
    ],
    ...{ with: ['Kitchen hygiene', 'Food costing'], kind: 'project', hours: 30 },
    title: 'A menu for thirty guests: {skill}',
    description:
      'Plan, cost and cook a three-course menu for thirty guests of an association, with a small team and {skill} as the main subject.',
    features: [
      'Recipes with amounts and food costing',
      'A time plan by station',
      'Kitchen hygiene recorded, allergens named',
    ],
    outcomes: ['Cook to time and cost', 'Lead a small team'],
  },
  {
    skills: [
      'HACCP',
      'Food safety',
      'Kitchen hygiene',
      'Allergen management',
      'ServSafe',
      'Health instruction under infection law',
    ],
    ...{ with: [], kind: 'course', hours: 10 },
    title: 'Hygiene course and a plan for a small kitchen: {skill}',
    description:
      'Take the recognised course for {skill}, and write the hygiene plan of a small kitchen with its daily records.',
    features: ['Certificate in force', 'Risks and limits by step', 'Records for temperature and cleaning'],
    outcomes: ['Keep food safe', 'Prove it to an inspector'],
  },
  {
    skills: [
      'Baking',
      'Bread making',
      'Dough preparation',
      'Pastry',
      'Confectionery',
      'Cake decorating',
      'Viennoiserie',
    ],
    ...{ with: ['Food costing'], kind: 'project', hours: 24 },
    title: 'A stall at the weekly market: {skill}',
    description:
      'Develop five products, bake them in growing amounts and sell them at a market or fair, as practice in {skill}.',
    features: [
      'Recipes by weight with food costing',
      'The same quality three times over',
      'Sales and left-overs counted',
    ],
    outcomes: ['Work by recipe and time', 'Reckon price and amount'],
  },
  {
    skills: ['Table service', 'Waitressing', 'Food and beverage service', 'Bartending', 'Barista', 'Wine service'],
    ...{ with: ['Guest complaint handling'], kind: 'project', hours: 24 },
    title: 'Six shifts with feedback: {skill}',
    description:
      'Work six shifts at events or in a café, with one goal for each in {skill}, and ask guests and colleagues.',
    features: [
      'Menu and allergens known by heart',
      'Guest complaint handling practised',
      'Till closed without a difference',
    ],
    outcomes: ['Serve attentively under pressure', 'Sell without pushing'],
  },
  {
    skills: [
      'Hotel reception',
      'Reservations management',
      'Check-in and check-out of guests',
      'Opera PMS',
      'Night audit',
      'Guest relations',
    ],
    ...{ with: ['Guest complaint handling'], kind: 'project', hours: 20 },
    title: 'A day at a sample front desk: {skill}',
    description:
      'Practise the day of a front desk in a training system and in role play: arrivals, an overbooking, bills, night closing.',
    features: [
      'Twenty arrivals with three exceptions',
      'Guest complaint handling in two languages',
      'A closing without a difference',
    ],
    outcomes: ['Handle the desk calmly', 'Close the day correctly'],
  },
  {
    skills: [
      'Event planning',
      'Conference organisation',
      'Catering',
      'Wedding planning',
      'Banqueting',
      'Event marketing',
    ],
    ...{ with: ['Project planning'], kind: 'project', hours: 28 },
    title: 'A summer party for a hundred: {skill}',
    description:
      'Plan and run a public or private event for a hundred guests, from permit to bill, as practice in {skill}.',
    features: [
      'Project planning with budget and rain plan',
      'Permits, insurance and safety',
      'Costs compared with the budget',
    ],
    outcomes: ['Carry an event through', 'Keep calm when plans change'],
  },
  {
    skills: [
      'Hairdressing',
      'Haircutting',
      'Hair colouring',
      'Barbering',
      'Make-up artistry',
      'Nail design',
      'Facials',
      'Skin care',
    ],
    ...{ with: [], kind: 'project', hours: 36 },
    title: 'Ten models with photographs: {skill}',
    description:
      'Carry out {skill} on ten models with different hair, skin or wishes, under guidance, with photographs by consent.',
    features: [
      'A talk about wishes and a skin or strand test',
      'Hygiene by the rules',
      'Before, after and time for each',
    ],
    outcomes: ['Advise and carry out', 'Show a portfolio'],
  },
  {
    skills: [
      'Guarding',
      'Section 34a security certificate',
      'SIA licence',
      'Event security',
      'Access checks',
      'CCTV monitoring',
      'Patrolling',
    ],
    ...{ with: ['Conflict resolution'], kind: 'course', hours: 40 },
    title: 'The certificate that the law asks for: {skill}',
    description:
      'Take the instruction or examination that the security trade asks for in your country, and train conversations for {skill}.',
    features: [
      'Certificate and register entry',
      'Conflict resolution in role play',
      'A duty report that holds in court',
    ],
    outcomes: ['Act within the law', 'Calm down situations'],
  },
  {
    skills: ['Firefighting', 'Fire safety', 'Fire marshal duties', 'Evacuation planning', 'Respiratory protection'],
    ...{ with: ['First aid'], kind: 'course', hours: 20 },
    title: 'Course and an evacuation drill: {skill}',
    description:
      'Take the recognised course for {skill} and prepare, hold and review a drill in a house of many people.',
    features: ['Course certificate and first aid', 'Extinguishers tried', 'A drill with times and three improvements'],
    outcomes: ['Act in the first minutes', 'Plan for those who need help'],
  },
  {
    skills: [
      'Personal training',
      'Fitness instruction',
      'Group fitness',
      'Strength and conditioning',
      'Yoga instruction',
      'Pilates instruction',
    ],
    ...{ with: ['First aid'], kind: 'course', hours: 80 },
    title: 'Trainer’s licence and eight sessions: {skill}',
    description:
      'Take the trainer’s licence needed for {skill}, then plan and hold eight sessions with the same people.',
    features: ['Licence, first aid and insurance', 'A health check before the start', 'Tests at start and end'],
    outcomes: ['Plan training by need', 'Correct without hurting'],
  },
  {
    skills: ['Swimming instruction', 'Lifeguarding', 'Water rescue'],
    ...{ with: ['CPR'], kind: 'course', hours: 30 },
    title: 'Rescue badge and assisted sessions: {skill}',
    description: 'Take the rescue badge and the course needed for {skill}, and assist at a pool under supervision.',
    features: ['Badge in force', 'CPR practised', 'Ten assisted sessions'],
    outcomes: ['Watch and rescue', 'Teach beginners safely'],
  },
];
