import { DUTCH_OCCUPATIONS } from './occupations/dutch.js';
import { ENGLISH_OCCUPATIONS } from './occupations/english.js';
import { FRENCH_OCCUPATIONS } from './occupations/french.js';
import { GERMAN_OCCUPATIONS } from './occupations/german.js';
import { ITALIAN_OCCUPATIONS } from './occupations/italian.js';
import { OTHER_OCCUPATIONS } from './occupations/others.js';
import { PORTUGUESE_OCCUPATIONS } from './occupations/portuguese.js';
import { SPANISH_OCCUPATIONS } from './occupations/spanish.js';

/**
 * Words that stand in job titles. Every list is searched in every text, so words that mean something else in another
 * language, and names that many people bear, stand here only within a phrase.
 */
export const OCCUPATION_WORDS: readonly string[] = [
  ...ENGLISH_OCCUPATIONS,
  ...GERMAN_OCCUPATIONS,
  ...FRENCH_OCCUPATIONS,
  ...SPANISH_OCCUPATIONS,
  ...ITALIAN_OCCUPATIONS,
  ...PORTUGUESE_OCCUPATIONS,
  ...DUTCH_OCCUPATIONS,
  ...OTHER_OCCUPATIONS,
];

/** Ends of compound words, as German, Dutch and Swedish build them. */
export const OCCUPATION_ENDINGS: readonly string[] =
  'ingenieur|ingenieurin|leiter|leiterin|techniker|technikerin|entwickler|entwicklerin|berater|beraterin|kaufmann|kauffrau|assistent|assistentin|verkäufer|verkäuferin|lehrer|lehrerin|pfleger|pflegerin|schwester|mechaniker|elektroniker|elektronikerin|mechanikerin|mechatronikerin|schlosserin|schweißerin|schlosser|schweißer|fahrer|fahrerin|arbeiter|arbeiterin|helfer|helferin|führer|führerin|konstrukteur|architekt|student|studentin|medewerker|beheerder|leider|ontwikkelaar|monteur|sköterska|biträde|ledare|lärare|säljare|ingenjör|chauffeur|meister|macher|manager|managerin|designer|designerin|trainer|coach|anwalt|anwältin|psychologe|psychologin|pädagoge|pädagogin|kraft|mechatroniker|elektriker|elektrikerin|konstrukteurin|architektin|meisterin|monteurin|installateur|installateurin|trainerin|therapeut|therapeutin|laborant|laborantin|informatiker|informatikerin|programmierer|programmiererin|administrator|administratorin|analytiker|analytikerin|planer|planerin|zeichner|zeichnerin|gestalter|gestalterin|redakteur|redakteurin|referent|referentin|disponent|disponentin|lagerist|lageristin|einkäufer|einkäuferin|buchhalter|buchhalterin|prüfer|prüferin|bediener|bedienerin|betreuer|betreuerin|erzieher|erzieherin|gärtner|gärtnerin|bäcker|bäckerin|metzger|metzgerin|konditor|konditorin|friseur|friseurin|kosmetiker|kosmetikerin|florist|floristin|optiker|optikerin|akustiker|akustikerin|fotograf|fotografin|spieler|spielerin|dolmetscher|dolmetscherin|übersetzer|übersetzerin|vertreter|vertreterin|koordinator|koordinatorin|direktor|direktorin|vermittler|vermittlerin|makler|maklerin|kommissar|kommissarin|offizier|offizierin|sekretär|sekretärin|inspektor|inspektorin|wissenschaftler|wissenschaftlerin|praktikant|praktikantin|volontär|volontärin|reiniger|reinigerin|dozent|dozentin|moderator|moderatorin|spengler|spenglerin|maurer|maurerin|zimmerer|zimmererin|lackierer|lackiererin|schreiner|schreinerin|tischler|tischlerin|polier|polierin|kellner|kellnerin|apotheker|apothekerin|händler|händlerin|ausbilder|ausbilderin|macherin|kaufleute|fachfrau|fachmann|ärztin|facharzt|angestellte|angestellter|beauftragte|beauftragter|beamter|beamtin|lehrling|gehilfe|gehilfin|geselle|gesellin|medewerkster|kundige|assistente|coördinator|adviseur|adviseuse|specialist|specialiste|consulent|consulente|directeur|docente|leerkracht|leraar|verzorger|verzorgster|verzorgende|leidster|beheerster|verkoper|verkoopster|inkoper|programmeur|technicus|therapeute|psycholoog|functionaris|secretaresse|ontwerper|vormgever|machinist|bezorger|bewaker|beveiliger|inspecteur|controleur|instructeur|bouwer|houder|ambtenaar|wetenschapper|makelaar|analist|administrateur|tekniker|arkitekt|handläggare|samordnare|utvecklare|konsult|arbetare|förare|läkare|skötare|vårdare|pedagog|ansvarig|montör|mekaniker|terapeut|rådgivare'.split(
    '|',
  );

/** Parts of job titles in scripts without spaces. */
export const OCCUPATION_PARTS: readonly string[] =
  '经理|主管|会计|工程师|总监|专员|助理|主任|教师|老师|护士|设计师|开发|顾问|实习生|销售|店长|厨师|司机|律师|编辑|出纳|架构师|分析师|部長|課長|係長|主任|担当|営業|エンジニア|マネージャー|デザイナー|教師|看護師|職員|店員|アルバイト|インターン|プログラマー|コンサルタント|スタッフ|リーダー|事務|開発者|研究員|디자이너|개발자|엔지니어|매니저|대리|사원|과장|차장|부장|팀장|인턴|연구원|교사|간호사|회계|컨설턴트|기획자|마케터|주임|실장|팀원|아르바이트|药剂师|医生|医师|审计|程序员|文员|客服|保安|保洁|服务员|收银员|仓管|快递员|电工|焊工|技工|技术员|技师|操作工|班长|组长|副总|董事|翻译|记者|摄影师|美容师|理发师|教练|讲师|教授|研究员|志愿者|薬剤師|医師|保育士|介護福祉士|介護士|栄養士|理学療法士|作業療法士|歯科衛生士|美容師|理容師|調理師|料理人|パティシエ|運転手|ドライバー|電気工事士|溶接工|整備士|大工|建築士|施工管理|現場監督|税理士|会計士|弁護士|司法書士|通訳|翻訳者|記者|編集者|カメラマン|講師|教授|助教|社長|取締役|店長|販売員|秘書|警備員|清掃員|약사|의사|간호조무사|물리치료사|사회복지사|요양보호사|영양사|조리사|요리사|바리스타|미용사|운전기사|전기기사|용접사|정비사|변호사|세무사|번역가|통역사|기자|편집자|강사|교수|조교|대표이사|점장|판매원|비서|경비원|자원봉사자|프로그래머|상담원'.split(
    '|',
  );

/** Grades that stand beside any occupation. */
export const GRADE_WORDS =
  'senior|junior|sr|jr|lead|principal|staff|assistant|deputy|vice|chief|head|trainee|stellvertretender|stellvertretende|leitender|leitende|adjoint|adjointe|pleno|sênior|júnior|interim|acting|regional|certified|registered|licensed';
