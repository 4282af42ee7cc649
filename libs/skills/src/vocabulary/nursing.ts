import type { SkillField } from '../skill.js';

/** Nursing at the bed, on the ward and in the home. */
export const NURSING: SkillField = {
  category: 'health',
  rows: `
Patient care, Direct patient care > Patientenpflege, Soins aux patients, Cuidado de pacientes, Assistenza ai pazienti, Cuidado ao paciente, Patiëntenzorg
Patient assessment, Nursing assessment
Nursing, Registered nursing, General nursing > Krankenpflege, Gesundheits- und Krankenpflege, Soins infirmiers, Enfermería, Assistenza infermieristica, Enfermagem, Verpleegkunde
Basic nursing care, Personal care > Grundpflege, Soins de base, Basiszorg
Treatment nursing > Behandlungspflege
Intensive care, Intensive care nursing, ?ICU > Intensivpflege, Soins intensifs, Terapia intensiva, Rianimazione, ?Réanimation, Cuidados intensivos
Emergency care, Emergency nursing > Notfallpflege, Soins d’urgence, Spoedeisende hulp, Notfallversorgung, ?Urgences
Perioperative nursing, Theatre nursing, Operating room nursing > OP-Pflege
Scrub nursing, Scrub nurse duties, ?Instrumentation > Instrumentieren im OP
Recovery room care, Post-anaesthesia care, PACU > Aufwachraum
Medical-surgical nursing, Med-surg
Orthopaedic nursing, Orthopedic nursing
Neonatal care, Neonatal nursing, NICU > Neonatologie, Neonatología
Paediatric nursing, Pediatric nursing, Children’s nursing > Kinderkrankenpflege, Puériculture, Enfermería pediátrica
Psychiatric nursing > Psychiatrische Pflege, Soins psychiatriques
Oncology nursing > Onkologische Pflege
Dialysis nursing, Renal nursing > Dialysepflege
Community nursing, District nursing, Home nursing > Ambulante Pflege, Soins à domicile, Thuiszorg, Wijkverpleging
School nursing
Occupational health nursing
Wound care > Wundpflege, Cura delle ferite, Cura de heridas, Wondzorg, Wundversorgung, Wundmanagement, Soins des plaies, Pansements
Pressure ulcer prevention, Pressure area care, Pressure sore prevention > Dekubitusprophylaxe, Prévention des escarres
Stoma care, Ostomy care > Stomapflege, Stomaversorgung
Tracheostomy care, Tracheostomy management > Tracheostomapflege
Suctioning, Airway suctioning > Absaugen der Atemwege
Oxygen therapy > Sauerstofftherapie, Oxygénothérapie
Airway management > Atemwegsmanagement
Nasogastric tube care, NG tube insertion > Magensonde
PEG feeding, Enteral feeding, Enteral nutrition > Sondenernährung
Parenteral nutrition
Blood transfusion > Bluttransfusion, Transfusion sanguine
Blood glucose monitoring > Blutzuckermessung, Glycémie capillaire
Blood pressure measurement > Blutdruckmessung
Central line care, Central venous catheter care, PICC line care
Port catheter care > Portversorgung
?Injections, Intramuscular injection, Subcutaneous injection > Injektionen
Vaccination, Immunisation, Immunization > Impfen, Vacinação, Vacunación, Vaccinazioni
Pain management > Schmerzmanagement, Schmerztherapie, Prise en charge de la douleur, Manejo del dolor
Fall prevention, Falls prevention > Sturzprophylaxe, Prévention des chutes
Patient positioning, Moving and positioning > Lagerung von Patienten
Patient mobilisation, Patient mobilization > Patientenmobilisation
Manual handling of patients, Patient handling, Patient transfer, Moving and handling > Kinästhetik, Kinaesthetics
Patient monitoring, Cardiac monitoring, Telemetry monitoring > Patientenüberwachung
Patient observation > Krankenbeobachtung
Patient advocacy
Patient safety > Patientensicherheit
Discharge planning, Discharge management > Entlassmanagement
Admission of patients, Patient intake > Patientenaufnahme
Shift handover, SBAR, Nursing handover > Dienstübergabe, Transmissions ciblées
Ward management, Charge nursing > Stationsleitung
Practice instruction, Clinical mentoring > Praxisanleitung, Tutorat infirmier
Aseptic technique, ANTT, Sterile technique > Aseptisches Arbeiten, Asepsie
Sterilisation of instruments, Instrument sterilisation, Sterile processing, Instrument sterilization > Sterilgutaufbereitung, Stérilisation
Hand hygiene > Händehygiene, Hygiène des mains
Basic Life Support, BLS, BLS certified
Neonatal Resuscitation, Neonatal Resuscitation Program, NRP
Trauma Nursing Core Course, TNCC
Care planning, Care plans > Plan de cuidados, Projet de soins, Pflegeplanung
Palliative care, End-of-life care > Cuidados paliativos, Cure palliative, Palliatieve zorg, Palliativpflege, Soins palliatifs
Diabetes care, Diabetes management, Diabetes education > Diabetesberatung
Stroke care, Stroke nursing > Schlaganfallversorgung
Dementia care > Demenzbetreuung, Dementiezorg
Nutritional care, Feeding assistance > Essen reichen, Aide à la prise des repas
Body hygiene care, Bathing and dressing > Körperpflege, Soins d’hygiène
Continence care > Inkontinenzversorgung
Midwifery, Obstetrics > Hebammenkunde, Maïeutique, Obstetricia, Verloskunde, Geburtshilfe
Antenatal care, Prenatal care > Schwangerenvorsorge
Postnatal care, Postpartum care > Wochenbettbetreuung
Breastfeeding support, Lactation consulting, Lactation counselling > Stillberatung
CTG, Cardiotocography > Kardiotokographie
Telehealth, Telemedicine, Telephone triage > Telemedizin, Télémédecine, Telemedicina
Manchester Triage System, Manchester triage
NEWS2, National Early Warning Score
Glasgow Coma Scale
RAI assessment, interRAI
Ventilator management, Mechanical ventilation > Beatmung
Venepuncture, Venipuncture, Phlebotomy > Blutentnahme, Prise de sang
Cannulation, IV cannulation
IV therapy, Intravenous therapy > Infusionstherapie
Catheterisation, Catheterization, Catheter care
Haemofiltration, Hemofiltration, Dialysis, Haemodialysis, Hemodialysis
Medication administration > Medikamentengabe, Administration des médicaments
Immediate Life Support, ?ILS
Advanced Cardiac Life Support, ACLS, Advanced Life Support
Paediatric Advanced Life Support, ?PALS, Pediatric Advanced Life Support
CPR, Cardiopulmonary resuscitation
Vital signs, Vital signs monitoring > Vitalzeichenkontrolle
?Triage
Infection control, Infection prevention > Hygienemanagement
Nursing documentation, Clinical documentation, ?Charting > Pflegedokumentation
Health promotion, Patient education
`,
};
