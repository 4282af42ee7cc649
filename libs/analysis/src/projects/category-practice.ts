import type { SkillCategory } from '#libs/skills';
import type { CategoryPractice } from './project-idea.js';

/** What somebody can do to learn a skill of each category, where the catalogue has nothing made for it. */
export const CATEGORY_PRACTICE: Readonly<Record<SkillCategory, CategoryPractice>> = {
  programming: {
    title: '{skill} in a small tool of your own',
    description:
      'Write a small command-line tool for a task you do every week, and put {skill} to use in it from the first commit.',
    hours: 24,
    features: [
      'One clear task, with input checked and errors explained',
      'Tests that run with one command',
      'A public repository with a README that shows {skill} at work',
    ],
    outcomes: ['Work with {skill} without looking up the basics', 'Show finished code that somebody else can run'],
    firstStep: 'Work through the official tutorial or first chapter of the manual',
    stretch: 'Have an experienced developer review it, and publish a second release',
  },
  web: {
    title: '{skill} in a small web application',
    description:
      'Build and publish a web application with a list, a form and a detail page, such as a club calendar, with {skill} as a part of it.',
    hours: 28,
    features: [
      'A list, a form with checks, and a detail page',
      'Works with the keyboard and on a small screen',
      'Published at a public address, with its source',
    ],
    outcomes: ['Use {skill} in a real application', 'Publish and maintain a web application'],
    firstStep: 'Rebuild the example of the official documentation',
    stretch: 'Measure loading time and accessibility, and fix the three worst findings',
  },
  testing: {
    title: '{skill} for an open-source application',
    description: 'Take a small open-source application, plan what should be tested, and do it with {skill}.',
    hours: 18,
    features: [
      'A one-page test plan by risk',
      'At least ten test cases with clear results',
      'A report of what was found, each finding reproducible',
    ],
    outcomes: ['Plan and carry out tests with {skill}', 'Report findings that developers can act on'],
    firstStep: 'Learn the terms of the ISTQB glossary that concern the topic',
    stretch: 'Run the tests in a pipeline and report one real finding to the project',
  },
  data: {
    title: '{skill} on an open data set',
    description:
      'Choose an open data set of a city or statistics office, ask three questions of it, and answer them with {skill}.',
    hours: 24,
    features: [
      'Data cleaned by a script that can be run again',
      'Three questions answered, each with a figure or table',
      'Limits of the data stated',
    ],
    outcomes: ['Apply {skill} to data that was not prepared', 'Explain results to people outside the field'],
    firstStep: 'Repeat a published analysis of the same kind of data step by step',
    stretch: 'Automate a monthly update and check the quality of new data',
  },
  cloud: {
    title: '{skill} for a small service',
    description:
      'Put a small web service into operation within a free tier or on a computer of your own, with {skill} as part of it.',
    hours: 26,
    features: [
      'Everything described as code, so that it can be set up again',
      'A deliberate failure, noticed and repaired',
      'A cost limit or clean-up after the exercise',
    ],
    outcomes: ['Set up and operate {skill}', 'Find and repair faults in a running service'],
    firstStep: 'Do the official quick start on a local machine',
    stretch: 'Load the service until it fails, and say what you changed',
  },
  networking: {
    title: '{skill} in a home lab',
    description:
      'Set up a small network of virtual or second-hand devices with {skill} as its core, and document it for a successor.',
    hours: 24,
    features: [
      'A drawn plan with addresses',
      'Three faults put in on purpose and traced',
      'A document from which somebody else can rebuild it',
    ],
    outcomes: ['Configure and check {skill}', 'Trace faults in an orderly way'],
    firstStep: 'Repeat the basics of IP addressing and the layers of a network',
    stretch: 'Add a second site and measure what happens when a link fails',
  },
  security: {
    title: '{skill} in a lab you own',
    description:
      'Practise {skill} on machines of your own or on training platforms made for it, never on the systems of others.',
    hours: 28,
    features: [
      'A closed lab or an official training platform',
      'Notes on each finding: risk, proof, remedy',
      'A short report that a manager understands',
    ],
    outcomes: ['Apply {skill} within the law', 'Report risks with a remedy'],
    firstStep: 'Read the OWASP or NIST introduction to the topic',
    stretch: 'Repeat it with logging switched on, and describe what a defender would see',
  },
  office: {
    title: '{skill} with a month of office work',
    description:
      'Take a month of invented but realistic office work, such as orders, hours or letters, and do it with {skill}, in a trial or training version.',
    hours: 12,
    features: [
      'Sample data with at least fifty records',
      'One recurring task set up so that it takes minutes',
      'A one-page guide for a colleague',
    ],
    outcomes: ['Do everyday work with {skill}', 'Explain the way of working to others'],
    firstStep: 'Take the free introduction of the maker',
    stretch: 'Move the data in from another program and check that nothing is lost',
  },
  methods: {
    title: '{skill} for a real undertaking',
    description:
      'Use {skill} for something real, such as a club event or an improvement at work, and write down what it changed.',
    hours: 16,
    features: [
      'A goal with a date and a measure',
      'The working papers of the method, filled in',
      'A look back with the people involved',
    ],
    outcomes: ['Apply {skill} from start to end', 'Say when the method helps and when it does not'],
    firstStep: 'Read the official guide or a standard introduction',
    stretch: 'Lead others through it and compare plan and result in figures',
  },
  design: {
    title: '{skill} for a local association',
    description: 'Find an association or small shop with a design problem, and solve it with {skill} in two rounds.',
    hours: 22,
    features: [
      'A short brief agreed with the client',
      'Two drafts and one revision after feedback',
      'A portfolio page that shows the way to the result',
    ],
    outcomes: ['Use {skill} for a client', 'Give reasons for design decisions'],
    firstStep: 'Rebuild three good examples to learn the tools',
    stretch: 'Test the result with five people and revise it',
  },
  media: {
    title: '{skill} for a short production',
    description:
      'Make a finished piece of three to five minutes, or a series of ten pictures, with {skill} at its centre.',
    hours: 22,
    features: [
      'A plan of shots, takes or scenes',
      'Raw material of your own, with the rights cleared',
      'A finished piece shown to an audience',
    ],
    outcomes: ['Take {skill} from plan to finished piece', 'Judge your own material'],
    firstStep: 'Practise each step on a piece of thirty seconds',
    stretch: 'Produce it for a client with a date of delivery',
  },
  marketing: {
    title: '{skill} for a small campaign',
    description:
      'Plan a campaign of four weeks for a club, shop or project of your own, with {skill} as the means and a small fixed budget.',
    hours: 18,
    features: [
      'A target group and one measurable goal',
      'Texts and pictures with cleared rights',
      'A weekly review of figures and one change made because of them',
    ],
    outcomes: ['Plan and measure work in {skill}', 'Tell effect from chance in figures'],
    firstStep: 'Take the free introduction of a large platform',
    stretch: 'Compare two versions with equal budgets and report the difference',
  },
  sales: {
    title: '{skill}: practised, recorded and reviewed',
    description:
      'Practise {skill} in ten prepared situations with a partner or on the shop floor, and review each by a short checklist.',
    hours: 14,
    features: [
      'A checklist of what good work looks like',
      'Ten situations, with notes on each',
      'A review with an experienced seller',
    ],
    outcomes: ['Handle everyday situations in {skill}', 'Improve by your own notes'],
    firstStep: 'Watch an experienced seller for a day and take notes',
    stretch: 'Train a newcomer with your checklist',
  },
  accounting: {
    title: '{skill} for a sample company',
    description:
      'Take a sample company with a year of documents and work it through with regard to {skill}, from document to figure.',
    hours: 20,
    features: [
      'At least sixty documents of different kinds',
      'Every figure traceable to its document',
      'A closing check, with differences explained',
    ],
    outcomes: ['Carry out {skill} for a small company', 'Find and correct errors'],
    firstStep: 'Repeat double-entry bookkeeping with ten simple cases',
    stretch: 'Prepare the file as for an auditor, with open questions marked',
  },
  finance: {
    title: '{skill}: a worked case',
    description:
      'Take the published report of a listed company or a public training case, and work through it with {skill}.',
    hours: 22,
    features: [
      'Assumptions listed and sourced',
      'A spreadsheet in which each step can be checked',
      'A two-page note with a recommendation',
    ],
    outcomes: ['Apply {skill} to public data', 'Present a reasoned recommendation'],
    firstStep: 'Repeat the terms with a textbook chapter and its exercises',
    stretch: 'Show how the result moves with the three weightiest assumptions',
  },
  law: {
    title: '{skill}: an opinion on a sample case',
    description:
      'Take a published judgment or training case from {skill}, and write a short opinion with its sources; it is practice and no legal advice.',
    hours: 22,
    features: [
      'Facts, question and answer told apart',
      'Statutes and judgments cited in their present state',
      'A one-page summary for a client',
    ],
    outcomes: ['Work on cases in {skill}', 'Find and cite the sources in force'],
    firstStep: 'Read an introduction and the statutes that it names',
    stretch: 'Argue the other side as well, and name the risk of each',
  },
  people: {
    title: '{skill} set up for a firm of forty people',
    description: 'Set up {skill} for an invented firm, with the papers that would be used from the first day.',
    hours: 16,
    features: [
      'A process on one page, with who does what',
      'Templates that keep data protection and labour law',
      'Two figures by which to judge it',
    ],
    outcomes: ['Plan and run {skill}', 'Know the legal limits'],
    firstStep: 'Read the guide of a chamber or professional body',
    stretch: 'Discuss it with an experienced HR colleague and revise it',
  },
  public: {
    title: '{skill}: a file worked through',
    description:
      'Take a public case, such as a council decision or a funding programme, and work through it as the office does with {skill}.',
    hours: 18,
    features: ['Legal basis named', 'A complete file in order', 'A decision or report in plain language'],
    outcomes: ['Handle cases in {skill}', 'Write for citizens'],
    firstStep: 'Read the rules of procedure that apply',
    stretch: 'Show how the case would run digitally from start to end',
  },
  protection: {
    title: '{skill}: certified training and supervised duty',
    description:
      'Take the training that the law asks for in your country, then practise {skill} on duty beside an experienced colleague.',
    hours: 40,
    features: [
      'The certificate or instruction that is required',
      'Supervised duty with a written record',
      'A review of one real or simulated incident',
    ],
    outcomes: ['Carry out {skill} by the rules', 'Report incidents completely'],
    firstStep: 'Ask the chamber or authority which certificate is needed',
    stretch: 'Write or revise a duty instruction and have it approved',
  },
  health: {
    title: '{skill} under supervision',
    description:
      'Take a recognised training in {skill} and practise it under the supervision of a qualified person, within what your licence allows.',
    hours: 40,
    features: [
      'Training with a certificate that counts towards registration',
      'Supervised practice with a signed record',
      'Three anonymous case notes with what you learned',
    ],
    outcomes: ['Carry out {skill} safely and by the guideline', 'Document by the standard of the profession'],
    firstStep: 'Read the guideline in force and watch experienced colleagues',
    stretch: 'Teach a short session on it or review ten cases of your ward',
  },
  care: {
    title: '{skill} in a placement',
    description:
      'Practise {skill} in a placement or as a volunteer, guided by an experienced person, and reflect on it in a short diary.',
    hours: 40,
    features: [
      'An introduction and a named contact',
      'A diary with one situation a week, without names',
      'A feedback talk at the end',
    ],
    outcomes: ['Act safely and with respect in {skill}', 'Know when to call for help'],
    firstStep: 'Take an introductory course of a welfare organisation',
    stretch: 'Plan and lead an activity on your own, and review it with the team',
  },
  education: {
    title: '{skill}: a planned and observed unit',
    description:
      'Plan a unit of four lessons or activities with {skill}, hold it in a school, club or course, and have one of them observed.',
    hours: 24,
    features: [
      'Aims, steps and materials for each lesson',
      'One lesson observed, with feedback',
      'A look at what the learners can do now',
    ],
    outcomes: ['Plan and hold lessons with {skill}', 'Adapt to the group'],
    firstStep: 'Sit in on two lessons of an experienced colleague',
    stretch: 'Share the unit with colleagues in a form that they can use',
  },
  science: {
    title: '{skill}: a small study with a protocol',
    description:
      'Plan a small study or measurement that needs {skill}, carry it out in a teaching laboratory or on public data, and report it.',
    hours: 30,
    features: [
      'A protocol written before the start',
      'Raw data kept, with the uncertainty stated',
      'A report of four pages with methods and limits',
    ],
    outcomes: ['Carry out {skill} reproducibly', 'Report methods and limits'],
    firstStep: 'Repeat a published exercise with known results',
    stretch: 'Have somebody else repeat it from your protocol and compare',
  },
  engineering: {
    title: '{skill} for a small assembly',
    description:
      'Take a small real device or structure, such as a gearbox, a bracket or a circuit, and work on it with {skill} from requirement to check.',
    hours: 30,
    features: [
      'Requirements with figures',
      'Drawings, model or calculation in the usual form',
      'A check against the requirements',
    ],
    outcomes: ['Apply {skill} to a real part', 'Document work so that others can check it'],
    firstStep: 'Repeat the basics with two worked examples of a textbook',
    stretch: 'Build or simulate it and explain the deviation',
  },
  energy: {
    title: '{skill}: a plant studied and planned',
    description:
      'Visit or study a real plant, collect its public data, and plan a small one of your own with {skill} on paper.',
    hours: 26,
    features: [
      'A year of yield or load data',
      'A plan with rules and standards named',
      'Costs and output estimated and explained',
    ],
    outcomes: ['Plan and judge plants with regard to {skill}', 'Know the rules of safety and grid'],
    firstStep: 'Take an introductory course of a trade body',
    stretch: 'Compare plan and measured data of a real plant',
  },
  telecom: {
    title: '{skill} on a training link',
    description:
      'Set up, measure and document a training link or test system for {skill}, on a course or in the workshop.',
    hours: 24,
    features: [
      'A measured record before and after',
      'Two faults put in and found',
      'Documentation by the usual standard',
    ],
    outcomes: ['Install and measure with regard to {skill}', 'Find faults in an orderly way'],
    firstStep: 'Learn the safety rules and the measuring devices',
    stretch: 'Plan a link for a real building, with material list and costs',
  },
  construction: {
    title: '{skill}: a practice piece and days on site',
    description:
      'Make a practice piece in a training workshop, then work some days on site beside a tradesperson who masters {skill}.',
    hours: 40,
    features: [
      'A safety briefing and the right protective equipment',
      'A practice piece checked for measure and finish',
      'A record of the days on site with photographs',
    ],
    outcomes: ['Carry out {skill} cleanly and safely', 'Read the drawings and rules that apply'],
    firstStep: 'Take an introductory course of a trade school',
    stretch: 'Estimate material and time for a small job and compare with the result',
  },
  manufacturing: {
    title: '{skill}: a practice part in a training workshop',
    description:
      'Learn {skill} in a training workshop or on the line under guidance, and make a part or run that passes inspection.',
    hours: 36,
    features: [
      'A safety briefing on the machine or line',
      'A part or run that passes the inspection sheet',
      'Setting and faults written down',
    ],
    outcomes: ['Carry out {skill} to the drawing or plan', 'Check your own work'],
    firstStep: 'Learn measuring tools, drawings and the safety rules',
    stretch: 'Shorten set-up or scrap by a measured amount',
  },
  automotive: {
    title: '{skill} on a training vehicle',
    description:
      'Practise {skill} on a training vehicle or in a workshop under guidance, from fault to documented repair or check.',
    hours: 32,
    features: ['A diagnosis with readings', 'The maker’s instructions followed', 'A repair or inspection report'],
    outcomes: ['Carry out {skill} by the maker’s rules', 'Document findings for a customer'],
    firstStep: 'Learn the safety rules and the workshop’s information system',
    stretch: 'Take three unlike faults and compare your time with the standard',
  },
  agriculture: {
    title: '{skill}: a season’s diary',
    description:
      'Work for some weeks on a farm, in a garden or a forest that practises {skill}, and keep a diary with figures.',
    hours: 40,
    features: [
      'Safety rules and any licence that is needed',
      'A diary with dates, amounts and weather',
      'A comparison with the advice of the agricultural service',
    ],
    outcomes: ['Carry out {skill} through the season', 'Judge results by figures'],
    firstStep: 'Take an introductory course of an agricultural college',
    stretch: 'Plan the next season with costs and yields',
  },
  logistics: {
    title: '{skill}: a week of orders worked through',
    description:
      'Take a week of sample orders and work them through with {skill}, from order to delivery note, with the figures that count.',
    hours: 16,
    features: [
      'At least forty orders with two exceptions',
      'Papers and bookings complete',
      'Figures: time, errors, cost',
    ],
    outcomes: ['Carry out {skill} without errors', 'Handle exceptions'],
    firstStep: 'Follow one order through all its papers',
    stretch: 'Propose a change that saves time and show by how much',
  },
  transport: {
    title: '{skill}: the licence or instruction, then supervised practice',
    description:
      'Find out which licence or instruction is needed for {skill} in your country, take it, and practise under supervision.',
    hours: 40,
    features: [
      'Licence, medical check and instruction settled',
      'Supervised practice with a record',
      'Checks before departure done by the list',
    ],
    outcomes: ['Carry out {skill} safely and by the rules', 'Keep the papers that are required'],
    firstStep: 'Ask a licensed school about conditions, costs and dates',
    stretch: 'Plan a week by the rules on working time and compare with what was done',
  },
  hospitality: {
    title: '{skill}: shifts beside an experienced colleague',
    description:
      'Work six shifts beside somebody who masters {skill}, prepare for each, and lead the last one yourself.',
    hours: 36,
    features: ['A checklist for each shift', 'Hygiene rules kept and recorded', 'The last shift led under observation'],
    outcomes: ['Carry out {skill} at a busy time', 'Keep quality and hygiene'],
    firstStep: 'Take the hygiene instruction and watch two shifts',
    stretch: 'Work out costs and time and propose one improvement',
  },
  beauty: {
    title: '{skill} on models',
    description: 'Learn {skill} in a recognised course, and practise on ten models with photographs and notes.',
    hours: 36,
    features: [
      'Hygiene and skin test by the rules',
      'Ten models with consent, before and after',
      'A price and time sheet',
    ],
    outcomes: ['Carry out {skill} safely', 'Advise customers honestly'],
    firstStep: 'Practise on a training head or with tutorials of a maker',
    stretch: 'Work under time limits as in a salon and ask for feedback',
  },
  sport: {
    title: '{skill}: a course plan carried out',
    description:
      'Take the trainer’s licence or course needed for {skill}, plan eight sessions for a group, and hold them.',
    hours: 36,
    features: [
      'First aid and insurance settled',
      'Eight session plans with aims',
      'A comparison of the group at start and end',
    ],
    outcomes: ['Plan and lead sessions in {skill}', 'Avoid injuries'],
    firstStep: 'Assist an experienced trainer for some sessions',
    stretch: 'Adapt the plan for a group with special needs',
  },
  soft: {
    title: '{skill}: four weeks of deliberate practice',
    description:
      'Choose one situation a week that calls for {skill}, at work or in a club, prepare it, and ask somebody present for feedback.',
    hours: 10,
    features: [
      'One prepared situation a week',
      'Feedback by a person who was there',
      'A short note on what to do otherwise next time',
    ],
    outcomes: ['Name a situation that shows {skill}', 'Tell it in an interview: situation, action, result'],
    firstStep: 'Read a short guide and observe somebody who is good at it',
    stretch: 'Coach somebody else through the same weeks',
  },
};
