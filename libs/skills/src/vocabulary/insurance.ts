import type { SkillField } from '../skill.js';

/** Insurance of people and things. */
export const INSURANCE: SkillField = {
  category: 'finance',
  rows: `
?Insurance, Insurance brokerage > ?Versicherungswesen, ?Assurance, ?Assurances, ?Seguros, ?Assicurazioni, ?Verzekeringen
Insurance advice, Insurance sales > Versicherungsberatung, Conseil en assurance, Versicherungsvertrieb
Underwriting > Risikoprüfung, Souscription en assurance, Suscripción de riesgos
Claims handling, Claims processing, Claims management > Schadenbearbeitung, Schadenregulierung, Gestion des sinistres, Gestión de siniestros, Schadebehandeling, Gestione sinistri
Loss adjusting, Loss assessment > Schadensgutachten, Expertise de sinistres, Peritaje
Actuarial science, Actuarial analysis > Aktuarwissenschaft, Versicherungsmathematik, Actuariat, Ciencias actuariales
Reinsurance > Rückversicherung, Réassurance, Reaseguro
Life insurance > Lebensversicherung, Assurance vie, Seguros de vida, Levensverzekering
Health insurance > Krankenversicherung, Assurance maladie, Zorgverzekering
Property insurance, Property and casualty insurance > Sachversicherung, Assurance dommages
Liability insurance > Haftpflichtversicherung, Responsabilité civile
Motor insurance, Car insurance > Kfz-Versicherung, Assurance automobile
Commercial insurance > Gewerbeversicherung
Occupational pensions > Betriebliche Altersversorgung
Solvency II
Guidewire
Policy administration, Policy management > Vertragsverwaltung Versicherung
Employee benefits insurance
`,
};
