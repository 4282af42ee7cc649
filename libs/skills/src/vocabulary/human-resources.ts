import type { SkillField } from '../skill.js';

/** Hiring, developing and administering people. */
export const HUMAN_RESOURCES: SkillField = {
  category: 'people',
  rows: `
Recruiting, ?Recruitment, Talent acquisition > Personalgewinnung, Reclutamiento, Selezione del personale, Werving en selectie, Recrutamento, Personalbeschaffung, ?Recrutement, Recrutamento e seleção, Selección de personal
Active sourcing, Candidate sourcing, Sourcing of candidates, Boolean search > Direktansprache
Executive search, Headhunting > Chasse de têtes
Interviewing candidates, Job interviews, Interviewing > Bewerbungsgespräche, Entretiens d’embauche
Assessment centres, Assessment centers, Aptitude testing > Eignungsdiagnostik
Candidate experience
Employer branding > Arbeitgebermarke, Marque employeur
University recruiting, Campus recruiting > Hochschulmarketing
LinkedIn Recruiter
Job advertising, Job postings > Stellenanzeigen
Human resources, ?HR, HR management > Personalmanagement, Recursos Humanos, Gestion des ressources humaines, Gestione del personale, Personeelszaken, Gestão de pessoas, Personalwesen, Ressources humaines, Risorse umane
Personnel administration, HR administration > Personalverwaltung, Personalsachbearbeitung, Administration du personnel, Administración de personal, Amministrazione del personale, Personeelsadministratie
HR business partnering, HR Business Partner
HR strategy > Personalstrategie
Training and development, Learning and development > Développement des compétences, Personalentwicklung, Treinamento e desenvolvimento
Talent management
Succession planning > Nachfolgeplanung
Leadership development > Führungskräfteentwicklung
Organisational development, Organizational development > Organisationsentwicklung, Développement organisationnel
Performance management, Performance reviews, Performance appraisal > Leistungsbeurteilung, Entretiens annuels
Employee engagement
Employee retention > Mitarbeiterbindung
Employee relations > ?Relations sociales, Relaciones laborales
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
Shift planning, Rostering, Staff scheduling, Duty rostering > Dienstplanung, Schichtplanung, Einsatzplanung, Gestion des plannings
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
?Onboarding, Employee onboarding > Einarbeitung neuer Mitarbeiter, Intégration des nouveaux collaborateurs
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
HRIS, HR information systems > SIRH
Gusto payroll
P&I LOGA
DISC assessment
MBTI assessment
BambooHR
Applicant tracking systems, ?ATS
`,
};
