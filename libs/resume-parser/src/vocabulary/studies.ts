/** Words that stand in names of places of learning. */
export const SCHOOL_WORDS: readonly string[] = [
  'university|college|school|institute|academy|polytechnic|conservatory|seminary|tafe|campus|faculty',
  'universität|hochschule|fachhochschule|gymnasium|realschule|hauptschule|gesamtschule|berufsschule|berufskolleg|fachschule|akademie|schule|handwerkskammer|kolleg|uni|volkshochschule|technikerschule|meisterschule|oberschule|abendschule',
  'université|école|lycée|collège|institut|faculté|conservatoire|universitaire|sorbonne|polytechnique|académie',
  'universidad|escuela|instituto|colegio|academia|facultad|politécnica|cámara',
  'università|scuola|liceo|istituto|accademia|politecnico|ateneo|conservatorio|ordine',
  'universidade|faculdade|escola|colégio|pontifícia|fundação|instituto',
  'universiteit|hogeschool|mbo college|lyceum|gymnasium|academie|college|scholengemeenschap',
  'uniwersytet|politechnika|akademia|liceum|technikum|szkoła|stowarzyszenie|univerzita|gymnázium|škola|университет|институт|академия|колледж|техникум|школа|гимназия|лицей|університет|інститут|академія|коледж|ліцей|гімназія|üniversitesi|lisesi|okulu|enstitüsü|meslek|akademisi|universitet|högskola|gymnasieskola|gymnasiet|gymnasium|πανεπιστήμιο|λύκειο|σχολή|πολυτεχνείο|đại học|trường|cao đẳng|học viện|جامعة|الجامعة|كلية|معهد|مدرسة|أكاديمية|विश्वविद्यालय|विद्यालय|महाविद्यालय|संस्थान|बोर्ड|कॉलेज|इंटर',
];

/** Short names of schools, capitals only: folded they are ordinary words ("mit", "ens", "tu"). */
export const SCHOOL_ACRONYMS =
  /(?<![\p{L}\p{N}])(?:MIT|UCLA|UCL|LSE|NYU|USC|UCSD|UCSF|UCSB|UIUC|CMU|KAIST|NTU|NUS|HKU|IIT|IIM|NIT|BITS|ETH|EPFL|TU|FH|HTW|HTWK|RWTH|LMU|TUM|KIT|IHK|HWK|IUT|IFSI|INSA|IUFM|ENS|ENSA|ENSAM|INP|CFA|GRETA|AFPA|CNAM|ESC|IAE|HEC|ESSEC|EDHEC|EPITA|EPITECH|CIPFP|IES|CIFP|UNED|UPM|UPC|UAM|UCM|UNAM|UBA|ITIS|IPSIA|SENAI|SENAC|PUC|USP|UNICAMP|UFRJ|UFMG|UERJ|ETEC|FATEC|ISEL|ISCTE|ROC|HAN|HvA|UvA|VU|VUT|ČVUT|AGH|SGH|МГУ|СПбГУ|МФТИ|МГТУ|НИУ|КПІ|ΤΕΙ|ΑΤΕΙ|THPT|TAFE|RMIT|UNSW|ANU|UBC|SFU)(?![\p{L}\p{N}])/gu;

/** Parts of such names in compounds and in scripts without spaces. */
export const SCHOOL_PARTS: readonly string[] =
  'universität|hochschule|gymnasium|schule|universit|大学|大學|学院|學院|高中|中学|高等学校|高校|学校|専門学校|研究科|대학교|고등학교|대학|학교|대학원|högskol|kolleg'.split(
    '|',
  );

