/** A made-up CV with a made-up description, and what comparing them must give. */
export interface AnalysisCase {
  name: string;
  cv: string;
  description: string;
  matched: string[];
  missingRequired: string[];
  missingPreferred: string[];
  percentage: number;
}

export const CASES: readonly AnalysisCase[] = [
  {
    name: 'a developer, English',
    cv: `Jonas Whitfield
Backend Developer
Leeds, UK
jonas.whitfield@example.com

EXPERIENCE
Backend Developer, Harrow Payments, Leeds
March 2019 - present
Builds services in Python with PostgreSQL and Docker. Wrote REST APIs for partners.

Junior Developer, Calder Software, York
June 2016 - February 2019
Maintained a shop in PHP and MySQL.

SKILLS
Python, postgres, Docker, Git, PHP, MySQL

EDUCATION
BSc Computer Science, University of York, 2013 - 2016`,
    description: `Senior Backend Engineer (m/f/d)
Requirements
- 5+ years of professional experience in software development
- Python, PostgreSQL and Docker
- Kubernetes and AWS

Nice to have
- TypeScript
- Git`,
    matched: ['Back-end development', 'Python', 'PostgreSQL', 'Docker', 'Git'],
    missingRequired: ['Software development', 'Kubernetes', 'AWS'],
    missingPreferred: ['TypeScript'],
    percentage: 57.1,
  },
  {
    name: 'a bookkeeper, German',
    cv: `Petra Lindner
Buchhalterin
Kassel
petra.lindner@example.com

BERUFSERFAHRUNG
Buchhalterin, Holzbau Reimann, Kassel
04/2017 – heute
Kreditorenbuchhaltung, Debitorenbuchhaltung und Umsatzsteuer, Mahnwesen.

KENNTNISSE
MS Excel, Lexware, Buchhaltung

AUSBILDUNG
Kauffrau für Bürokommunikation, 2014 – 2017`,
    description: `Finanzbuchhalter (m/w/d) in Fulda

Ihr Profil
- Erfahrung in der Kreditorenbuchhaltung
- sehr gute Kenntnisse in DATEV und Excel
- Jahresabschluss nach HGB

Wünschenswert
- Englischkenntnisse und SAP FI`,
    matched: ['Accounts payable', 'Microsoft Excel'],
    missingRequired: ['DATEV', 'Annual accounts', 'HGB'],
    missingPreferred: ['SAP FI'],
    percentage: 40,
  },
  {
    name: 'a warehouse operative, English',
    cv: `Malik Osei
Warehouse Operative
Bradford

WORK HISTORY
Warehouse Operative, Northgate Parcels, Bradford
2020 - 2023
Order picking with scanners, packing, loading and unloading.

SKILLS
Order picking, packing, teamwork`,
    description: `Forklift Driver, Leeds. You must have a forklift licence (counterbalance forklift) and experience in order picking. Load securing is a plus.`,
    matched: ['Order picking'],
    missingRequired: ['Forklift driving', 'Counterbalance forklift'],
    missingPreferred: ['Load securing'],
    percentage: 33.3,
  },
  {
    name: 'a nurse, German',
    cv: `Sandra Köhler
Gesundheits- und Krankenpflegerin
Dresden

BERUFSERFAHRUNG
Pflegefachkraft, Klinikum am Elbhang, Dresden
09/2018 – heute
Wundversorgung, Pflegedokumentation und Medikamentengabe auf der Chirurgie.

KENNTNISSE
Wundversorgung, Pflegedokumentation`,
    description: `Pflegefachkraft (m/w/d)
Voraussetzungen:
- Wundversorgung und Pflegedokumentation
- Palliativpflege
Von Vorteil:
- Praxisanleitung`,
    matched: ['Wound care', 'Nursing documentation'],
    missingRequired: ['Palliative care'],
    missingPreferred: ['Practice instruction'],
    percentage: 66.7,
  },
  {
    name: 'a cook, French',
    cv: `Léa Bonnard
Cuisinière
Annecy

EXPÉRIENCE PROFESSIONNELLE
Cuisinière, Auberge du Pont, Annecy
2018 - 2024
Cuisine du marché, pâtisserie, respect de l'HACCP.

COMPÉTENCES
Pâtisserie, HACCP`,
    description: `Cuisinier (H/F)
Profil recherché
- HACCP, pâtisserie
- boulangerie
Serait un plus
- gestion des stocks`,
    matched: ['HACCP', 'Pastry'],
    missingRequired: ['Baking'],
    missingPreferred: ['Warehouse management'],
    percentage: 66.7,
  },
  {
    name: 'a welder, without a skill that is asked for',
    cv: `Greta Holm
Florist
Malmö

WORK
Florist, Blomsterhuset, Malmö
2015 - 2020
Floristry and cash handling.`,
    description: `Welder
Essential
* MIG welding and TIG welding
Desirable
* CNC machining`,
    matched: [],
    missingRequired: ['MIG welding', 'TIG welding'],
    missingPreferred: ['CNC machining'],
    percentage: 0,
  },
  {
    name: 'a designer who has it all',
    cv: `Ines Duarte
Product Designer
Porto

EXPERIENCE
Product Designer, Ribeira Studio, Porto
2017 - present
Figma, user research and usability testing for banks.

SKILLS
Figma, User research, HTML, CSS`,
    description: `Position: Product Designer
Must have: Figma, user research. Preferred: HTML, CSS.`,
    matched: ['Figma', 'User research', 'HTML', 'CSS'],
    missingRequired: [],
    missingPreferred: [],
    percentage: 100,
  },
  {
    name: 'preferred skills alone',
    cv: `Tom Reyes
Sales Assistant

EXPERIENCE
Sales Assistant, Corner Books, Cardiff
2021 - 2024
Retail sales and cash handling.`,
    description: `Sales assistant for our book shop. Cash handling would be nice to have, and visual merchandising is a plus for us.`,
    matched: ['Cash handling'],
    missingRequired: [],
    missingPreferred: ['Visual merchandising'],
    percentage: 50,
  },
  {
    name: 'a description without a skill',
    cv: `Tom Reyes
Sales Assistant

EXPERIENCE
Sales Assistant, Corner Books, Cardiff
2021 - 2024
Retail sales and cash handling.`,
    description: 'We are a nice company with a nice office near the sea, and we would like to meet nice people soon.',
    matched: [],
    missingRequired: [],
    missingPreferred: [],
    percentage: 0,
  },
];
