import type { ProjectIdea } from '../project-idea.js';

export const HEALTH_CARE_AND_TEACHING: readonly ProjectIdea[] = [
  {
    skills: [
      'Wound care',
      'Pressure ulcer prevention',
      'Aseptic technique',
      'Catheterisation',
      'Venepuncture',
      'IV therapy',
      'Cannulation',
    ],
    ...{ with: ['Nursing documentation', 'Infection control'], kind: 'course', hours: 24 },
    title: 'Skills course and ten supervised procedures: {skill}',
    description:
      'Take a recognised course for {skill}, then carry out ten procedures under the supervision of a qualified nurse, within your licence.',
    features: [
      'Course with practice on a model',
      'Ten procedures signed off',
      'Nursing documentation and infection control checked',
    ],
    outcomes: ['Carry out the procedure safely', 'Document and hand over'],
  },
  {
    skills: [
      'Basic Life Support',
      'Advanced Cardiac Life Support',
      'Immediate Life Support',
      'Paediatric Advanced Life Support',
      'CPR',
      'First aid',
      'Paediatric first aid',
    ],
    ...{ with: [], kind: 'course', hours: 12 },
    title: 'The certified course: {skill}',
    description:
      'Book the certified course for {skill} with a recognised provider, pass the practical test, and plan the refresher.',
    features: [
      'Preparation with the manual in force',
      'Practical test passed',
      'Date of the refresher in the calendar',
    ],
    outcomes: ['Act by the algorithm in force', 'Hold a valid certificate'],
  },
  {
    skills: [
      'Medication administration',
      'Medicines management',
      'Dispensing',
      'Pharmacology',
      'Medication counselling',
    ],
    ...{ with: ['Patient safety'], kind: 'course', hours: 30 },
    title: 'Safe handling of medicines: {skill}',
    description:
      'Take a recognised course and a supervised practice for {skill}, with reckoning exercises and a check for interactions.',
    features: [
      'Thirty dose calculations without error',
      'Supervised rounds or counter days',
      'Patient safety rules and near misses discussed',
    ],
    outcomes: ['Handle medicines safely', 'Recognise and report errors'],
  },
  {
    skills: [
      'Geriatric care',
      'Dementia care',
      'Palliative care',
      'Home care',
      'Person-centred care',
      'Body hygiene care',
    ],
    ...{ with: ['Nursing documentation'], kind: 'course', hours: 40 },
    title: 'Basic course and two weeks in a care home: {skill}',
    description:
      'Take a basic care course and work two weeks in a care home or service, guided by a named colleague, with {skill} as the main subject.',
    features: [
      'Basic course with certificate',
      'A resident’s plan discussed with the team',
      'Nursing documentation under guidance',
    ],
    outcomes: ['Care with respect and safely', 'Recognise changes and report them'],
  },
  {
    skills: [
      'Nursing documentation',
      'Care planning',
      'Electronic health records',
      'Medical records management',
      'Epic EHR',
    ],
    ...{ with: [], kind: 'project', hours: 12 },
    title: 'Three anonymous cases documented: {skill}',
    description:
      'Document three invented patients over five days each, by the standard in force, and have them reviewed.',
    features: [
      'Aims and measures that can be checked',
      'Changes noted with time',
      'A review by an experienced colleague',
    ],
    outcomes: ['Document completely and briefly', 'Hand over without loss'],
  },
  {
    skills: ['Infection control', 'Hospital hygiene', 'Hand hygiene', 'Sterilisation of instruments'],
    ...{ with: [], kind: 'course', hours: 16 },
    title: 'Hygiene course and an observed week: {skill}',
    description:
      'Take a course for {skill} and observe a week by a check sheet, with consent, on a ward or in a practice.',
    features: ['Course with certificate', 'A check sheet with a rate', 'A proposal for the weakest point'],
    outcomes: ['Keep the rules under pressure', 'Speak up politely'],
  },
  {
    skills: [
      'Patient monitoring',
      'Patient assessment',
      'Intensive care',
      'Intensive care medicine',
      'Ventilator management',
      'Triage',
      'Emergency medicine',
    ],
    ...{ with: ['Vital signs'], kind: 'course', hours: 60 },
    title: 'Specialist course and simulation days: {skill}',
    description:
      'Take a recognised specialist course for {skill}, two days in a simulation centre, and supervised shifts.',
    features: [
      'Theory with examination',
      'Four simulations with debriefing',
      'Vital signs and decisions reviewed after each shift',
    ],
    outcomes: ['Recognise who gets worse', 'Act in a team by the guideline'],
  },
  {
    skills: ['Medical coding', 'ICD-10', 'Medical billing', 'DRG coding', 'CPT coding', 'Physician billing under GOÄ'],
    ...{ with: ['Medical terminology'], kind: 'project', hours: 24 },
    title: 'Fifty sample cases coded: {skill}',
    description:
      'Code or bill fifty published training cases for {skill} with the catalogue in force, and compare with the solution.',
    features: [
      'An error list by kind',
      'Medical terminology looked up',
      'A query to the doctor where the case is unclear',
    ],
    outcomes: ['Code by the rules', 'Know where money is lost or wrongly claimed'],
  },
  {
    skills: ['Medical reception', 'Appointment scheduling', 'Doctolib'],
    ...{ with: ['Telephone answering'], kind: 'project', hours: 16 },
    title: 'A practice week planned: {skill}',
    description:
      'Plan a week of a sample practice with urgent cases, holidays and calls, and practise the front desk with a partner.',
    features: [
      'A schedule with room for emergencies',
      'Telephone answering by a guide that finds emergencies',
      'Confidentiality kept at the desk',
    ],
    outcomes: ['Plan a practice day', 'Stay calm at the desk'],
  },
  {
    skills: ['Massage therapy', 'Manual lymphatic drainage', 'Medical training therapy', 'Rehabilitation'],
    ...{ with: ['Human anatomy'], kind: 'course', hours: 80 },
    title: 'Recognised course and supervised treatments: {skill}',
    description:
      'Take the recognised course for {skill}, within your profession’s licence, and treat under supervision with written findings.',
    features: [
      'Course that the payers accept',
      'Ten treatments with findings before and after',
      'Human anatomy repeated for the region treated',
    ],
    outcomes: ['Treat by findings', 'Show the effect'],
  },
  {
    skills: [
      'Clinical trials',
      'Good Clinical Practice',
      'Clinical trial monitoring',
      'Pharmacovigilance',
      'Clinical data management',
    ],
    ...{ with: ['Medical writing'], kind: 'course', hours: 20 },
    title: 'Certificate and a mock study file: {skill}',
    description:
      'Take the certificate for good clinical practice and put together the file of a mock study with regard to {skill}.',
    features: [
      'Certificate in force',
      'A file by the list of essential documents',
      'Three adverse events reported on time, as practice in medical writing',
    ],
    outcomes: ['Keep the rules of studies', 'Write short and exactly'],
  },
  {
    skills: ['GMP', 'Batch record review', 'Process validation', 'Cleanroom work', 'Deviation management'],
    ...{ with: ['Quality documentation'], kind: 'course', hours: 20 },
    title: 'Course and a mock batch: {skill}',
    description:
      'Take a course on good manufacturing practice and follow a mock batch through its papers, as practice in {skill}.',
    features: [
      'Course with certificate',
      'A batch record with two planted errors',
      'Quality documentation of one deviation',
    ],
    outcomes: ['Work and document by the rules', 'Find the cause of a deviation'],
  },
  {
    skills: ['Dental assistance', 'Dental hygiene'],
    ...{ with: ['Hand hygiene'], kind: 'course', hours: 60 },
    title: 'Course and chair-side practice: {skill}',
    description:
      'Take the recognised course for {skill} and assist at the chair under supervision, by the law of your country.',
    features: [
      'Instruments and steps for ten treatments',
      'Hand hygiene and reprocessing',
      'Signed record of practice',
    ],
    outcomes: ['Assist without being asked', 'Keep hygiene'],
  },
  {
    skills: [
      'Childcare',
      'Early childhood education',
      'Kindergarten teaching',
      'Nursery work',
      'After-school care',
      'Child development',
    ],
    ...{ with: ['Child observation and documentation'], kind: 'course', hours: 40 },
    title: 'A placement with an activity of your own: {skill}',
    description:
      'Do a placement in a day nursery with a clean police record check, observe, and lead one activity for a small group.',
    features: [
      'Child observation and documentation, with consent',
      'An activity planned, held and reviewed',
      'First aid for children up to date',
    ],
    outcomes: ['Plan by what children can do', 'Work with parents and team'],
  },
  {
    skills: [
      'Teaching',
      'Lesson planning',
      'Classroom management',
      'Differentiated instruction',
      'Primary school teaching',
      'Secondary school teaching',
    ],
    ...{ with: ['Student assessment'], kind: 'project', hours: 24 },
    title: 'A unit of six lessons, observed: {skill}',
    description:
      'Plan, hold and evaluate a unit of six lessons at a school, course or tutoring centre, two of them observed.',
    features: ['Aims that can be checked', 'Tasks at three levels', 'Student assessment before and after'],
    outcomes: ['Plan backwards from the aim', 'Adapt while teaching'],
  },
  {
    skills: [
      'Language teaching',
      'Teaching German as a foreign language',
      'TEFL',
      'English as a second language',
      'Tutoring',
    ],
    ...{ with: ['Lesson planning'], kind: 'project', hours: 24 },
    title: 'Eight conversation lessons for newcomers: {skill}',
    description:
      'Teach a small group of newcomers for eight lessons in a community centre, with lesson planning by the common European levels.',
    features: ['A level test at start and end', 'Materials of your own for three lessons', 'Feedback of the learners'],
    outcomes: ['Teach by level', 'Make people speak'],
  },
  {
    skills: [
      'E-learning',
      'Instructional design',
      'Moodle',
      'Learning management systems',
      'Articulate 360',
      'Blended learning',
    ],
    ...{ with: ['Didactics'], kind: 'project', hours: 20 },
    title: 'An online course of one hour: {skill}',
    description: 'Build a course of one hour on a subject you master with {skill}, and let ten people take it.',
    features: [
      'Didactics first: one aim, tested at the end',
      'Short parts with an exercise each',
      'Two changes after the first learners',
    ],
    outcomes: ['Build courses that work without you', 'Improve by data of learners'],
  },
  {
    skills: [
      'Social work',
      'Youth work',
      'Social case work',
      'Child protection',
      'Family support',
      'Refugee support',
      'Integration counselling',
    ],
    ...{ with: ['De-escalation'], kind: 'course', hours: 40 },
    title: 'A placement with case discussions: {skill}',
    description:
      'Do a placement in an advice centre or youth club, with weekly case discussions and {skill} as the main subject.',
    features: [
      'Two anonymous cases with a plan of help',
      'A map of local services',
      'De-escalation practised in role play',
    ],
    outcomes: ['Help people to help themselves', 'Know limits and duties to report'],
  },
  {
    skills: ['Special education', 'Disability support', 'Autism support', 'School assistance', 'Sign language'],
    ...{ with: ['De-escalation'], kind: 'course', hours: 40 },
    title: 'Course and accompanied days: {skill}',
    description:
      'Take a basic course for {skill} and accompany a person or class for some weeks, guided by a professional.',
    features: ['Course with certificate', 'One situation a week reflected', 'De-escalation and aids practised'],
    outcomes: ['Support without taking over', 'Adapt tasks'],
  },
  {
    skills: [
      'Laboratory techniques',
      'PCR',
      'Cell culture',
      'HPLC',
      'ELISA',
      'Western blot',
      'Molecular cloning',
      'Gas chromatography',
      'Titration',
    ],
    ...{ with: ['Good Laboratory Practice'], kind: 'course', hours: 30 },
    title: 'Practical course with a protocol: {skill}',
    description:
      'Take a practical course for {skill} at a university or training laboratory, and repeat one run from your own protocol.',
    features: ['Safety briefing', 'Controls and repeats in each run', 'Good Laboratory Practice in the notebook'],
    outcomes: ['Carry out {skill} by yourself', 'Find out why a run failed'],
  },
];
