import type { SkillField } from '../skill.js';

/** Medicines: shop, ward, trial and licence. */
export const PHARMACY_AND_CLINICAL_RESEARCH: SkillField = {
  category: 'health',
  rows: `
?Pharmacy, Community pharmacy, Retail pharmacy > Pharmazie, ?Pharmacie, ?Farmacia
Hospital pharmacy > Krankenhausapotheke, Pharmacie hospitalière
Clinical pharmacy > Klinische Pharmazie
?Dispensing > Arzneimittelabgabe, ?Dispensation, Dispensación de medicamentos
Pharmacology > Pharmakologie, Pharmacologie, Farmacología
Medicines management, Medication review, Medication reconciliation > Medikationsanalyse
Compounding, Pharmaceutical compounding > Rezeptur, Préparations magistrales, Formulación magistral
Medication counselling, Patient medication counselling > Arzneimittelberatung
Prescription processing, Prescription verification > Rezeptbearbeitung
Controlled drugs management, Controlled substances handling > Betäubungsmittelverwaltung
Blister packaging of medication > Arzneimittelverblisterung
Pharmacovigilance, Drug safety > Arzneimittelsicherheit, Pharmakovigilanz, Farmacovigilancia, Farmacovigilanza
Pharmacokinetics, PK/PD > Pharmakokinetik
Toxicology > Toxikologie, Toxicologie, Toxicología
Medicinal chemistry > Medizinische Chemie
Drug discovery
Drug development > Arzneimittelentwicklung
Formulation development > Formulierungsentwicklung, Galénique
Clinical trials, Clinical research > Klinische Studien, Essais cliniques, Ensayos clínicos, Studi clinici
Clinical trial monitoring, Clinical monitoring > Klinisches Monitoring
Good Clinical Practice, ICH-GCP, GCP guidelines
Clinical data management > Klinisches Datenmanagement
Informed consent process
Case report forms, eCRF
Electronic data capture
REDCap
Medidata Rave
OpenClinica
Biostatistics > Biostatistik, Biostatistique, Bioestadística
Regulatory affairs > Zulassung von Arzneimitteln, Affaires réglementaires, Asuntos regulatorios
Medical device regulation, EU MDR, ISO 13485 > Medizinproduktegesetz
FDA regulations, 21 CFR Part 11, FDA submissions
Medical writing > Rédaction médicale
Medical affairs
Health economics, HEOR, Health technology assessment > Gesundheitsökonomie
GMP, Good Manufacturing Practice > Bonnes pratiques de fabrication, Buenas prácticas de manufactura, Normas de correcta fabricación
Good Laboratory Practice, GLP > Gute Laborpraxis, Bonnes pratiques de laboratoire
Good Distribution Practice, GDP guidelines
Cleanroom work, Clean room, Cleanroom operations > Reinraum, Salle blanche
Aseptic manufacturing, Aseptic filling > Aseptische Abfüllung
Tablet manufacturing, Tablet pressing > Tablettierung
Batch record review, Batch records > Chargendokumentation
Process validation, Cleaning validation > Prozessvalidierung
Qualification of equipment, IQ/OQ/PQ, Equipment qualification > Anlagenqualifizierung
Computer system validation, GAMP 5, CSV validation > Computersystemvalidierung
Deviation management, CAPA > Abweichungsmanagement
`,
};
