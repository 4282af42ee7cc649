import type { SkillField } from '../skill.js';

/** Offices of the state and of communities. */
export const PUBLIC_ADMINISTRATION: SkillField = {
  category: 'public',
  rows: `
Public administration > Öffentliche Verwaltung, Administration publique, Administración pública, Pubblica amministrazione, Administração pública, Openbaar bestuur
Public policy, Policy analysis, Policy development > Politikanalyse, Politiques publiques, Políticas públicas
Municipal administration, Local government > Kommunalverwaltung, Collectivités territoriales, Administración local
Citizen services, Civil registration > Bürgerservice, Standesamtswesen, Atención al ciudadano
Administrative case processing > Bescheiderstellung, Instruction de dossiers
Budget law, Public budgeting > Haushaltsrecht, Finances publiques
Grant management, Subsidy management, Funding management > Fördermittelmanagement, Gestion de subventions, Gestión de subvenciones
EU funding, EU projects > EU-Fördermittel, Fonds européens, Fondos europeos
Monitoring and evaluation, Programme evaluation, Program evaluation > Suivi-évaluation, Monitoreo y evaluación
Development cooperation, International development > Entwicklungszusammenarbeit, Coopération internationale, Cooperación internacional
Humanitarian aid, Humanitarian assistance, Disaster relief > Humanitäre Hilfe, Aide humanitaire, Ayuda humanitaria
?Diplomacy, Diplomatic protocol > ?Diplomatie, ?Diplomacia, ?Protocolo
Consular services > Konsularwesen
Political consulting, Political advocacy, Lobbying, Public affairs > Politikberatung, Affaires publiques
Election administration
Political science > Politikwissenschaft, Science politique, Ciencia política
International relations > Internationale Beziehungen, Relations internationales, Relaciones internacionales
?Economics > Volkswirtschaftslehre, Économie politique
Econometrics > Ökonometrie, Économétrie, Econometría
Business administration > Betriebswirtschaftslehre, Betriebswirtschaft, Administration des entreprises, Administración de empresas, Economia aziendale, Administração de empresas, Bedrijfskunde
Sociology > Soziologie, Sociologie, Sociología
Regional development, Economic development > Wirtschaftsförderung, Développement territorial
Employment services, Job placement > Arbeitsvermittlung, Conseil en insertion professionnelle
Social security administration > Sozialversicherungsfachangestelltentätigkeiten
Census taking > Recensement, Volkszählung
Regulatory inspection, Food inspection, Trade supervision > Lebensmittelkontrolle, Gewerbeaufsicht
E-government > Verwaltungsdigitalisierung, Administration électronique
Digital records in public offices, E-Akte > Elektronische Akte
`,
};
