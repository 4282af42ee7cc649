import type { SkillField } from '../skill.js';

/** Driving for a living, and railways. */
export const DRIVING: SkillField = {
  category: 'transport',
  rows: `
Truck driving, Lorry driving, Long-haul driving, HGV driving, LGV driving, Trunking, Tramping, Long haul, Long-distance driving, Multi-drop, Multidrop > LKW-Fahren, Conduite poids lourds, Conducción de camiones, Guida camion, Vrachtwagenrijden, Fernverkehr, Nahverkehr mit LKW, Transport longue distance, Transporte nacional, Transporte internacional por carretera
Commercial driver’s licence, CDL Class A, CDL-A, Class A CDL, CDL
HGV licence, HGV Class 1, HGV Class 2, LGV licence, HGV, C+E, C+E licence, CE licence, Class 1 licence, Class 2 licence, Category C+E, LGV Class 1, LGV Class 2, LGV Class One, LGV C+E, HGV 1, HGV 2, HGV Class One, Class 1 driver, Class 2 driver, Class One driver, Cat C+E, Category C licence > LKW-Führerschein, Führerschein CE, Führerschein Klasse C, Führerschein Klasse CE, Permis C, Permis CE, Permis EC, Rijbewijs C, Rijbewijs CE, Patente C, Patente CE, Führerschein C/CE, Führerschein Klasse C+E, Klasse CE, Führerscheinklasse CE, FS CE, Permis poids lourds, Permis super lourd, Permis PL, Permis SPL, Carné C+E, Carnet C+E, Carnet de camión, Permiso C+E, Patente C+E, Carta de pesados, Carta C+E, Groot rijbewijs
Car driving licence category B, Category B driving licence > Führerschein Klasse B, Permis B, Carnet de conducir B, Patente B, Rijbewijs B
Professional driver qualification, Driver CPC, CPC card, Driver CPC licence, CPC qualified, CPC holder, Driver Certificate of Professional Competence, DCPC, Driver qualification card, ?CPC > Berufskraftfahrerqualifikation, Code 95, Module 95, Schlüsselzahl 95, FIMO, Berufskraftfahrer-Qualifikation, Ziffer 95, Modul 95, FCO, FCOS, FIMO/FCO, ?CAP transporte, Certificado de aptitud profesional conductor, CQC, Code95
Digital tachograph, Tachograph, Digi card, Digital tacho card, Digi tacho, Digital tacho, Tacho card, Digital tachograph card, Tachographs, Driver card, Digicard > Digitaler Tachograph, Chronotachygraphe, Tacógrafo, Fahrerkarte, Digitale Fahrerkarte, Fahrtenschreiber, Carte conducteur, Carte chronotachygraphe, Tarjeta de tacógrafo, Tarjeta de conductor, Carta tachigrafica, Tachograaf, Bestuurderskaart, Tacógrafo digital
ADR transport of dangerous goods, ADR certificate, ADR licence, ADR packages, ADR tanks, ADR qualified, ADR card, Hazmat endorsement > ADR-Schein, ADR-Bescheinigung, Permis ADR, Formation ADR, Carné ADR, Carnet ADR, Patentino ADR, Certificado ADR, ADR-certificaat
Van driving, Delivery driving > Auslieferungsfahrer, Chauffeur-livreur, Conducteur livreur
Parcel delivery, Courier services > Paketzustellung, Livraison de colis, Reparto de paquetes, Pakketbezorging
Last-mile delivery, ?Courier > Letzte Meile, Livraison du dernier kilomètre
Food delivery > Lieferdienst, Livraison de repas
Bus driving, Coach driving > Busfahren, Conduite d’autobus, Conducción de autobuses, Führerschein Klasse D, Permis D
Taxi driving, Private hire driving > Personenbeförderungsschein, P-Schein, Taxifahren, Conduite de taxi
Chauffeuring, Chauffeur services > Chauffeurdienst
Articulated lorry driving, Semi-trailer driving, Articulated lorries, Articulated lorry, Artics, Artic, Artic driver, Articulated vehicles, Articulated trucks, Semi-trailers, Tractor-trailer, 18-wheeler, Curtain siders, Curtainsiders > Sattelzug, Sattelzüge, Gliederzug, Sattelzugmaschine, Semi-remorque, Semi-remorques, Tráiler, Camión articulado, Autoarticolato, Bilico, Autotreno, Semirreboque, Oplegger, Trekker-oplegger
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
Vehicle checks, Pre-trip inspection, Daily vehicle checks, Walk-round check, Walk-round checks, Walkaround checks, Walk around checks, Daily walkaround, Daily checks of the vehicle, Defect reporting, Vehicle defect checks, Pre-trip checks > Abfahrtskontrolle, Abfahrtkontrollen, Fahrzeugkontrolle, Contrôle du véhicule, Revisión del vehículo, Controllo del veicolo, Voertuigcontrole
Drivers’ hours rules, Drivers hours, Driver hours regulations, Working time directive for drivers, EU driving hours, Hours of service rules > Lenk- und Ruhezeiten, Temps de conduite et de repos, Réglementation sociale européenne, Tiempos de conducción y descanso, Tempi di guida e di riposo, Rij- en rusttijden, Tempos de condução
Moffett forklift, Moffett, Moffett mounted forklift, Truck-mounted forklift > Mitnahmestapler, Chariot embarqué, Kooiaap, Meeneemheftruck
Refrigerated trailers, Fridge trailers, Reefers > Kühlauflieger, Camión frigorífico, Remorques frigorifiques
`,
};
