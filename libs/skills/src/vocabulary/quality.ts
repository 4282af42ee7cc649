import type { SkillField } from '../skill.js';

/** Quality, its methods and its standards. */
export const QUALITY: SkillField = {
  category: 'manufacturing',
  rows: `
Quality control, Quality inspection, Quality inspections > Controllo qualità, Qualitätsprüfung, Kwaliteitscontrole, Controle de qualidade, Qualitätskontrolle, Contrôle qualité, Control de calidad
Quality management systems, QMS systems > Qualitätsmanagementsysteme, Système de management de la qualité
Incoming goods inspection, Incoming inspection > Wareneingangsprüfung, Wareneingangskontrolle
In-process inspection
First article inspection, FAI reports > Erstmusterprüfung, EMPB
PPAP, Production part approval process
APQP, Advanced product quality planning
FMEA, Failure mode and effects analysis > FMEA-Moderation, AMDEC, Fehlermöglichkeits- und Einflussanalyse
Statistical process control, SPC charts > Statistische Prozesskontrolle
Measurement system analysis, MSA Gage R&R, Gage R&R > Messsystemanalyse
Design of experiments, DoE method > Statistische Versuchsplanung, Plan d’expériences
Control plans > Produktionslenkungsplan
8D report, 8D problem solving, 8D method
5 Whys, 5 Why analysis
Ishikawa diagram, Fishbone diagram
Supplier quality management, Supplier quality, Supplier audits > Lieferantenqualität, Lieferantenaudit, Qualité fournisseurs
Quality audits, Internal quality audits, Process audits > Qualitätsaudits, Auditoría de calidad
VDA 6.3
ISO 9001, ISO 9000
AS9100, EN 9100
ISO 45001
ISO 50001
ISO 22000
FSSC 22000
BRC Global Standards, BRCGS
IFS Food
ISO 31000
ISO 22301
EFQM, EFQM model
Total quality management
Complaint management, Complaints handling > Reklamationsmanagement, Reklamationsbearbeitung, Gestion des réclamations, Gestión de reclamaciones, Beschwerdemanagement
Nonconformance reports, NCR reports > Non-conformités
Metrology > Metrologie, Metrología
Surface measurement, Roughness measurement > Oberflächenmessung
Material testing, Materials testing > Werkstoffprüfung, Materialprüfung, Essais mécaniques
Destructive testing
Product safety > Produktsicherheit, Sécurité des produits
Reliability engineering > Zuverlässigkeitstechnik
Minitab
JMP software
CAQ software, Babtec
Quality documentation > Qualitätsdokumentation
Quality assurance, ?QA > Qualitätssicherung, Assurance qualité
Quality management, ?QM > Qualitätsmanagement
IATF 16949, ISO/TS 16949, TS 16949
`,
};
