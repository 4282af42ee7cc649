import type { ProjectIdea } from '../project-idea.js';

export const SOFTWARE: readonly ProjectIdea[] = [
  {
    skills: ['Python', 'Ruby', 'Go', 'Rust', 'Kotlin', 'Scala'],
    ...{ with: ['Git', 'Unit testing'], kind: 'project', hours: 30 },
    title: 'An expense tracker on the command line in {skill}',
    description:
      'Write a program in {skill} that reads bank statements as CSV, sorts the payments into groups by rules and reports each month.',
    features: [
      'Import of CSV files with checks and clear errors',
      'Rules for groups kept in a file',
      'Unit tests for the rules and the sums, and a history in Git',
    ],
    outcomes: ['Write, test and package a program in {skill}', 'Handle files and errors in the usual way of {skill}'],
  },
  {
    skills: ['Java', 'Spring Boot', 'Spring', 'Hibernate'],
    ...{ with: ['REST API', 'PostgreSQL', 'Unit testing'], kind: 'project', hours: 35 },
    title: 'A booking service with {skill}',
    description:
      'Build a service with {skill} that takes bookings for the rooms of a club over a REST API and keeps them in PostgreSQL.',
    features: [
      'A REST API with checked input and documented errors',
      'No room booked twice, also under parallel requests',
      'Unit tests, and integration tests against a real PostgreSQL',
    ],
    outcomes: ['Build a tested service with {skill}', 'Handle transactions and parallel requests'],
  },
  {
    skills: ['C#', '.NET', 'ASP.NET', 'Entity Framework'],
    ...{ with: ['REST API', 'SQL Server', 'Unit testing'], kind: 'project', hours: 32 },
    title: 'A stock-keeping service with {skill}',
    description:
      'Build a service with {skill} that keeps the stock of a small shop: goods in, goods out, a warning when stock runs low.',
    features: [
      'A REST API with documented answers',
      'Bookings kept in SQL Server, never changed afterwards',
      'Unit tests for the stock rules',
    ],
    outcomes: ['Build and test a service with {skill}', 'Model bookings in a database'],
  },
  {
    skills: ['C', 'C++'],
    ...{ with: ['CMake', 'Unit testing'], kind: 'project', hours: 36 },
    title: 'A log file analyser in {skill}',
    description:
      'Write a program in {skill} that reads log files of several gigabytes and counts events in bounded memory.',
    features: [
      'Built with CMake, free of warnings',
      'Memory and address errors checked with a sanitiser',
      'Unit tests, and a measurement of lines per second',
    ],
    outcomes: ['Manage memory safely in {skill}', 'Build and measure a program'],
  },
  {
    skills: ['JavaScript', 'TypeScript', 'HTML', 'CSS', 'Responsive design'],
    ...{ with: ['Git', 'Web accessibility'], kind: 'project', hours: 25 },
    title: 'A recipe collection for the browser with {skill}',
    description:
      'Build a page without a framework that stores and searches recipes in the browser, with {skill} written by hand.',
    features: [
      'Search and filter without loading the page again',
      'Web accessibility: usable with the keyboard and a screen reader',
      'A public page with its source and history in Git',
    ],
    outcomes: ['Use {skill} without a framework', 'Build pages that everybody can use'],
  },
  {
    skills: ['React', 'Vue.js', 'Angular', 'Svelte', 'Next.js'],
    ...{ with: ['TypeScript', 'REST API', 'Web accessibility'], kind: 'project', hours: 30 },
    title: 'A shift planner with {skill}',
    description:
      'Build the front end of a shift planner with {skill} and TypeScript: a week view, swaps between people, and conflicts shown.',
    features: [
      'A week view with web accessibility: it works with the keyboard',
      'State loaded from and saved to a REST API',
      'Tests of the components with the most logic',
    ],
    outcomes: ['Structure a front end with {skill}', 'Handle loading, errors and conflicts on the screen'],
  },
  {
    skills: ['Redux', 'Tailwind CSS', 'Sass', 'Bootstrap', 'Web accessibility', 'Web performance optimisation'],
    ...{ with: ['HTML', 'CSS'], kind: 'project', hours: 14 },
    title: '{skill}: rework of an existing page',
    description:
      'Take an open-source page or one of your own and rework it with regard to {skill}, with the state before and after side by side.',
    features: [
      'The state before measured or shown',
      'A rework of HTML and CSS in small commits',
      'A comparison with figures or screenshots',
    ],
    outcomes: ['Use {skill} in an existing code base', 'Show what a rework brought'],
  },
  {
    skills: ['Node.js', 'Express.js', 'NestJS', 'Django', 'Flask', 'FastAPI'],
    ...{ with: ['REST API', 'PostgreSQL', 'Docker'], kind: 'project', hours: 32 },
    title: 'A ticket service with {skill}',
    description:
      'Build the back end of a small ticket sale with {skill}: events, a limited number of seats, reservations that expire.',
    features: [
      'A REST API with an OpenAPI description',
      'Data in PostgreSQL, and no seat sold twice under load',
      'Started with one command through Docker',
    ],
    outcomes: ['Build a back end with {skill}', 'Handle limits and expiry correctly'],
  },
  {
    skills: ['PHP', 'Laravel', 'Symfony', 'Ruby on Rails'],
    ...{ with: ['SQL'], kind: 'project', hours: 28 },
    title: 'A lending library with {skill}',
    description:
      'Build a web application with {skill} by which a club lends its tools: catalogue, reservations, reminders.',
    features: [
      'Accounts with roles and safe passwords',
      'Reservations stored with SQL, none overlapping',
      'Reminders sent by a scheduled task',
    ],
    outcomes: ['Build a whole web application with {skill}', 'Know the usual security measures'],
  },
  {
    skills: [
      'Full-stack development',
      'Back-end development',
      'Front-end development',
      'Web development',
      'Software development',
      'Programming',
    ],
    ...{ with: ['JavaScript', 'SQL', 'Git'], kind: 'project', hours: 40 },
    title: 'A donation tracker from database to page',
    description:
      'Build an application that records donations in kind for a food bank, from the tables to the page in the browser, as a piece of {skill}.',
    features: [
      'Tables designed and queried with SQL',
      'A page in JavaScript for a tablet in the store',
      'Small commits in Git, and tests of the counting rules',
    ],
    outcomes: ['Carry an application from idea to use', 'Work in small, tested steps'],
  },
  {
    skills: ['REST API', 'API design', 'GraphQL', 'OpenAPI', 'gRPC'],
    ...{ with: ['API testing'], kind: 'project', hours: 18 },
    title: 'A public interface for local bus times: {skill}',
    description:
      'Design and build a small interface over the open timetable of a city, with {skill} as the main subject.',
    features: [
      'Errors, paging and versions thought through and documented',
      'API testing against the documented answers',
      'A limit on requests that is explained to clients',
    ],
    outcomes: ['Design interfaces that clients can rely on', 'Document and test with {skill}'],
  },
  {
    skills: [
      'Microservices',
      'Event-driven architecture',
      'System design',
      'Software architecture',
      'Distributed systems',
    ],
    ...{ with: ['Docker', 'RabbitMQ'], kind: 'project', hours: 36 },
    title: 'An order process in three services: {skill}',
    description:
      'Split a small shop into orders, stock and invoices that talk by messages over RabbitMQ, and write down the decisions about {skill}.',
    features: [
      'Each service with data of its own, started by Docker',
      'Messages over RabbitMQ that may come twice without harm',
      'Three decision records with alternatives and prices',
    ],
    outcomes: ['Weigh up decisions in {skill}', 'Handle failures between services'],
  },
  {
    skills: ['Git', 'GitHub', 'GitLab', 'Version control', 'Code review'],
    ...{ with: [], kind: 'project', hours: 8 },
    title: 'A first contribution to an open-source project',
    description:
      'Find a small marked issue in an open-source project and carry it to a merged change, with {skill} as the tool.',
    features: [
      'A branch with small commits and good messages',
      'A conflict solved on purpose in a copy',
      'A review answered politely and completely',
    ],
    outcomes: ['Work in a team with {skill}', 'Take and give reviews'],
  },
  {
    skills: ['Design patterns', 'Clean code', 'Refactoring', 'Object-oriented programming', 'SOLID principles'],
    ...{ with: ['Unit testing'], kind: 'project', hours: 16 },
    title: '{skill}: an old program made clear',
    description:
      'Take an old program of your own or an open kata, secure it with unit tests, and improve it step by step.',
    features: [
      'Unit tests before the first change',
      'Each step small and committed',
      'A page on what became simpler and what did not',
    ],
    outcomes: ['Apply {skill} with measure', 'Change code without breaking it'],
  },
  {
    skills: ['Algorithms', 'Data structures'],
    ...{ with: [], kind: 'project', hours: 24 },
    title: 'Twelve classic problems: {skill}',
    description:
      'Solve twelve classic problems, from sorting to shortest paths, and measure how the time grows with the input.',
    features: [
      'Each solved twice: simply, then fast',
      'Measured growth against the expected one',
      'Explained in five sentences each',
    ],
    outcomes: ['Choose a suitable structure', 'Explain cost in time and memory'],
  },
  {
    skills: ['Android', 'iOS', 'Swift', 'SwiftUI', 'Flutter', 'React Native', 'Mobile app development'],
    ...{ with: ['REST API'], kind: 'project', hours: 38 },
    title: 'A waste calendar app: {skill}',
    description:
      'Build an app with the dates of waste collection in your street, reminders and a view without network, with {skill}.',
    features: [
      'Dates loaded from a REST API and kept on the device',
      'Reminders that work when the app is closed',
      'A test version given to five people',
    ],
    outcomes: ['Build and distribute an app with {skill}', 'Handle missing network'],
  },
  {
    skills: ['Game development', 'Unity', 'Unreal Engine', 'Godot'],
    ...{ with: ['Game design'], kind: 'project', hours: 36 },
    title: 'A one-screen game with {skill}',
    description: 'Make a small game with one rule, three levels and an end with {skill}, and let ten people play it.',
    features: ['Input, sound and score', 'A game design page of one side', 'Two changes after watching people play'],
    outcomes: ['Finish a game with {skill}', 'Improve by watching players'],
  },
  {
    skills: ['Embedded systems', 'FreeRTOS', 'RTOS'],
    ...{ with: ['C'], kind: 'project', hours: 34 },
    title: 'A data logger on a microcontroller: {skill}',
    description:
      'Build a logger of temperature and light on a development board in C that runs for a week on a battery.',
    features: [
      'Measurement by timer, not in a waiting loop',
      'Sleep between measurements, with the current measured',
      'Recovery after loss of power',
    ],
    outcomes: ['Program devices with few resources in C', 'Work with data sheets'],
  },
  {
    skills: ['Software testing', 'Manual testing', 'Test case design', 'Test planning', 'Exploratory testing', 'ISTQB'],
    ...{ with: ['Bug tracking'], kind: 'project', hours: 16 },
    title: 'A test report on a public booking page: {skill}',
    description: 'Test a demonstration shop made for practice, from plan to report, with {skill} as the main subject.',
    features: [
      'A test plan ordered by risk',
      'Thirty test cases, some found by exploring',
      'Bug tracking with steps to reproduce each finding',
    ],
    outcomes: ['Plan and carry out tests', 'Write findings that developers can act on'],
  },
  {
    skills: ['Test automation', 'Selenium', 'Cypress', 'Playwright', 'End-to-end testing'],
    ...{ with: ['CI/CD'], kind: 'project', hours: 20 },
    title: 'An automated test suite for a demonstration shop: {skill}',
    description:
      'Automate the ten most important paths through a demonstration shop with {skill}, run on every change.',
    features: [
      'Stable selectors and waits for events, never for time',
      'Run in CI/CD with a report and screenshots of failures',
      'A list of what is not tested, and why',
    ],
    outcomes: ['Build stable automated tests with {skill}', 'Decide what is worth automating'],
  },
  {
    skills: ['Unit testing', 'Integration testing', 'Test-driven development', 'JUnit', 'PyTest', 'Jest'],
    ...{ with: ['Git'], kind: 'project', hours: 12 },
    title: 'A bowling score counter by tests first: {skill}',
    description:
      'Write the score counter of a bowling club with tests first, then bring a tested fault in and find it.',
    features: [
      'A commit in Git for each test and each step',
      'Edge cases named in the tests',
      'A deliberate fault that a test finds',
    ],
    outcomes: ['Write useful tests with {skill}', 'Design code that can be tested'],
  },
  {
    skills: ['WordPress', 'WooCommerce', 'Shopify', 'Content management systems'],
    ...{ with: ['SEO'], kind: 'project', hours: 16 },
    title: 'A web site for a small business with {skill}',
    description:
      'Set up a site with {skill} for a real or invented small business, with texts, pictures and a page that sells or books.',
    features: [
      'Roles, updates and backups set up',
      'SEO basics: titles, descriptions, speed',
      'A short guide for the owner',
    ],
    outcomes: ['Set up and hand over a site with {skill}', 'Keep it safe and up to date'],
  },
];
