export const DEPARTMENT_LABELS = [
  'department|team|division|business unit|ward',
  'abteilung|fachbereich|bereich',
  'service|département|direction|équipe',
  'departamento|área',
  'reparto|dipartimento|ufficio',
  'departamento da vaga|setor|sector',
  'afdeling',
] as const;
