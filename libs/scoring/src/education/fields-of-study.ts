/** Fields of study, one a line, by all their names. An empty line stands between groups: those of one are close. */
export const FIELDS_OF_STUDY = `
computer science, informatics, software engineering, computing, information technology, informatik, wirtschaftsinformatik, informatique, informática, informatica, ingeniería informática, ingegneria informatica, engenharia informática
mathematics, maths, mathematik, mathématiques, matemáticas, matematica, wiskunde

nursing, krankenpflege, pflege, pflegewissenschaft, soins infirmiers, enfermería, scienze infermieristiche, infermieristica, enfermagem, verpleegkunde
medicine, medizin, humanmedizin, médecine, medicina, geneeskunde
`;
