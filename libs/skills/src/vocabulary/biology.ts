import type { SkillField } from '../skill.js';

/** Life sciences from cell to field. */
export const BIOLOGY: SkillField = {
  category: 'science',
  rows: `
Biology > Biologie, Biología
Molecular biology > Molekularbiologie, Biologie moléculaire, Biología molecular, Biologia molecolare
Cell biology > Zellbiologie, Biologie cellulaire, Biología celular
Microbiology > Mikrobiologie, Microbiologie, Microbiología
Biochemistry > Biochemie, Biochimie, Bioquímica, Biochimica
Genetics > Genetik, Génétique, Genética
Human genetics > Humangenetik
Genomics > Genomik, Génomique
Proteomics > Proteomik
Metabolomics
Transcriptomics, RNA-seq, RNA sequencing
Single-cell sequencing, Single-cell RNA-seq
Bioinformatics, Computational biology > Bioinformatik, Bio-informatique, Bioinformática
Next-generation sequencing, NGS sequencing, Illumina sequencing, Sanger sequencing, DNA sequencing > DNA-Sequenzierung
PCR, RT-PCR, qPCR, Polymerase chain reaction
DNA extraction, RNA extraction, Nucleic acid extraction > DNA-Extraktion
Gel electrophoresis, SDS-PAGE, Agarose gel electrophoresis > Gelelektrophorese, Électrophorèse
Molecular cloning, Gene cloning > Klonierung, Clonage moléculaire
Gene editing, Genome editing > Genomeditierung
Transfection, Transduction of cells > Transfektion
Protein purification, Affinity chromatography > Proteinaufreinigung, Purification de protéines
Protein expression, Recombinant protein expression > Proteinexpression
Protein crystallography, X-ray crystallography > Kristallographie, Cristallographie
Immunoassays, Immunofluorescence > Immunfluoreszenz
Antibody development, Monoclonal antibodies > Antikörperentwicklung
Primary cell isolation
Stem cell culture, Stem cells > Stammzellkultur
Bacterial culture > Bakterienkultur, Culture bactérienne
Virology > Virologie, Virología
Parasitology > Parasitologie
Mycology > Mykologie
Zoology > Zoologie, Zoología
?Botany > Botanik, Botanique, Botánica
Ecology > Ökologie, Écologie, Ecología
Marine biology > Meeresbiologie, Biologie marine, Biología marina
Entomology > Entomologie
Ornithology > Ornithologie
Wildlife conservation, Wildlife management > Artenschutz, Protection de la faune
Biodiversity assessment, Species identification > Artenbestimmung
Animal handling, Animal experiments, Laboratory animal science, FELASA > Versuchstierkunde
Plant physiology > Pflanzenphysiologie
Neuroscience > Neurowissenschaften, Neurosciences, Neurociencia
Physiology > Physiologie, Fisiología
Human anatomy > Anatomie des Menschen, Anatomie humaine
Biotechnology > Biotechnologie, Biotecnología
Fermentation, Fermentation technology > Fermentationstechnik
Upstream processing, Bioreactor operation, Bioprocessing > Bioprozesstechnik
Downstream processing
Food science, Food technology > Lebensmitteltechnologie, Sciences alimentaires, Tecnología de alimentos
Food microbiology > Lebensmittelmikrobiologie
Sensory analysis, Sensory evaluation > Sensorik von Lebensmitteln, Analyse sensorielle
BLAST search, NCBI BLAST
Bioconductor
Galaxy bioinformatics
ImageJ, Fiji ImageJ
GraphPad Prism
FlowJo
SnapGene
PyMOL
ELISA
Cell culture, Tissue culture > Zellkultur
Flow cytometry
CRISPR
Western blot, Western blotting
`,
};
