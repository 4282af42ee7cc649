import type { SkillField } from '../skill.js';

/** Work at the bench in any laboratory. */
export const LABORATORY: SkillField = {
  category: 'science',
  rows: `
Laboratory techniques, Laboratory skills > Labortechnik, Techniques de laboratoire, Técnicas de laboratorio, Tecniche di laboratorio, Laborarbeit
Laboratory safety > Laborsicherheit, Sécurité en laboratoire
Laboratory management, Lab management > Laborleitung
Pipetting > Pipettieren, Pipetage
Sample preparation > Probenvorbereitung, Préparation d’échantillons
?Sampling, Sample collection > Probenahme, Échantillonnage
Solution preparation, Buffer preparation
Titration > Titrimétrie
Weighing and dosing, Analytical balances
Centrifugation > Zentrifugation
?Filtration
Distillation > Destillation
Extraction techniques, Solid-phase extraction, Liquid-liquid extraction > Extraktionsverfahren
Chromatography > Chromatographie, Cromatografía
HPLC, UHPLC, UPLC, Liquid chromatography
Gas chromatography, GC-MS > Gaschromatographie, Chromatographie en phase gazeuse
Ion chromatography > Ionenchromatographie
Thin-layer chromatography > Dünnschichtchromatographie
Mass spectrometry, LC-MS > Massenspektrometrie, Spectrométrie de masse, Espectrometría de masas
ICP-MS, ICP-OES
Atomic absorption spectroscopy, AAS spectroscopy > Atomabsorptionsspektrometrie
UV-Vis spectroscopy, Spectrophotometry > Spektralphotometrie, Spectrophotométrie, Espectrofotometría
Infrared spectroscopy, FTIR, FT-IR > Infrarotspektroskopie
Raman spectroscopy > Raman-Spektroskopie
NMR spectroscopy, Nuclear magnetic resonance > NMR-Spektroskopie, Kernspinresonanz
Spectroscopy > Spektroskopie, Spectroscopie, Espectroscopía
X-ray diffraction, XRD
X-ray fluorescence, XRF analysis > Röntgenfluoreszenzanalyse
X-ray photoelectron spectroscopy, XPS spectroscopy
Thermal analysis, Differential scanning calorimetry, Thermogravimetric analysis > Thermoanalyse
?Rheology, Rheometry > Rheologie
Microscopy, Light microscopy > Mikroskopie, Microscopie, Microscopía
Fluorescence microscopy, Confocal microscopy > Fluoreszenzmikroskopie
Electron microscopy, Scanning electron microscopy, Transmission electron microscopy > Elektronenmikroskopie, Microscopie électronique
Atomic force microscopy
LIMS, Laboratory information management system > Laborinformationssystem
Electronic lab notebook
Benchling
LabArchives
ISO 17025, ISO/IEC 17025
ISO 15189
Method validation, Analytical method validation > Methodenvalidierung, Validation de méthodes analytiques
Method development, Analytical method development > Methodenentwicklung
Analytical chemistry > Analytische Chemie, Chimie analytique, Química analítica
Instrument calibration, Calibration > Kalibrierung, Étalonnage, Calibración
Water analysis > Wasseranalytik, Analyse de l’eau
Food analysis > Lebensmittelanalytik, Analyse alimentaire
Environmental analysis > Umweltanalytik
Clinical chemistry > Klinische Chemie, Biochimie clinique
Medical laboratory science, Medical laboratory technology, Medical technology > Medizinische Laboratoriumsdiagnostik, Biologie médicale, Análisis clínicos
Blood banking, Transfusion medicine, Immunohaematology > Transfusionsmedizin, Banco de sangre
Haematology analysers, Complete blood count > Blutbild
Coagulation testing > Gerinnungsdiagnostik
Urinalysis > Urindiagnostik
Histology, Histotechnology > Histologie, Histología, Istologia
Cytology > Zytologie, Cytologie
Immunohistochemistry > Immunhistochemie
Tissue staining, Gram staining, Haematoxylin and eosin staining > Gram-Färbung
Laboratory waste disposal > Laborabfallentsorgung
Autoclaving > Autoklavieren
`,
};
