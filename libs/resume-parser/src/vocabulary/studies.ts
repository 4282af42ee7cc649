/** Words that stand in names of places of learning. */
export const SCHOOL_WORDS: readonly string[] = [
  'university|college|school|institute|academy|polytechnic|conservatory|seminary|tafe|mit|ucla|eth|epfl|campus|faculty',
  'universität|hochschule|fachhochschule|gymnasium|realschule|hauptschule|gesamtschule|berufsschule|berufskolleg|fachschule|akademie|schule|handwerkskammer|ihk|kolleg|uni|tu|fh|rwth|lmu|volkshochschule|technikerschule|meisterschule|oberschule|abendschule',
  'université|école|lycée|collège|iut|ifsi|insa|iufm|ens|institut|faculté|cfa|greta|afpa|conservatoire|universitaire|sorbonne|polytechnique|cnam|esc|iae|académie',
  'universidad|escuela|instituto|colegio|academia|facultad|cipfp|ies|cifp|politécnica|uned|cámara',
  'università|scuola|liceo|istituto|accademia|politecnico|ateneo|itis|conservatorio|ordine',
  'universidade|faculdade|escola|colégio|senai|senac|puc|pontifícia|usp|unicamp|etec|fatec|fundação|instituto',
  'universiteit|hogeschool|roc|mbo college|lyceum|gymnasium|academie|college|scholengemeenschap',
  'uniwersytet|politechnika|akademia|liceum|technikum|szkoła|stowarzyszenie|univerzita|gymnázium|škola|vut|čvut|университет|институт|академия|колледж|техникум|школа|гимназия|лицей|університет|інститут|академія|коледж|ліцей|гімназія|üniversitesi|lisesi|okulu|enstitüsü|meslek|akademisi|universitet|högskola|gymnasieskola|gymnasiet|gymnasium|πανεπιστήμιο|τει|λύκειο|σχολή|πολυτεχνείο|đại học|trường|cao đẳng|thpt|học viện|جامعة|الجامعة|كلية|معهد|مدرسة|أكاديمية|विश्वविद्यालय|विद्यालय|महाविद्यालय|संस्थान|बोर्ड|कॉलेज|इंटर',
];

/** Parts of such names in compounds and in scripts without spaces. */
export const SCHOOL_PARTS: readonly string[] =
  'universität|hochschule|gymnasium|schule|universit|大学|大學|学院|學院|高中|中学|高等学校|高校|学校|専門学校|研究科|대학교|고등학교|대학|학교|대학원|högskol|kolleg'.split(
    '|',
  );

/** Degrees and certificates of schools, as words and abbreviations without full stops. */
export const DEGREE_WORDS: readonly string[] = [
  'bachelor|bachelors|master|masters|doctor|doctorate|phd|dphil|mba|emba|bsc|msc|ba|ma|bs|ms|beng|meng|bba|bcom|mcom|btech|mtech|be|me|llb|llm|jd|md|mbbs|mphil|mfa|bfa|med|edd|dba|bed|pgce|pgcert|pgdip|associate|diploma|degree|certificate|hnd|hnc|ged|gcse|gcses|a levels|a level|nvq|btec|foundation|minor|major|honours|honors|undergraduate|postgraduate|graduate|apprenticeship|bca|mca|bpharm|pharmd|aas|aa|hsc|ssc|sslc|intermediate|cgpa|coursework|homeschooling|matriculation|baccalaureate|bsn|msn|adn|lpn|candidate|mres|mpa|mph|mpp|msw|bsw',
  'diplom|diplomingenieur|magister|staatsexamen|abitur|fachabitur|fachhochschulreife|hochschulreife|mittlere reife|realschulabschluss|hauptschulabschluss|promotion|dr|ausbildung|gesellenbrief|meisterbrief|meister|umschulung|studium|vordiplom|techniker|fachwirt|matura|lehre|schulabschluss|berufsausbildung',
  'licence|maîtrise|doctorat|baccalauréat|bac|brevet|bts|dut|deug|cap|bep|capes|agrégation|diplôme|dea|dess|deust|certificat|mastère|c2i|but|habilitation|dipl|ingénieur',
  'licenciatura|grado|licenciado|licenciada|máster|doctorado|bachillerato|diplomatura|diplomado|técnico|curso|fp|eso|ciclo|posgrado|graduado|graduada|título|ingeniería',
  'laurea|diploma|dottorato|maturità|licenza|qualifica|abilitazione|attestato|magistrale|triennale|specialistica|tirocinio|esame',
  'bacharelado|bacharel|licenciatura|mestrado|doutorado|graduação|pós|tecnólogo|especialização|ensino|mestre|doutoramento|curso',
  'bachelor|master|doctoraat|propedeuse|havo|vwo|vmbo|mbo|hbo|diploma|certificaat|mavo',
  'licencjat|magister|inżynier|mgr|inż|doktorat|matura|studia|certyfikat|dyplom|maturita|magisterské|bakalářské|inženýr|ing|mgr|bc|бакалавр|магистр|специалист|кандидат|аттестат|диплом|бакалаврат|магистратура|аспирантура|бакалавр|магістр|спеціаліст|lisans|yüksek lisans|önlisans|doktora|lise|diploması|lisansı|sertifikası|kandidatexamen|masterexamen|examen|sjuksköterskeexamen|civilingenjör|gymnasieexamen|högskoleexamen|specialistsjuksköterskeexamen|πτυχίο|μεταπτυχιακό|διδακτορικό|απολυτήριο|δίπλωμα|cử nhân|kỹ sư|thạc sĩ|tiến sĩ|bằng|tốt nghiệp|بكالوريوس|ماجستير|دكتوراه|دبلوم|شهادة|ليسانس|ثانوية|स्नातक|परास्नातक|स्नातकोत्तर|बी एड|एम ए|बी ए|बी एससी|एम एससी|इंटरमीडिएट|हाईस्कूल|डिप्लोमा|बीएड|एमए|बीए',
];

/** Parts of degrees in scripts without spaces between words. */
export const DEGREE_PARTS: readonly string[] =
  '本科|学士|硕士|博士|专科|大专|高中毕业|学位|卒業|修了|入学|学部|学科|修士|専攻|학사|석사|박사|졸업|전공|재학|수료|examen|diplom'.split(
    '|',
  );
