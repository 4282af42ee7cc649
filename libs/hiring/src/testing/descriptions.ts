import type { ReadFields } from '../description/read-description.js';

/** A made-up description with what it says. Fields that are not named are null. */
export interface Example {
  name: string;
  text: string;
  fields: Partial<ReadFields>;
  /** Normalised names; all of them must be found, and of the wrong kind none. */
  required: string[];
  preferred: string[];
}

const ENGLISH: Example[] = [
  {
    name: 'a developer, with headings',
    text: `Senior Backend Engineer (m/f/d)
Location: Leeds, UK (hybrid)
Employment type: Full-time
Department: Payments

About us
We have built software for 25 years and employ React enthusiasts everywhere.

Requirements
- 5+ years of professional experience in software development
- At least three years of experience with Python
- PostgreSQL and Docker
- Bachelor's degree in Computer Science or a related field

Nice to have
- Kubernetes
- Rust

We offer
- Salary: £55,000 - £70,000 per year
- A training budget of £2,000`,
    fields: {
      ...{ title: 'Senior Backend Engineer', department: 'Payments', employmentType: 'full_time' },
      ...{ location: 'Leeds, UK', remote: 'hybrid' },
      ...{ salaryMin: 55_000, salaryMax: 70_000, salaryCurrency: 'GBP', salaryPeriod: 'year' },
      ...{ experienceMinYears: 5, educationLevel: 'bachelor', educationField: 'Computer Science' },
    },
    required: ['Python', 'PostgreSQL', 'Docker'],
    preferred: ['Kubernetes', 'Rust'],
  },
  {
    name: 'a nurse, by wording alone',
    text: `Registered Nurse - Night Shift
We are hiring a registered nurse for our Portland hospital. You must have an active nursing licence and 2 years of experience in acute care. BLS and wound care are required. Phlebotomy is a plus. BSN preferred, associate degree required. This is a full-time, on-site position. Pay: $38.50 - $46.00 per hour.`,
    fields: {
      ...{
        title: 'Registered Nurse – Night Shift',
        employmentType: 'full_time',
        location: 'Portland',
        remote: 'onsite',
      },
      ...{ salaryMin: 38.5, salaryMax: 46, salaryCurrency: 'USD', salaryPeriod: 'hour' },
      ...{ experienceMinYears: 2, educationLevel: 'vocational' },
    },
    required: ['Wound care'],
    preferred: ['Venepuncture'],
  },
  {
    name: 'a welder',
    text: `Job title: MIG/TIG Welder
Location: Sheffield
Job type: Permanent, full time
Rate of pay: £16.50 to £19 an hour

Duties
* Fabrication of frames from drawings

Essential
* MIG welding and TIG welding
* Minimum of 3 years in the trade
* NVQ Level 2 in Welding

Desirable
* Forklift licence
* CNC machining`,
    fields: {
      ...{ title: 'MIG/TIG Welder', employmentType: 'full_time', location: 'Sheffield' },
      ...{ salaryMin: 16.5, salaryMax: 19, salaryCurrency: 'GBP', salaryPeriod: 'hour' },
      ...{ experienceMinYears: 3, educationLevel: 'vocational', educationField: 'Welding' },
    },
    required: ['MIG welding', 'TIG welding'],
    preferred: ['CNC machining'],
  },
  {
    name: 'an accountant',
    text: `Senior Accountant
Our client, with a turnover of $40 million, is looking for an accountant based in Denver.
What you need: CPA, 4-6 years of experience in public accounting, advanced Microsoft Excel and SAP. Bachelor's degree in Accounting.
Experience with QuickBooks would be great.
Compensation: $75k-$90k annually. Hybrid: three days in the office.`,
    fields: {
      ...{ title: 'Senior Accountant', location: 'Denver', remote: 'hybrid' },
      ...{ salaryMin: 75_000, salaryMax: 90_000, salaryCurrency: 'USD', salaryPeriod: 'year' },
      ...{ experienceMinYears: 4, experienceMaxYears: 6, educationLevel: 'bachelor', educationField: 'Accounting' },
    },
    required: ['Microsoft Excel', 'SAP'],
    preferred: ['QuickBooks'],
  },
  {
    name: 'a lawyer',
    text: `Corporate Associate
Location: Boston, MA
We require a Juris Doctor and admission to the bar. Three to five years of post-qualification experience in mergers and acquisitions. Contract drafting and due diligence are essential. Knowledge of data protection is an advantage.
Salary from $160,000 per annum.`,
    fields: {
      ...{ title: 'Corporate Associate', location: 'Boston, MA', educationLevel: 'doctorate' },
      ...{ salaryMin: 160_000, salaryCurrency: 'USD', salaryPeriod: 'year' },
      ...{ experienceMinYears: 3, experienceMaxYears: 5 },
    },
    required: ['Due diligence'],
    preferred: [],
  },
  {
    name: 'a cook',
    text: `Line Cook
Seasonal job at our lakeside restaurant, no experience required. You bring: food safety, knife skills. Pastry is a bonus. Up to $22/hour.`,
    fields: {
      ...{ title: 'Line Cook', employmentType: 'temporary', experienceMinYears: 0 },
      ...{ salaryMax: 22, salaryCurrency: 'USD', salaryPeriod: 'hour' },
    },
    required: ['Food safety'],
    preferred: [],
  },
  {
    name: 'a remote designer on contract',
    text: `Position: Product Designer
Type: Contract (6 months)
Location: Remote
Must have: Figma, user research. Preferred: HTML, CSS, Blender.
We pay €450 per day.`,
    fields: {
      ...{ title: 'Product Designer', employmentType: 'contract', remote: 'remote' },
      ...{ salaryMin: 450, salaryMax: 450, salaryCurrency: 'EUR', salaryPeriod: 'day' },
    },
    required: ['Figma'],
    preferred: ['HTML', 'CSS', 'Blender'],
  },
  {
    name: 'a teacher',
    text: `# Secondary School Teacher of Mathematics

## The role
Part-time post in Cork. Lesson planning and classroom management.

## Person specification
- Master's degree in Education
- Two or more years of teaching experience`,
    fields: {
      ...{ title: 'Secondary School Teacher of Mathematics', employmentType: 'part_time', location: 'Cork' },
      ...{ educationLevel: 'master', educationField: 'Education', experienceMinYears: 2 },
    },
    required: [],
    preferred: [],
  },
  {
    name: 'an electrician whose employer tells of its age',
    text: `Electrician wanted
For over 30 years we have wired the north. You have up to 2 years of experience after your apprenticeship and know electrical installation. Troubleshooting of PLC is desirable. On-site in Tromsø. 32 000 - 38 000 NOK per month.`,
    fields: {
      ...{ title: 'Electrician wanted', remote: 'onsite', educationLevel: 'vocational' },
      ...{ experienceMaxYears: 2, salaryMin: 32_000, salaryMax: 38_000, salaryCurrency: 'NOK', salaryPeriod: 'month' },
    },
    required: ['Electrical installation'],
    preferred: [],
  },
  {
    name: 'an intern',
    text: `Marketing Internship (Summer)
You will help with social media marketing and copywriting. High school diploma. €12 per hour.`,
    fields: {
      ...{ title: 'Marketing Internship (Summer)', employmentType: 'internship', educationLevel: 'secondary' },
      ...{ salaryMin: 12, salaryMax: 12, salaryCurrency: 'EUR', salaryPeriod: 'hour' },
    },
    required: ['Social media'],
    preferred: [],
  },
  {
    name: 'a data scientist without a line break',
    text: 'We are looking for a Data Scientist to join our research team. Required: PhD in Statistics, five years of experience with R, machine learning. Nice to have: Apache Spark. Fully remote. The salary is CHF 120’000 – 140’000 per year.',
    fields: {
      ...{ title: 'Data Scientist', remote: 'remote', educationLevel: 'doctorate', educationField: 'Statistics' },
      ...{ experienceMinYears: 5, salaryMin: 120_000, salaryMax: 140_000, salaryCurrency: 'CHF', salaryPeriod: 'year' },
    },
    required: ['Machine learning'],
    preferred: ['Apache Spark'],
  },
  {
    name: 'a warehouse operative, pasted with little in it',
    text: `Warehouse Operative
Temporary, full-time. Forklift licence required. No degree required.`,
    fields: { title: 'Warehouse Operative', employmentType: 'temporary', educationLevel: 'none' },
    required: [],
    preferred: [],
  },
  {
    name: 'a developer in C# and C++',
    text: `Embedded Developer
Requirements
- C++
- C#
- Git
Bonus points
- Python`,
    fields: { title: 'Embedded Developer' },
    required: ['C++', 'C#', 'Git'],
    preferred: ['Python'],
  },
];

