import type { SkillField } from '../skill.js';

/** Flying, cabin, airports and aircraft. */
export const AVIATION: SkillField = {
  category: 'transport',
  rows: `
Aircraft maintenance > Flugzeugwartung, Luftfahrzeugtechnik, Maintenance aéronautique, Mantenimiento de aeronaves, Manutenzione aeronautica, Vliegtuigonderhoud
EASA Part-66, EASA Part 66 licence, B1 licence
EASA Part-145, Part 145
FAA A&P licence, A&P license, Airframe and powerplant
Avionics > Avionik, Avionique, Aviónica
Aircraft structures, Aircraft structural repair > Flugzeugstrukturreparatur, Structure aéronautique
Aircraft assembly > Flugzeugbau, Montage aéronautique
Aircraft engine maintenance, Jet engine maintenance > Triebwerkswartung
Airworthiness, Continuing airworthiness > Lufttüchtigkeit, Navigabilité
Aircraft piloting, ?Piloting > Pilotage d’avion, Pilotage aéronautique
Private Pilot Licence, PPL licence, Private Pilot License
Commercial Pilot Licence, CPL licence, Commercial Pilot License
Airline Transport Pilot Licence, ATPL, Airline Transport Pilot License
Instrument rating, Instrument flight rules, IFR flying
Multi-engine rating
Type rating A320, A320 type rating, Airbus A320
Type rating B737, B737 type rating, Boeing 737
Helicopter piloting, Helicopter flying > Hubschrauberfliegen, Pilotage d’hélicoptère
Drone piloting, UAV operation, Drone operation, FAA Part 107 > Drohnensteuerung, Drohnenführerschein, Pilotage de drone, Pilotaje de drones
Flight instruction > Fluglehrer
Flight planning, Flight dispatch > Flugplanung
Crew resource management
Cabin crew service, In-flight service, Flight attendant duties > Kabinenservice, Tripulante de cabina, Personnel navigant commercial
Cabin safety, Aircraft evacuation procedures
Air traffic control > Flugverkehrskontrolle, Flugsicherung, Contrôle aérien, Control de tráfico aéreo
Airport operations > Flughafenbetrieb, Opérations aéroportuaires
Ground handling, Ramp handling, Aircraft handling > Bodenabfertigung, Assistance en escale, Flugzeugabfertigung
Aircraft de-icing > Flugzeugenteisung
Aircraft refuelling, Aircraft fuelling > Flugzeugbetankung
Check-in and boarding, Passenger check-in, Passenger services > Passagierabfertigung, Enregistrement des passagers
Baggage handling > Gepäckabfertigung, Traitement des bagages
Aviation security, Airport security screening > Luftsicherheit, Luftsicherheitskontrolle, Sûreté aéroportuaire
Aviation safety management, Safety management systems in aviation
IATA DGR, IATA dangerous goods regulations
Aviation law > Luftrecht
Airline revenue management
?Skydiving > Fallschirmspringen
`,
};
