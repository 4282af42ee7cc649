import type { SkillField } from '../skill.js';

/** Projects, processes and ways of working. */
export const MANAGEMENT_AND_METHODS: SkillField = {
  category: 'methods',
  rows: `
Project management > Projektsteuerung, Pilotage de projet, Dirección de proyectos, Gerenciamento de projetos, Gestión de proyecto, Projektmanagement, Gestion de projet, Gestión de proyectos, Projektleitung, Gestão de projetos, Projectmanagement, Gestione progetti
Project planning > Projektplanung, Planification de projets
Project coordination > Projektkoordination, Coordination de projets, Coordinación de proyectos
Project administration, PMO, Project management office > Projektassistenz
Programme management, Program management > Programmmanagement
Project portfolio management > Multiprojektmanagement
PRINCE2, PRINCE2 Practitioner, PRINCE2 Foundation
PMP, PMP certification, Project Management Professional
CAPM certification
IPMA, IPMA Level D, GPM/IPMA
HERMES project method
?Agile, Agile project management, Agile methodologies, Agile development > Agiles Projektmanagement, Méthodes agiles, Metodologías ágiles, Agile Methoden
Scrum, Scrum framework
Scrum Master, Certified Scrum Master, PSM I
Scrum product ownership, Certified Scrum Product Owner, CSPO
Kanban
?SAFe, SAFe Agilist, Scaled Agile Framework
Large-Scale Scrum
Agile coaching
Extreme programming
Waterfall methodology, Waterfall model > Wasserfallmodell, Cycle en V
Gantt charts > Gantt-Diagramm
Critical path method
Earned value management
MS Project scheduling
Sprint planning, Sprint retrospectives
Backlog management, Product backlog
User stories, User story mapping
OKR, Objectives and key results
Product management > Gestion de produit, Gestión de productos, Produktmanagement
Product ownership, Product owner
Product strategy, Product roadmap, Roadmapping
Business analysis > Geschäftsanalyse, Análisis de negocio
Requirements gathering, Requirements elicitation, Requirements analysis > Anforderungsanalyse, Recueil des besoins, Análisis de requisitos
IREB, CPRE
Business cases, Business case development
Business planning, Business plans > Businessplanung, Plan d’affaires
Business process management, BPM methods > Geschäftsprozessmanagement, Prozessmanagement, Gestion des processus
BPMN, BPMN 2.0
ARIS
Camunda
Signavio, SAP Signavio
?Celonis, Process mining
Process mapping, Process modelling > Prozessmodellierung, Cartographie des processus
Process improvement, Business process improvement, Improving processes, Process improvements > Prozessverbesserung, Amélioration des processus, Mejora de procesos, Miglioramento dei processi, Prozessoptimierung, Amélioration de processus, Mejora de los procesos, Melhoria de processos, Procesverbetering
Process automation, Workflow automation > Prozessautomatisierung
Robotic process automation, RPA tools
UiPath
Blue Prism
Automation Anywhere
Six Sigma, Six Sigma Green Belt, Six Sigma Black Belt, Lean Six Sigma, Green Belt, Black Belt
DMAIC
Root cause analysis > Ursachenanalyse, Analyse des causes racines
Problem management
Change management > Veränderungsmanagement, Conduite du changement, Gestión del cambio, Gestione del cambiamento, Verandermanagement
Prosci ADKAR, ADKAR
Digital transformation > Digitale Transformation, Transformation numérique, Transformación digital, Trasformazione digitale
Innovation management > Innovationsmanagement, Gestion de l’innovation
Management consulting > Unternehmensberatung, Conseil en management, Consultoría de gestión, Consulenza direzionale
Strategic planning, Business strategy > Strategieentwicklung, Planification stratégique, Planificación estratégica, Pianificazione strategica
Business model development, Business Model Canvas
SWOT analysis
Balanced scorecard
Benchmarking
Post-merger integration
Organisational design, Organizational design
Operations management > Betriebsleitung, Gestion des opérations, Gestión de operaciones
Business operations
Stakeholder management, Stakeholder engagement > Gestion des parties prenantes
Risk management > Gestión de riesgos, Gestione del rischio, Gestão de riscos, Risicobeheer, Risikomanagement, Gestion des risques
Enterprise risk management, COSO framework
Governance risk and compliance, GRC tools
Knowledge management > Wissensmanagement, Gestion des connaissances
Entrepreneurship > Unternehmertum, Entrepreneuriat, Emprendimiento
Startup founding, Business start-up > Existenzgründung, Création d’entreprise
Outsourcing management, Offshoring
Lean startup
Lessons learned facilitation
Turnaround management
Interim management
Remote team management
`,
};
