import type { SkillField } from '../skill.js';

/** Machines, their design and their calculation. */
export const MECHANICAL_ENGINEERING: SkillField = {
  category: 'engineering',
  rows: `
Mechanical design, Machine design > Konstruktionstechnik, Conception mécanique, Diseño mecánico, Progettazione meccanica, ?Konstruktion, Mechanische Konstruktion
Mechanical engineering > Maschinenbau, Génie mécanique, Ingeniería mecánica, Ingegneria meccanica, Werktuigbouwkunde, Engenharia mecânica
Machine elements > Maschinenelemente
Product development, New product development > Produktentwicklung, Développement produit, Desarrollo de productos, Sviluppo prodotto, Productontwikkeling
Product design engineering, Design engineering > Entwicklungskonstruktion
Plastic part design, Plastic parts, Design of plastic parts, Injection-moulded parts, Plastic component design, Injection molded parts design, Plastics design > Kunststoffkonstruktion, Kunststoffgerechte Konstruktion, Kunststoffbauteile, Kunststoffteile, Spritzgussteile, Konstruktion von Kunststoffteilen, Konstruktion von Spritzgussteilen, Spritzgussteilen, Spritzgießgerechte Konstruktion, Kunststoffteilen, Kunststoffbauteilen, Conception de pièces plastiques, Pièces plastiques injectées, Pièces plastiques, Diseño de piezas plásticas, Piezas de plástico, Progettazione di parti in plastica, Componenti plastici, Peças plásticas, Kunststof onderdelen
Sheet metal design > Blechkonstruktion
Weldment design > Schweißkonstruktion
Tool design, Mould design, Jig and fixture design > Vorrichtungsbau, Vorrichtungskonstruktion
Special machine construction > Sondermaschinenbau, Machines spéciales
Plant engineering, Plant design > Anlagenbau, Anlagenplanung
Steel structure design > Stahlbaukonstruktion
Piping design, Piping engineering > Rohrleitungsplanung
Pressure vessels, Pressure vessel design, Pressure equipment directive > Druckbehälter, Appareils à pression
Tolerance analysis, Tolerance stack-up, Tolerance chains, Tolerance stack-ups > Toleranzketten, Toleranzanalyse, Toleranzrechnung, Chaînes de cotes, Cadenas de tolerancias
Strength of materials, Strength calculation > Festigkeitslehre, Festigkeitsberechnung, Résistance des matériaux
Fatigue analysis > Betriebsfestigkeit
Vibration analysis, Modal analysis > Schwingungsanalyse, Analyse vibratoire
Kinematics > Kinematik
Multibody simulation, Adams multibody > Mehrkörpersimulation
Fluid mechanics > Strömungsmechanik, Mécanique des fluides, Mecánica de fluidos
Heat transfer > Wärmeübertragung, Transfert thermique
Thermodynamics > Thermodynamik, Thermodynamique, Termodinámica
Thermal engineering, Thermal management > Wärmetechnik, Thermique
Turbomachinery, Gas turbines > Strömungsmaschinen, Turbines à gaz
Internal combustion engines > Verbrennungsmotoren, Moteurs thermiques
Drive technology, Drive engineering > Antriebstechnik
Materials handling engineering, Conveyor systems, Conveyors, Conveying systems, Belt conveyors > Fördertechnik, Convoyeurs, Förderbänder, Förderanlagen, Bandes transporteuses, Cintas transportadoras, Nastri trasportatori, Transportbanden
Packaging engineering > Verpackungstechnik
Technical drawing, Technical drafting, ?Drafting, Drawing preparation, 2D drawings, Engineering drawings, Detail drawings, Production drawings > Technisches Zeichnen, Dessin technique, Dibujo técnico, Disegno tecnico, Technisch tekenen, Zeichnungsableitung, Zeichnungserstellung, Technische Zeichnungen, Fertigungszeichnungen, Mise en plan, Mises en plan, Plans 2D, Planos técnicos, Disegni tecnici, Messa in tavola, Desenho técnico, Desenhos técnicos, Technische tekeningen
Blueprint reading, Reading technical drawings, Technical drawings > Lectura de planos, Lettura del disegno tecnico, Tekeningen lezen, Lesen technischer Zeichnungen, Lecture de plans
Technical calculation > Technische Berechnung
Bill of materials, BOM management, Bills of materials, BOMs, Parts lists > Stücklisten, Nomenclatures, Stückliste, Stücklistenpflege, Nomenclature produit, Listas de materiales, Lista de materiales, Distinta base, Lista de materiais, Stuklijsten
Design for manufacturing, Design for assembly, DFMA > Fertigungsgerechte Konstruktion
Value engineering, Value analysis > Wertanalyse
Reverse engineering > Rétro-ingénierie
Product lifecycle management, PLM systems, PLM system, PLM software, PDM systems, PDM/PLM > PLM-Systeme, PLM-Systemen, PDM-Systeme, Gestion du cycle de vie produit, Sistemas PLM, Sistemi PLM
Requirements engineering, Requirements management > Anforderungsmanagement, Ingénierie des exigences
Systems engineering, Model-based systems engineering, MBSE > Ingénierie système
Patent research > Patentrecherche
Machinery directive, Machine safety > Maschinenrichtlinie, Maschinensicherheit
ATEX, Explosion protection > Explosionsschutz
Aerospace engineering, Aeronautical engineering > Luft- und Raumfahrttechnik, Ingénierie aéronautique, Ingeniería aeronáutica
Aerodynamics > Aerodynamik, Aérodynamique
Rail vehicle engineering, Railway engineering > Schienenfahrzeugtechnik, Ingénierie ferroviaire
Naval architecture, Shipbuilding > Schiffbau, Construction navale
Biomedical engineering, Medical engineering > Medizintechnik, Génie biomédical, Ingeniería biomédica
Noise and vibration, NVH analysis
Geometric dimensioning and tolerancing, GD&T, ISO 1101, GPS tolerancing, Geometric tolerances, ISO GPS, Geometrical tolerancing, Form and position tolerances > Form- und Lagetoleranzen, Form und Lage, Form- und Lagetolerierung, Tolérances géométriques, Cotation fonctionnelle, Cotation ISO, Tolerancias geométricas, Tolleranze geometriche, Toleranciamento geométrico
Robotics, FANUC > Robotik
CE marking > CE-Kennzeichnung
Supplier and toolmaker coordination, Toolmaker coordination, Liaison with toolmakers > Abstimmung mit Werkzeugbau, Abstimmung mit Lieferanten, Begleitung des Werkzeugbaus, Betreuung des Werkzeugbaus
`,
};
