import type { SkillField } from '../skill.js';

/** Electrical work in buildings and plants. */
export const ELECTRICAL: SkillField = {
  category: 'construction',
  rows: `
Electrical installation, Electrical wiring, ?Wiring, First fix, Second fix, First and second fix, First fixing, Second fixing, First and second fixing, Rewires, Rewiring, Electrical fit-out, Electrical installations, Wiring of buildings > Elektroinstallationen, Installation électrique, Instalaciones eléctricas, Impianti elettrici, Elektrische installaties, Instalações elétricas, Elektroinstallation, Installations électriques, Instalación eléctrica, Impianto elettrico, Instalações eléctricas, Elektrische installatie
Electrical maintenance > Elektrische Instandhaltung, Maintenance électrique, Mantenimiento eléctrico, Manutenzione elettrica
Building electrics, Domestic wiring, House wiring > Gebäudeelektrik, Électricité du bâtiment
Industrial electrics, Industrial electrical work > Betriebselektrik, Électricité industrielle, Electricidad industrial
Cable laying, Cable pulling, Cable installation, Pulling in cable, Pulling cable, Pulling cables, Pulling-in, Cabling works, Running cables > Kabelverlegung, Tirage de câbles, Tendido de cables, Kabelzug, Tirage de câble, Passage de câbles, Posa cavi, Passagem de cabos, Kabels trekken
Cable jointing, Cable splicing, Glanding, Cable glanding, SWA, SWA cable, Steel wire armoured cable, Armoured cable, Armoured cables, Terminating cables, Cable termination, Cable terminations > Kabelmontage, Kabelendverschlüsse, Câbles armés, Cable armado
Conduit bending, Conduit installation
Containment installation, Cable tray installation, ?Containment, Cable tray, Cable trays, Cable containment, Tray and trunking, Trunking and conduit, Tray and basket, Cable basket, Cable ladder, Tray work, ?Conduit, Dado trunking > Kabeltrassen, Kabelbühnen, Kabelkanäle, Kabelrinnen, Chemins de câbles, Goulottes, Bandejas portacables, Canalizaciones eléctricas, Canaline, Passerelle portacavi, Esteiras de cabos, Kabelgoten
Panel building, Control panel wiring, Control cabinet wiring > Verdrahtung von Schaltschränken, Câblage d’armoires électriques, Schaltschrankverdrahtung
Switchboards, Switchgear, Medium-voltage switchgear > Schaltanlagen, Appareillage électrique, Schaltschrankbau
Distribution boards, Consumer units, Distribution board, DB changes, Consumer unit changes, Fuse boards, Fuseboards, Board changes, Electrical panels, Panel boards > Verteilerbau, Unterverteilungen, Verteilungen, Zählerschränke, Tableaux électriques, Tableau électrique, Cuadros eléctricos, Quadri elettrici, Quadros elétricos, Groepenkasten, Verdeelkasten
Low voltage, Low-voltage systems > Niederspannung, Basse tension, Baja tensión
Medium voltage > Mittelspannung, Moyenne tension, Media tensión
High voltage, High-voltage work > Hochspannung, Haute tension, Alta tensión
Transformers maintenance, Transformer maintenance > Transformatoren
Electric motors, Motor rewinding, Motor control, Motors and drives, AC motors, DC motors > Elektromotoren, Moteurs électriques, Motores eléctricos, Motori elettrici, Motores elétricos
Variable frequency drives, VFD drives, Inverters, Inverter drives, VSDs, Variable speed drives, VFDs, Frequency inverters > Frequenzumrichter, Variateurs de fréquence, Umrichter, Variateurs de vitesse, Variadores de frecuencia, Variadores de velocidad, Inverter di frequenza, Inversores de frequência, Frequentieregelaars
Lighting installation, Light installation, Lighting controls, LED lighting installation > Beleuchtungstechnik, Éclairage technique, Beleuchtungsanlagen, Iluminación interior
Lightning protection > Blitzschutz
Earthing, Earthing systems, Electrical grounding > Erdungsanlagen
Electrical testing, Inspection and testing of installations, Electrical inspection, EICR, EICRs, EIC certificates, Inspection and testing, Inspection and test, Testing and inspection, Dead testing, Live testing, Dead tests, Dead and live tests, 2391, 2391-52, C&G 2391, City and Guilds 2391, Electrical certification, 2394, 2395 > Elektroprüfung, DGUV V3, DGUV Vorschrift 3, Prüfung elektrischer Anlagen, E-Check, DGUV-Prüfung, VDE-Prüfung, Consuel, Contrôle des installations électriques, Verificación eléctrica, Verifiche elettriche, NEN 3140 inspectie
Test and tag, PAT testing > Prüfung ortsveränderlicher Geräte
Electrical safety, Arc flash safety, Lockout/tagout, LOTO > Elektrosicherheit
Electrical qualification BR, Habilitation électrique
KNX, KNX building control, EIB/KNX
Loxone
Home automation, Smart home > Hausautomation, Domotique, Domótica
Building automation, Building management systems, BMS controls > Gebäudeautomation, Gestion technique du bâtiment
Fire alarm systems, Fire alarm installation, Fire alarms, Fire alarm, Fire detection > Brandmeldeanlagen, Systèmes de sécurité incendie, Brandmelder, Détection incendie, Alarme incendie, Alarmas de incendio, Detección de incendios, Rivelazione incendi, Deteção de incêndio, Brandmeldinstallaties
Intruder alarms, Alarm systems, Burglar alarm installation > Alarmanlagen, Einbruchmeldeanlagen
CCTV installation, Video surveillance installation > Videoüberwachungsanlagen, Vidéosurveillance
Access control systems > Zutrittskontrolle, Contrôle d’accès
Intercom systems > Türsprechanlagen
Photovoltaic installation, Solar panel installation, Solar installation > Photovoltaikmontage, Pose de panneaux solaires, Instalación de paneles solares
EV charging installation, EV chargers, Wallbox installation, EV charge points, EV charge point installation, EV charging points, EV chargepoints, Charge points, EV charging > Ladeinfrastruktur, Bornes de recharge, Ladesäulen, Wallboxen, IRVE, Puntos de recarga, Colonnine di ricarica, Laadpalen, Pontos de carregamento
Emergency lighting, Emergency lights > Notbeleuchtung, Sicherheitsbeleuchtung, Éclairage de sécurité, Éclairage de secours, Alumbrado de emergencia, Illuminazione di emergenza, Noodverlichting, Iluminação de emergência
?Generators, Standby generators > Notstromaggregate, Groupes électrogènes
UPS systems, Uninterruptible power supply > USV-Anlagen
Electrical schematics, Wiring diagrams, Circuit diagrams > Schaltpläne, Stromlaufpläne, Schémas électriques, Esquemas eléctricos
EPLAN, EPLAN Electric P8
AutoCAD Electrical
WSCAD
SEE Electrical
Relux
DIALux
Caneco, Caneco BT
AS/NZS 3000
BS 7671, 18th Edition Wiring Regulations, IET Wiring Regulations, 18th Edition, 17th Edition, 17th/18th Edition, Wiring Regulations, 18th Edition wiring regs, IET regs
VDE 0100, VDE regulations > VDE-Vorschriften
National Electrical Code, NFPA 70
NF C 15-100
Household appliance repair, Appliance repair > Hausgerätereparatur, Réparation électroménager
Electronics repair, Electronic repair > Elektronikreparatur, Réparation électronique
Elevator maintenance, Lift maintenance, Lift installation > Aufzugstechnik, Ascensoriste, Mantenimiento de ascensores
Fault finding, Troubleshooting, Fault-find, Tracing faults, Fault tracing, Fault diagnosis, Faultfinding, Diagnosing faults, Diagnosis of faults, Electrical fault finding, Breakdown diagnosis > Fehlersuche, Diagnostic de pannes, Störungssuche, Störungsbeseitigung, Störungsbehebung, Fehlerdiagnose, Entstörung, Recherche de pannes, Dépannage électrique, Dépannage, Recherche de panne, Diagnóstico de averías, Búsqueda de averías, Resolución de averías, Ricerca guasti, Diagnosi guasti, Diagnóstico de avarias, Storingzoeken, Storingen oplossen
ECS card, ECS gold card, JIB gold card, JIB card, JIB/ECS gold, ECS gold, Gold card electrician
`,
};
