import type { EducationLevel } from '../../job.js';
import { Phrases } from '../phrases.js';

/** What schools and universities are left with. German Diplom, Magister and Staatsexamen, and Spanish and Portuguese titles, at their level. */
export const LEVELS = new Phrases<EducationLevel>([
  [
    'none',
    [
      'no degree required|no degree necessary|no formal qualifications|no formal education|no qualifications needed|no qualifications required|no degree needed',
      'kein studium erforderlich|kein abschluss erforderlich|auch ohne ausbildung|ohne abschluss|keine ausbildung erforderlich',
      'sans diplôme|aucun diplôme|aucun diplôme requis',
      'sin estudios|no se requiere titulación',
      'nessun titolo di studio',
      'não é exigida formação',
      'geen diploma nodig|geen opleiding vereist',
    ],
  ],
  [
    'secondary',
    [
      'high school diploma|high school education|ged|secondary education|secondary school diploma|gcse|gcses|a levels|a level|school leaving certificate|high school degree',
      'abitur|fachabitur|mittlere reife|realschulabschluss|hauptschulabschluss|schulabschluss|fachhochschulreife|matura|guter schulabschluss',
      'baccalauréat|niveau bac|bac',
      'bachillerato|título de eso|graduado escolar|educación secundaria|secundaria',
      'diploma di maturità|diploma di scuola superiore|licenza media|maturità|diploma superiore',
      'ensino médio|ensino secundário|12 º ano|ensino médio completo|ensino fundamental|9 º ano',
      'vmbo|havo|vwo|middelbare school diploma|mavo',
    ],
  ],
  [
    'vocational',
    [
      'apprenticeship|vocational training|vocational qualification|vocational|trade school|trade certificate|associate degree|associate s degree|nvq|nvq level 2|nvq level 3|btec|hnc|hnd|technical diploma|journeyman|culinary school|culinary diploma|trade qualification|technical degree|degree or diploma|diploma or degree|nvq level 1|nvq 2|nvq 3|svq|level 3 diploma|level 2 diploma|time served|time served apprenticeship|city and guilds|foundation degree',
      'ausbildung|berufsausbildung|abgeschlossene ausbildung|lehre|meister|meisterbrief|staatlich geprüfter techniker|gesellenbrief|fachausbildung|lehrabschluss|efz|pflegeausbildung|kaufmännische ausbildung|fachwirt|geselle|gesellin|ausbildungsberuf|abgeschlossene lehre|meistertitel|techniker',
      'un cap|cap cuisine|cap bep|bep|bts|dut|bac pro|formation professionnelle|bac 2|diplôme d état|diplôme d etat|titre professionnel|cap pâtissier|cap pâtisserie|cap boulanger|cap boulangerie|cap ou équivalent|cap électricien|cap minimum|titulaire d un cap|cap exigé|brevet professionnel|bac professionnel|bp boulanger|mention complémentaire|diplôme d aide soignant',
      'formación profesional|fp|ciclo formativo|grado medio|grado superior|cfgs|cfgm|ciclo formativo de grado superior|ciclo formativo de grado medio|técnico superior|técnico medio|ciclo superior|ciclo medio|título de fp',
      'diploma professionale|qualifica professionale|diploma its|diploma di perito|diploma tecnico|istituto tecnico|diploma di istituto tecnico|diploma alberghiero|ragioneria|diploma di ragioneria|diploma di scuola alberghiera|attestato professionale|corso its',
      'curso técnico|ensino técnico|curso profissional|tecnólogo|nível técnico|técnico completo|formação profissional|nível 4|nível 5',
      'mbo|mbo niveau 2|mbo niveau 3|mbo niveau 4|mbo opleiding|vakdiploma|mbo 4|mbo 3|mbo 2|vakopleiding|mbo diploma|mbo werk en denkniveau',
    ],
  ],
  [
    'bachelor',
    [
      'bachelor|bachelors|bachelor s|bachelor s degree|bachelors degree|bachelor degree|bsc|b sc|bs in|ba in|bs degree|ba degree|ba bs|bs ba|bs ms|beng|b eng|bsn|bba|llb|undergraduate degree|university degree|college degree|degree in|degree required|a degree|relevant degree|degree or|bachelor of science|bachelor of arts|bachelor of engineering|graduate of|four year degree|university education',
      'studium|hochschulstudium|hochschulabschluss|fachhochschulabschluss|fachhochschulstudium|bachelorabschluss|bachelorstudium|universitätsabschluss|akademischer abschluss|abgeschlossenes studium|fh studium',
      'licence en|licence de|bac 3|licence professionnelle|diplôme universitaire|but informatique',
      'grado universitario|grado en|licenciatura|diplomatura|titulación universitaria|estudios universitarios|graduado|graduada|licenciado|licenciada|carrera universitaria',
      'laurea|laurea triennale|laurea breve|laureato|laureata|titolo universitario',
      'licenciatura completa|ensino superior|graduação|bacharelado|bacharel|superior completo|ensino superior completo|formação superior|curso superior',
      'hbo|hbo niveau|hbo opleiding|hbo diploma|hbo werk en denkniveau|hbo bachelor|universitaire opleiding',
    ],
  ],
  [
    'master',
    [
      'masters|master s|master of|master in|master or phd|master s degree|masters degree|master degree|msc|m sc|ms in|ma in|ms degree|meng|mba|llm|postgraduate degree|graduate degree|advanced degree|cpa masters',
      'masterabschluss|masterstudium|diplom|staatsexamen|magister|zweites staatsexamen|zweites juristisches staatsexamen|volljurist|volljuristin|juristisches staatsexamen|mastersabschluss|diplomingenieur|dipl ing',
      'master 2|bac 5|diplôme d ingénieur|école d ingénieur|école d ingénieurs|école de commerce|dscg|grande école|diplôme d ingénieurs|mastère',
      'máster|máster universitario|ingeniería superior|postgrado|posgrado|maestría',
      'laurea magistrale|laurea specialistica|master universitario|master di secondo livello|laurea quinquennale',
      'mestrado|pós graduação|mestrado integrado|mestre',
      'wo niveau|hbo wo|wo opleiding|wo master|universitair master|wo diploma|academisch niveau',
    ],
  ],
  [
    'doctorate',
    [
      'phd|ph d|doctorate|doctoral degree|doctoral|juris doctor|jd|doctor of medicine|pharmd|dphil|edd|psyd|j d',
      'doktortitel|promoviert|promovierte|doktorgrad|approbation als arzt|facharzt|fachärztin',
      'doctorat|docteur|thèse de doctorat',
      'doctorado|doctor en',
      'dottorato|dottorato di ricerca',
      'doutorado|doutoramento',
      'doctoraat|gepromoveerd|promotieonderzoek',
    ],
  ],
]);

