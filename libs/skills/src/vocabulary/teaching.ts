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
TEFL, Teaching English as a foreign language, TESOL, CELTA, ESL
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
Exam preparation, Test preparation > Prüfungsvorbereitung, Préparation aux examens
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
Remote teaching, Online teaching > Fernunterricht
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
Lesson planning, Lesson plans > Unterrichtsplanung, Préparation de cours
Differentiated instruction, ?Differentiation
Classroom management > Gestion de classe, Klassenführung
Student assessment, Formative assessment
Moodle
?Blackboard, Blackboard Learn
Google Classroom
GeoGebra
Desmos
E-learning, Articulate Storyline
Tutoring > Nachhilfe, Soutien scolaire
Academic research
Academic writing, Scientific writing
`,
};
