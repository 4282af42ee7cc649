import type { SkillField } from '../skill.js';

/** Cars, trucks, bicycles and machines. */
export const AUTOMOTIVE: SkillField = {
  category: 'automotive',
  rows: `
Automotive repair, Car mechanics > Kfz-Technik, Reparatur von Kraftfahrzeugen, Réparation automobile, Mecánica automotriz, Autoriparazione, Autotechniek, Kfz-Reparatur, Mécanique automobile
Vehicle diagnostics, Automotive diagnostics, OBD diagnostics > Fahrzeugdiagnose, Diagnostic automobile, Diagnosi auto
Automotive electrics, Vehicle electronics, Automotive electronics > Kfz-Elektrik, Kfz-Elektronik, Électricité automobile
Automotive mechatronics > Kfz-Mechatronik
Engine repair, Engine overhaul, Engine rebuilding > Motoreninstandsetzung, Réparation moteur
Transmission repair, Gearbox repair > Getriebereparatur
Brake systems, Brake repair > Bremsanlagen, Freinage automobile
Suspension and steering, Wheel alignment > Achsvermessung, Géométrie des roues
Tyre fitting, Tire changing, Tyre changing > Reifenmontage, Reifenwechsel, Montage de pneus
Exhaust systems
Oil changes, Vehicle servicing > Ölwechsel, Inspektion von Fahrzeugen, Entretien automobile
Air conditioning service for vehicles > Klimaservice
Auto body repair, Panel beating, Bodywork repair, Collision repair > Karosseriebau, Unfallinstandsetzung, ?Carrosserie, ?Carrozzeria, Chapa y pintura
Vehicle painting, Automotive painting > Fahrzeuglackierung, Peinture automobile
Smart repair, Paintless dent repair > Dellenentfernung
Vehicle glass replacement, Windscreen replacement > Scheibentausch
Car detailing, Vehicle valeting, Car washing > Fahrzeugaufbereitung
Vehicle inspection, Roadworthiness testing, MOT testing > Hauptuntersuchung, Contrôle technique automobile
High-voltage vehicle systems, Electric vehicle maintenance, Hybrid vehicle repair > Hochvoltsysteme, Véhicules électriques
Diesel mechanics, Heavy vehicle mechanics, Truck repair > Nutzfahrzeugtechnik, Mécanique poids lourds
Motorcycle repair, Motorcycle mechanics > Zweiradmechanik, Réparation moto
Bicycle repair, Bike mechanics > Fahrradreparatur, Réparation de vélos, Fietsreparatie
Agricultural machinery repair, Farm machinery repair > Landmaschinentechnik, Mécanique agricole
Construction machinery repair > Baumaschinentechnik
Forklift maintenance > Staplerwartung
Automotive engineering, Vehicle engineering > Fahrzeugtechnik, Ingénierie automobile, Ingeniería automotriz
Powertrain engineering, Powertrain development > Antriebsstrangentwicklung
Battery systems engineering, Battery management systems > Batterietechnik
Vehicle dynamics > Fahrdynamik
ADAS, Advanced driver assistance systems > Fahrerassistenzsysteme
Autonomous driving > Autonomes Fahren
AUTOSAR
CAN bus
CANoe, Vector CANoe
CANalyzer
CANape
ISO 26262, Functional safety > Funktionale Sicherheit
ASPICE, Automotive SPICE
Hardware-in-the-loop, HiL testing
Bosch ESItronic
Autodata
Service advising, Automotive service advising > Serviceberatung Kfz, Réception atelier
Car sales, Automotive sales, Vehicle sales > Autoverkauf, Vente automobile
Parts management, Spare parts management > Ersatzteilmanagement, Teiledienst, Gestion des pièces détachées
Vehicle homologation > Fahrzeughomologation
Vehicle appraisal, Damage appraisal > Kfz-Sachverständigenwesen, Expertise automobile
Driving instruction > Fahrschulunterricht, Enseignement de la conduite
`,
};
