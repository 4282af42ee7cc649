import type { SkillField } from '../skill.js';

/** Nursing at the bed, on the ward and in the home. */
export const NURSING: SkillField = {
  category: 'health',
  rows: `
Patient care, Direct patient care > Patientenpflege, Soins aux patients, Cuidado de pacientes, Assistenza ai pazienti, Cuidado ao paciente, Patiëntenzorg
Patient assessment, Nursing assessment, Patient assessments, Assessment of patients, A-E assessment, ABCDE assessment, Head-to-toe assessment > Patientenbeurteilung, Pflegeassessment, Évaluation des patients, Évaluation clinique, Valoración de pacientes, Valoración de enfermería, Valutazione del paziente, Avaliação de doentes
Nursing, Registered nursing, General nursing > Krankenpflege, Gesundheits- und Krankenpflege, Soins infirmiers, Enfermería, Assistenza infermieristica, Enfermagem, Verpleegkunde
Basic nursing care, Personal care, Personal hygiene care, Activities of daily living > Grundpflege, Soins de base, Basiszorg, Aide à la toilette, Soins de nursing, Higiene del paciente, Igiene del paziente, Cuidados de higiene
Treatment nursing > Behandlungspflege
Intensive care, Intensive care nursing, ICU, Critical care, ITU, Critical care nursing, Intensive care unit, Adult intensive care, Intensive therapy unit > Intensivpflege, Soins intensifs, Terapia intensiva, Rianimazione, ?Réanimation, Cuidados intensivos, Intensivstation, Intensivmedizinische Pflege, Unité de soins intensifs, Réanimation polyvalente, Service de réanimation, UCI, Unidad de cuidados intensivos, Unità di terapia intensiva, Unidade de cuidados intensivos, Intensive care verpleegkunde
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
Wound care, Wound dressings, Wound dressing, Wound management, Dressing changes, Complex wounds, Wound healing, Leg ulcers > Wundpflege, Cura delle ferite, Cura de heridas, Wondzorg, Wundversorgung, Wundmanagement, Soins des plaies, Pansements, Soins de plaies, Plaies complexes, Plaies chroniques, Réfection de pansements, Verbandswechsel, Verbandwechsel, Chronische Wunden, Cuidado de heridas, Curas de heridas, Medicazioni, Gestione delle ferite, Tratamento de feridas, Cuidado de feridas, Wondverzorging
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
Central line care, Central venous catheter care, PICC line care, Central lines, Central venous lines, CVC care, PICC lines > ZVK-Pflege, Zentrale Venenkatheter, Voie centrale, Voies centrales, Catéter venoso central, Catetere venoso centrale
Port catheter care > Portversorgung
?Injections, Intramuscular injection, Subcutaneous injection > Injektionen
Vaccination, Immunisation, Immunization > Impfen, Vacinação, Vacunación, Vaccinazioni
Pain management > Schmerzmanagement, Schmerztherapie, Prise en charge de la douleur, Manejo del dolor
Fall prevention, Falls prevention > Sturzprophylaxe, Prévention des chutes
Patient positioning, Moving and positioning > Lagerung von Patienten
Patient mobilisation, Patient mobilization > Patientenmobilisation
Manual handling of patients, Patient handling, Patient transfer, Moving and handling > Kinästhetik, Kinaesthetics
Patient monitoring, Cardiac monitoring, Telemetry monitoring, Monitoring of patients, Deteriorating patients, Recognition of deterioration > Patientenüberwachung, Monitoring von Patienten, Überwachung von Patienten, Surveillance des patients, Surveillance clinique, Monitorización de pacientes, Monitoraggio dei pazienti
Patient observation > Krankenbeobachtung
Patient advocacy
Patient safety > Patientensicherheit
Discharge planning, Discharge management > Entlassmanagement
Admission of patients, Patient intake > Patientenaufnahme
Shift handover, SBAR, Nursing handover, Handovers, Bedside handover > Dienstübergabe, Transmissions ciblées, Pflegeübergabe, Übergaben, Transmissions infirmières, Relève infirmière
Ward management, Charge nursing > Stationsleitung
Practice instruction, Clinical mentoring > Praxisanleitung, Tutorat infirmier
Aseptic technique, ANTT, Sterile technique > Aseptisches Arbeiten, Asepsie
Sterilisation of instruments, Instrument sterilisation, Sterile processing, Instrument sterilization > Sterilgutaufbereitung, Stérilisation
Hand hygiene > Händehygiene, Hygiène des mains
Basic Life Support, BLS, BLS certified
Neonatal Resuscitation, Neonatal Resuscitation Program, NRP
Trauma Nursing Core Course, TNCC
Care planning, Care plans, Care plan, Nursing care plans, Individual care plans, Individualised care plans > Plan de cuidados, Projet de soins, Pflegeplanung, Projets de soins, Plans de soins, Plan de soins, Projet de soins personnalisé, Projets de soins personnalisés, Planes de cuidados, Plan de atención, Piani assistenziali, Piano di assistenza, Plano de cuidados, Planos de cuidados, Zorgplan, Zorgplannen, Pflegepläne, Pflegeprozess
Palliative care, End-of-life care > Cuidados paliativos, Cure palliative, Palliatieve zorg, Palliativpflege, Soins palliatifs, Soins de fin de vie, Accompagnement de fin de vie, Sterbebegleitung
Diabetes care, Diabetes management, Diabetes education > Diabetesberatung
Stroke care, Stroke nursing > Schlaganfallversorgung
Dementia care, Care of people with dementia > Demenzbetreuung, Dementiezorg, Demenzkranke, Unité protégée, Maladie d’Alzheimer, Atención a la demencia, Assistenza alla demenza
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
Ventilator management, Mechanical ventilation, Ventilated patients, Ventilator weaning, Mechanically ventilated, Non-invasive ventilation, ?NIV, Invasive ventilation, Artificial ventilation > Beatmung, Beatmungspflege, Beatmete Patienten, Maschinelle Beatmung, Heimbeatmung, Ventilation mécanique, Patients ventilés, Ventilación mecánica, Ventilação mecânica, Beademing
Venepuncture, Venipuncture, Phlebotomy > Blutentnahme, Prise de sang
Cannulation, IV cannulation
IV therapy, Intravenous therapy, Intravenous infusions, IV infusions, Intravenous medication, IV medication, IV drugs, Syringe drivers, IVs > Infusionstherapie, Infusionen, Infusionsgabe, Pousse-seringues, Perfusions, Voies veineuses, Terapia intravenosa, Terapia endovenosa, Infusietherapie
Catheterisation, Catheterization, Catheter care
Haemofiltration, Hemofiltration, Dialysis, Haemodialysis, Hemodialysis, Renal replacement therapy, CRRT, CVVH, CVVHDF, Continuous renal replacement > Nierenersatzverfahren, Nierenersatztherapie, Hämodialyse, Épuration extra-rénale, Hémodialyse, Hemodiálisis, Terapia de reemplazo renal, Emodialisi, Hemodiálise
Medication administration, Administration of medication, Administering medication, Administration of medicines, Drug administration, Drug rounds, Medication rounds, Medication management, Administering medicines > Medikamentengabe, Administration des médicaments, Medikamentenmanagement, Medikamentenverabreichung, Arzneimittelgabe, Stellen von Medikamenten, Richten von Medikamenten, Gestion des médicaments, Circuit du médicament, Préparation des traitements, Distribution des médicaments, Préparation des médicaments, Administración de medicación, Administración de medicamentos, Gestión de la medicación, Somministrazione di farmaci, Somministrazione farmaci, Gestione dei farmaci, Administração de medicamentos, Administração de medicação, Medicatie toedienen, Medicatiebeheer, Medicatieverstrekking
Immediate Life Support, ?ILS
Advanced Cardiac Life Support, ACLS, Advanced Life Support > Erweiterte Reanimationsmaßnahmen, Soporte vital avanzado, Suporte avançado de vida
Paediatric Advanced Life Support, ?PALS, Pediatric Advanced Life Support
CPR, Cardiopulmonary resuscitation
Vital signs, Vital signs monitoring, Taking observations > Vitalzeichenkontrolle, Vitalzeichen, Vitalparameter, Constantes vitales, Paramètres vitaux, Prise des constantes, Signos vitales, Parametri vitali, Sinais vitais, Vitale functies
?Triage
Infection control, Infection prevention, Infection prevention and control, IPC measures > Hygienemanagement, Control de infecciones, Controllo delle infezioni, Infectiepreventie
Nursing documentation, Clinical documentation, ?Charting, Patient documentation, Patient records, Electronic patient records, Care documentation, Care records > Pflegedokumentation, Patientendokumentation, Dossier patient, Dossier de soins, Transmissions écrites, Historia clínica electrónica, Cartella clinica, Zorgdossier, Registos clínicos
Health promotion, Patient education
High dependency care, High dependency, High-dependency unit, HDU, Step-down unit > Intermediate Care Station, ?IMC, Soins continus, Surveillance continue, Cuidados intermedios, Terapia subintensiva
Haemodynamic monitoring, Hemodynamic monitoring, Invasive monitoring, Arterial lines, Arterial line, Arterial line care, Swan-Ganz catheter > Hämodynamisches Monitoring, Invasives Monitoring, Surveillance hémodynamique, Monitorización hemodinámica, Monitoraggio emodinamico, Monitorização hemodinâmica, Hemodynamische bewaking
Vasoactive drugs, Vasoactive medication, Inotropes, Inotropic support, Vasopressors, Vasopressor titration > Katecholamine, Katecholamintherapie, Amines vasoactives, Drogas vasoactivas, Farmaci vasoattivi
Care home software, Care records software, Nursing information systems > Logiciel de soins, Logiciels de soins, Netsoins, Titan soins, Vivendi PD, MediFox
Preceptorship, Preceptoring, Supervision of student nurses, Mentoring of students, Student nurse mentoring, Supervising students > Tutorat, Encadrement des étudiants, Anleitung von Auszubildenden, Anleitung von Schülern, Tutorización de alumnos, Tutoraggio
Sepsis care, Sepsis Six, Sepsis management
`,
};
