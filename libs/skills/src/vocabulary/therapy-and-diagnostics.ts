import type { SkillField } from '../skill.js';

/** Therapies, imaging, teeth, eyes and ears. */
export const THERAPY_AND_DIAGNOSTICS: SkillField = {
  category: 'health',
  rows: `
Physiotherapy, Physical therapy > Krankengymnastik, Kinésithérapie, Fisioterapia, Fysiotherapie, Manuelle Therapie
Occupational therapy > Ergothérapie, Terapia ocupacional, Terapia occupazionale
Speech therapy, Speech and language therapy, Speech pathology, Speech-language pathology > Logopädie, Orthophonie, Logopedia, Fonoaudiologia, Logopedie
Dysphagia management, Swallowing assessment > Dysphagietherapie
Respiratory therapy > Atemtherapie, Kinésithérapie respiratoire
Manual lymphatic drainage, Lymphatic drainage, Lymph drainage > Manuelle Lymphdrainage, Drainage lymphatique, Linfodrenaje, Linfodrenaggio
Massage therapy, Therapeutic massage, Medical massage > Heilmassage, Massagetherapie
Electrotherapy > Elektrotherapie
Hydrotherapy, Aquatic therapy > Hydrotherapie
Bobath concept, Bobath therapy > Bobath-Konzept
Proprioceptive neuromuscular facilitation, PNF technique
Medical training therapy > Medizinische Trainingstherapie
Gait training > Gangschule
?Rehabilitation, Neurological rehabilitation, Neurorehabilitation > Neurologische Rehabilitation, Rééducation fonctionnelle, ?Rehabilitación, ?Riabilitazione
Prosthetics, Orthotics, Prosthetics and orthotics > Orthopädietechnik, Orthoprothésie
Art therapy > Kunsttherapie, Art-thérapie
Music therapy > Musiktherapie, Musicothérapie
Play therapy > Spieltherapie
Nutrition counselling, Dietetics, Nutritional counselling, Nutrition counseling, Dietary counselling > Ernährungsberatung, Diététique, Nutrición, Dietista
Psychotherapy > Psychotherapie, Psicoterapia
Cognitive behavioural therapy, Cognitive behavioral therapy, ?CBT > Verhaltenstherapie, Thérapie cognitivo-comportementale
Dialectical behaviour therapy, Dialectical behavior therapy, DBT skills
Family therapy, Systemic therapy > Familientherapie, Systemische Therapie, Thérapie familiale
Trauma therapy, EMDR > Traumatherapie
Psychological assessment, Psychological testing, Psychometric testing > Psychologische Diagnostik, Evaluación psicológica
Clinical psychology > Klinische Psychologie, Psychologie clinique, Psicología clínica
Neuropsychology > Neuropsychologie, Neuropsicología
Counselling, Counseling, Psychological counselling > Psychologische Beratung, Psychosoziale Beratung
Addiction counselling, Substance abuse counseling, Addiction counseling > Suchtberatung, Addictologie
Crisis intervention > Krisenintervention, Intervention de crise, Intervención en crisis
Motivational interviewing > Motivierende Gesprächsführung, Entretien motivationnel
Applied behaviour analysis, Applied behavior analysis, ABA therapy
Biofeedback
Radiology > Radiologie, Radiología
Radiography, X-ray, X-ray imaging > Röntgen, Radiographie
Computed tomography, CT scanning, CT scan > Computertomographie, Scanner médical, Tomografía computarizada
Magnetic resonance imaging, MRI scanning, MRI > Magnetresonanztomographie, MRT, IRM, Resonancia magnética, Risonanza magnetica
Mammography > Mammographie, Mamografía
Ultrasound, Sonography > Échographie, Ecografía, Echografie, Ultraschall
Fluoroscopy > Durchleuchtung
Bone densitometry, DEXA scanning > Knochendichtemessung
PET-CT, Positron emission tomography
Radiation protection, Radiation safety > Strahlenschutz, Radioprotection, Protección radiológica
?PACS, Picture archiving and communication system
DICOM
Dental assistance, Dental nursing > Zahnmedizinische Assistenz, Assistance dentaire, Asistencia dental
Dental hygiene, Dental prophylaxis, Teeth cleaning > Zahnreinigung, Hygiène dentaire
Dentistry, General dentistry > Zahnmedizin, Odontologie, Odontología, Odontoiatria, Tandheelkunde
Orthodontics > Kieferorthopädie, Orthodontie, Ortodoncia, Ortodonzia
Endodontics, Root canal treatment > Endodontie, Endodoncia
Periodontics, Periodontology > Parodontologie, Periodoncia
Oral surgery, Dental surgery > Oralchirurgie, Chirurgie orale
Implantology, Dental implants > Implantologie, Implantología
Prosthodontics > Zahnprothetik
Dental technology, Dental laboratory work > Zahntechnik, Prothésiste dentaire
Dental CAD/CAM, CEREC
Optometry, Eye testing, Refraction testing > Optometrie, Optometría
Dispensing optics, Ophthalmic dispensing > Augenoptik, Optique lunetterie
Contact lens fitting > Kontaktlinsenanpassung
Audiology, Hearing tests, Audiometry > Audiologie, Audiología, Hörakustik
Hearing aid fitting > Hörgeräteanpassung, Audioprothèse
Spirometry, Lung function testing > Spirometrie, Lungenfunktionsprüfung
Electroencephalography, EEG > Elektroenzephalographie
Electromyography, EMG
Holter monitoring, Stress testing of the heart, Exercise ECG > Belastungs-EKG, Langzeit-EKG
Podiatry, Chiropody, Medical foot care > Podologie, Medizinische Fußpflege, Pédicurie-podologie, Podología
Exercise therapy > Bewegungstherapie
ECG, Electrocardiography > EKG
`,
};
