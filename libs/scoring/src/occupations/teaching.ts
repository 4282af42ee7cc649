import type { OccupationField } from './occupation.js';

export const TEACHING: OccupationField = {
  field: 'teaching',
  rows: `
*teacher, school teacher, schoolteacher, classroom teacher, subject teacher, lehrer, -lehrer, lehrkraft, enseignant, professeur, maestro, profesor, docente, insegnante, professore, professor, leraar, docent, leerkracht, educator
primary school teacher, primary teacher, elementary teacher, elementary school teacher, grundschullehrer, volksschullehrer, professeur des écoles, instituteur, maestro de primaria, maestro de educación primaria, profesor de primaria, insegnante di scuola primaria, maestro elementare, insegnante scuola primaria, professor do ensino fundamental, professor do 1 ciclo, professor primário, basisschoolleraar, leerkracht basisonderwijs
secondary school teacher, high school teacher, secondary teacher, middle school teacher, maths teacher, mathematics teacher, science teacher, english teacher, gymnasiallehrer, realschullehrer, studienrat, oberstudienrat, sekundarschullehrer, professeur de collège, professeur de lycée, professeur de mathématiques, professeur certifié, profesor de secundaria, profesor de instituto, profesor de matemáticas, insegnante di scuola secondaria, professore di liceo, insegnante di matematica, professor do ensino médio, professor do ensino secundário, professor de matemática, docent voortgezet onderwijs, wiskundeleraar
special education teacher, special needs teacher, sen teacher, senco, learning support teacher, sonderpädagoge, förderschullehrer, sonderschullehrer, enseignant spécialisé, maestro de educación especial, maestro de pedagogía terapéutica, insegnante di sostegno, professor de educação especial, leraar speciaal onderwijs, intern begeleider
language teacher, esl teacher, efl teacher, tefl teacher, english language teacher, language instructor, sprachlehrer, daf lehrer, deutschlehrer, professeur de langues, professeur d anglais, formateur en langues, professeur de fle, profesor de idiomas, profesor de inglés, profesor de español, insegnante di lingue, insegnante di inglese, professor de línguas, professor de inglês, taaldocent, docent engels
head teacher, headteacher, principal, school principal, deputy head teacher, headmaster, assistant principal, schulleiter, rektor, konrektor, directeur d école, proviseur, principal de collège, director de colegio, director de escuela, jefe de estudios, dirigente scolastico, preside, diretor de escola, diretor escolar, schooldirecteur, directeur basisschool

*trainer, corporate trainer, instructor, vocational trainer, training specialist, learning and development specialist, ausbilder, dozent, seminarleiter, bildungsreferent, formateur, formateur professionnel, formador, formatore, instrutor, formador profissional, instructeur, praktijkopleider, it trainer, facilitator, instructional designer, e learning developer, e learning designer, concepteur pédagogique, diseñador instruccional
tutor, private tutor, nachhilfelehrer, nachhilfe, professeur particulier, soutien scolaire, profesor particular, tutor privato, insegnante privato, explicador, professor particular, bijlesdocent, huiswerkbegeleider

teaching assistant, classroom assistant, learning support assistant, teacher s aide, paraprofessional, lehrassistent, schulassistent, aesh, accompagnant d élèves en situation de handicap, assistant d éducation, auxiliar de conversación, auxiliar docente, assistente educativo, auxiliar de classe, auxiliar de educação, onderwijsassistent, klassenassistent

librarian, archivist, bibliothekar, fachangestellter für medien und informationsdienste, archivar, bibliothécaire, archiviste, documentaliste, bibliotecario, archivero, archivista, bibliotecário, arquivista, bibliothecaris, archivaris

career counsellor, school counselor, guidance counselor, career advisor, berufsberater, studienberater, conseiller d orientation, orientador, orientador laboral, orientatore, orientador educacional, studieadviseur, loopbaanbegeleider

university lecturer, lecturer, assistant professor, associate professor, full professor, university professor, senior lecturer, hochschullehrer, hochschuldozent, lehrbeauftragter, juniorprofessor, maître de conférences, enseignant chercheur, professeur des universités, profesor universitario, profesor titular, catedrático, professore universitario, professore associato, ricercatore universitario, professor universitário, professor auxiliar, docente universitário, universitair docent, hogeschooldocent
`,
};
