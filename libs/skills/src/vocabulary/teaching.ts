import type { SkillField } from '../skill.js';

/** Schools, universities and training of adults. */
export const TEACHING: SkillField = {
  category: 'education',
  rows: `
?Teaching > Unterrichten, ?Enseñanza, ?Ensino, ?Lesgeven, ?Enseignement, ?Docencia, Insegnamento
Primary school teaching, Primary teaching, Elementary teaching > Grundschulpädagogik, Grundschullehramt
Secondary school teaching, Secondary teaching
Higher education teaching, University teaching, Lecturing > Hochschullehre
Adult education, Teaching adults > Erwachsenenbildung, Formation pour adultes, Educación de adultos, Volwasseneneducatie
?Vocational training, Vocational education
Instructor aptitude certificate > Ausbildereignungsprüfung, AEVO, Ausbildereignung
Apprentice training > Lehrlingsausbildung
Language teaching, Foreign language teaching > Sprachunterricht, Enseignement des langues, Enseñanza de idiomas
Teaching German as a foreign language > Deutsch als Fremdsprache, Deutsch als Zweitsprache
Teaching French as a foreign language > Français langue étrangère
Teaching Spanish as a foreign language > Español como lengua extranjera
TEFL, Teaching English as a foreign language, TESOL, CELTA, ESL, EFL, English as a foreign language, Teaching English, English language teaching, General English, TEFL certificate > Englischunterricht, Enseignement de l’anglais, Enseñanza de inglés, Clases de inglés, Insegnamento dell’inglese, Ensino de inglês
English as a second language, ESL teaching
Mathematics teaching > Mathematikunterricht
Science teaching, STEM education > MINT-Bildung
Music teaching, Music education, Piano teaching > Musikunterricht, Musikpädagogik, Enseignement musical
Art education, Art teaching > Kunstunterricht, Kunstpädagogik
Physical education, PE teaching > Sportunterricht, Éducation physique, Educación física, Educazione fisica
Religious education > Religionsunterricht
Special education, Special educational needs, ?SEN, IEP > Sonderpädagogik, Éducation inclusive, Educación especial, Förderschule, Inklusion
Learning support, Learning assistance > Lernförderung
Dyslexia support > Legasthenietherapie, Dyslexietherapie
Reading instruction, Phonics, Literacy instruction > Leseförderung
School leadership, School management > Schulleitung, Direction d’école
Parent communication, Parent-teacher conferences > Elternarbeit, Elterngespräche
?Grading, Marking of exams > Benotung, Correction de copies
Exam preparation, Test preparation, Cambridge exam preparation, Exam classes, Exam groups, IELTS preparation, Cambridge exams, Preparation for exams, FCE and CAE, IELTS classes, B2 First, C1 Advanced > Prüfungsvorbereitung, Préparation aux examens, Preparación de exámenes, Preparación de First, Preparación para exámenes, Preparazione agli esami, Preparazione esami, Preparação para exames, Préparation au TOEIC, Préparation aux examens de Cambridge, Examentraining
Curriculum design, Curriculum development, Curriculum planning > Diseño curricular, Lehrplanentwicklung
Educational psychology, School psychology > Pädagogische Psychologie, Schulpsychologie
Pedagogy > Pädagogik, Pédagogie, Pedagogía
Didactics > Didaktik, Didactique, Didáctica
Montessori education, Montessori method > Montessori-Pädagogik, Pédagogie Montessori
Waldorf education > Waldorfpädagogik
Reggio Emilia approach > Reggio-Pädagogik
Project-based learning, Inquiry-based learning > Projektunterricht
Cooperative learning > Kooperatives Lernen
Gamification
Blended learning
Remote teaching, Online teaching, Online classes, Online lessons, Teaching online, Virtual lessons > Fernunterricht, Online-Unterricht, Cours en ligne, Clases online, Clases en línea, Lezioni online, Aulas online
Train the trainer
Workshop facilitation, Facilitation, Workshop moderation > Moderation von Workshops
Seminar delivery, Training delivery > Seminarleitung, Schulungen durchführen
Instructional design, ADDIE model > Conception pédagogique, Diseño instruccional
Articulate 360, Articulate Rise
Adobe Captivate
Learning management systems, LMS > Lernplattform
Canvas LMS, ?Canvas
ILIAS LMS
Schoology
Seesaw for Schools
ClassDojo
Kahoot
Quizlet
Nearpod
Edmodo
PowerSchool
Interactive whiteboards, SMART Board
Student counselling, Academic advising, Student advising > Studienberatung, Orientation scolaire
Career counselling, Career guidance, Career counseling > Berufsberatung, Orientation professionnelle, Orientación laboral
Student supervision, Thesis supervision > Betreuung von Abschlussarbeiten
?Admissions, Student admissions
Accreditation of study programmes > Akkreditierung von Studiengängen
Library science, Librarianship > Bibliothekswesen, Bibliothéconomie, Biblioteconomía
Cataloguing, Library cataloguing, Cataloging > Katalogisierung, Catalogage
Archiving, Archival science > Archivwesen, Archivistique, Archivística
Museum education > Museumspädagogik, Médiation culturelle
Curating, Exhibition curation > Kuratieren, Commissariat d’exposition
Lesson planning, Lesson plans, Planning lessons, Planning of lessons, Lesson preparation, Preparing lessons, Schemes of work, Plan lessons, Lesson design > Unterrichtsplanung, Préparation de cours, Unterrichtsvorbereitung, Stundenvorbereitung, Préparation des cours, Programación de aula, Programación didáctica, Programaciones didácticas, Programación de clases, Preparación de clases, Planificación de clases, Unidades didácticas, Planificazione delle lezioni, Preparazione delle lezioni, Progettazione didattica, Planificação de aulas, Planejamento de aulas, Preparação de aulas, Lesvoorbereiding
Differentiated instruction, ?Differentiation
Classroom management, Behaviour management, Behavior management, Pupil behaviour, Class management > Gestion de classe, Klassenführung, Klassenleitung, Gestión del aula, Gestión de aula, Gestione della classe, Gestão da sala de aula, Klassenmanagement
Student assessment, Formative assessment, Assessment for learning, Marking and feedback, Pupil assessment, Marking and assessment, Assessing pupils, Assessment and reporting > Leistungsbewertung, Évaluation des élèves, Evaluación del alumnado, Evaluación de alumnos, Valutazione degli studenti, Avaliação dos alunos, Toetsing
Moodle
?Blackboard, Blackboard Learn
Google Classroom
GeoGebra
Desmos
E-learning, Articulate Storyline
Tutoring > Nachhilfe, Soutien scolaire
Academic research
Academic writing, Scientific writing
Business English, English for business, In-company classes, In-company teaching, In-company English > Wirtschaftsenglisch, Business-Englisch, Anglais des affaires, Anglais professionnel, Inglés de negocios, Inglés empresarial, Clases en empresas, Inglese commerciale, Inglês comercial, Inglês para negócios, Zakelijk Engels
Form tutoring > Acción tutorial, Tutoría de grupo, Diretor de turma, Mentor van een klas
Qualified Teacher Status, QTS, PGCE, Teaching certificate, Teacher certification, State teaching license > Lehramt, Referendariat, Zweites Staatsexamen Lehramt, CAPES, Máster en Profesorado, Máster de profesorado, CAP docente, Abilitazione all’insegnamento, Habilitação para a docência, Lesbevoegdheid
GCSE teaching, GCSE classes, GCSE groups, Key Stage 3, Key Stage 4, KS3, KS4, KS3 and KS4, Key Stages 3 and 4
A level teaching, KS5, Key Stage 5, Sixth form teaching, A-level groups, Further Mathematics
`,
};
