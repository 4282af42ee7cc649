import type { SkillField } from '../skill.js';

/** Welding, cutting and joining of metal. */
export const WELDING: SkillField = {
  category: 'manufacturing',
  rows: `
Welding > Schweißen, Soudure, Soldagem, Lastechniek, Soudage, Soldadura, Saldatura, ?Lassen
MIG welding, ?MIG, GMAW, MIG/MAG > Metall-Schutzgasschweißen, Soudage MIG, Soldadura MIG
MAG welding > MAG-Schweißen, Soudage MAG
TIG welding, ?TIG, GTAW > WIG-Schweißen, Soldadura TIG, Saldatura TIG, TIG-lassen, ?WIG, Soudage TIG
Stick welding, SMAW, Arc welding, MMA welding > Lichtbogenhandschweißen, Elektrodenschweißen, Soudage à l’arc, Soldadura por arco, E-Hand-Schweißen
Gas welding, Oxyacetylene welding, Oxy-acetylene welding > Autogenschweißen, Soudage oxyacétylénique
Spot welding, Resistance welding > Punktschweißen, Soudage par points, Widerstandsschweißen
Submerged arc welding, SAW welding > Unterpulverschweißen
Laser welding > Laserschweißen
Electron beam welding > Elektronenstrahlschweißen
Friction stir welding > Reibrührschweißen
Plastic welding > Kunststoffschweißen
Underwater welding > Unterwasserschweißen
Aluminium welding, Aluminum welding > Aluminiumschweißen
Stainless steel welding > Edelstahlschweißen
Structural welding, Structural steel welding > Stahlbauschweißen
Robotic welding, Robot welding > Roboterschweißen
Soldering > ?Löten, Weichlöten, Soldadura blanda
Brazing > Hartlöten, Brasage
Oxy-fuel cutting, Flame cutting, Gas cutting > Brennschneiden, Oxycoupage
Plasma cutting > Découpe plasma, Corte por plasma, Plasmaschneiden
Laser cutting > Découpe laser, Corte láser, Taglio laser, Laserschneiden
Water jet cutting, Waterjet cutting > Wasserstrahlschneiden
Welding supervision, International Welding Engineer, Welding coordination > Schweißaufsicht, Schweißfachmann
Welding procedure specifications, WPS and PQR > Schweißanweisung
Weld inspection, Certified Welding Inspector, CWI > Schweißnahtprüfung
Welding symbols, Reading weld symbols
Gouging, Arc gouging
AWS D1.1
ISO 9606, EN ISO 9606-1, EN 287-1 > Schweißerprüfung
ASME IX, ASME Section IX
EN 1090
EN 15085
Weld finishing > Schweißnahtnachbearbeitung
Orbital welding > Orbitalschweißen
Flux-cored arc welding, FCAW, Flux core
Pipe welding > Rohrschweißen
`,
};
