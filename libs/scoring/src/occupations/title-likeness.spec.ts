import { titleDigest } from './title.js';
import { TitleLikeness } from './title-likeness.js';

function likeness(wanted: string, held: string): number {
  return new TitleLikeness(titleDigest(wanted)).of(titleDigest(held));
}

describe('the likeness of titles', () => {
  it.each([
    ['Senior Software Engineer', 'Softwareentwicklerin (m/w/d)'],
    ['Frontend Engineer', 'Entwickler Frontend'],
    ['Registered Nurse', 'Infirmier(ère) diplômé(e) d’État'],
    ['Krankenschwester', 'Pflegefachmann'],
    ['Registered Nurse – ICU', 'Intensivkrankenpfleger'],
    ['Truck driver', 'LKW-Fahrer (m/w/d)'],
    ['Chauffeur poids lourd', 'Camionero'],
    ['Kellner*in', 'Camarera'],
    ['Verkäufer/-in', 'Retail Sales Assistant'],
    ['Welder', 'Schweißerin'],
    ['CNC-Fräser', 'Zerspanungsmechaniker'],
    ['Finanzbuchhalter', 'General Ledger Accountant'],
    ['Elektriker', 'Industrial Electrician'],
    ['Physiotherapeut', 'Kinésithérapeute'],
    ['Grundschullehrerin', 'Primary teacher'],
    ['Construction Site Manager', 'Capocantiere'],
    ['Empleado de almacén', 'Magazijnmedewerker'],
    ['Recruiter', 'Técnica de selección'],
    ['Plumber', 'Anlagenmechaniker SHK'],
    ['Pharmacist', 'Farmacêutica'],
    ['Falconer', 'Senior falconer'],
  ])('%s and %s are the same work', (wanted, held) => {
    expect(likeness(wanted, held)).toBeGreaterThanOrEqual(80);
  });

  it.each([
    ['Frontend Developer', 'Backend Developer'],
    ['Head Chef', 'Chef de partie'],
    ['Data Scientist', 'Data Analyst'],
    ['Registered Nurse', 'Healthcare Assistant'],
    ['Accountant', 'Bookkeeper'],
    ['Electrician', 'Maintenance Technician'],
    ['Truck Driver', 'Bus Driver'],
    ['Cabinetmaker', 'Carpenter'],
  ])('%s and %s are related work', (wanted, held) => {
    expect(likeness(wanted, held)).toBeGreaterThanOrEqual(40);
    expect(likeness(wanted, held)).toBeLessThan(80);
  });

  it.each([
    ['Software Engineer', 'Mechanical Engineer'],
    ['Marketing Manager', 'Warehouse Manager'],
    ['Truck Driver', 'Driver Recruiter'],
    ['Registered Nurse – Intensive Care', 'Intensive Care Equipment Sales Representative'],
    ['Electrician – commercial fit-out', 'Account Executive, Commercial'],
    ['Cook', ''],
    ['', 'Cook'],
  ])('%s and %s are other work', (wanted, held) => {
    expect(likeness(wanted, held)).toBeLessThanOrEqual(30);
  });

  it('is less without the word that tells the wanted title apart', () => {
    expect(likeness('Java Developer', 'Java Developer')).toBe(100);
    expect(likeness('Java Developer', 'Python Developer')).toBe(80);
  });

  it.each([
    ['Verkäufer', 'Verkäuferin'],
    ['Krankenpfleger', 'Krankenschwester'],
    ['Kaufmann für Büromanagement', 'Kauffrau für Büromanagement'],
    ['Vendeur', 'Vendeuse'],
    ['Directeur de restaurant', 'Directrice de restaurant'],
    ['Enfermero', 'Enfermera'],
    ['Cameriere', 'Cameriera'],
    ['Professor de matemática', 'Professora de matemática'],
    ['Salesman', 'Saleswoman'],
    ['Falkner', 'Falknerin'],
    ['Medizinischer Fachangestellter', 'Medizinische Fachangestellte'],
  ])('takes %s and %s for one, whoever holds it', (one, other) => {
    for (const wanted of ['Verkäufer', 'Registered nurse', 'Restaurant manager', 'Falconer', one]) {
      expect(likeness(wanted, one)).toBe(likeness(wanted, other));
    }
  });
});

describe('titleDigest', () => {
  it.each([
    ['Senior Java Developer', 3],
    ['Junior-Entwickler', 1],
    ['Werkstudent Marketing', 0],
    ['Teamleiterin Kundenservice', 4],
    ['Head of Sales', null],
    ['Head of Quality', 5],
    ['Stagiaire comptable', 0],
    ['Desenvolvedor Sênior', 3],
    ['Medior Ontwikkelaar', 2],
    ['Nurse', null],
    ['Stage manager', null],
  ])('reads the rank of %s', (title, rank) => {
    expect(titleDigest(title).rank).toBe(rank);
  });

  it('bears with very long and odd titles', () => {
    const before = process.cpuUsage();
    for (const part of ['a', '(in)', '*in/-in:in ', 'développeur ', 'Koch ', '\u0301'])
      titleDigest(part.repeat(50_000));
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  });
});
