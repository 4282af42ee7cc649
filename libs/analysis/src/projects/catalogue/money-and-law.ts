import type { ProjectIdea } from '../project-idea.js';

export const MONEY_AND_LAW: readonly ProjectIdea[] = [
  {
    skills: ['DATEV', 'Lexware', 'QuickBooks', 'Xero', 'Sage', 'Exact Online'],
    ...{ with: ['Bookkeeping', 'VAT'], kind: 'project', hours: 24 },
    title: 'A sample year booked in {skill}',
    description:
      'Book the year of a sample trade business in a training or trial version of {skill}: opening balances, documents, VAT returns, closing.',
    features: [
      'At least a hundred documents, with travel costs and a reversed invoice',
      'Bookkeeping closed monthly, with the VAT return',
      'A closing list with every difference explained',
    ],
    outcomes: ['Book and evaluate in {skill}', 'Carry a year through to closing'],
  },
  {
    skills: ['Bookkeeping', 'Accounting', 'Double-entry bookkeeping', 'General ledger', 'Preparatory bookkeeping'],
    ...{ with: ['Account reconciliation', 'VAT'], kind: 'project', hours: 22 },
    title: 'The books of a café for a quarter: {skill}',
    description: 'Keep the books of an invented café for three months, by hand first, then in a program.',
    features: [
      'A chart of accounts and sixty documents',
      'Account reconciliation of bank and till each month',
      'The VAT return worked out and explained',
    ],
    outcomes: ['Book everyday cases', 'Find differences by yourself'],
  },
  {
    skills: ['Accounts payable', 'Accounts receivable', 'Invoice processing', 'Dunning', 'Credit control', 'Invoicing'],
    ...{ with: ['Account reconciliation'], kind: 'project', hours: 14 },
    title: 'A month of open items: {skill}',
    description: 'Work through a month of invoices of a sample firm: check, book, pay, remind, reconcile.',
    features: [
      'Eighty invoices, five of them wrong',
      'A payment run with discounts',
      'Account reconciliation and a reminder run',
    ],
    outcomes: ['Handle open items without gaps', 'Deal with wrong invoices'],
  },
  {
    skills: [
      'Annual accounts',
      'Month-end close',
      'Balance sheet preparation',
      'HGB',
      'IFRS',
      'Financial reporting',
      'US GAAP',
    ],
    ...{ with: ['Depreciation calculations', 'Account reconciliation'], kind: 'project', hours: 26 },
    title: 'From trial balance to annual accounts: {skill}',
    description:
      'Close the books of a sample company from the trial balance, with the entries that belong to {skill}, and comment on the result.',
    features: [
      'Accruals, provisions and depreciation calculations',
      'Account reconciliation of each balance',
      'A two-page comment on the figures',
    ],
    outcomes: ['Prepare a closing', 'Give reasons for valuation'],
  },
  {
    skills: [
      'Controlling',
      'Financial controlling',
      'Cost accounting',
      'Budgeting',
      'Variance analysis',
      'Forecasting',
    ],
    ...{ with: ['Microsoft Excel'], kind: 'project', hours: 20 },
    title: 'Budget and actual of a sample bakery: {skill}',
    description:
      'Build budget, monthly comparison and forecast of a sample bakery in Microsoft Excel, with comments a manager can use.',
    features: [
      'Costs by place and product',
      'Variances explained by price and amount',
      'A forecast with two scenarios',
    ],
    outcomes: ['Steer by figures', 'Explain variances'],
  },
  {
    skills: ['Payroll', 'Social security contributions', 'ADP payroll', 'Silae'],
    ...{ with: [], kind: 'project', hours: 20 },
    title: 'Six pay slips by hand and by program: {skill}',
    description: 'Work out six unlike pay slips of a sample firm by hand, then check them against a payroll program.',
    features: [
      'Full time, part time, trainee and a leaver',
      'Sick pay and holiday',
      'Reports to the authorities on time',
    ],
    outcomes: ['Work out pay correctly', 'Answer questions on a pay slip'],
  },
  {
    skills: ['VAT', 'Tax preparation', 'Corporate tax', 'Income tax', 'Tax law'],
    ...{ with: [], kind: 'project', hours: 20 },
    title: 'The returns of three sample taxpayers: {skill}',
    description:
      'Prepare the returns of an employee, a freelancer and a small company on the official forms of past years.',
    features: ['Documents in order', 'Each figure traced to its rule', 'A letter that explains the result'],
    outcomes: ['Prepare returns', 'Find the rule that applies'],
  },
  {
    skills: ['Auditing', 'Internal audit', 'Internal controls', 'Sarbanes-Oxley'],
    ...{ with: ['Risk management'], kind: 'project', hours: 20 },
    title: 'An audit of the till of a club: {skill}',
    description: 'Plan and carry out an audit of the money and stock of a club, with its consent, and report it.',
    features: ['Risk management behind the plan', 'A sample drawn by a stated rule', 'Findings with risk and proposal'],
    outcomes: ['Audit by risk', 'Report without blame'],
  },
  {
    skills: [
      'Financial modelling',
      'Financial analysis',
      'Valuation',
      'Discounted cash flow',
      'Corporate finance',
      'Investment analysis',
    ],
    ...{ with: ['Microsoft Excel'], kind: 'project', hours: 26 },
    title: 'What a listed company is worth: {skill}',
    description:
      'Model a listed company from its published reports in Microsoft Excel and compare your value with its price.',
    features: [
      'Three linked statements that balance',
      'Assumptions sourced',
      'A table of values by the two weightiest assumptions',
    ],
    outcomes: ['Build models that others can check', 'Give reasons for a value'],
  },
  {
    skills: ['Know your customer', 'Anti-money laundering', 'Compliance', 'Sanctions screening', 'Fraud prevention'],
    ...{ with: ['Risk management'], kind: 'project', hours: 16 },
    title: 'Ten customers checked: {skill}',
    description: 'Check ten invented customers with public registers, rate their risk, and decide what else is needed.',
    features: ['Owners found behind three firms', 'Risk management with a stated scale', 'A file note per case'],
    outcomes: ['Check and document', 'Know when to report'],
  },
  {
    skills: [
      'Banking',
      'Retail banking',
      'Investment advice',
      'Financial advice',
      'Mortgage advice',
      'Lending',
      'Credit analysis',
    ],
    ...{ with: ['Customer advice'], kind: 'project', hours: 20 },
    title: 'Three advice talks with records: {skill}',
    description:
      'Prepare three customer cases from public product papers, hold the talks with a partner, and write the records.',
    features: [
      'Customer advice by needs and risk, noted',
      'Two offers compared by all costs',
      'Records as the law asks',
    ],
    outcomes: ['Advise by need', 'Document completely'],
  },
  {
    skills: ['Insurance', 'Claims handling', 'Underwriting'],
    ...{ with: [], kind: 'project', hours: 16 },
    title: 'Eight sample cases decided: {skill}',
    description:
      'Take the public terms of an insurance, decide eight invented cases by them, and write to the customers.',
    features: ['Cover checked clause by clause', 'Amounts reckoned', 'Letters that explain the decision'],
    outcomes: ['Read terms exactly', 'Decide and explain'],
  },
  {
    skills: ['Contract law', 'Contract drafting', 'Contract review', 'Contract management', 'Commercial law'],
    ...{ with: ['Legal research'], kind: 'project', hours: 20 },
    title: 'A supply contract drafted and defended: {skill}',
    description:
      'Draft a supply contract for two invented firms, review it for the other side, and list what is at stake.',
    features: [
      'Clauses with the reason for each',
      'A table of deviations and risks',
      'Legal research on two open points',
    ],
    outcomes: ['Draft and review contracts', 'Explain risk to lay people'],
  },
  {
    skills: [
      'Labour law',
      'Civil law',
      'Criminal law',
      'Administrative law',
      'Tenancy law',
      'Corporate law',
      'Litigation',
    ],
    ...{ with: ['Legal research', 'Legal pleadings'], kind: 'project', hours: 24 },
    title: 'A moot case from file to hearing: {skill}',
    description:
      'Work through a moot or examination case from {skill}: opinion, pleading, and a hearing with a partner.',
    features: [
      'An opinion, with legal research in the sources in force',
      'Legal pleadings by the form of the court',
      'A hearing of fifteen minutes, reviewed',
    ],
    outcomes: ['Solve cases in {skill}', 'Plead in writing and in speech'],
  },
  {
    skills: ['GDPR', 'Data protection officer duties'],
    ...{ with: [], kind: 'project', hours: 14 },
    title: 'The data protection file of a club: {skill}',
    description:
      'Draw up the records of processing, notices and deletion rules of a club, and answer one request for access.',
    features: ['Records of processing', 'Contracts with processors checked', 'A breach exercise against the 72 hours'],
    outcomes: ['Put {skill} into practice', 'Answer requests in time'],
  },
  {
    skills: ['Paralegal work', 'Notarial work', 'Legal research', 'Court administration'],
    ...{ with: ['Records management'], kind: 'project', hours: 16 },
    title: 'A file kept from first call to closing: {skill}',
    description: 'Keep the file of an invented case: deadlines, letters, costs and records management.',
    features: [
      'A deadline book with early warnings',
      'Ten letters by dictation or notes',
      'A cost note by the tariff in force',
    ],
    outcomes: ['Keep files without gaps', 'Keep deadlines under pressure'],
  },
];
