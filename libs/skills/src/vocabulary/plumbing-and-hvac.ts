import type { SkillField } from '../skill.js';

/** Water, gas, heat and air in buildings. */
export const PLUMBING_AND_HVAC: SkillField = {
  category: 'construction',
  rows: `
Plumbing > Klempnerarbeiten, Installation sanitaire, Idraulica, Loodgieterswerk, Encanamento, Gas-Wasser-Installation, Plomberie, Fontanería
Pipefitting, Pipe fitting, Pipework installation > Rohrleitungsbau, Tuyauterie, Tubería industrial
Sanitary installation, Bathroom installation, Bathroom fitting > Badinstallation, Sanitärinstallation, Pose de sanitaires
?Drainage, Drain installation > Entwässerungstechnik, Assainissement
Drain cleaning, Drain unblocking > Rohrreinigung, Débouchage
Leak detection > Leckortung, Recherche de fuites
Copper pipe soldering, Press fitting > Pressfitting
Gas installation, Gas fitting, Gas Safe > Gasinstallation, Installation gaz
Heating installation, Central heating installation > Heizungsbau, Heizungstechnik, Installation de chauffage, Calefacción, Verwarmingstechniek
Boiler maintenance, Boiler servicing, Boiler installation > Heizungswartung, Entretien de chaudières
Heat pumps, Heat pump installation > Wärmepumpen, Pompes à chaleur, Bombas de calor, Warmtepompen
Underfloor heating > Fußbodenheizung, Plancher chauffant, Vloerverwarming
Solar thermal systems, Solar thermal > Solarthermie, Solaire thermique
District heating > Fernwärme
HVAC, HVACR, HVAC systems, Heating and ventilation > Heizung Lüftung Klima, Génie climatique, Climatización, Climatizzazione, SHK, CVC, Klimatechnik, Climatisation
Ventilation systems, Ventilation installation > Lüftungstechnik, Lüftungsbau, Ventilazione meccanica
Ductwork, Duct installation > Lüftungskanäle
Air conditioning, Air conditioning installation > Klimaanlagen, Aire acondicionado, Condizionamento d’aria, Airconditioning
Refrigeration > Froid industriel, Refrigeración, Frigoriste, Koeltechniek, Kältetechnik
Refrigerant handling, EPA 608, F-gas certification, F-Gas > Kälteschein
Chillers, Chiller maintenance > Kaltwassersätze
Hydronic balancing > Hydraulischer Abgleich
Sprinkler systems, Sprinkler fitting > Sprinkleranlagen
Water treatment > Wasseraufbereitung, Traitement de l’eau, Tratamiento de aguas
Drinking water hygiene, Legionella control > Trinkwasserhygiene
Swimming pool construction, Pool maintenance > Schwimmbadtechnik, Pisciniste
Irrigation systems, Irrigation > Bewässerungstechnik, Systèmes d’arrosage, Sistemas de riego
Pump maintenance, Pump systems > Pumpentechnik
Chimney sweeping > Kaminkehrer, Schornsteinfegerhandwerk, Ramonage
HVAC load calculation, Heat load calculation > Heizlastberechnung
Insulation of pipes, Thermal insulation, Pipe insulation > Wärmedämmung, Calorifugeage, Isolation thermique
`,
};
