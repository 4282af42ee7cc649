import type { SkillField } from '../skill.js';

/** Medical fields and what doctors do. */
export const MEDICINE: SkillField = {
  category: 'health',
  rows: `
?General practice, Family medicine, Primary care, General medicine > Allgemeinmedizin, Médecine générale, Medicina general, Medicina generale, Huisartsgeneeskunde
Internal medicine > Innere Medizin, Médecine interne, Medicina interna
Emergency medicine > Notfallmedizin, Médecine d’urgence, Medicina de urgencias
Intensive care medicine, Critical care medicine > Intensivmedizin
Anaesthesia, Anesthesia > Anesthésie, Anestesia, Anestesiologia, Anästhesie
Regional anaesthesia, Regional anesthesia, Nerve blocks > Regionalanästhesie
General surgery > Allgemeinchirurgie, Chirurgie générale, Cirugía general
Orthopaedics, Orthopedics, Orthopaedic surgery, Orthopedic surgery > Orthopädie, Orthopédie, Traumatología, Ortopedia
Trauma surgery > Unfallchirurgie
Neurosurgery > Neurochirurgie, Neurocirugía
Cardiac surgery, Cardiothoracic surgery > Herzchirurgie
Vascular surgery > Gefäßchirurgie
Plastic surgery > Plastische Chirurgie, Chirurgie plastique
Paediatric surgery, Pediatric surgery > Kinderchirurgie
Laparoscopy, Laparoscopic surgery, Minimally invasive surgery > Laparoskopie, Minimalinvasive Chirurgie
Endoscopy > Endoskopie, Endoscopie, Endoscopia
Gastroscopy > Gastroskopie
Colonoscopy > Koloskopie, Coloscopie
Suturing, Wound suturing > Nahttechniken, Sutures
Gynaecology, Gynecology, Obstetrics and gynaecology > Gynäkologie, Gynécologie, Ginecología
Paediatrics, Pediatrics > Kinderheilkunde, Pédiatrie, Pediatría, Kindergeneeskunde, Pädiatrie
Neurology > Neurologie, Neurología
Psychiatry > Psychiatrie, Psiquiatría, Psichiatria
Child and adolescent psychiatry > Kinder- und Jugendpsychiatrie
Dermatology > Dermatologie, Dermatología
Ophthalmology > Augenheilkunde, Ophtalmologie, Oftalmología
Otolaryngology, Ear nose and throat, ENT medicine > Hals-Nasen-Ohren-Heilkunde, Otorhinolaryngologie
Urology > Urologie, Urología
Nephrology > Nephrologie, Nefrología
Gastroenterology > Gastroenterologie, Gastroenterología
Pulmonology, Respiratory medicine > Pneumologie, Neumología
Endocrinology > Endokrinologie, Endocrinologie, Endocrinología
Haematology, Hematology > Hämatologie, Hématologie, Hematología
Oncology, Chemotherapy > Oncologie, Oncología, Onkologie
Radiotherapy, Radiation oncology, Radiation therapy > Strahlentherapie, Radiothérapie, Radioterapia
Rheumatology > Rheumatologie, Reumatología
Immunology > Immunologie, Inmunología
Infectious diseases, Infectiology > Infektiologie, Infectiologie
Geriatrics, Geriatric medicine > Geriatrie, Geriatría
Pathology > Pathologie, Patología
Forensic medicine, Forensic pathology > Rechtsmedizin, Médecine légale
Nuclear medicine > Nuklearmedizin, Médecine nucléaire
Cardiology > Cardiologie, Cardiología, Kardiologie
Interventional cardiology, Cardiac catheterisation, Cardiac catheterization > Herzkatheter
Interventional radiology > Interventionelle Radiologie
Echocardiography > Echokardiographie, Échocardiographie, Ecocardiografia
Sports medicine > Sportmedizin, Médecine du sport
Occupational medicine > Arbeitsmedizin, Médecine du travail
Public health, Population health > Öffentliches Gesundheitswesen, Santé publique, Salud pública, Sanità pubblica, Saúde pública
Epidemiology > Epidemiologie, Epidemiología
Acupuncture > Akupunktur, Acuponcture, Acupuntura
Homeopathy > Homöopathie, Homéopathie
Osteopathy > Osteopathie
Chiropractic > Chiropraktik
Medical history taking, History taking, Anamnesis > Anamnese
Physical examination, Clinical examination > Körperliche Untersuchung, Examen clinique
Clinical diagnosis, Differential diagnosis, Medical diagnosis > Differentialdiagnostik, Diagnostic clinique
Prescribing, Non-medical prescribing
Medical report writing, Medical reports > Arztbriefe, Arztbriefschreibung
Lumbar puncture > Lumbalpunktion
Intubation, Endotracheal intubation
Arterial blood gas analysis, Blood gas analysis, ABG interpretation > Blutgasanalyse
ECG interpretation, EKG interpretation > EKG-Auswertung
Clinical audit
Clinical governance
Evidence-based medicine, Evidence-based practice > Evidenzbasierte Medizin
Transplant medicine, Organ transplantation > Transplantationsmedizin
Sleep medicine, Polysomnography > Schlafmedizin
Veterinary medicine, Veterinary care > Tiermedizin, Veterinärmedizin, Médecine vétérinaire, Medicina veterinaria, Diergeneeskunde
Veterinary nursing, Veterinary assistance > Tierpflege, Auxiliaire vétérinaire
Veterinary surgery > Tierchirurgie
Animal anaesthesia, Veterinary anaesthesia
?Surgery, Surgical assistance, Operating theatre, Operating room
Mental health, Mental health nursing, Psychiatric care
`,
};
