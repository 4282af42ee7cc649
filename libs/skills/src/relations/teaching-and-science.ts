import type { RelationRows } from './relation.js';

export const TEACHING_AND_SCIENCE: RelationRows = `
Primary school teaching ~ Secondary school teaching ~ Special education
Primary school teaching, Secondary school teaching, Language teaching, Mathematics teaching, Science teaching, Adult education, Higher education teaching, Vocational training > Teaching
Teaching > Lesson planning, Classroom management, Student assessment
Lesson planning ~ Curriculum design ~ Instructional design
Differentiated instruction ~ Special education ~ Learning support
TEFL = English as a second language
TEFL, Teaching German as a foreign language, Teaching French as a foreign language > Language teaching
Pedagogy = Didactics
Moodle ~ Blackboard ~ Canvas LMS ~ Google Classroom ~ ILIAS LMS
Moodle, Blackboard, Canvas LMS, ILIAS LMS > Learning management systems
E-learning ~ Blended learning ~ Remote teaching ~ Instructional design
Articulate 360 = Adobe Captivate
Train the trainer ~ Workshop facilitation ~ Seminar delivery ~ Adult education
Tutoring ~ Teaching ~ Learning support
School assistance ~ Learning support ~ Special needs childcare
Student counselling ~ Career counselling ~ Counselling
HPLC ~ Gas chromatography ~ Ion chromatography
HPLC, Gas chromatography, Ion chromatography, Thin-layer chromatography > Chromatography
Mass spectrometry ~ ICP-MS
Infrared spectroscopy, Raman spectroscopy, NMR spectroscopy, UV-Vis spectroscopy, Mass spectrometry > Spectroscopy
UV-Vis spectroscopy ~ Infrared spectroscopy ~ Raman spectroscopy
HPLC, Mass spectrometry, Titration, Gas chromatography > Analytical chemistry
Pipetting, Titration, Centrifugation, Sample preparation, Solution preparation > Laboratory techniques
Fluorescence microscopy, Electron microscopy > Microscopy
ISO 17025 ~ ISO 15189 ~ Good Laboratory Practice
Method validation = Method development
ELISA ~ Immunoassays ~ Western blot
PCR ~ Gel electrophoresis ~ DNA extraction ~ Next-generation sequencing
PCR, Molecular cloning, Western blot, CRISPR, DNA extraction > Molecular biology
CRISPR = Gene editing
Cell culture ~ Bacterial culture ~ Stem cell culture
Cell culture, Flow cytometry, Transfection > Cell biology
FlowJo > Flow cytometry
Next-generation sequencing, Genomics, Bioconductor > Bioinformatics
Microbiology ~ Molecular biology ~ Biochemistry
Upstream processing, Downstream processing, Fermentation > Biotechnology
Organic synthesis > Organic chemistry
Organic chemistry, Inorganic chemistry, Analytical chemistry, Physical chemistry > Chemistry
Histology ~ Cytology ~ Immunohistochemistry
Clinical chemistry ~ Medical laboratory science ~ Blood banking
`;
