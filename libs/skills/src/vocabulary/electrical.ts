import type { SkillField } from '../skill.js';

/** Electrical work in buildings and plants. */
export const ELECTRICAL: SkillField = {
  category: 'construction',
  rows: `
Electrical installation, Electrical wiring, ?Wiring > Elektroinstallationen, Installation électrique, Instalaciones eléctricas, Impianti elettrici, Elektrische installaties, Instalações elétricas, Elektroinstallation
Electrical maintenance > Elektrische Instandhaltung, Maintenance électrique, Mantenimiento eléctrico, Manutenzione elettrica
Building electrics, Domestic wiring, House wiring > Gebäudeelektrik, Électricité du bâtiment
Industrial electrics, Industrial electrical work > Betriebselektrik, Électricité industrielle, Electricidad industrial
Cable laying, Cable pulling, Cable installation > Kabelverlegung, Tirage de câbles, Tendido de cables
Cable jointing, Cable splicing > Kabelmontage
Conduit bending, Conduit installation
Containment installation, Cable tray installation > Kabeltrassen
Panel building, Control panel wiring, Control cabinet wiring > Verdrahtung von Schaltschränken, Câblage d’armoires électriques, Schaltschrankverdrahtung
Switchboards, Switchgear, Medium-voltage switchgear > Schaltanlagen, Appareillage électrique, Schaltschrankbau
Distribution boards, Consumer units > Verteilerbau
Low voltage, Low-voltage systems > Niederspannung, Basse tension, Baja tensión
Medium voltage > Mittelspannung, Moyenne tension, Media tensión
High voltage, High-voltage work > Hochspannung, Haute tension, Alta tensión
Transformers maintenance, Transformer maintenance > Transformatoren
Electric motors, Motor rewinding, Motor control > Elektromotoren, Moteurs électriques
Variable frequency drives, VFD drives > Frequenzumrichter, Variateurs de fréquence
Lighting installation, Light installation > Beleuchtungstechnik, Éclairage technique
Lightning protection > Blitzschutz
Earthing, Earthing systems, Electrical grounding > Erdungsanlagen
Electrical testing, Inspection and testing of installations, Electrical inspection > Elektroprüfung, DGUV V3, DGUV Vorschrift 3
Test and tag, PAT testing > Prüfung ortsveränderlicher Geräte
Electrical safety, Arc flash safety, Lockout/tagout, LOTO > Elektrosicherheit
Electrical qualification BR, Habilitation électrique
KNX, KNX building control, EIB/KNX
Loxone
Home automation, Smart home > Hausautomation, Domotique, Domótica
Building automation, Building management systems, BMS controls > Gebäudeautomation, Gestion technique du bâtiment
Fire alarm systems, Fire alarm installation > Brandmeldeanlagen, Systèmes de sécurité incendie
Intruder alarms, Alarm systems, Burglar alarm installation > Alarmanlagen, Einbruchmeldeanlagen
CCTV installation, Video surveillance installation > Videoüberwachungsanlagen, Vidéosurveillance
Access control systems > Zutrittskontrolle, Contrôle d’accès
Intercom systems > Türsprechanlagen
Photovoltaic installation, Solar panel installation, Solar installation > Photovoltaikmontage, Pose de panneaux solaires, Instalación de paneles solares
EV charging installation, EV chargers, Wallbox installation > Ladeinfrastruktur, Bornes de recharge
Emergency lighting > Notbeleuchtung
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
BS 7671, 18th Edition Wiring Regulations, IET Wiring Regulations
VDE 0100, VDE regulations > VDE-Vorschriften
National Electrical Code, NFPA 70
NF C 15-100
Household appliance repair, Appliance repair > Hausgerätereparatur, Réparation électroménager
Electronics repair, Electronic repair > Elektronikreparatur, Réparation électronique
Elevator maintenance, Lift maintenance, Lift installation > Aufzugstechnik, Ascensoriste, Mantenimiento de ascensores
Fault finding, Troubleshooting > Fehlersuche, Diagnostic de pannes
`,
};