/** Degrees and certificates of schools, as words and abbreviations without full stops. */
export const DEGREE_WORDS: readonly string[] = [
  'bachelor|bachelors|master|masters|doctor|doctorate|phd|dphil|mba|emba|beng|meng|bba|bcom|mcom|btech|mtech|llb|llm|mbbs|mphil|mfa|bfa|edd|dba|pgce|pgcert|pgdip|associate|diploma|degree|certificate|gcse|gcses|a levels|a level|btec|foundation|minor|major|honours|honors|undergraduate|postgraduate|graduate|apprenticeship|bpharm|pharmd|hsc|ssc|sslc|intermediate|cgpa|coursework|homeschooling|matriculation|baccalaureate|bsn|msn|candidate|mres',
  'diplom|diplomingenieur|magister|staatsexamen|abitur|fachabitur|fachhochschulreife|hochschulreife|mittlere reife|realschulabschluss|hauptschulabschluss|promotion|dr|ausbildung|gesellenbrief|meisterbrief|meister|umschulung|studium|vordiplom|techniker|fachwirt|matura|lehre|schulabschluss|berufsausbildung',
  'licence|maîtrise|doctorat|baccalauréat|bac|brevet|capes|agrégation|diplôme|deust|certificat|mastère|c2i|habilitation|dipl|ingénieur',
  'licenciatura|grado|licenciado|licenciada|máster|doctorado|bachillerato|diplomatura|diplomado|técnico|curso|ciclo|posgrado|graduado|graduada|título|ingeniería',
  'laurea|diploma|dottorato|maturità|licenza|qualifica|abilitazione|attestato|magistrale|triennale|specialistica|tirocinio|esame',
  'bacharelado|bacharel|licenciatura|mestrado|doutorado|graduação|pós|tecnólogo|especialização|ensino|mestre|doutoramento|curso',
  'bachelor|master|doctoraat|propedeuse|havo|vmbo|diploma|certificaat|mavo',
  'licencjat|magister|inżynier|mgr|inż|doktorat|matura|studia|certyfikat|dyplom|maturita|magisterské|bakalářské|inženýr|mgr|бакалавр|магистр|специалист|кандидат|аттестат|диплом|бакалаврат|магистратура|аспирантура|бакалавр|магістр|спеціаліст|lisans|yüksek lisans|önlisans|doktora|lise|diploması|lisansı|sertifikası|kandidatexamen|masterexamen|examen|sjuksköterskeexamen|civilingenjör|gymnasieexamen|högskoleexamen|specialistsjuksköterskeexamen|πτυχίο|μεταπτυχιακό|διδακτορικό|απολυτήριο|δίπλωμα|cử nhân|kỹ sư|thạc sĩ|tiến sĩ|bằng|tốt nghiệp|بكالوريوس|ماجستير|دكتوراه|دبلوم|شهادة|ليسانس|ثانوية|स्नातक|परास्नातक|स्नातकोत्तर|बी एड|एम ए|बी ए|बी एससी|एम एससी|इंटरमीडिएट|हाईस्कूल|डिप्लोमा|बीएड|एमए|बीए',
];

/** Short degrees, capitals as written: "be", "ma", "but" and "cap" are words. */
export const DEGREE_ACRONYMS =
  /(?<![\p{L}\p{N}])(?:BA|MA|BS|MS|BE|ME|BEd|B\.?Ed|MEd|MD|JD|AA|AS|AAS|AB|SB|SM|BSc|MSc|Bsc|Msc|BSC|MSC|HND|HNC|GED|NVQ|ADN|LPN|MPA|MPH|MPP|MSW|BSW|BCA|MCA|CAP|BEP|DEA|BUT|DUT|DEUG|DESS|BTS|DCG|DSCG|CPGE|MIAGE|ESO|FP|FPII|CFGM|CFGS|ITS|Bc|Ing|Mgr|HBO|hbo|MBO|mbo|VWO|vwo|DPhil|EdD|DDS|OD|LLD|MRes|MChem|MPhys|MMath|BArch|MArch|BFA|MFA|BMus|MMus|BTech|MTech|PGDip|PGCE|QTS|GCE|IGCSE|IB)(?![\p{L}\p{N}])/gu;

/** Parts of degrees in scripts without spaces between words. */
export const DEGREE_PARTS: readonly string[] =
  '本科|学士|硕士|博士|专科|大专|高中毕业|学位|卒業|修了|入学|学部|学科|修士|専攻|학사|석사|박사|졸업|전공|재학|수료|examen|diplom'.split(
    '|',
  );
