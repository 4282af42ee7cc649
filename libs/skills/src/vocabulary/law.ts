import type { SkillField } from '../skill.js';

/** Law, lawyers' offices and compliance. */
export const LAW: SkillField = {
  category: 'law',
  rows: `
Legal research > Juristische Recherche, Investigación jurídica, Ricerca giuridica, Rechtsrecherche, Recherche juridique
Legal advice, Legal counsel, Legal consulting > Rechtsberatung, Conseil juridique, Asesoría jurídica, Consulenza legale, Juridisch advies, Assessoria jurídica
Westlaw
LexisNexis
Beck-online
Juris database
Dalloz
Lexis 360
Contract law > Diritto contrattuale, Direito contratual, Verbintenissenrecht, Vertragsrecht, Droit des contrats, Derecho contractual
Contract drafting, Drafting contracts, Drafting of contracts, Drafting agreements, Draft contracts, Drafting commercial agreements, Drafting and negotiating contracts, Contract drafting and negotiation, Drafts contracts > Redacción de contratos, Redazione contratti, Vertragsgestaltung, Rédaction de contrats, Vertragsentwürfe, Vertragserstellung, Rédaction des contrats, Elaboración de contratos, Stesura di contratti, Elaboração de contratos, Redação de contratos, Contracten opstellen
Contract review > Vertragsprüfung, Revue de contrats, Revisión de contratos
Contract management > Vertragsmanagement, Gestion des contrats, Gestión de contratos, Gestione contratti, Contractbeheer
Contract lifecycle management, CLM, Contract playbooks, Ironclad CLM, Contract templates > Vertragsmuster, Modèles de contrats
Corporate law, Company law > Derecho societario, Diritto societario, Ondernemingsrecht, Direito societário, Gesellschaftsrecht, Droit des sociétés
Commercial law > Droit commercial, Diritto commerciale, Handelsrecht, Derecho mercantil
Business law > Wirtschaftsrecht, Droit des affaires
Competition law, Antitrust law > Kartellrecht, Droit de la concurrence, Derecho de la competencia
Criminal law > Diritto penale, Direito penal, Strafverteidigung, Strafrecht, Droit pénal, Derecho penal
Civil law > Diritto civile, Direito civil, Burgerlijk recht, Zivilrecht, Droit civil, Derecho civil
Administrative law > Verwaltungsrecht, Droit administratif, Derecho administrativo, Diritto amministrativo, Bestuursrecht
Constitutional law > Verfassungsrecht, Droit constitutionnel, Derecho constitucional
European law, EU law > Europarecht, Droit européen
International law > Völkerrecht, Droit international, Derecho internacional
Human rights law, Human rights > Menschenrechte, Droits de l’homme, Derechos humanos
Family law > Droit de la famille, Derecho de familia, Diritto di famiglia, Familierecht, Familienrecht
Inheritance law, Probate, Estate planning > Erbrecht, Droit des successions
Immigration law, Asylum law > Ausländerrecht, Asylrecht, Droit des étrangers, Derecho de extranjería
Real estate law, Property law > Immobilienrecht, Droit immobilier, Derecho inmobiliario
Conveyancing
Tenancy law > Mietrecht, Droit locatif
Construction law > Baurecht, Droit de la construction
Insurance law > Versicherungsrecht, Droit des assurances
Banking law > Bankrecht, Droit bancaire, Kapitalmarktrecht
Insolvency law, Bankruptcy law, Insolvency > Insolvenzrecht, Droit des procédures collectives, Derecho concursal
Labour law, Employment law, Labor law, Employment Standards Act, Employment standards, Labour and employment law, Labor and employment law, Wrongful dismissal, Employment legislation, Human rights complaints > Derecho laboral, Diritto del lavoro, Direito do trabalho, Arbeidsrecht, Direito trabalhista, Arbeitsrecht, Droit du travail, Arbeitsgesetze, Législation sociale, Législation du travail, Legislación laboral, Normativa laboral, Legislazione del lavoro, Legislação laboral, Legislação trabalhista
Social law, Social security law > Sozialrecht
Traffic law > Verkehrsrecht
Environmental law > Droit de l’environnement, Derecho ambiental
Media law > Medienrecht
IT law, Technology law > IT-Recht
Medical law, Health law > Medizinrecht
Intellectual property > Geistiges Eigentum, Propriété intellectuelle, Propiedad intelectual, Gewerblicher Rechtsschutz
Patent law, Patent prosecution > Patentrecht, Droit des brevets
Trademark law, Trademarks > Markenrecht, Droit des marques
Copyright law > Urheberrecht, Droit d’auteur
Litigation, Civil litigation > Prozessrecht, Litigación, Contencioso, Zivilprozess, Prozessführung, Contentieux
Trial advocacy, Oral advocacy, Courtroom advocacy > Plaidoirie
Moot court
Legal pleadings, Drafting of pleadings > Schriftsätze
?Arbitration > Arbitrage commercial, ?Arbitraje, Schiedsverfahren
Dispute resolution, Alternative dispute resolution > Streitbeilegung, Règlement des litiges
?Mediation > ?Mediación, ?Mediazione
Document review
Paralegal work, Legal assistance > Rechtsanwaltsfachangestelltentätigkeiten, Assistance juridique
Notarial work, Notarial practice > ?Notariat, Notarfachangestelltentätigkeiten
RA-MICRO
Clio legal software
Land register > Grundbuch
Court administration, Court clerking > Justizverwaltung, ?Greffe
Bailiff work > Gerichtsvollzieherwesen, Huissier de justice
Enforcement of judgments, Enforcement proceedings > Zwangsvollstreckung
?Compliance, Regulatory compliance, Corporate compliance > Conformité réglementaire, Cumplimiento normativo
Compliance management, Compliance programs, Compliance audits
Anti-corruption, Anti-bribery, FCPA > Korruptionsprävention, Sapin II
Whistleblowing systems
GDPR, Data protection, Data privacy, Privacy law, Data privacy law, CCPA, CPRA, Data protection law, Privacy compliance, EU privacy > AVG privacywetgeving, LGPD, Protection des données, Protección de datos, Protezione dei dati, DSGVO, RGPD, Datenschutz, Datenschutzrecht, Droit des données personnelles, Derecho de protección de datos, Privacywetgeving, Lei da proteção de dados
Corporate governance > Gouvernance d’entreprise
Company secretarial work, Company secretarial
Public procurement > Contratación pública, Appalti pubblici, Aanbesteding, Vergaberecht, Marchés publics
Data protection officer duties > Datenschutzbeauftragter
Legal tech
Legislative drafting > Légistique
Criminology > Kriminologie, Criminologie
Legal translation > Juristische Übersetzung, Traduction juridique
Legal drafting, Legal writing > Rédaction juridique
?Discovery, E-discovery, eDiscovery
Client counselling, Client advisory > Mandantenbetreuung
Case management, Docket management
Notarisation, Notary public
Technology agreements, SaaS agreements, SaaS contracts, Technology contracts, Technology transactions, Software licensing agreements, Subscription agreements, License agreements, Licensing agreements, Master services agreements, MSAs, Cloud agreements, Technology / SaaS agreements > IT-Verträge, Softwareverträge, Lizenzverträge, Contrats informatiques, Contrats de licence, Contratos tecnológicos, Contratos de licencia, Contratti informatici, Contratos de tecnologia, ICT-contracten
Commercial contracts, Commercial agreements, Commercial contracting, Vendor contracts, Vendor agreements, Supply agreements, Procurement contracts, Customer contracts, Sales contracts, Purchase agreements > Handelsverträge, Lieferverträge, Contrats commerciaux, Contratos mercantiles, Contratos comerciales, Contratti commerciali, Contratos comerciais, Commerciële contracten
Non-disclosure agreements, NDAs, Confidentiality agreements, Nondisclosure agreements > Geheimhaltungsvereinbarungen, Accords de confidentialité, Acuerdos de confidencialidad, Accordi di riservatezza, Acordos de confidencialidade, Geheimhoudingsovereenkomsten
Data processing agreements, DPAs, Data processing agreement, Data processing addenda, Data protection agreements > Auftragsverarbeitungsverträge, AV-Verträge, Accords de traitement des données, Contratos de encargo de tratamiento, Verwerkersovereenkomsten
Bar admission, Admitted to the bar, New York bar, State bar, Bar membership, Member of the bar, Admission to practice, Admitted in New York > Rechtsanwaltszulassung, Zulassung als Rechtsanwalt, Inscrit au barreau, Barreau de Paris, Colegiado en el Colegio de Abogados, Abilitazione forense, Inscrito na Ordem dos Advogados
`,
};