const OTHER_LANGUAGES: Example[] = [
  {
    name: 'German: a developer',
    text: `Softwareentwickler (m/w/d) Java
Standort: München

Ihre Aufgaben
- Entwicklung von Diensten mit Spring Boot

Ihr Profil
- Abgeschlossenes Studium der Informatik oder vergleichbare Qualifikation
- 3-5 Jahre Berufserfahrung in der Softwareentwicklung
- Sehr gute Kenntnisse in Java und SQL
- Docker von Vorteil

Wir bieten
- Vollzeit, zwei Tage Homeoffice pro Woche
- 65.000 € bis 80.000 € brutto im Jahr`,
    fields: {
      ...{ title: 'Softwareentwickler Java', location: 'München', remote: 'hybrid', employmentType: 'full_time' },
      ...{ experienceMinYears: 3, experienceMaxYears: 5, educationLevel: 'bachelor', educationField: 'Informatik' },
      ...{ salaryMin: 65_000, salaryMax: 80_000, salaryCurrency: 'EUR', salaryPeriod: 'year' },
    },
    required: ['Java', 'SQL'],
    preferred: ['Docker', 'Spring Boot'],
  },
  {
    name: 'German: a nurse',
    text: `Wir suchen eine Pflegefachkraft für unsere Intensivstation in Teilzeit.
Voraussetzungen: abgeschlossene Ausbildung, mindestens zwei Jahre Berufserfahrung, Wundversorgung.
Stundenlohn: 21,50 €`,
    fields: {
      ...{ title: 'Pflegefachkraft', employmentType: 'part_time', educationLevel: 'vocational', experienceMinYears: 2 },
      ...{ salaryMin: 21.5, salaryMax: 21.5, salaryCurrency: 'EUR', salaryPeriod: 'hour' },
    },
    required: ['Wound care'],
    preferred: [],
  },
  {
    name: 'German: a welder',
    text: `Schweißer gesucht
Muss: WIG-Schweißen. Kein Homeoffice. Befristet bis Dezember. Berufserfahrung von 4 Jahren.`,
    fields: { title: 'Schweißer gesucht', remote: 'onsite', employmentType: 'temporary', experienceMinYears: 4 },
    required: ['TIG welding'],
    preferred: [],
  },
  {
    name: 'French: an accountant',
    text: `Comptable général (H/F)
Lieu : Lyon
Missions
- Tenue de la comptabilité
Profil recherché
- BTS en comptabilité
- Minimum 3 ans d'expérience en cabinet
- Maîtrise de SAP
- La connaissance de Power BI serait un plus
Nous offrons
- CDD à temps plein
- 32 000 € à 36 000 € brut annuel, télétravail possible`,
    fields: {
      ...{ title: 'Comptable général', location: 'Lyon', remote: 'hybrid', employmentType: 'temporary' },
      ...{ experienceMinYears: 3, educationLevel: 'vocational', educationField: 'comptabilité' },
      ...{ salaryMin: 32_000, salaryMax: 36_000, salaryCurrency: 'EUR', salaryPeriod: 'year' },
    },
    required: ['SAP'],
    preferred: ['Power BI'],
  },
  {
    name: 'French: a cook',
    text: `Poste : Cuisinier
Débutant accepté. Connaissance des règles HACCP indispensable. Contrat à temps partiel. 12,50 € par heure.`,
    fields: {
      ...{ title: 'Cuisinier', employmentType: 'part_time', experienceMinYears: 0 },
      ...{ salaryMin: 12.5, salaryMax: 12.5, salaryCurrency: 'EUR', salaryPeriod: 'hour' },
    },
    required: ['HACCP'],
    preferred: [],
  },
  {
    name: 'Spanish: a lawyer',
    text: `Abogado laboralista
Ubicación: Madrid
Requisitos
- Grado en Derecho
- Al menos cinco años de experiencia en un despacho
Se valorará
- Microsoft Excel
Ofrecemos
- Jornada completa, teletrabajo dos días a la semana
- Salario: 35.000 - 42.000 € brutos anuales`,
    fields: {
      ...{ title: 'Abogado laboralista', location: 'Madrid', remote: 'hybrid', employmentType: 'full_time' },
      ...{ experienceMinYears: 5, educationLevel: 'bachelor', educationField: 'Derecho' },
      ...{ salaryMin: 35_000, salaryMax: 42_000, salaryCurrency: 'EUR', salaryPeriod: 'year' },
    },
    required: [],
    preferred: ['Microsoft Excel'],
  },
  {
    name: 'Spanish: a developer',
    text: `Buscamos un desarrollador web para nuestro equipo. Imprescindible: JavaScript, React. Deseable: Docker. 2 años de experiencia. 100% remoto.`,
    fields: { title: 'Desarrollador web', experienceMinYears: 2, remote: 'remote' },
    required: ['JavaScript', 'React'],
    preferred: ['Docker'],
  },
  {
    name: 'Italian: an engineer',
    text: `Progettista meccanico
Sede: Torino
Requisiti
- Laurea magistrale in Ingegneria meccanica
- Almeno 3 anni di esperienza
- SolidWorks
Titolo preferenziale
- MATLAB
Offriamo
- Contratto a tempo determinato, RAL 38.000 - 45.000 €`,
    fields: {
      ...{ title: 'Progettista meccanico', location: 'Torino', employmentType: 'temporary' },
      ...{ experienceMinYears: 3, educationLevel: 'master', educationField: 'Ingegneria meccanica' },
      ...{ salaryMin: 38_000, salaryMax: 45_000, salaryCurrency: 'EUR', salaryPeriod: 'year' },
    },
    required: ['SolidWorks'],
    preferred: ['MATLAB'],
  },
  {
    name: 'Italian: an intern',
    text: `Cerchiamo uno stagista per il nostro ufficio. Tirocinio in presenza, rimborso spese di 800 € al mese. Richiesto: Microsoft Excel.`,
    fields: {
      ...{ title: 'Stagista', employmentType: 'internship', remote: 'onsite' },
      ...{ salaryMin: 800, salaryMax: 800, salaryCurrency: 'EUR', salaryPeriod: 'month' },
    },
    required: ['Microsoft Excel'],
    preferred: [],
  },
  {
    name: 'Portuguese: an analyst',
    text: `Analista de Dados
Local: Porto
Requisitos
- Licenciatura completa em Estatística
- Pelo menos 2 anos de experiência
- SQL e Python
Diferenciais
- Tableau
Oferecemos
- Tempo inteiro, regime híbrido
- 1.800 € a 2.200 € por mês`,
    fields: {
      ...{ title: 'Analista de Dados', location: 'Porto', employmentType: 'full_time', remote: 'hybrid' },
      ...{ experienceMinYears: 2, educationLevel: 'bachelor', educationField: 'Estatística' },
      ...{ salaryMin: 1800, salaryMax: 2200, salaryCurrency: 'EUR', salaryPeriod: 'month' },
    },
    required: ['SQL', 'Python'],
    preferred: ['Tableau'],
  },
  {
    name: 'Dutch: a bookkeeper',
    text: `Boekhouder
Standplaats: Utrecht
Functie-eisen
- HBO diploma in Accountancy
- Minimaal 3 jaar werkervaring
- Exact Online
Is een pré
- Microsoft Excel
Wij bieden
- Deeltijd, thuiswerken mogelijk
- € 3.200 - € 4.000 bruto per maand`,
    fields: {
      ...{ title: 'Boekhouder', location: 'Utrecht', employmentType: 'part_time', remote: 'hybrid' },
      ...{ experienceMinYears: 3, educationLevel: 'bachelor', educationField: 'Accountancy' },
      ...{ salaryMin: 3200, salaryMax: 4000, salaryCurrency: 'EUR', salaryPeriod: 'month' },
    },
    required: [],
    preferred: ['Microsoft Excel'],
  },
];

/** Openings of many trades in seven languages. */
export const EXAMPLES: readonly Example[] = [...ENGLISH, ...OTHER_LANGUAGES];
