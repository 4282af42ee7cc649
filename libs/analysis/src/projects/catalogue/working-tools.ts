import type { ProjectIdea } from '../project-idea.js';

/** Tools and papers beside the trade itself, for which the practice of their category would be too much. */
export const WORKING_TOOLS: readonly ProjectIdea[] = [
  {
    skills: [
      ...[
        'Jira',
        'Jira Service Management',
        'Confluence',
        'YouTrack',
        'Trello',
        'Asana',
        'Monday.com',
        'ClickUp',
        'Notion',
      ],
      ...['Basecamp', 'Wrike', 'Smartsheet', 'Airtable', 'Microsoft Planner', 'Redmine'],
    ],
    ...{ with: [], kind: 'project', hours: 8 },
    title: 'The tasks of a real group on one board: {skill}',
    description:
      'Set up {skill} for a real group, such as a club or a move, and run its tasks with it for three weeks.',
    features: [
      'States and rules on one page',
      'A view for each kind of reader',
      'Old tasks closed or dropped each week',
    ],
    outcomes: ['Set up and care for a board', 'Keep others using it'],
  },
  {
    skills: ['Microsoft Project', 'MS Project scheduling', 'Primavera P6', 'Gantt charts', 'Critical path method'],
    ...{ with: [], kind: 'project', hours: 12 },
    title: 'The schedule of a house extension: {skill}',
    description:
      'Plan the extension of a house with forty steps and five trades in {skill}, then replan it after a delay.',
    features: [
      'Steps with durations and dependencies',
      'The critical path named',
      'Two ways out of a delay, with costs',
    ],
    outcomes: ['Plan with dependencies', 'Tell a delay that matters from one that does not'],
  },
  {
    skills: ['Enterprise architecture', 'Solution architecture', 'UML', 'Enterprise Architect', 'Domain-driven design'],
    ...{ with: [], kind: 'project', hours: 20 },
    title: 'An open-source system drawn and explained: {skill}',
    description:
      'Take an open-source system, find out how it is built, and document it for a newcomer by the means of {skill}.',
    features: [
      'Four views, none with more than twelve boxes',
      'Two weak points with a proposal',
      'Checked by one of its developers',
    ],
    outcomes: ['Describe systems for unlike readers', 'Judge decisions by their price'],
  },
  {
    skills: ['IT project management', 'Release management', 'IT consulting', 'IT procurement'],
    ...{ with: [], kind: 'project', hours: 20 },
    title: 'A new member database for a club: {skill}',
    description:
      'Lead a club from its spreadsheet to a new program as practice in {skill}: needs, choice, trial, switch, look back.',
    features: [
      'Needs ranked by those who work with it',
      'Two offers compared by total cost',
      'A switch with a way back',
    ],
    outcomes: ['Lead a change of programs', 'Advise without selling'],
  },
  {
    skills: ['Visual Studio', 'Visual Studio Code', 'IntelliJ IDEA', 'PyCharm', 'Eclipse IDE', 'Vim', 'Xcode'],
    ...{ with: ['Debugging'], kind: 'project', hours: 8 },
    title: 'A week without the mouse: {skill}',
    description: 'Work a week on a program of your own with {skill} and learn ten of its functions that save time.',
    features: [
      'Debugging with break points and watched values',
      'Renaming and moving code safely',
      'A sheet of ten shortcuts',
    ],
    outcomes: ['Work fast with {skill}', 'Find faults by stepping through'],
  },
  {
    skills: ['A/B testing', 'Conversion rate optimisation', 'Landing pages', 'Web analytics'],
    ...{ with: [], kind: 'project', hours: 14 },
    title: 'One page in two versions: {skill}',
    description:
      'Run two versions of a page of a club or project against each other, with the size of the sample reckoned before.',
    features: [
      'A guess and a sample size written down first',
      'Visitors shared by chance',
      'A decision with its uncertainty',
    ],
    outcomes: ['Tell effect from chance', 'Stop a test at the right time'],
  },
  {
    skills: ['Snagging', 'Handover of buildings', 'Building permits', 'Building regulations'],
    ...{ with: [], kind: 'project', hours: 14 },
    title: 'A finished building checked: {skill}',
    description:
      'Check a finished flat or small building, with consent, against drawings and rules, as practice in {skill}.',
    features: [
      'A check list by room and trade',
      'Defects with photograph, place and date',
      'A record that both sides could sign',
    ],
    outcomes: ['Find what is not finished', 'Record so that it holds'],
  },
  {
    skills: [
      'Environmental management',
      'ISO 14001',
      'Sustainability management',
      'Waste management',
      'Energy audits',
      'ISO 50001',
    ],
    ...{ with: [], kind: 'project', hours: 18 },
    title: 'The footprint of a small firm: {skill}',
    description:
      'Record energy, waste and transport of a small firm or school for a year, and plan three measures, for {skill} in practice.',
    features: [
      'Figures from bills, with gaps named',
      'Three measures with cost and saving',
      'One measure carried out and checked',
    ],
    outcomes: ['Measure before proposing', 'Plan by effect and cost'],
  },
  {
    skills: ['HL7', 'DICOM', 'PACS', 'Clinical informatics', 'Laboratory information system', 'HIPAA'],
    ...{ with: [], kind: 'project', hours: 20 },
    title: 'A test patient from admission to report: {skill}',
    description:
      'Follow an invented patient through open training systems, with the messages and rules that belong to {skill}.',
    features: [
      'Messages read and explained field by field',
      'Access and logging checked',
      'An error sent on purpose and traced',
    ],
    outcomes: ['Understand systems of a hospital', 'Protect data of patients'],
  },
  {
    skills: [
      ...['Cerner', 'Meditech', 'SystmOne', 'EMIS Web', 'athenahealth', 'eClinicalWorks', 'Medistar', 'TurboMed'],
      ...['Orbis hospital information system', 'Dentrix', 'Allscripts', 'NextGen Healthcare'],
    ],
    ...{ with: [], kind: 'course', hours: 12 },
    title: 'A working day in a training system: {skill}',
    description:
      'Take the introduction of the maker or employer for {skill}, and work through a day of invented patients.',
    features: ['Twenty invented patients', 'Orders, notes and letters', 'Confidentiality and locking kept'],
    outcomes: ['Find the way in {skill}', 'Document while talking to patients'],
  },
  {
    skills: [
      'Regulatory affairs',
      'Medical device regulation',
      'FDA regulations',
      'Medical writing',
      'CE marking',
      'Machinery directive',
    ],
    ...{ with: [], kind: 'project', hours: 24 },
    title: 'The file of a simple product: {skill}',
    description:
      'Put together the file of a simple product, such as a thermometer or a jack, by the rules that belong to {skill}.',
    features: [
      'The class and the way of approval, with reasons',
      'Risks and proofs in one table',
      'Instructions for use in plain words',
    ],
    outcomes: ['Find the rules that apply', 'Write so that an authority can follow'],
  },
  {
    skills: ['Medical terminology', 'Human anatomy', 'Physiology', 'Pathology'],
    ...{ with: [], kind: 'course', hours: 40 },
    title: 'A course with examination: {skill}',
    description:
      'Take a course for {skill} at an evening school or university, with cards for learning and an examination.',
    features: ['A topic a week', 'Cards with pictures of your own', 'Twenty findings read and explained'],
    outcomes: ['Understand findings and letters', 'Use terms correctly'],
  },
];
