import type { RelationRows } from './relation.js';

export const HEALTH_AND_CARE: RelationRows = `
Venepuncture ~ Cannulation ~ Injections
Cannulation > IV therapy, Venepuncture
Intensive care, Emergency care, Medical-surgical nursing, Treatment nursing, Perioperative nursing, Paediatric nursing, Psychiatric nursing, Oncology nursing, Dialysis nursing, Community nursing, Nursing documentation, Ward management, Wound care > Nursing
Nursing > Patient care, Vital signs, Medication administration, Basic nursing care
Basic nursing care, Patient positioning, Patient mobilisation, Body hygiene care, Patient monitoring > Patient care
Basic nursing care ~ Body hygiene care ~ Continence care ~ Geriatric care
Geriatric care ~ Dementia care ~ Home care ~ Residential care ~ Nursing
Geriatric care, Home care > Basic nursing care, Body hygiene care
Intensive care ~ Emergency care ~ Recovery room care
Intensive care > Ventilator management, Patient monitoring, Central line care
Ventilator management ~ Airway management ~ Tracheostomy care ~ Intubation
Advanced Cardiac Life Support > Basic Life Support, CPR
Immediate Life Support, Paediatric Advanced Life Support > Basic Life Support
Advanced Cardiac Life Support ~ Paediatric Advanced Life Support ~ Immediate Life Support
Basic Life Support = CPR
Basic Life Support > First aid
Emergency Medical Technician, Paramedicine > Basic Life Support, First aid, Patient transport, Triage
Paramedicine > Emergency Medical Technician, Emergency care
Wound care ~ Pressure ulcer prevention ~ Stoma care
Blood pressure measurement, Blood glucose monitoring > Vital signs
Vital signs ~ Patient monitoring ~ Patient observation
Care planning ~ Nursing documentation ~ Patient assessment
Palliative care ~ Hospice care ~ Oncology nursing
Midwifery > Antenatal care, Postnatal care, Breastfeeding support, CTG
Neonatal care ~ Paediatric nursing ~ Midwifery
Paediatrics ~ Paediatric nursing
Infection control ~ Hand hygiene ~ Aseptic technique ~ Hospital hygiene
Aseptic technique > Hand hygiene
Perioperative nursing = Scrub nursing
Sterilisation of instruments ~ Aseptic technique ~ Autoclaving
Patient transport ~ Patient mobilisation
Epic EHR = Cerner = Meditech = Allscripts
Epic EHR, Cerner, Meditech, Allscripts, athenahealth, eClinicalWorks, SystmOne, EMIS Web, Orbis hospital information system > Electronic health records
SystmOne = EMIS Web
Medistar ~ TurboMed
Medical coding ~ Medical billing ~ ICD-10 ~ DRG coding
ICD-10, CPT coding, DRG coding > Medical coding
Medical reception ~ Appointment scheduling ~ Medical records management
General practice ~ Internal medicine ~ Emergency medicine
Anaesthesia ~ Intensive care medicine ~ Emergency medicine
Regional anaesthesia > Anaesthesia
General surgery ~ Trauma surgery ~ Orthopaedics
Trauma surgery, General surgery, Vascular surgery, Cardiac surgery, Neurosurgery > Surgery
Gastroscopy, Colonoscopy > Endoscopy
Echocardiography, ECG interpretation > Cardiology
ECG interpretation > ECG
Computed tomography ~ Magnetic resonance imaging ~ Radiography ~ Fluoroscopy ~ Mammography
Computed tomography, Magnetic resonance imaging, Radiography, Mammography > Radiology
PACS ~ DICOM
Physiotherapy > Exercise therapy, Gait training, Rehabilitation
Physiotherapy ~ Occupational therapy ~ Sports medicine
Manual lymphatic drainage ~ Massage therapy ~ Massage
Occupational therapy, Speech therapy > Rehabilitation
Cognitive behavioural therapy, Dialectical behaviour therapy, Family therapy, Trauma therapy > Psychotherapy
Psychotherapy ~ Counselling ~ Clinical psychology
Addiction counselling, Crisis intervention > Counselling
Dental assistance ~ Dental hygiene
Orthodontics, Endodontics, Periodontics, Oral surgery, Prosthodontics > Dentistry
Dispensing ~ Prescription processing ~ Medication counselling ~ Compounding
Hospital pharmacy, Clinical pharmacy, Dispensing, Medication counselling > Pharmacy
Clinical trial monitoring, Case report forms, Clinical data management > Clinical trials
Clinical trials > Good Clinical Practice
GMP ~ Good Laboratory Practice ~ Good Distribution Practice
Regulatory affairs ~ Medical device regulation ~ FDA regulations
Social work ~ Social pedagogy ~ Social case work ~ Family support
Youth work ~ Social pedagogy ~ Child protection
Safeguarding ~ Child protection ~ Safeguarding adults
Disability support ~ Personal assistance ~ Special needs childcare ~ Autism support
Residential care ~ Home care ~ Live-in care
Childcare ~ Kindergarten teaching ~ Early childhood education ~ Nursery work
Nannying, Babysitting, Childminding, Nursery work, Infant care, Kindergarten teaching > Childcare
Nannying = Childminding = Babysitting
Paediatric first aid > First aid
Hairdressing > Haircutting, Hair colouring
Barbering ~ Hairdressing
Facials, Skin care, Waxing, Body treatments > Beauty therapy
Manicure ~ Pedicure ~ Nail design
Swedish massage, Thai massage > Massage
Personal training ~ Fitness instruction ~ Group fitness ~ Strength and conditioning
Yoga instruction ~ Pilates instruction
Veterinary nursing ~ Animal care ~ Veterinary medicine
`;
