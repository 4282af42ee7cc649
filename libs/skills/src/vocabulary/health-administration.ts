import type { SkillField } from '../skill.js';

/** Records, billing and programs of hospitals and practices. */
export const HEALTH_ADMINISTRATION: SkillField = {
  category: 'health',
  rows: `
Medical reception, Medical secretarial work > Arztsekretariat, Secrétariat médical
Appointment scheduling, Patient scheduling > Terminvergabe, Prise de rendez-vous
Medical coding > Medizinische Kodierung, Codificación clínica
Medical billing, Health insurance billing > Abrechnung nach EBM, Facturation médicale
ICD-10, ICD-10-CM
CPT coding
DRG coding, Diagnosis related groups > DRG-Kodierung
Physician billing under GOÄ > GOÄ-Abrechnung
Medical transcription, Medical dictation > Phonodiktat, Transcription médicale
Medical records management > Patientenaktenführung
Healthcare management, Hospital administration, Healthcare administration > Gesundheitsmanagement, Krankenhausmanagement, Gestión sanitaria
Meditech
Allscripts
athenahealth, AthenaOne
eClinicalWorks
NextGen Healthcare
SystmOne
EMIS Web
Orbis hospital information system, ORBIS KIS
Medistar
TurboMed
?Doctolib
Dentrix
HL7, HL7 FHIR, FHIR
Laboratory information system, LIS software
Clinical informatics, Health informatics, Nursing informatics > Medizinische Informatik
HIPAA, HIPAA compliance
Medical device operation, Medical equipment operation > Medizinproduktebedienung
Infusion pump operation, Syringe pumps, Infusion pumps > Infusionspumpen
Hospital hygiene > Krankenhaushygiene, Hygiène hospitalière
Epic EHR, Epic Systems, ?Epic
Cerner, Cerner Millennium
Electronic health records, EHR, EMR, Electronic medical records
Medical terminology
`,
};
