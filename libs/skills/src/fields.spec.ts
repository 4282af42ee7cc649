import { normaliseSkill } from './normalise.js';
import { recogniseSkills } from './recognise.js';
import { entriesOf } from './rows.js';
import { keyOf } from './vocabulary.js';
import { FIELDS } from './vocabulary/fields.js';

/** A sign at the end of a name (CompTIA A+) is no part of what is found. */
const LAST_SIGNS = /^[+.]?$/u;

/** Sentences as resumes have them, at least one for every field. */
const EXAMPLES: [text: string, expected: string[]][] = [
  ['Wundversorgung und Dekubitusprophylaxe auf Station', ['Wound care', 'Pressure ulcer prevention']],
  ['Rotations in internal medicine and Gynäkologie', ['Internal medicine', 'Gynaecology']],
  ['Kinésithérapie et drainage lymphatique', ['Physiotherapy', 'Manual lymphatic drainage']],
  ['Notfallsanitäter im Rettungsdienst, PHTLS', ['Paramedicine', 'Prehospital Trauma Life Support']],
  ['Farmacovigilancia y ensayos clínicos en hospital', ['Pharmacovigilance', 'Clinical trials']],
  ['Medical billing with ICD-10 codes in Epic Systems', ['Medical billing', 'ICD-10', 'Epic EHR']],
  ['Thuiszorg en ouderenzorg; Heilerziehungspflege', ['Community nursing', 'Geriatric care', 'Disability support']],
  ['Ran gas chromatography under ISO 17025', ['Gas chromatography', 'ISO 17025']],
  ['Klonierung, Zellkultur und Western Blot', ['Molecular cloning', 'Cell culture', 'Western blot']],
  ['Doktorarbeit in Quantenmechanik, LaTeX', ['Quantum mechanics', 'LaTeX']],
  ['Elternarbeit und Prüfungsvorbereitung, Moodle', ['Parent communication', 'Exam preparation', 'Moodle']],
  ['Kinderbetreuung; assistante maternelle depuis 2015', ['Childcare', 'Childminding']],
  ['WIG-Schweißen nach ISO 9606', ['TIG welding', 'ISO 9606']],
  ['CNC-Fräsen mit Heidenhain, tôlerie', ['CNC milling', 'Heidenhain', 'Sheet metal work']],
  ['Instalaciones eléctricas y domótica KNX', ['Electrical installation', 'Home automation', 'KNX']],
  ['Heizungsbau und Wärmepumpen, plomberie', ['Heating installation', 'Heat pumps', 'Plumbing']],
  ['Maçonnerie, coffrage et terrassement', ['Masonry', 'Formwork', 'Earthworks']],
  ['Bauleitung nach HOAI, Gebäude in Allplan', ['Construction management', 'HOAI', 'Allplan']],
  ['Fahrzeugdiagnose und Reifenwechsel', ['Vehicle diagnostics', 'Tyre fitting']],
  ['Inbetriebnahme und Rüstzeitoptimierung der Anlage', ['Commissioning of machines', 'SMED']],
  ['Lieferantenaudit nach VDA 6.3, 8D-Report', ['Supplier quality management', 'VDA 6.3', '8D report']],
  ['Maschinenbau, résistance des matériaux', ['Mechanical engineering', 'Strength of materials']],
  ['Modelled in CATIA V5 and Solid Edge', ['CATIA', 'Solid Edge']],
  ['Leiterplattendesign mit Altium, STM32', ['PCB design', 'Altium Designer', 'STM32']],
  [
    'Traitement des eaux usées et étude d’impact environnemental',
    ['Wastewater treatment', 'Environmental impact assessment'],
  ],
  ['Photovoltaik und Kraft-Wärme-Kopplung', ['Photovoltaics', 'Combined heat and power']],
  ['Soudure fibre optique et câblage réseau', ['Fibre splicing', 'Structured cabling']],
  ['Melken von Kühen, élagage, Baumschnitt', ['Dairy farming', 'Arboriculture', 'Pruning']],
  ['Staplerschein, Ladungssicherung; preparación de pedidos', ['Forklift driving', 'Load securing', 'Order picking']],
  ['Seefracht und Zollabfertigung, Incoterms', ['Sea freight', 'Customs clearance', 'Incoterms']],
  ['Führerschein Klasse CE, digitaler Tachograph', ['HGV licence', 'Digital tachograph']],
  ['ATPL with A320 type rating', ['Airline Transport Pilot Licence', 'Type rating A320']],
  ['STCW, GMDSS und Brückenwache', ['STCW', 'GMDSS', 'Bridge watchkeeping']],
  ['Kreditorenbuchhaltung und Jahresabschluss mit DATEV', ['Accounts payable', 'Annual accounts', 'DATEV']],
  ['Déclarations fiscales et Umsatzsteuer', ['Tax preparation', 'VAT']],
  ['Bonitätsprüfung; gestion de patrimoine', ['Credit analysis', 'Private banking']],
  ['Schadenregulierung; gestion des sinistres', ['Claims handling', 'Claims handling']],
  ['Arbeitsrecht, droit pénal, derecho civil', ['Labour law', 'Criminal law', 'Civil law']],
  ['Personalgewinnung und Entgeltabrechnung, Personio', ['Recruiting', 'Payroll', 'Personio']],
  ['Référencement naturel et Google Ads', ['SEO', 'Google Ads']],
  ['Neukundengewinnung und Auftragsabwicklung', ['Customer acquisition', 'Order processing']],
  ['Warenpräsentation und Kassenbedienung', ['Merchandise presentation', 'Cash register operation']],
  ['Teigherstellung, Wurstherstellung und HACCP', ['Dough preparation', 'Sausage making', 'HACCP']],
  ['Servizio ai tavoli e gestione prenotazioni', ['Table service', 'Reservations management']],
  ['Haareschneiden, balayage und Nageldesign', ['Haircutting', 'Hair colouring', 'Nail design']],
  ['Diseño gráfico con Photoshop y Figma', ['Graphic design', 'Adobe Photoshop', 'Figma']],
  ['Videoschnitt mit DaVinci Resolve, prise de son', ['Video editing', 'DaVinci Resolve', 'Sound recording']],
  ['Dolmetschen und Korrekturlesen, SDL Trados', ['Interpreting', 'Proofreading', 'SDL Trados']],
  ['Rettungsschwimmer und yoga teaching', ['Lifeguarding', 'Yoga instruction']],
  ['Hausverwaltung mit Nebenkostenabrechnung', ['Property management', 'Service charge accounting']],
  ['Kommunalverwaltung; gestion de subventions', ['Municipal administration', 'Grant management']],
  ['Objektschutz mit Sachkunde 34a, Brandbekämpfung', ['Guarding', 'Section 34a security certificate', 'Firefighting']],
  ['Serienbriefe in MS Word, tablas dinámicas', ['Mail merge', 'Microsoft Word', 'Pivot tables']],
  ['Secrétariat, traitement du courrier, Dateneingabe', ['Secretarial work', 'Mail handling', 'Data entry']],
  ['Projektleitung nach PRINCE2 und BPMN', ['Project management', 'PRINCE2', 'BPMN']],
  ['Rolled out SAP MM and Business Central', ['SAP MM', 'Dynamics 365 Business Central']],
  ['Travail en équipe? Teamfähigkeit und Zeitmanagement', ['Teamwork', 'Time management']],
  ['Wrote COBOL, Kotlin and C++17', ['COBOL', 'Kotlin', 'C++']],
  ['ASP.NET Core with Entity Framework, Spring Boot', ['ASP.NET', 'Entity Framework', 'Spring Boot']],
  ['Vue.js with Pinia store, Next.js', ['Vue.js', 'Pinia store', 'Next.js']],
  ['Jetpack Compose apps and Unreal Engine 5 games', ['Jetpack Compose', 'Unreal Engine']],
  ['Softwareentwicklung mit Git und TOGAF', ['Software development', 'Git', 'Enterprise architecture']],
  ['Regression testing with JMeter and TestRail', ['Regression testing', 'JMeter', 'TestRail']],
  ['Moved MySQL to PostgreSQL and ClickHouse', ['MySQL', 'PostgreSQL', 'ClickHouse']],
  ['Data pipelines in Databricks, Power BI', ['Data pipelines', 'Databricks', 'Power BI']],
  ['XGBoost and PyTorch models, apprentissage automatique', ['XGBoost', 'PyTorch', 'Machine learning']],
  ['AWS Lambda behind CloudFront', ['AWS Lambda', 'Amazon CloudFront']],
  ['Kubernetes with Argo CD and Zabbix', ['Kubernetes', 'Argo CD', 'Zabbix']],
  ['OSPF on Cisco switches, soporte técnico', ['OSPF', 'Cisco', 'IT support']],
  ['Penetration testing with Burp Suite, ISO 27001', ['Penetration testing', 'Burp Suite', 'ISO 27001']],
];

describe('the fields', () => {
  it.each(EXAMPLES)('%s', (text, expected) => {
    expect(recogniseSkills(text).map((mention) => mention.name)).toEqual(expected);
  });

  it('have an example each', () => {
    const shown = new Set(EXAMPLES.flatMap(([, expected]) => expected));
    const without = FIELDS.filter((field) => !entriesOf(field).some((entry) => shown.has(entry.name)));
    expect(without.map((field) => field.rows.slice(0, 60))).toEqual([]);
  });

  it('are found by each of their names, as written and in capitals', () => {
    const lost: string[] = [];
    for (const { name, aliases } of FIELDS.flatMap(entriesOf)) {
      for (const { text } of aliases) {
        for (const written of [text, text.toUpperCase()]) {
          const found = recogniseSkills(`${written}, Kubernetes`, { list: true })[0];
          if (found?.name !== name || !LAST_SIGNS.test(written.slice(found.end))) lost.push(written);
          if (normaliseSkill(written).key !== keyOf(name)) lost.push(written);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});
