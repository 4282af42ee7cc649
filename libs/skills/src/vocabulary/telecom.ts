import type { SkillField } from '../skill.js';

/** Telephone, radio and fibre networks. */
export const TELECOM: SkillField = {
  category: 'telecom',
  rows: `
?Telecommunications > ?Telekommunikation, Nachrichtentechnik, ?Telecomunicaciones, ?Telecomunicazioni, ?Telecommunicatie
Fibre optics, Fiber optics, Optical fibre > Glasfasertechnik, Fibre optique, Fibra óptica, Fibra ottica, Glasvezel
Fibre splicing, Fusion splicing, Fiber splicing > Spleißen, Soudure fibre optique
FTTH, FTTx, FTTH rollout > Glasfaserausbau, Déploiement FTTH
OTDR measurement, OTDR
Structured cabling, Network cabling > Strukturierte Verkabelung, Netzwerkverkabelung, Câblage réseau, Cableado estructurado
Copper cabling, DSL installation, xDSL > Fernmeldetechnik
5G networks, 5G
LTE networks, 4G LTE
GSM networks, GSM/UMTS
Mobile network planning, RF planning, Radio network planning > Funknetzplanung
Cell site maintenance, Base station installation, Tower climbing > Mobilfunkmontage
Microwave links > Richtfunk, Faisceaux hertziens
Satellite communication, SATCOM, VSAT > Satellitenkommunikation
Radio communication, Radio operation, TETRA radio > Funktechnik, Sprechfunk
DWDM, SDH, Optical transport networks
MPLS, MPLS networks
SIP protocol, SIP trunking
Asterisk telephony, Asterisk PBX, FreePBX
3CX
PBX systems, Telephone systems > Telefonanlagen, Autocommutateurs
Cisco CallManager, Cisco Unified Communications Manager
?Avaya
Unified communications
IMS core, IP Multimedia Subsystem
OSS/BSS, Telecom billing
Network operations centre, Network operations center, NOC operations
Drive testing, TEMS drive test
GPON
Television and radio engineering, Broadcast engineering, Satellite TV installation > Rundfunktechnik, Antenniste
`,
};
