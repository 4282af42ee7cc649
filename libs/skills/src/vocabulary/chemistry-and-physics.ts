import type { SkillField } from '../skill.js';

/** Chemistry, physics, earth and materials. */
export const CHEMISTRY_AND_PHYSICS: SkillField = {
  category: 'science',
  rows: `
Chemistry > Chemie, Chimie, Química, Chimica
Organic chemistry > Organische Chemie, Chimie organique, Química orgánica
Inorganic chemistry > Anorganische Chemie, Chimie inorganique
Physical chemistry > Physikalische Chemie, Chimie physique
Organic synthesis, Chemical synthesis > Organische Synthese, Synthèse organique
Polymer chemistry, Polymer science > Polymerchemie, Chimie des polymères
Electrochemistry > Elektrochemie, Électrochimie, Electroquímica
Catalysis > Katalyse, ?Catalyse
Computational chemistry, Molecular modelling, Molecular modeling > Computerchemie, Modélisation moléculaire
GROMACS
LAMMPS
Molecular dynamics > Molekulardynamik
Density functional theory, Quantum chemistry, Gaussian software > Quantenchemie
Materials science > Werkstoffwissenschaften, Materialwissenschaft, Science des matériaux, Ciencia de materiales, Scienza dei materiali
Metallurgy > Metallurgie, Metalurgia, Metallurgia
Metallography > Metallographie
Ceramics engineering > Technische Keramik
Nanotechnology > Nanotechnologie, Nanotecnología
Thin film deposition, Physical vapour deposition, Chemical vapour deposition, Sputtering > Dünnschichttechnik
Semiconductor physics, Semiconductor processing > Halbleitertechnik
Photolithography, Lithography for semiconductors > Fotolithografie
Corrosion engineering, Corrosion protection > Korrosionsschutz
Coatings technology, Paint formulation > Lacktechnik
Adhesives technology > Klebtechnik
Cosmetics formulation, Cosmetic science > Kosmetikentwicklung
Physics > Physik, ?Physique, ?Física
Experimental physics > Experimentalphysik
Theoretical physics > Theoretische Physik
Quantum mechanics, Quantum physics > Quantenmechanik, Mécanique quantique
Quantum computing, Qiskit
?Optics > ?Optik, ?Optique
Laser technology, Laser physics > Lasertechnik
Photonics > Photonik, Photonique
Nuclear physics > Kernphysik, Physique nucléaire
Particle physics > Teilchenphysik, Physique des particules
Plasma physics > Plasmaphysik
Astrophysics > Astrophysik, Astrophysique
Astronomy > Astronomie, Astronomía
?Acoustics > ?Akustik, Acoustique, Acústica
Vacuum technology > Vakuumtechnik
Cryogenics > Kryotechnik
Medical physics > Medizinische Physik, Physique médicale
Biophysics > Biophysik, Biophysique
Geophysics > Geophysik, Géophysique
Geology > Geologie, Geología
Hydrogeology > Hydrogeologie
Hydrology > Hydrologie, Hidrología
Mineralogy > Mineralogie
Meteorology > Meteorologie, Meteorología
Climate science, Climate modelling > Klimaforschung
Oceanography > Ozeanographie, Océanographie
Soil science > Bodenkunde, Pédologie
Remote sensing > Fernerkundung, Télédétection, Teledetección, Telerilevamento
Petrophysics, Well logging
Seismology, Seismic interpretation > Seismologie
Mathematics, ?Maths, Teaching mathematics, ?Math > Mathematik, Mathématiques, Matemáticas, Matematica, Wiskunde
Applied mathematics > Angewandte Mathematik
Numerical analysis, Numerical methods > Numerische Mathematik, Analyse numérique
Operations research > Recherche opérationnelle, Investigación operativa
Mathematical optimisation, Linear programming, Mathematical optimization > Mathematische Optimierung
Scientific computing, High-performance computing, HPC > Wissenschaftliches Rechnen
Archaeology, Archaeological excavation > Archäologie, Archéologie, Arqueología
Anthropology > Anthropologie, Antropología
Research methodology, Research methods > Forschungsmethoden, Méthodologie de recherche
Scientific research > Wissenschaftliches Arbeiten, Recherche scientifique, Investigación científica, Ricerca scientifica
Literature review, Systematic review, Meta-analysis > Literaturrecherche
Qualitative research, Qualitative interviews > Qualitative Forschung
Quantitative research > Quantitative Forschung
Survey design, Questionnaire design > Fragebogenentwicklung
Grant writing, Grant applications, Research funding > Drittmittelanträge
Scientific publishing, Peer review > Wissenschaftliches Publizieren
Lab supervision of students
LaTeX, BibTeX, Overleaf
OriginPro, OriginLab
EndNote
Zotero
Mendeley
NVivo
MAXQDA
ATLAS.ti
`,
};
