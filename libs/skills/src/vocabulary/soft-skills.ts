import type { SkillField } from '../skill.js';

/** Habits every trade asks for, kept few. */
export const SOFT_SKILLS: SkillField = {
  category: 'soft',
  rows: `
?Communication, ?Communication skills > Habilidades de comunicación, ?Kommunikation, ?Kommunikationsfähigkeit, ?Comunicación, ?Comunicação, ?Comunicazione, ?Communicatie
?Teamwork, Team player, ?Collaboration > Trabajo de equipo, Esprit d’équipe, Samenwerken, Teamfähigkeit, Teamarbeit, Travail d’équipe, Trabajo en equipo, Trabalho em equipe, Lavoro di squadra
?Leadership, Team leadership, Lead a team of, Leading teams > Führungskompetenz, Leidinggeven, ?Führung, Mitarbeiterführung, Liderazgo, Liderança
Team management, People management, Managing a team, Leading a team, Lead a team, Led a team, Team of direct reports, Managing people, Line management, Staff management > Teamleitung, Gestión de equipos, Gestione del team, Gestão de equipes, Personalverantwortung, Personalführung, Gestion d’équipe, Management d’équipe, Leitung eines Teams, Teamführung, Führung von Mitarbeitern, Führungsverantwortung, Mitarbeiterverantwortung, Führungserfahrung, Liderazgo de equipos, Dirección de equipos, Dirigir un equipo, Manejo de equipos, Gestión de personal, Gestion du personnel, Gestion d’équipes, Management d’équipes, Gestione di team, Coordinamento di un team, Gestão de equipas, Gestão de equipa, Liderança de equipas, Teammanagement, Aansturen van een team
Staff supervision, Supervision of staff, Supervising staff, Supervise staff, Supervision of a team > Encadrement d’équipe, Supervisión de personal, Encadrer une équipe, Encadrement des équipes, Encadrement d’équipes, Encadrement de l’équipe, Encadrement du personnel, Coordination d’équipe, Anleitung von Mitarbeitern, Coordinación de equipos, Coordinamento del personale
Problem solving > Problemlösungskompetenz, Solución de problemas, Probleemoplossend vermogen, Problemlösung, Résolution de problèmes, Resolución de problemas
Analytical skills > Esprit d’analyse, Capacidad analítica
Time management > Gestione del tempo, Gestão do tempo, Timemanagement, Zeitmanagement, Gestion du temps, Gestión del tiempo
Stress resistance, Working under pressure, Stress management > Belastbarkeit, Résistance au stress, Stressbestendigheid
?Reliability > Zuverlässigkeit
Customer orientation, Customer focus > Kundenorientierung, Orientation client, Orientación al cliente, Klantgerichtheid
Intercultural competence, Cross-cultural communication > Interkulturelle Kompetenz
?Negotiation, Negotiation skills > Negoziazione, Onderhandelen, Negociação, Verhandlungsführung, Négociation, Negociación
Public speaking, Presentation skills, ?Presentations > Prise de parole en public, Hablar en público
Conflict resolution, Resolving conflicts, Mediation of conflicts > Konfliktmanagement, Gestion des conflits, Resolución de conflictos, Gestione dei conflitti, Konfliktlösung, Konfliktbearbeitung, Résolution de conflits, Conflictbemiddeling, Gestión de conflictos, Risoluzione dei conflitti, Resolução de conflitos, Gestão de conflitos
?Organisation, ?Organizational skills, ?Organisational skills > Organisationstalent
Self-motivation, Proactivity > Eigeninitiative, Proactividad
?Autonomy > Selbstständiges Arbeiten, Travail en autonomie
Active listening > Aktives Zuhören, Écoute active
Rhetoric > Rhetorik
Delegation of tasks
Driving licence, Clean driving licence, Driver’s license, Driving license > Carteira de motorista, Carta de condução, Patente auto, Führerschein, Permis de conduire, Carnet de conducir, Patente di guida, Rijbewijs
Critical thinking, Analytical thinking > Analytisches Denken
Attention to detail, Detail-oriented
?Adaptability, ?Flexibility > ?Flexibilität
?Creativity > Kreativität, Créativité, Creatividad
Decision making
?Multitasking, Multi-tasking
Emotional intelligence, ?Empathy
Cross-functional collaboration, Cross-functional teams
`,
};
