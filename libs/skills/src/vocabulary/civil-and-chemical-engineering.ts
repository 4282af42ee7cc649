import type { SkillField } from '../skill.js';

/** Structures, water, processes and the environment. */
export const CIVIL_AND_CHEMICAL_ENGINEERING: SkillField = {
  category: 'engineering',
  rows: `
Civil engineering > Bauingenieurwesen, Génie civil, Ingeniería civil, Ingegneria civile, Civiele techniek, Engenharia civil
Structural analysis, Structural design > Tragwerksplanung, Calcul de structures, Cálculo de estructuras, Calcolo strutturale, ?Statik
Structural engineering > Konstruktiver Ingenieurbau, Ingeniería estructural
Reinforced concrete design > Stahlbetonbemessung
Steel design > Stahlbaubemessung
Seismic design, Earthquake engineering
Bridge engineering > Brückenplanung
Transport engineering, Traffic engineering, Highway engineering > Verkehrsplanung, Ingénierie des transports
Railway infrastructure > Gleisbau, Voie ferrée
Hydraulic engineering, Water engineering > Wasserbau, Hydraulique urbaine, Ingeniería hidráulica
Wastewater treatment, Sewage treatment > Abwassertechnik, Abwasserbehandlung, Traitement des eaux usées, Tratamiento de aguas residuales
Stormwater management
Environmental engineering > Umwelttechnik, Génie de l’environnement, Ingeniería ambiental, Ingegneria ambientale
Environmental impact assessment > Umweltverträglichkeitsprüfung, Étude d’impact environnemental, Evaluación de impacto ambiental
Environmental management > Umweltmanagement, Management environnemental, Gestión ambiental, Milieumanagement
Environmental law compliance > Umweltrecht
Waste management > Abfallwirtschaft, Abfallmanagement, Gestion des déchets, Gestión de residuos, Gestione rifiuti, Afvalbeheer
Recycling management > Kreislaufwirtschaft
Circular economy > Économie circulaire, Economía circular
Soil remediation, Contaminated land > Altlastensanierung
Air quality monitoring, Emissions monitoring > Immissionsschutz
Noise control engineering > Lärmschutz
Life cycle assessment > Ökobilanz, Analyse du cycle de vie
Carbon accounting, Carbon footprint, Greenhouse gas accounting > CO2-Bilanzierung, Bilan carbone
Sustainability management, ?Sustainability, Corporate sustainability > Nachhaltigkeitsmanagement, Développement durable, ?Sostenibilidad, ?Sostenibilità, ?Duurzaamheid
Sustainability reporting, CSRD, ESG reporting, GRI standards > Nachhaltigkeitsberichterstattung
ISO 14001
EMAS
Chemical engineering > Chemieingenieurwesen, Génie chimique, Ingeniería química, Ingegneria chimica
Process engineering > Génie des procédés, Ingeniería de procesos, Procestechniek, Verfahrenstechnik
Process design, Process flow diagrams, P&ID > RI-Fließbilder
Process safety, HAZOP, Hazard analysis > Anlagensicherheit, Sécurité des procédés
Process simulation > Prozesssimulation
Scale-up of processes
Reaction engineering > Reaktionstechnik
Mass transfer, Separation processes > Thermische Trennverfahren
Petroleum engineering, Reservoir engineering > Erdöltechnik
Drilling engineering
Refinery operations > Raffineriebetrieb
Mining engineering, Mine planning > Bergbautechnik, Génie minier, Ingeniería de minas
?Blasting, Explosives engineering, Shotfiring > Sprengtechnik
Mine surveying > Markscheidewesen
Mineral processing > Aufbereitungstechnik
REACH regulation, Chemicals legislation > Chemikalienrecht
Safety data sheets > Sicherheitsdatenblätter, Fiches de données de sécurité
Occupational safety engineering, Safety engineering > Fachkraft für Arbeitssicherheit
Health and safety, Occupational health and safety, OHS, Health & safety management, Health and safety management, H&S, HSE, EHS, Safety management, Site health and safety > Arbeits- und Gesundheitsschutz, Santé et sécurité au travail, Seguridad e higiene, Sicurezza sul lavoro, Segurança do trabalho, Arboveiligheid, Arbeitssicherheit, Prevención de riesgos laborales, Arbeitsschutz, Hygiène et sécurité, Sécurité au travail, PRL, Seguridad laboral, Sicurezza nei luoghi di lavoro, Segurança no trabalho, Higiene e segurança, VCA veiligheid
HSE management, EHS management, QHSE, HSEQ
OSHA, OSHA 10, OSHA 30, OSHA regulations
NEBOSH
IOSH, IOSH Managing Safely
VCA safety certificate, VCA Basis, VCA VOL, SCC certificate
Risk assessment > Gefährdungsbeurteilung, Évaluation des risques, Evaluación de riesgos
Accident investigation, Incident investigation > Unfalluntersuchung
Toolbox talks
Permit to work
Hazardous materials handling, HAZMAT, COSHH > Gefahrstoffe
`,
};
