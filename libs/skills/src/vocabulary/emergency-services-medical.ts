import type { SkillField } from '../skill.js';

/** Ambulance and rescue medicine. */
export const EMERGENCY_SERVICES_MEDICAL: SkillField = {
  category: 'health',
  rows: `
Paramedicine, Prehospital care, Pre-hospital emergency care > Rettungsdienst, Secours préhospitalier, Emergencias sanitarias
Emergency Medical Technician, EMT-B, EMT-Basic > Rettungssanitäter, Técnico en emergencias sanitarias
Patient transport, Ambulance driving > Krankentransport, Conduite d’ambulance
Defibrillation, AED use, Automated external defibrillator > Defibrillation mit AED
Prehospital Trauma Life Support, PHTLS, ITLS
Advanced Trauma Life Support, ATLS
Mass casualty incident management, Mass casualty management > Massenanfall von Verletzten
Emergency call handling, 112 call handling, 911 dispatch > Leitstellendisposition, Régulation médicale
Haemorrhage control, Hemorrhage control, Stop the Bleed
Splinting, Fracture immobilisation
First aid > EHBO, Pronto soccorso, Erste Hilfe, Premiers secours, Primeros auxilios, Primo soccorso
Mental Health First Aid
Water rescue > Wasserrettung
Mountain rescue > Bergrettung, Secours en montagne
`,
};
