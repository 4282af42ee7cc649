import type { ProjectIdea } from '../project-idea.js';

export const SOFT_SKILLS: readonly ProjectIdea[] = [
  {
    skills: ['Communication', 'Active listening', 'Rhetoric', 'Public speaking'],
    ...{ with: [], kind: 'project', hours: 12 },
    title: 'Four short talks with feedback: {skill}',
    description:
      'Give four talks of five minutes in a club, a speakers’ group or the team, each with one goal and feedback.',
    features: ['One message per talk', 'Feedback by the same three questions', 'One recording watched alone'],
    outcomes: ['Speak freely and briefly', 'Notice how you come across'],
  },
  {
    skills: ['Teamwork', 'Cross-functional collaboration', 'Intercultural competence', 'Emotional intelligence'],
    ...{ with: [], kind: 'project', hours: 12 },
    title: 'A volunteer day prepared with strangers: {skill}',
    description:
      'Join a volunteer team of people you don’t know and prepare one day of help together, as practice in {skill}.',
    features: ['Roles and rules agreed at the start', 'One disagreement settled openly', 'A look back with all'],
    outcomes: ['Work well with unlike people', 'Name your part in the result'],
  },
  {
    skills: ['Leadership', 'Team management', 'Staff supervision', 'Delegation of tasks'],
    ...{ with: [], kind: 'project', hours: 20 },
    title: 'A team of volunteers led for a month: {skill}',
    description:
      'Lead a small group towards one goal for a month: hand over tasks, follow up, give feedback, and be rated.',
    features: [
      'A goal and tasks with dates',
      'A talk with each person every two weeks',
      'A rating by the group at the end',
    ],
    outcomes: ['Hand over and follow up', 'Give feedback that helps'],
  },
  {
    skills: [
      'Time management',
      'Organisation',
      'Self-motivation',
      'Autonomy',
      'Reliability',
      'Stress resistance',
      'Multitasking',
    ],
    ...{ with: [], kind: 'project', hours: 8 },
    title: 'Four weeks with a weekly plan: {skill}',
    description:
      'Plan each week on one page, note each evening what was kept, and change one habit a week, as practice in {skill}.',
    features: ['Three priorities a week', 'Time planned against time used', 'One habit changed a week'],
    outcomes: ['Keep what you promise', 'Show it with examples'],
  },
  {
    skills: ['Problem solving', 'Analytical skills', 'Critical thinking', 'Decision making', 'Attention to detail'],
    ...{ with: ['Root cause analysis'], kind: 'project', hours: 10 },
    title: 'One recurring fault removed for good: {skill}',
    description:
      'Choose a fault that comes back at work, in a club or at home, find its cause, and remove it for good.',
    features: [
      'The fault described with figures',
      'Root cause analysis with three explanations tested',
      'Four weeks without a return',
    ],
    outcomes: ['Tell cause from symptom', 'Tell the story in two minutes'],
  },
  {
    skills: ['Negotiation', 'Conflict resolution', 'Customer orientation', 'Sales negotiation'],
    ...{ with: ['Active listening'], kind: 'project', hours: 10 },
    title: 'Six role plays with changed sides: {skill}',
    description: 'Practise six hard talks with a partner, each time also from the other side, as practice in {skill}.',
    features: [
      'Goal, limit and alternative noted before',
      'Active listening checked by the partner',
      'One real talk at the end',
    ],
    outcomes: ['Argue from interests', 'Keep the relation'],
  },
  {
    skills: ['Adaptability', 'Creativity'],
    ...{ with: [], kind: 'project', hours: 10 },
    title: 'Something new each week for a month: {skill}',
    description:
      'Take on one unfamiliar task a week, such as another role in a club, and note what you changed, as practice in {skill}.',
    features: [
      'Four tasks outside your routine',
      'Three ideas for each before choosing',
      'A note on what you would keep',
    ],
    outcomes: ['Start without full information', 'Give examples in an interview'],
  },
];
