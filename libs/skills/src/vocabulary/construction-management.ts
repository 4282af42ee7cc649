import type { SkillField } from '../skill.js';

/** Planning, costing and running of building works. */
export const CONSTRUCTION_MANAGEMENT: SkillField = {
  category: 'construction',
  rows: `
Construction management, Site management, Running sites > Bauüberwachung, Gestion de chantier, Gestión de obras, Direzione lavori, ?Bouwmanagement, Gestão de obras, Bauleitung, Conduite de travaux, Dirección de obra
Construction planning, Construction scheduling, Programme planning, Programme management of sites, Build programme, Construction programme, Site programme, Short-term programmes, Look-ahead programmes, Project programming > Bauplanung, Planification de chantier, Bauablaufplanung, Bauzeitenplan, Planning de chantier, Planning travaux, Planificación de obra, Cronoprogramma lavori, Planeamento de obra
Construction supervision, Site supervision, Clerk of works > Objektüberwachung, Suivi de chantier, Polierarbeiten
Quantity surveying > Mediciones y presupuestos, Aufmaß
Cost estimation, Construction cost estimating > Baukostenkalkulation, Chiffrage
Bill of quantities > Leistungsverzeichnis
Tendering, Tender preparation, Bid preparation, Bid management > Ausschreibung und Vergabe, Appels d’offres, Licitaciones
FIDIC
Construction contracts, NEC contracts, JCT contracts > Bauvertragsrecht
VOB
HOAI
Claims management in construction > Nachtragsmanagement
Building physics > Bauphysik
Building permits, Planning applications > Baugenehmigungen, Permis de construire
Building regulations > Bauordnung, Réglementation du bâtiment
Eurocode, Eurocodes
Building codes, International Building Code
Snagging, Defect management, Punch lists, Snag lists, Snags, De-snagging, Defects management, Snagging and handover, Handover of homes > Mängelmanagement, Mängelbeseitigung, Levée des réserves, Levée de réserves, Repaso de obra, Lijst van restpunten
Handover of buildings, Building handover > Bauabnahme
Construction health and safety, SiGeKo, Site safety > Baustellensicherheit, Coordination SPS
Energy performance of buildings, Energy certificates for buildings > Energieausweis, Diagnostic de performance énergétique
Passive house design, Passivhaus
Sustainable construction > Nachhaltiges Bauen
LEED
BREEAM
DGNB
Urban planning, Town planning, Urban design > Stadtplanung, Urbanisme, Urbanismo, Urbanistica, Stedenbouw
?Architecture, Architectural design > Architekturentwurf, Conception architecturale, Proyecto arquitectónico
Landscape architecture > Landschaftsarchitektur, Architecture paysagère
Land surveying > Vermessungstechnik, Topographie, Topografía, Landmeten
Cadastral surveying > Katastervermessung
GNSS surveying, GPS surveying
Drone surveying, Photogrammetry > Photogrammetrie
Laser scanning, Point clouds
Geotechnical engineering, Soil mechanics > Geotechnik, Géotechnique, Geotecnia
Concrete technology > Betontechnologie
Procore
PlanRadar
Bluebeam Revu, Bluebeam
RIB iTWO, iTWO
Orca AVA
Nevaris
Allplan, Nemetschek Allplan
Vectorworks
Navisworks
Tekla Structures, Tekla
Solibri
CYPE
Primus costing software
MicroStation
Lumion
Enscape
Twinmotion
V-Ray
D5 Render
Primavera P6, ?Primavera
?Surveying > Vermessung
?Estimating, Construction estimating
SMSTS, Site Management Safety Training Scheme
SSSTS, Site Supervision Safety Training Scheme
NHBC standards, NHBC, NHBC inspections, Building warranty standards
Subcontractor management, Subcontractor coordination, Coordination of subcontractors, Managing subcontractors, Coordinating subcontractors, Coordination of trades, Trades coordination > Nachunternehmersteuerung, Koordination der Nachunternehmer, Koordination der Gewerke, Steuerung von Nachunternehmern, Coordination des sous-traitants, Gestion des sous-traitants, Coordination des corps d’état, Coordinación de subcontratas, Gestión de subcontratas, Coordinamento subappaltatori, Gestão de subempreiteiros, Aansturen van onderaannemers
Reading of construction drawings, Construction drawings, Site drawings, Building plans, Reading plans > Baupläne, Bauzeichnungen lesen, Plans d’exécution, Lecture de plans de bâtiment, Planos de obra, Disegni costruttivi, Bouwtekeningen lezen
Site inductions, RAMS, Method statements, Risk assessments and method statements > Gefährdungsbeurteilung auf Baustellen, PPSPS
Quality inspections on site, Site quality inspections, Quality checks on site
Residential construction, House building sites, Residential developments, Housing developments, Residential sites, New-build homes, New build housing > Wohnungsbau, Construction de logements, Obra residencial, Edilizia residenziale, Woningbouw
Groundworks, Ground works
`,
};
