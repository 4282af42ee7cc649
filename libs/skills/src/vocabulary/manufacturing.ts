import type { SkillField } from '../skill.js';

/** Production, assembly and its planning. */
export const MANUFACTURING: SkillField = {
  category: 'manufacturing',
  rows: `
Machine operation, Machine operator > Maschinenführung, Conduite de machines, Operación de máquinas, Conduzione macchine, Machinebediening, Maschinenbedienung
Production line work, Assembly line work > Fließbandarbeit, Travail à la chaîne, Línea de producción
?Assembly, Mechanical assembly, Assembly line > ?Assemblage, ?Ensamblaje, ?Assemblaggio, ?Montage
Electronics assembly, PCB assembly, SMT assembly > Elektronikmontage, Leiterplattenbestückung
Cable assembly, Wire harness assembly > Kabelkonfektionierung, Câblage filaire
Machine assembly > Maschinenmontage, Montage mécanique, Montaggio meccanico
Production management, Manufacturing management > Produktionsleitung, Fertigungsleitung, Gestion de production, Gestión de la producción, Gestione della produzione, Productiemanagement
Production planning > Ordonnancement, Planificación de la producción, Arbeitsvorbereitung, Productieplanning, Produktionsplanung, Planification de la production
Production engineering, Manufacturing engineering > Fertigungstechnik, Produktionstechnik, Industrialisation, Ingeniería de manufactura
Industrial engineering, Methods engineering > Wirtschaftsingenieurwesen, Génie industriel, Ingeniería industrial, Ingegneria gestionale
REFA, Time and motion study, Time studies > Zeitaufnahme, Zeitwirtschaft
MTM method, Methods-time measurement
Manufacturing execution systems, MES software, MES systems
Material requirements planning, MRP systems
Just-in-time, JIT production
Total productive maintenance, TPM
Value stream mapping > Wertstromanalyse
SMED, Single-minute exchange of die > Rüstzeitoptimierung
Overall equipment effectiveness, OEE > Gesamtanlageneffektivität
Poka-yoke
Shop floor management > Shopfloor Management
Bottleneck analysis, Theory of constraints
Continuous improvement, CIP process > Kontinuierlicher Verbesserungsprozess, KVP, Amélioration continue, Mejora continua, Miglioramento continuo
Lean manufacturing, ?Lean, Lean production, Lean management > Lean Fertigung, Producción lean
Preventive maintenance, Planned maintenance, ?Maintenance, PPM, PPMs, Planned preventive maintenance, Planned preventative maintenance, Preventative maintenance, Preventative, Scheduled maintenance, Routine maintenance > Vorbeugende Instandhaltung, Manutenzione preventiva, Mantenimiento preventivo, Preventief onderhoud, Manutenção preventiva, Instandhaltung, ?Wartung, Maintenance préventive, Mantenimiento, Vorbeugende Wartung, Wartung und Instandhaltung, Wartungsarbeiten, Entretien préventif, Maintenance préventive et curative, Mantenimiento programado, Manutenção preditiva e preventiva, Periodiek onderhoud
Predictive maintenance, Condition monitoring > Vorausschauende Wartung, Maintenance prédictive
Industrial maintenance, Machine maintenance, Equipment maintenance, Mechanical maintenance > Maschineninstandhaltung, Maintenance industrielle, Mantenimiento industrial, Manutenzione industriale, Onderhoudstechniek
Computerised maintenance management systems, CMMS software, GMAO, CMMS, Maintenance software > Instandhaltungssoftware, GMAO Maximo, Software de mantenimiento
Commissioning of machines, Machine commissioning > Inbetriebnahme, ?Mise en service, ?Puesta en marcha, Puesta en marcha de máquinas, Puesta en marcha de instalaciones, Mise en service de machines
Bearing replacement, Shaft alignment, Laser alignment, Bearings, Bearings and gearboxes, Gearboxes, Gearbox rebuilds, Changing bearings, Belts and bearings, Mechanical repairs > Wellenausrichtung, Lagerwechsel, Getriebeinstandsetzung, Remplacement de roulements, Roulements, Cambio de rodamientos, Rodamientos, Sostituzione cuscinetti, Troca de rolamentos
Industrial automation, Automation technology, Factory automation > Automatisierungstechnik, Automatisme industriel, Automatización industrial, Automazione industriale
Mechatronics > Mechatronik, Mécatronique, Mecatrónica, Meccatronica
Industrial robots, Robot programming > Roboterprogrammierung, Programmation de robots
KUKA robots, KUKA
ABB robots, ABB RobotStudio, RobotStudio
FANUC robots, FANUC robot programming
Universal Robots, Collaborative robots, Cobots
Industry 4.0 > Industrie 4.0, Industria 4.0
Industrial internet of things, IIoT
OPC UA
Profinet, Profibus
Modbus
EtherCAT
Digital twin > Digitaler Zwilling
Injection moulding, Injection molding > Kunststoffspritzguss, Injection plastique, Inyección de plásticos, Stampaggio a iniezione, Spuitgieten, Spritzguss
Extrusion of plastics, Plastic extrusion, ?Extrusion > Kunststoffextrusion
Blow moulding, Blow molding > Blasformen
Thermoforming > Thermoformage
Plastics engineering, Plastics processing > Kunststofftechnik, Plasturgie
Composite manufacturing, Composite materials, Carbon fibre lamination > Faserverbundtechnik, Matériaux composites
Rubber processing > Kautschuktechnik
Glass blowing, Glassmaking > Glasbläserei, Soufflage de verre
?Pottery, Ceramics making > Töpferei, ?Poterie, Cerámica artesanal
Paper manufacturing > Papierherstellung
Sawmill operation, Wood processing > Holzbearbeitung, ?Scierie
Textile manufacturing, Textile technology > Textiltechnik, Industrie textile
?Weaving > Weberei, Tissage
?Knitting > ?Stricken, ?Tricot
Sewing machine operation, Industrial sewing > Industrienähen, Piqûre industrielle
Dressmaking, Garment making > Damenschneiderei, Confection de vêtements, Corte y confección, ?Sartoria
Tailoring, Clothing alterations > Maßschneiderei, Änderungsschneiderei, Retouche couture
Pattern making, Pattern cutting > Schnittkonstruktion, Modélisme textile
Leatherwork, Leather goods making > Lederverarbeitung, Maroquinerie
Shoemaking, Shoe repair > Schuhmacherei, ?Cordonnerie, ?Zapatería
?Embroidery > Stickerei, Broderie
Textile printing > Textildruck
Packaging machine operation > Bedienung von Verpackungsmaschinen
Bottling, Filling lines > Abfüllanlagen, Embouteillage
Food production, Food processing > Lebensmittelproduktion, Lebensmittelverarbeitung, Agroalimentaire, Voedselproductie
Beverage production > Getränketechnologie
Chemical plant operation, Chemical production > Chemikantentätigkeiten, Conduite d’installations chimiques
Process control systems, Distributed control systems, DCS systems > Prozessleittechnik
Offset printing > Offsetdruck, Impression offset
Digital printing > Digitaldruck, Impression numérique
Screen printing > Siebdruck, Sérigraphie, Serigrafía
Flexographic printing, Flexo printing > Flexodruck
Prepress, Pre-press > Druckvorstufe, Prépresse
Bookbinding, Print finishing > Buchbinderei, Reliure, Encuadernación
Sign making > Werbetechnik, Signalétique
Selective laser sintering, Fused deposition modelling, FDM printing
Rapid tooling
Ergonomics at work, Workplace ergonomics > Arbeitsplatzergonomie
3D printing, Additive manufacturing > 3D-Druck
5S
Kaizen
?Sewing > Nähen, ?Couture
Corrective maintenance, Reactive maintenance, Breakdown maintenance, Breakdown repairs, Breakdown cover, Breakdown response > Korrektive Instandhaltung, Reparatur von Maschinen, Maintenance corrective, Maintenance curative, Mantenimiento correctivo, Manutenzione correttiva, Manutenção corretiva, Correctief onderhoud
`,
};
