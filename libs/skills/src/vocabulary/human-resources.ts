import type { SkillField } from '../skill.js';

/** Hiring, developing and administering people. */
export const HUMAN_RESOURCES: SkillField = {
  category: 'people',
  rows: `
Recruiting, ?Recruitment, Talent acquisition, Recruitment and selection, Hiring process, Full-cycle recruiting, Full-cycle recruitment, End-to-end recruitment, Recruitment process, Hiring of staff, Recruiting and onboarding > Personalgewinnung, Reclutamiento, Selezione del personale, Werving en selectie, Recrutamento, Personalbeschaffung, ?Recrutement, Recrutamento e seleção, Selección de personal, Personalauswahl, Personalsuche, Rekrutierung, Recrutements, Processus de recrutement, Selección y contratación, Procesos de selección, Ricerca e selezione, Processos seletivos, Recrutamento de pessoal, Werving & selectie
Active sourcing, Candidate sourcing, Sourcing of candidates, Boolean search > Direktansprache
Executive search, Headhunting > Chasse de têtes
Interviewing candidates, Job interviews, Interviewing > Bewerbungsgespräche, Entretiens d’embauche
Assessment centres, Assessment centers, Aptitude testing > Eignungsdiagnostik
Candidate experience
Employer branding > Arbeitgebermarke, Marque employeur
University recruiting, Campus recruiting > Hochschulmarketing
LinkedIn Recruiter
Job advertising, Job postings > Stellenanzeigen
Human resources, ?HR, HR management, Human resources management > Personalmanagement, Recursos Humanos, Gestion des ressources humaines, Gestione del personale, Personeelszaken, Gestão de pessoas, Personalwesen, Ressources humaines, Risorse umane, RRHH
Personnel administration, HR administration > Personalverwaltung, Personalsachbearbeitung, Administration du personnel, Administración de personal, Amministrazione del personale, Personeelsadministratie
HR business partnering, HR Business Partner
HR strategy > Personalstrategie
Training and development, Learning and development > Développement des compétences, Personalentwicklung, Treinamento e desenvolvimento
Talent management
Succession planning > Nachfolgeplanung
Leadership development > Führungskräfteentwicklung
Organisational development, Organizational development > Organisationsentwicklung, Développement organisationnel
Performance management, Performance reviews, Performance appraisal, Performance review, Appraisals, Performance improvement plans > Leistungsbeurteilung, Entretiens annuels, Mitarbeitergespräche, Zielvereinbarungen, Évaluation de la performance, Evaluación del desempeño, Valutazione delle prestazioni, Avaliação de desempenho, Functioneringsgesprekken
Employee engagement
Employee retention > Mitarbeiterbindung
Employee relations, ER cases, Employee relations cases, ER casework, Disciplinaries and grievances, Grievances, Employee relations issues, Disciplinary matters, Workplace investigations > ?Relations sociales, Relaciones laborales, Mitarbeiterangelegenheiten, Relations avec les employés, Relations du travail, Relaciones con los empleados, Relazioni con i dipendenti, Relações laborais, Arbeidsverhoudingen
Labour relations, Industrial relations, Labor relations > Relazioni sindacali
Collective bargaining, Collective agreements > Tarifrecht, Tarifverhandlungen, Négociation collective
Works council cooperation, Works council > Betriebsrat, Betriebsverfassungsrecht, CSE et IRP
Compensation and benefits > Rémunération et avantages sociaux, Vergütungsmanagement
Job evaluation, Job grading > Stellenbewertung
HR analytics, People analytics > HR-Controlling, Personalcontrolling
Absence management > Fehlzeitenmanagement
Return to work management > Betriebliches Eingliederungsmanagement
Workplace health management > Betriebliches Gesundheitsmanagement
Time recording, Time and attendance > Zeiterfassung, Zeitwirtschaft Personal, Gestion des temps
Shift planning, Rostering, Staff scheduling, Duty rostering, Rota planning, Rotas, Staff rotas, Staff rostering, Rota management > Dienstplanung, Schichtplanung, Einsatzplanung, Gestion des plannings, Planning des équipes, Établir les plannings, Dienstpläne, Personaleinsatz, Cuadrantes, Planificación de turnos, Turnistica, Turni del personale, Escalas de serviço, Roosters maken, Dienstroosters
Workforce planning, Workforce management > Personalbedarfsplanung, Personaleinsatzplanung, Personalplanung
Employment contracts > Arbeitsverträge, Contrats de travail
Employment references > Arbeitszeugnisse
Offboarding, Exit interviews
Outplacement
Global mobility, Expatriate management
Temporary staffing, Temp agency management, ?Staffing > Arbeitnehmerüberlassung, Personaldienstleistung, Travail temporaire, ?Intérim, ?Uitzenden
Diversity and inclusion, Diversity management > Diversité et inclusion
Training needs analysis > Bildungsbedarfsanalyse
Training management > Gestion de la formation, Schulungsmanagement
?Onboarding, Employee onboarding, New hire orientation, Employee orientation, New-hire onboarding, Onboarding of new staff > Einarbeitung neuer Mitarbeiter, Intégration des nouveaux collaborateurs, Onboarding neuer Mitarbeiter, Einarbeitung, Intégration des salariés, Acogida de nuevos empleados, Incorporación de personal, Inserimento del personale, Integração de colaboradores, Inwerken
?Coaching > Coaching professionnel
Executive coaching, Business coaching
?Mentoring
Team building
Disciplinary procedures, Grievance handling
Career transition counselling
SAP HCM, SAP HR
SuccessFactors, SAP SuccessFactors
Oracle HCM, Oracle HCM Cloud
PeopleSoft
UKG Pro, UltiPro, Kronos Workforce
?Personio
Greenhouse ATS, Greenhouse Recruiting
Lever ATS
Taleo, Oracle Taleo
SmartRecruiters
iCIMS
rexx systems
Cornerstone OnDemand
Factorial HR
Lucca SIRH
HRIS, HR information systems, HR systems, HRIS administration, HR data, HR information system > SIRH, HR-Systeme, Personalinformationssystem, Logiciel RH, Sistema de recursos humanos
Gusto payroll
P&I LOGA
DISC assessment
MBTI assessment
BambooHR
Applicant tracking systems, ?ATS
Benefits administration, Administering benefits, Employee benefits, Benefits and leaves, Leave administration, Leaves of absence, Benefit plans, Benefits enrolment, Benefits enrollment, Group benefits > Verwaltung von Sozialleistungen, Gestion des avantages sociaux, Mutuelle et prévoyance, Administración de beneficios, Beneficios sociales, Gestione dei benefit, Gestão de benefícios, Administração de benefícios, Arbeidsvoorwaardenbeheer
CHRP, CHRL, CPHR designation, CHRP designation, CPHR
CIPD, CIPD Level 5, CIPD qualified, CIPD Level 7, SHRM-CP, SHRM, PHR certification
HR policies, HR policy, Policy writing in HR, Employee handbook, Workplace policies > Personalrichtlinien, Politiques RH, Políticas de RRHH, Politiche HR
Workplace accommodation, Duty to accommodate, Accommodation requests
`,
};
