import type { OccupationField } from './occupation.js';

export const SCIENCE: OccupationField = {
  field: 'science',
  rows: `
*research scientist, scientist, researcher, research associate, postdoctoral researcher, postdoc, research fellow, research assistant, wissenschaftler, wissenschaftlicher mitarbeiter, forscher, postdoktorand, chercheur, ingénieur de recherche, attaché de recherche, post doctorant, doctorant, investigador, investigador postdoctoral, ayudante de investigación, ricercatore, assegnista di ricerca, pesquisador, investigador científico, bolseiro de investigação, onderzoeker, promovendus, phd researcher, doctoral researcher, phd student, phd candidate, doktorand
biologist, molecular biologist, microbiologist, biochemist, biotechnologist, cell biologist, geneticist, biologe, mikrobiologe, biochemiker, biotechnologe, biologiste, microbiologiste, biólogo, microbiólogo, biotecnólogo, biologo, microbiologo, biotecnologo, bioloog, microbioloog, bioinformatician, bioinformatiker, bioinformaticien
chemist, analytical chemist, research chemist, quality control chemist, chemiker, chimiste, químico, chimico, químico analista, scheikundige, chemicus
physicist, physiker, physicien, físico, fisico, natuurkundige, geologist, geologe, géologue, geólogo, geologo, geoloog

*laboratory technician, lab technician, laboratory assistant, lab assistant, lab tech, laboratory analyst, research technician, analytical technician, laborant, -laborant, chemielaborant, biologielaborant, chemisch technischer assistent, cta, biologisch technischer assistent, bta, laborassistent, physiklaborant, technicien de laboratoire, technicien chimiste, laborantin, técnico de laboratorio, analista de laboratorio, auxiliar de laboratorio, tecnico di laboratorio, analista di laboratorio, tecnico chimico, técnico de laboratório, analista químico, laboratoriummedewerker, analist laboratorium, chemisch analist, laborant chemie, qc analyst

clinical research associate, cra, clinical research coordinator, clinical trial manager, study coordinator, clinical trial coordinator, klinischer monitor, studienkoordinator, attaché de recherche clinique, arc, técnico de ensayos clínicos, monitor de ensayos clínicos, coordinatore di ricerca clinica, monitor de ensaios clínicos, regulatory affairs manager, regulatory affairs specialist
`,
};