/** A field that is none: "a degree in any subject". */
export const ANY_FIELD = new Phrases<true>([
  [
    true,
    [
      'any|a relevant|relevant|a related|related|a similar|similar|an appropriate|your field|your subject|the field|this field',
      'beliebig|einem beliebigen|beliebigem|einer beliebigen|jeder|einem relevanten|einem einschlägigen',
      'tout|toute|n importe|quelconque|toutes',
      'cualquier|cualquiera|la materia|alguna',
      'qualsiasi|qualunque|ogni',
      'qualquer|área relevante',
      'elk|elke|willekeurig|een willekeurige|een relevante',
    ],
  ],
]);

/** Said of those who teach, and of those who are taught. */
export const TEACHING_WORDS = new Phrases<true>([
  [
    true,
    [
      'teach|teaching|teacher|teachers|pupils|tutor|tutoring|lessons|taught|success at|results at|secondary school',
      'lehrer|lehrerin|lehrkraft|unterrichten|unterricht|schüler|schülerinnen|nachhilfe',
      'enseigner|enseignant|enseignante|enseignement|professeur|professeure|élèves|cours de',
      'profesor|profesora|docente|docencia|alumnos|alumnado|impartir|enseñar|clases',
      'insegnare|insegnante|insegnamento|alunni|lezioni',
      'professor|professora|lecionar|alunos|aulas',
      'leraar|docent|lesgeven|leerlingen|lessen',
    ],
  ],
]);
