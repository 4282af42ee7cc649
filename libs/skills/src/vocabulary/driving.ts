import type { SkillField } from '../skill.js';

/** Driving for a living, and railways. */
export const DRIVING: SkillField = {
  category: 'transport',
  rows: `
Truck driving, Lorry driving, Long-haul driving > LKW-Fahren, Conduite poids lourds, Conducción de camiones, Guida camion, Vrachtwagenrijden
Commercial driver’s licence, CDL Class A, CDL-A, Class A CDL, CDL
HGV licence, HGV Class 1, HGV Class 2, LGV licence, HGV > LKW-Führerschein, Führerschein CE, Führerschein Klasse C, Führerschein Klasse CE, Permis C, Permis CE, Permis EC, Rijbewijs C, Rijbewijs CE, Patente C, Patente CE
Car driving licence category B, Category B driving licence > Führerschein Klasse B, Permis B, Carnet de conducir B, Patente B, Rijbewijs B
Professional driver qualification, Driver CPC, CPC card > Berufskraftfahrerqualifikation, Code 95, Module 95, Schlüsselzahl 95, FIMO
Digital tachograph, Tachograph > Digitaler Tachograph, Chronotachygraphe, Tacógrafo
ADR transport of dangerous goods, ADR certificate, ADR licence > ADR-Schein
Van driving, Delivery driving > Auslieferungsfahrer, Chauffeur-livreur, Conducteur livreur
Parcel delivery, Courier services > Paketzustellung, Livraison de colis, Reparto de paquetes, Pakketbezorging
Last-mile delivery, ?Courier > Letzte Meile, Livraison du dernier kilomètre
Food delivery > Lieferdienst, Livraison de repas
Bus driving, Coach driving > Busfahren, Conduite d’autobus, Conducción de autobuses, Führerschein Klasse D, Permis D
Taxi driving, Private hire driving > Personenbeförderungsschein, P-Schein, Taxifahren, Conduite de taxi
Chauffeuring, Chauffeur services > Chauffeurdienst
Articulated lorry driving, Semi-trailer driving > Sattelzug
Tanker driving > Tankwagenfahren
Refrigerated transport > Kühltransport, Transport frigorifique
Heavy haulage, Abnormal loads > Schwertransport, Convoi exceptionnel
Truck-mounted crane operation, HIAB > Ladekran
Tail lift operation > Hebebühne am LKW
Tram driving > Straßenbahnfahren, Conduite de tramway
Train driving, Locomotive driving > Triebfahrzeugführer, Lokführer, Conduite de trains, Machinista
Train attendance, Ticket inspection, Train conducting > Zugbegleitung, Fahrkartenkontrolle, Contrôle de billets
Shunting > Rangieren von Zügen
Railway signalling, Rail signalling > Stellwerk, Signalisation ferroviaire
Track maintenance, Rail track maintenance > Gleisinstandhaltung
ETCS, ERTMS
Railway operations > Bahnbetrieb, Exploitation ferroviaire
Public transport planning > Nahverkehrsplanung
Defensive driving, Eco-driving > Conduite défensive
Vehicle checks, Pre-trip inspection > Abfahrtskontrolle
`,
};
