import type { OccupationField } from './occupation.js';

export const HEALTH: OccupationField = {
  field: 'health',
  rows: `
registered nurse, nurse, rn, staff nurse, -krankenpfleger, -krankenschwester, -pflegefachmann, infirmier, enfermero, infermiere, enfermeiro, verpleegkundige
nursing assistant, healthcare assistant, cna, nurse aide, -pflegehelfer, aide soignant, auxiliar de enfermería
`,
};
