import type { SkillField } from '../skill.js';

/** Machines, their design and their calculation. */
export const MECHANICAL_ENGINEERING: SkillField = {
  category: 'engineering',
  rows: `
Mechanical design, Machine design > Konstruktionstechnik, Conception mécanique, Diseño mecánico, Progettazione meccanica, ?Konstruktion
Mechanical engineering > Maschinenbau, Génie mécanique, Ingeniería mecánica, Ingegneria meccanica, Werktuigbouwkunde, Engenharia mecânica
Machine elements > Maschinenelemente
Product development, New product development > Produktentwicklung, Développement produit, Desarrollo de productos, Sviluppo prodotto, Productontwikkeling
Product design engineering, Design engineering > Entwicklungskonstruktion
Plastic part design > Kunststoffkonstruktion
Sheet metal design > Blechkonstruktion
Weldment design > Schweißkonstruktion
Tool design, Mould design, Jig and fixture design > Vorrichtungsbau, Vorrichtungskonstruktion
Special machine construction > Sondermaschinenbau, Machines spéciales
Plant engineering, Plant design > Anlagenbau, Anlagenplanung
Steel structure design > Stahlbaukonstruktion
Piping design, Piping engineering > Rohrleitungsplanung
Pressure vessels, Pressure vessel design, Pressure equipment directive > Druckbehälter, Appareils à pression
Tolerance analysis, Tolerance stack-up
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
Materials handling engineering, Conveyor systems > Fördertechnik, Convoyeurs
Packaging engineering > Verpackungstechnik
Technical drawing, Technical drafting, ?Drafting > Technisches Zeichnen, Dessin technique, Dibujo técnico, Disegno tecnico, Technisch tekenen
Blueprint reading, Reading technical drawings, Technical drawings > Lectura de planos, Lettura del disegno tecnico, Tekeningen lezen, Lesen technischer Zeichnungen, Lecture de plans
Technical calculation > Technische Berechnung
Bill of materials, BOM management > Stücklisten, Nomenclatures
Design for manufacturing, Design for assembly, DFMA > Fertigungsgerechte Konstruktion
Value engineering, Value analysis > Wertanalyse
Reverse engineering > Rétro-ingénierie
Product lifecycle management, PLM systems
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
Geometric dimensioning and tolerancing, GD&T
Robotics, FANUC > Robotik
CE marking > CE-Kennzeichnung
`,
};
