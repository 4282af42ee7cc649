import type { SkillField } from '../skill.js';

/** Forming, machining and finishing of metal. */
export const METALWORK: SkillField = {
  category: 'manufacturing',
  rows: `
Metal fabrication, ?Fabrication, Steel fabrication > Metallbearbeitung, Serrurerie-métallerie, Metalmecánica, Metaalbewerking, Carpenteria metallica, Metallbau
Sheet metal work, Sheet metal > Tôlerie, Lamiera, Calderería, Plaatbewerking, Blechbearbeitung, Chaudronnerie
Steel construction, Structural steelwork, Steel erection > Stahlbau, Charpente métallique
Boilermaking > Kesselbau, Caldereiro
Locksmithing, Locksmith work > Schlosserarbeiten, ?Serrurerie, Cerrajería
Industrial mechanics, Fitting and turning, Mechanical fitting > Industriemechanik, Betriebsschlosserei, Ajustage
Precision mechanics > Feinwerkmechanik, Mécanique de précision, Mecánica de precisión
CNC machining, CNC > CNC-Bearbeitung, Zerspanung, Usinage CNC, Mecanizado CNC, Lavorazioni CNC
CNC milling > CNC-Fräsen, Fraisage CNC, Fresado CNC
CNC turning > CNC-Drehen, Tournage CNC, Torneado CNC
CNC programming, G-code programming, G-code > CNC-Programmierung, Programmation CNC, Programación CNC
5-axis machining, 5-axis milling > 5-Achs-Fräsen
Machining, Metal cutting, Conventional machining > Zerspanungstechnik, Usinage, Mecanizado
?Turning, Lathe > Tornitura, Torneado, Draaien van metaal, ?Drehen, Tournage
?Milling > Fresado, Fresatura, ?Fräsen, Fraisage
?Grinding > Rectification métal, Rectificado, ?Schleifen
?Drilling > Bohren in Metall, Perçage
Reaming and tapping, Thread cutting > Gewindeschneiden, Taraudage
Honing and lapping > Läppen
Electrical discharge machining, Wire EDM, EDM machining, Spark erosion > Drahterodieren, Électroérosion
Bending of sheet metal, Press brake operation, Press brake > Abkanten, Kantbank, Pliage de tôle
Stamping of metal, Punching machines, Metal stamping > Stanztechnik, Emboutissage
Deep drawing > Tiefziehen
Metal forming > Umformtechnik
?Forging > Schmieden von Metall, Forgeage
Blacksmithing > Schmiedehandwerk, Ferronnerie d’art, Herrería
Metal casting, Foundry work, Die casting > Gießereitechnik, Druckguss, ?Fonderie, ?Fundición
Moulding and core making > Formenbau
Heat treatment of metals, Case hardening > Wärmebehandlung, Traitement thermique des métaux
Galvanising, Electroplating, Hot-dip galvanizing > Galvanotechnik, Feuerverzinken, Galvanoplastie
Anodising, Anodizing > Eloxieren
Powder coating > Pulverbeschichtung, Thermolaquage
Sandblasting, Shot blasting, Abrasive blasting > Sandstrahlen, Sablage
Polishing of metal, Deburring, Metal finishing > Entgraten, Ébavurage
Industrial painting, Spray painting > Lackieren, Peinture industrielle
Riveting > Nieten
Tool and die making, Toolmaking > Outillage mécanique, Matricería, Werkzeugbau
Toolsetting, Machine setup, Tool setting > Einrichten von Maschinen, Rüsten von Maschinen, Réglage de machines
Mastercam
hyperMILL
Fusion CAM, HSMWorks
GibbsCAM
Esprit CAM
PowerMill
Heidenhain, Heidenhain TNC
Sinumerik, Siemens Sinumerik, ShopMill, ShopTurn
Fanuc controls, Fanuc CNC
Mazatrol, Mazak controls
Haas CNC
Coordinate measuring machines, CMM inspection, Zeiss Calypso, PC-DMIS > 3D-Messtechnik
Measuring instruments, Calipers, Micrometers, ?CMM > Instruments de mesure, Messtechnik
?Visual inspection > Sichtprüfung
Non-destructive testing, NDT, NDE methods > Zerstörungsfreie Prüfung, Contrôle non destructif, Ensayos no destructivos
Ultrasonic testing > Ultraschallprüfung
Magnetic particle testing, Magnetic particle inspection > Magnetpulverprüfung
Dye penetrant testing, Liquid penetrant testing > Farbeindringprüfung, Ressuage
Radiographic testing > Durchstrahlungsprüfung
Hardness testing > Härteprüfung
Tensile testing > Zugversuch
Watchmaking, Clockmaking, Watch repair > Uhrmacherei, ?Horlogerie, ?Relojería
Goldsmithing, Jewellery making, Jewelry making > Goldschmieden, ?Bijouterie, ?Joyería, Orfèvrerie
Gemstone setting, Stone setting > Edelsteinfassen, Sertissage
Engraving > Gravieren, Gravure
Gunsmithing > Büchsenmacherei
CNC controls
CAM programming
`,
};
