import type { SkillField } from '../skill.js';

/** Ships, boats and ports. */
export const MARITIME: SkillField = {
  category: 'transport',
  rows: `
Seamanship, Deck work > Decksarbeiten, Matelotage, ?Náutica
Ship navigation, Nautical navigation, Celestial navigation > ?Nautik, Navigation maritime, Navegación marítima
Bridge watchkeeping, Navigational watch > Brückenwache
STCW, STCW Basic Safety Training, STCW 95
GMDSS, GMDSS operator
ECDIS
Radar plotting, ARPA radar
Ship handling, Vessel handling > Schiffsführung, Manœuvre de navire
Marine engineering, Ship engine maintenance, Engine room operations > Schiffsbetriebstechnik, Mécanique marine
Ship maintenance, Hull maintenance > Schiffsinstandhaltung
Cargo operations, Cargo handling on ships > Ladungsumschlag
Container terminal operation, Stevedoring > Containerumschlag, Manutention portuaire, Estiba
Port operations, Port logistics > Hafenlogistik, Logistique portuaire
Ship brokering, Chartering of ships > Schiffsmakler, Courtage maritime
Ship management > Reedereiwesen
Inland navigation, Barge operation > Binnenschifffahrt, Navigation fluviale, Binnenvaart
Boat licence, Boating licence > Sportbootführerschein, Permis bateau, Vaarbewijs
?Sailing > Segelsport, Navigation à voile, Vela deportiva
Yacht crewing, ?Yachting
Ship stability calculations
Mooring and anchoring
Lifeboat handling, Survival craft
Maritime law, Admiralty law > Seerecht, Droit maritime, Derecho marítimo
ISM Code
ISPS Code
MARPOL
SOLAS convention
Commercial diving > Berufstauchen, Plongée professionnelle
Scuba diving, PADI Open Water > Gerätetauchen, Buceo
Boatbuilding, Boat building > Bootsbau, Construction de bateaux
Sailmaking > Segelmacherei
`,
};
