import type { OccupationField } from './occupation.js';

export const SOFTWARE: OccupationField = {
  field: 'software',
  rows: `
software developer, software engineer, developer, programmer, coder, -entwickler, développeur, desarrollador, sviluppatore, desenvolvedor, programador, ontwikkelaar, -programmierer, programmatore
frontend developer, front end developer, frontend engineer, front end engineer, frontendentwickler, développeur front end
backend developer, back end developer, backend engineer, back end engineer, backendentwickler, développeur back end
`,
};
