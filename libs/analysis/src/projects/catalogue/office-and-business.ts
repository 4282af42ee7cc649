import type { ProjectIdea } from '../project-idea.js';

export const OFFICE_AND_BUSINESS: readonly ProjectIdea[] = [
  {
    skills: ['Microsoft Excel', 'Pivot tables', 'Google Sheets', 'Spreadsheets', 'Power Query', 'VLOOKUP'],
    ...{ with: ['Reporting'], kind: 'project', hours: 12 },
    title: 'The cost report of a sample department: {skill}',
    description: 'Turn a list of a year’s bookings into a monthly cost report with {skill} that updates by itself.',
    features: [
      'Raw data kept apart from the evaluation',
      'Look-ups, conditional sums and a pivot table',
      'A check total that shows errors at once',
    ],
    outcomes: ['Evaluate lists with {skill}', 'Build reporting that others can check'],
  },
  {
    skills: ['Microsoft Office', 'Microsoft Word', 'Microsoft PowerPoint', 'Word processing', 'Google Workspace'],
    ...{ with: ['Business correspondence'], kind: 'project', hours: 10 },
    title: 'The papers of a members’ meeting: {skill}',
    description: 'Prepare the invitation, agenda, slides and minutes of a members’ meeting with {skill}.',
    features: [
      'A template with styles, headings and a table of contents',
      'Business correspondence made from a list of members',
      'Slides that can be read from the last row',
    ],
    outcomes: ['Make long and serial documents with {skill}', 'Lay out papers consistently'],
  },
  {
    skills: ['SAP', 'SAP S/4HANA', 'SAP FI', 'SAP CO', 'SAP FI/CO', 'SAP MM', 'SAP SD', 'SAP PP', 'ERP'],
    ...{ with: [], kind: 'course', hours: 40 },
    title: 'A process in a training system: {skill}',
    description:
      'Take an introductory course with access to a training system for {skill}, and carry out one business process from start to end.',
    features: [
      'Master data created',
      'One process with all its bookings, and one reversed',
      'Screens and steps written down as a guide',
    ],
    outcomes: ['Find the way in {skill}', 'Understand how a booking runs through the departments'],
  },
  {
    skills: ['Office administration', 'Office management', 'Secretarial work', 'Executive assistance'],
    ...{ with: ['Calendar management', 'Meeting organisation'], kind: 'project', hours: 16 },
    title: 'The office of a club for a quarter: {skill}',
    description: 'Run the office of a club for three months: post, dates, meetings and filing.',
    features: [
      'Calendar management with deadlines kept',
      'Meeting organisation from invitation to minutes',
      'A filing plan that a successor understands',
    ],
    outcomes: ['Run an office reliably', 'Set priorities when everything is urgent'],
  },
  {
    skills: ['Data entry', 'Typing', 'Filing', 'Data maintenance'],
    ...{ with: [], kind: 'project', hours: 8 },
    title: 'A paper archive made searchable: {skill}',
    description: 'Record a box of old papers of a club or family in a list, with a second check of every tenth entry.',
    features: [
      'Two hundred records in one form',
      'An error rate measured by a second check',
      'Rules for doubtful cases',
    ],
    outcomes: ['Record data fast and correctly', 'Measure your own accuracy'],
  },
  {
    skills: ['Project management', 'Project planning', 'Project coordination', 'PMP', 'PRINCE2', 'IPMA'],
    ...{ with: ['Risk management', 'Stakeholder management'], kind: 'project', hours: 24 },
    title: 'A charity run, planned and held: {skill}',
    description:
      'Plan and lead a public event with at least five helpers by the rules of {skill}, from order to look back.',
    features: [
      'A plan with milestones, costs and a reserve',
      'Risk management with owners, and stakeholder management by a list',
      'Plan and actual compared at the end',
    ],
    outcomes: ['Plan and lead a project', 'Report status honestly'],
  },
  {
    skills: ['Scrum', 'Agile', 'Scrum Master', 'Kanban', 'Scrum product ownership'],
    ...{ with: ['Backlog management', 'User stories'], kind: 'project', hours: 16 },
    title: 'Four sprints for a volunteer team: {skill}',
    description: 'Guide a small team, such as the site of a club, through four short iterations by {skill}.',
    features: [
      'Backlog management with user stories and an order',
      'Reviews with real users',
      'One improvement per retrospective, followed up',
    ],
    outcomes: ['Work by {skill} in earnest', 'Guide a team without giving orders'],
  },
  {
    skills: ['Business analysis', 'Requirements gathering', 'Process mapping', 'BPMN', 'Process improvement'],
    ...{ with: [], kind: 'project', hours: 18 },
    title: 'How a repair café takes in devices: {skill}',
    description: 'Record, draw and improve the process of a local organisation, in talks with those who do the work.',
    features: [
      'Three interviews and one observation',
      'The process as it is and as it should be',
      'Requirements that can be tested',
    ],
    outcomes: ['Find out what is needed', 'Describe processes without ambiguity'],
  },
  {
    skills: ['Product management', 'Product ownership', 'Product strategy'],
    ...{ with: ['User research', 'Market analysis'], kind: 'project', hours: 24 },
    title: 'From problem to tested product idea: {skill}',
    description:
      'Find a problem with eight interviews, sketch a product, test it on paper, and decide whether to go on.',
    features: ['User research notes', 'A market analysis on two pages', 'A decision with figures, also if it is no'],
    outcomes: ['Decide by evidence', 'Say no with reasons'],
  },
  {
    skills: ['Lean manufacturing', 'Six Sigma', 'Kaizen', '5S', 'Continuous improvement', 'Lean startup'],
    ...{ with: ['Root cause analysis'], kind: 'project', hours: 18 },
    title: 'Waste found and removed: {skill}',
    description:
      'Choose one workplace or process, measure its waste, remove the largest part and measure again, by {skill}.',
    features: [
      'Measurement before and after',
      'Root cause analysis of the largest loss',
      'A standard that keeps the gain',
    ],
    outcomes: ['Improve by measuring', 'Keep an improvement'],
  },
  {
    skills: ['Recruiting', 'Active sourcing', 'Interviewing candidates', 'Employer branding'],
    ...{ with: ['Job advertising'], kind: 'project', hours: 16 },
    title: 'A post filled for an association: {skill}',
    description:
      'Fill a voluntary or paid post of an association from profile to decision, with the same questions for all.',
    features: [
      'A profile and job advertising that exclude nobody',
      'Structured interviews with a scale',
      'Refusals that are fair, and data deleted on time',
    ],
    outcomes: ['Select by criteria', 'Keep equal treatment and data protection'],
  },
  {
    skills: ['Human resources', 'Personnel administration', 'HR business partnering', 'Onboarding'],
    ...{ with: ['Employment contracts'], kind: 'project', hours: 18 },
    title: 'The personnel file of a sample firm: {skill}',
    description:
      'Set up entry, change and leaving for an invented firm of forty people, with all papers and deadlines.',
    features: [
      'Check lists with deadlines for each case',
      'Employment contracts from sound templates',
      'A plan for the first ninety days',
    ],
    outcomes: ['Administer personnel without gaps', 'Know the deadlines of the law'],
  },
  {
    skills: ['Coaching', 'Training and development', 'Mentoring', 'Train the trainer', 'Workshop facilitation'],
    ...{ with: ['Active listening'], kind: 'project', hours: 18 },
    title: 'Three sessions for a group or person: {skill}',
    description: 'Prepare and hold three sessions on a subject you master, with a goal and feedback for each.',
    features: [
      'A goal that can be observed',
      'Sessions with active listening and exercises',
      'Feedback after two weeks',
    ],
    outcomes: ['Lead people to their own answer', 'Plan learning backwards from the goal'],
  },
  {
    skills: ['Digital marketing', 'Marketing', 'Performance marketing', 'Google Ads', 'SEM', 'Meta Ads'],
    ...{ with: ['Landing pages', 'Google Analytics'], kind: 'project', hours: 20 },
    title: 'A campaign with a hundred euros: {skill}',
    description:
      'Win sign-ups for a club or course with a budget of a hundred euros or its like, measured from click to sign-up.',
    features: [
      'Two versions of advertisement and landing pages',
      'Google Analytics or a like tool set up lawfully',
      'Cost per sign-up, and what you changed',
    ],
    outcomes: ['Run campaigns by figures', 'Stop what does not work'],
  },
  {
    skills: ['SEO', 'Keyword research', 'Content marketing', 'Copywriting', 'Technical SEO', 'Content strategy'],
    ...{ with: ['Google Search Console'], kind: 'project', hours: 20 },
    title: 'Ten pages that answer real questions: {skill}',
    description: 'Write or improve ten pages of a site about a trade you know, by the questions that people ask.',
    features: [
      'A list of questions with their demand',
      'Ten pages with titles, links and sources',
      'Google Search Console before and after eight weeks',
    ],
    outcomes: ['Plan and write content that is found', 'Measure what it brings'],
  },
  {
    skills: ['Social media', 'Community management', 'Influencer marketing', 'Instagram marketing', 'Content creation'],
    ...{ with: ['Editorial planning'], kind: 'project', hours: 16 },
    title: 'A month on one channel for an association: {skill}',
    description:
      'Look after one channel of an association for a month, with a plan, your own pictures and answers within a day.',
    features: [
      'Editorial planning for four weeks',
      'Twelve posts with cleared rights',
      'A review of reach and replies',
    ],
    outcomes: ['Plan and run a channel', 'Answer criticism calmly'],
  },
  {
    skills: ['Public relations', 'Press releases', 'Corporate communications', 'Internal communications'],
    ...{ with: ['Editorial planning'], kind: 'project', hours: 14 },
    title: 'An event brought into the local paper: {skill}',
    description:
      'Make an event of an association known through press, post and its own members, and count what appeared.',
    features: [
      'One message for three audiences',
      'A release and a list of contacts',
      'Editorial planning and a clipping file',
    ],
    outcomes: ['Write for journalists', 'Plan communication'],
  },
  {
    skills: [
      'Sales',
      'B2B sales',
      'Field sales',
      'Cold calling',
      'Customer acquisition',
      'Lead generation',
      'Inside sales',
    ],
    ...{ with: ['Sales negotiation'], kind: 'project', hours: 16 },
    title: 'Twenty sponsors asked for a club: {skill}',
    description:
      'Win sponsors for a club: choose twenty firms, call, visit, offer and follow up, with a record of each step.',
    features: [
      'A list with reasons for each firm',
      'A script that leaves room, and sales negotiation prepared',
      'A rate for each step',
    ],
    outcomes: ['Approach strangers with a plan', 'Learn from refusals'],
  },
  {
    skills: ['Key account management', 'Account management', 'Customer success', 'Business development'],
    ...{ with: ['Customer relationship building'], kind: 'project', hours: 16 },
    title: 'A plan for one large customer: {skill}',
    description:
      'Take a public company as the customer of an invented supplier, and write the account plan for a year.',
    features: [
      'Who decides, and what they are measured by',
      'Three offers with their value in figures',
      'Customer relationship building by quarter',
    ],
    outcomes: ['Plan a long customer relation', 'Argue from the customer’s figures'],
  },
  {
    skills: ['CRM', 'Salesforce', 'HubSpot CRM', 'Zoho CRM', 'Pipedrive', 'Microsoft Dynamics CRM'],
    ...{ with: ['Pipeline management'], kind: 'project', hours: 14 },
    title: 'The customers of a sample firm: {skill}',
    description:
      'Set up a free or trial account for {skill} and record the contacts, offers and follow-ups of an invented firm.',
    features: [
      'Fields and stages that fit the firm',
      'Pipeline management with reminders',
      'A report for the sales meeting',
    ],
    outcomes: ['Keep customer data with {skill}', 'Read a pipeline'],
  },
  {
    skills: ['Customer service', 'Customer advice', 'Complaint resolution', 'Call centre', 'Telephone etiquette'],
    ...{ with: ['Active listening'], kind: 'project', hours: 10 },
    title: 'Twelve hard conversations, practised: {skill}',
    description:
      'Practise twelve typical conversations with a partner who plays the customer, record them, and review them.',
    features: [
      'A guide with opening, active listening and agreement',
      'Three angry and two unclear cases',
      'A score by the same five points',
    ],
    outcomes: ['Stay friendly and clear under pressure', 'Solve the matter in one contact'],
  },
  {
    skills: ['Retail sales', 'Cash register operation', 'Cash handling', 'Shelf stocking', 'Merchandise presentation'],
    ...{ with: ['Customer advice'], kind: 'project', hours: 24 },
    title: 'Four Saturdays in a shop: {skill}',
    description: 'Work four Saturdays in a charity or village shop, on the floor and at the till, and keep a diary.',
    features: [
      'Till closed without a difference',
      'A shelf rebuilt, sales before and after',
      'Customer advice practised',
    ],
    outcomes: ['Serve and cash up reliably', 'Present goods'],
  },
  {
    skills: ['E-commerce', 'Online shop management', 'Amazon Seller Central', 'Marketplace management'],
    ...{ with: ['Product information management'], kind: 'project', hours: 20 },
    title: 'Twenty articles sold online: {skill}',
    description: 'Sell twenty used or hand-made articles on a marketplace or in a test shop, from listing to return.',
    features: [
      'Product information management in one list',
      'Prices with fees and post',
      'Returns and legal texts settled',
    ],
    outcomes: ['Run an online offer', 'Reckon margins truly'],
  },
  {
    skills: ['Property management', 'Service charge accounting', 'Letting', 'Condominium management'],
    ...{ with: ['Tenancy law'], kind: 'project', hours: 20 },
    title: 'A sample house for a year: {skill}',
    description:
      'Administer an invented house with eight flats for a year: rents, repairs, handover and the yearly account.',
    features: ['A service charge account by the rules', 'Handover records', 'Tenancy law looked up for three disputes'],
    outcomes: ['Administer a house', 'Account so that tenants can follow it'],
  },
  {
    skills: ['Public administration', 'Administrative case processing', 'Citizen services', 'Grant management'],
    ...{ with: ['Administrative law'], kind: 'project', hours: 20 },
    title: 'An application, decided and explained: {skill}',
    description:
      'Take the public form of a benefit or permit, work through three invented cases, and write the decisions.',
    features: [
      'Legal basis and deadlines',
      'A complete file',
      'Decisions in plain language, with administrative law cited',
    ],
    outcomes: ['Decide by the law', 'Write so that citizens understand'],
  },
];
