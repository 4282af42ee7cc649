/** What a section of a resume is about. `header` is everything above the first heading of a column. */
export type SectionKind =
  | 'header'
  | 'contact'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'publications'
  | 'interests'
  | 'references'
  | 'awards'
  | 'volunteer'
  | 'other';

type NamedKind = Exclude<SectionKind, 'header' | 'other'>;

/** Headings by kind, separated by `|`; rows are English, German, French, Spanish, Italian, Portuguese, Dutch, others. */
export const HEADINGS: Record<NamedKind, readonly string[]> = {
  contact: [
    'contact|contact details|contact information|contact info|contacts|contact me|get in touch|personal details|personal information|personal data|personal info|personal particulars|details|address|bio data|biodata',
    'kontakt|kontaktdaten|persönliche daten|persönliche angaben|angaben zur person|zur person|personalien|anschrift',
    'coordonnées|mes coordonnées|informations personnelles|état civil|données personnelles|infos personnelles|me contacter',
    'contacto|datos personales|datos de contacto|información personal|información de contacto',
    'contatti|dati personali|informazioni personali|recapiti|dati anagrafici',
    'contato|dados pessoais|informações pessoais|informação pessoal|contactos|contatos|dados de contato',
    'contactgegevens|persoonsgegevens|persoonlijke gegevens|personalia|gegevens|persoonlijke informatie',
    'dane osobowe|dane kontaktowe|osobní údaje|kontaktní údaje|личные данные|контакты|контактная информация|особисті дані|контакти|контактна інформація|iletişim|kişisel bilgiler|iletişim bilgileri|kontaktuppgifter|personuppgifter|προσωπικά στοιχεία|στοιχεία επικοινωνίας|επικοινωνία|個人情報|連絡先|个人信息|基本信息|联系方式|個人資料|인적사항|연락처|기본정보|개인정보|thông tin cá nhân|thông tin liên hệ|liên hệ|البيانات الشخصية|معلومات الاتصال|معلومات شخصية|بيانات الاتصال|التواصل|व्यक्तिगत जानकारी|व्यक्तिगत विवरण|संपर्क',
  ],
  summary: [
    'summary|profile|professional summary|professional profile|executive summary|career summary|career profile|personal profile|personal statement|about|about me|objective|career objective|professional objective|career goal|overview|introduction|biography|bio|profile summary|summary of qualifications|personal summary|who am i|qualifications summary|career overview|job objective|background',
    'profil|kurzprofil|über mich|zusammenfassung|berufliches profil|persönliches profil|berufsziel|ziel|zielsetzung|kurzvorstellung',
    'profil professionnel|résumé|à propos|à propos de moi|objectif|objectif professionnel|présentation|accroche',
    'perfil|perfil profesional|resumen|resumen profesional|sobre mí|acerca de mí|objetivo|objetivo profesional|extracto|presentación',
    'profilo|profilo professionale|profilo personale|su di me|chi sono|riepilogo|obiettivo|obiettivo professionale|presentazione|sommario',
    'perfil profissional|resumo|resumo profissional|sobre mim|objetivo profissional|apresentação|sobre',
    'profiel|persoonlijk profiel|over mij|samenvatting|profielschets|doelstelling',
    'podsumowanie|podsumowanie zawodowe|profil zawodowy|o mnie|cel zawodowy|o mně|profesní profil|о себе|обо мне|профиль|цель|дополнительная информация о себе|про себе|профіль|özet|hakkımda|profil özeti|kariyer hedefi|om mig|profiltext|sammanfattning|προφίλ|περίληψη|σχετικά με εμένα|自己pr|自己紹介|職務要約|概要|自我评价|个人简介|自我介绍|个人总结|個人簡介|자기소개|소개|요약|mục tiêu nghề nghiệp|giới thiệu|tóm tắt|giới thiệu bản thân|الملخص|نبذة|نبذة عني|الملخص المهني|ملخص|सारांश|परिचय|उद्देश्य|प्रोफ़ाइल',
  ],
  work: [
    'berufstätigkeiten|beruflicher lebenslauf|berufliche laufbahn|berufspraktische erfahrung|berufserfahrungen|beschäftigungen|anstellungen|praktika und berufserfahrung|arbeitsverhältnisse|parcours professionnels|parcours et expériences|expérience pro|expériences pro|mes expériences|expériences et stages|activités professionnelles|carrière|historia laboral|trayectoria|trayectoria laboral|experiencia de trabajo|empleos|vida laboral|esperienze di lavoro|carriera|occupazioni|esperienze professionali e lavorative|carreira|experiência de trabalho|empregos|trajetória|loopbaanoverzicht|beroepsloopbaan|werkverleden|werkgeschiedenis|professionele ervaring',
    'employment record|work history and experience|professional work experience|career summary|career overview|career progression|employment background|working experience|my experience|where i have worked|practical experience|field experience|nursing experience|legal experience|sales experience|kitchen experience|culinary experience|industrial experience|residencies|rotations|clinical rotations|freelance experience|freelance work|contract work|consulting experience|leadership experience|management experience|early career|earlier career|earlier experience|prior experience|previous experience|recent experience|current position|present position|engagements|assignments|key assignments|sea service|flight experience|professional employment|professional positions|academic experience|laboratory experience|industry and work experience|work placements|placements|jobs|occupations',
    'experience|work experience|professional experience|employment|employment history|work history|career history|career|professional background|relevant experience|job experience|job history|experiences|positions|positions held|employment experience|professional history|industry experience|professional career|relevant work experience|related experience|experience summary|work|professional experiences|work experiences|clinical experience|teaching experience|internships|internship experience|internship|appointments|academic appointments|research experience|additional experience|other experience|military experience|previous employment|current employment|selected experience|professional appointments|recent work|recent jobs|recent roles|recent employment|track record|career so far|career to date|my career|my work|my jobs|jobs so far|jobs held|work so far|work record|work background|employment to date|roles|roles held|previous roles|previous jobs|previous positions|posts held|teaching posts|driving experience|site experience|trade experience|where i ve worked|places i have worked|places i ve worked|what i have done|what i ve done|professional journey|career path',
    'berufserfahrung|berufliche erfahrung|beruflicher werdegang|werdegang|berufspraxis|praktische erfahrung|praktika|berufstätigkeit|arbeitserfahrung|berufliche stationen|beruflicher hintergrund|praxiserfahrung|erfahrung|tätigkeiten|berufliche tätigkeit|praktische erfahrungen|stationen|bisherige stationen|meine stationen|stationen im beruf|bisherige tätigkeiten|bisherige positionen|bisherige arbeitgeber|laufbahn|beruf|beruflicher weg|mein beruflicher weg|arbeitgeber|berufsweg|erfahrungen|berufsleben',
    'expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|emplois|stages|expérience de travail|expériences de travail|mon parcours|postes occupés|postes|emplois occupés|emplois précédents|dernières expériences|expérience en enseignement|expérience d enseignement|expériences en cuisine|expérience de terrain|vie professionnelle|mes postes',
    'experiencia|experiencia profesional|experiencia laboral|trayectoria profesional|historial laboral|experiencias profesionales|experiencias|experiencia docente|experiencia reciente|experiencia previa|experiencia asistencial|experiencia en cocina|experiencia en hostelería|experiencia comercial|experiencia clínica|mi experiencia|puestos|puestos desempeñados|puestos de trabajo|trabajos|trabajos anteriores|recorrido profesional|carrera profesional',
    'esperienza|esperienze|esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|percorso professionale|esperienza didattica|esperienza di insegnamento|esperienze di insegnamento|esperienze di cucina|esperienze recenti|le mie esperienze|incarichi|incarichi ricoperti|posizioni ricoperte|percorso lavorativo|lavoro|lavori|storia lavorativa',
    'experiência|experiências|experiência profissional|experiências profissionais|histórico profissional|percurso profissional|trajetória profissional|experiência docente|experiência letiva|experiência recente|experiência clínica|cargos|cargos ocupados|percurso|percurso laboral|trabalhos|vida profissional|trajeto profissional',
    'ervaring|werkervaring|arbeidservaring|loopbaan|beroepservaring|relevante werkervaring|stages en werkervaring|onderwijservaring|recente ervaring|mijn ervaring|mijn loopbaan|functies|vorige functies|werk|banen|arbeidsverleden|carrière',
    'doświadczenie|doświadczenie zawodowe|przebieg kariery|historia zatrudnienia|pracovní zkušenosti|praxe|zkušenosti|zaměstnání|опыт работы|опыт|трудовой опыт|профессиональный опыт|трудовая деятельность|досвід роботи|досвід|трудова діяльність|професійний досвід|iş deneyimi|deneyim|iş tecrübesi|deneyimler|mesleki deneyim|arbetslivserfarenhet|erfarenhet|yrkeserfarenhet|anställningar|arbetserfarenhet|εργασιακή εμπειρία|επαγγελματική εμπειρία|εμπειρία|προϋπηρεσία|職歴|職務経歴|職務経験|工作经历|工作经验|工作經歷|工作經驗|实习经历|项目与工作经历|경력|경력사항|경력 사항|직무 경험|업무 경험|kinh nghiệm|kinh nghiệm làm việc|quá trình làm việc|quá trình công tác|الخبرة|الخبرات|الخبرة العملية|الخبرات العملية|الخبرة المهنية|الخبرات المهنية|कार्य अनुभव|अनुभव|कार्यानुभव|arbejdserfaring|erhvervserfaring|arbeidserfaring|työkokemus',
  ],
  education: [
    'schulischer werdegang|schul und berufsausbildung|bildungsabschlüsse|studium und ausbildung|schulbesuch|hochschule|akademische laufbahn|aus und weiterbildung|ausbildungen|formation universitaire|formation scolaire|parcours de formation|études supérieures|mes formations|diplômes et formations|educación académica|formación reglada|formación universitaria|historial académico|estudios realizados|titulaciones|formazione scolastica|formazione universitaria|carriera scolastica|istruzione scolastica|percorso scolastico|formação escolar|formação universitária|percurso académico|percurso acadêmico|vida académica|educação formal|opleidingen en diploma s|genoten opleidingen|studies|schoolopleiding',
    'education and qualifications|education and credentials|academic credentials|academic details|educational details|educational profile|academic information|academic career|university education|school education|higher education|tertiary education|secondary education|degrees and qualifications|studies and training|training and education|my education|where i studied|academic training|education record|professional education|formal qualifications|degree',
    'education|education and training|academic background|academic qualifications|qualifications|educational background|academic history|academics|educational qualifications|education history|academic education|studies|schooling|degrees|academic record|professional development|academic qualification|educational qualification|scholastics|training|formal education|education background|academic profile',
    'ausbildung|bildung|bildungsweg|schulbildung|studium|bildungsgang|akademische ausbildung|schule|schulische ausbildung|berufsausbildung|hochschulstudium|ausbildung und studium|akademischer werdegang|schulausbildung',
    'formation|formations|concours|éducation|études|diplômes|parcours académique|parcours scolaire|scolarité|cursus|formation académique|formation initiale|cursus scolaire|cursus universitaire|études et formations',
    'educación|formación|formación académica|estudios|datos académicos|formación y estudios|titulación',
    'istruzione|formazione|istruzione e formazione|studi|titoli di studio|percorso formativo|formazione accademica|percorso di studi',
    'educação|formação|formação acadêmica|formação académica|escolaridade|habilitações|habilitações literárias|educação e formação',
    'opleiding|opleidingen|onderwijs|scholing|studie|opleidingen en cursussen',
    'wykształcenie|edukacja|vzdělání|образование|освіта|eğitim|eğitim bilgileri|öğrenim|utbildning|utbildningar|εκπαίδευση|σπουδές|学歴|教育背景|教育经历|教育經歷|学历|教育|학력|학력사항|학력 사항|교육|học vấn|trình độ học vấn|quá trình học tập|giáo dục|التعليم|المؤهلات|المؤهلات العلمية|المؤهل العلمي|المؤهلات التعليمية|शिक्षा|शैक्षिक योग्यता|शैक्षणिक योग्यता|uddannelse|utdanning|koulutus',
  ],
  skills: [
    'kenntnisse und qualifikationen|fachkompetenzen|fachwissen|methodenkompetenzen|persönliche kompetenzen|persönliche stärken|software|technologien|werkzeuge|technische fähigkeiten|technische kompetenzen|it skills|edv und it kenntnisse|pc kenntnisse|mes compétences|compétences métier|compétences fonctionnelles|compétences personnelles|compétences linguistiques et informatiques|langages et outils|technologies|points forts|expertises|mis habilidades|habilidades profesionales|habilidades personales|habilidades sociales|herramientas|programas|tecnologías|aptitudes profesionales|ofimática|competencias profesionales|competencias personales|competenze trasversali|competenze tecnico professionali|competenze relazionali|strumenti|tecnologie|punti di forza|principali competenze|competências profissionais|competências digitais|competências pessoais|ferramentas|tecnologias|pontos fortes|informática|expertise|it vaardigheden|digitale vaardigheden|software en tools|technische kennis|competenties en vaardigheden|sterke punten|persoonlijke vaardigheden',
    'technical strengths|technical summary|technical profile|technical toolkit|areas of knowledge|areas of strength|core strengths|core expertise|key areas of expertise|capabilities|core capabilities|competence|skills profile|skills overview|professional competencies|professional strengths|functional skills|job skills|special skills|specialized skills|specialised skills|personal skills|interpersonal skills|people skills|practical skills|trade skills|culinary skills|nursing skills|lab skills|laboratory skills|laboratory techniques|software proficiency|computer literacy|computer proficiency|technical proficiency|technical abilities|technical background|languages and frameworks|languages and tools|frameworks and libraries|libraries and frameworks|my skills|my expertise|what i do best|specialisms|specialisations|specializations|skill highlights|summary of skills|skill summary|technical stack|technology stack|technologies used|software and tools|tools and software|computing skills|computing|computer knowledge|competency|competency profile|professional expertise|management skills|leadership skills|communication skills|language and computer skills',
    'skills|technical|technical skills|key skills|core skills|skills and abilities|core competencies|competencies|key competencies|areas of expertise|expertise|professional skills|technologies|technical expertise|technical proficiencies|technical knowledge|computer skills|it skills|soft skills|hard skills|skill set|skillset|skills summary|abilities|strengths|key strengths|programming languages|tools|technical competencies|relevant skills|other skills|additional skills|skills highlights|software|specialties|specialities|clinical skills|proficiencies|tech stack|core qualifications|software skills|key qualifications|job related skills|digital skills|competences|digital competence|knowledge|design skills|languages and technologies|toolbox|programming skills|transferable skills|skills and tools|skills and technologies|tools and technologies|skills and expertise',
    'kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|kenntnisse und fähigkeiten|fertigkeiten|qualifikationen|besondere kenntnisse|stärken|fachliche kompetenzen|technische kenntnisse|edv|computerkenntnisse|programmierkenntnisse|software kenntnisse|schlüsselkompetenzen|weitere kenntnisse|sonstige kenntnisse|soziale kompetenzen|kernkompetenzen',
    'compétences|compétences techniques|compétences professionnelles|compétences clés|savoir faire|savoir être|informatique|aptitudes|connaissances|qualités|logiciels|compétences informatiques|atouts|compétences transversales|connaissances informatiques|domaines de compétences|outils',
    'habilidades|competencias|aptitudes|conocimientos|habilidades técnicas|competencias técnicas|conocimientos informáticos|informática|capacidades|destrezas|competencias digitales',
    'competenze|capacità|abilità|conoscenze|competenze tecniche|competenze informatiche|conoscenze informatiche|competenze digitali|competenze professionali|capacità e competenze|competenze personali',
    'competências|habilidades e competências|conhecimentos|competências técnicas|conhecimentos técnicos|habilidades técnicas|conhecimentos informáticos|qualificações|aptidões',
    'vaardigheden|competenties|kennis|computervaardigheden|kennis en vaardigheden|technische vaardigheden|eigenschappen|kwaliteiten',
    'umiejętności|kompetencje|kwalifikacje|dovednosti|znalosti|schopnosti|znalosti a dovednosti|навыки|ключевые навыки|профессиональные навыки|умения|навички|ключові навички|професійні навички|yetenekler|beceriler|yetkinlikler|bilgisayar becerileri|teknik beceriler|kompetenser|färdigheter|kunskaper|δεξιότητες|ικανότητες|γνώσεις|スキル|技能|活かせる経験|専門スキル|专业技能|技能特长|技能与特长|專業技能|보유기술|기술|스킬|보유 기술|역량|기술 스택|kỹ năng|kỹ năng chuyên môn|المهارات|مهارات|المهارات التقنية|कौशल|दक्षता|kompetencer|ferdigheter|taidot|免許 資格|資格 スキル',
  ],
  languages: [
    'languages|language skills|language proficiency|foreign languages|languages known|spoken languages|linguistic skills|language',
    'sprachen|sprachkenntnisse|fremdsprachen|fremdsprachenkenntnisse',
    'langues|langues étrangères|compétences linguistiques|langue',
    'idiomas|lenguas|conocimiento de idiomas',
    'lingue|lingue straniere|competenze linguistiche|conoscenze linguistiche|lingua madre|altre lingue',
    'línguas|competências linguísticas|línguas estrangeiras',
    'talen|talenkennis|taalvaardigheden|taal',
    'języki|języki obce|znajomość języków|jazyky|jazykové znalosti|jazykové dovednosti|языки|знание языков|иностранные языки|мови|знання мов|володіння мовами|diller|yabancı dil|yabancı diller|dil bilgisi|språk|språkkunskaper|γλώσσες|ξένες γλώσσες|語学|言語|语言|语言能力|語言|语言技能|언어|어학|외국어|어학능력|어학 능력|ngôn ngữ|ngoại ngữ|اللغات|لغات|भाषाएँ|भाषा|भाषाएं|भाषा ज्ञान|sprog|kielet|kielitaito',
  ],
  certificates: [
    'certifications|certificates|certification|licenses|licences|licenses and certifications|certifications and licenses|professional certifications|courses|training and certifications|accreditations|courses and certifications|trainings|professional training|credentials|continuing education|coursework|relevant coursework|workshops|registrations|licensure|tickets and licences|courses and training|certificates and courses|tickets|cards|cards and certs|cards and tickets|tickets and cards|certs|tickets and licences|licences and tickets|licences and cards|licences held',
    'zertifikate|weiterbildung|weiterbildungen|zertifizierungen|fortbildung|fortbildungen|kurse|lehrgänge|seminare|zusatzqualifikationen|lizenzen',
    'certifications et formations|certificats|formations complémentaires|habilitations|formation continue|stages et formations',
    'certificaciones|certificados|cursos|formación complementaria|cursos y certificaciones',
    'certificazioni|certificati|corsi|corsi di formazione|patente di guida|patente',
    'certificações|certificados e cursos|cursos complementares|cursos e certificações|formação complementar',
    'certificaten|cursussen|trainingen|certificeringen|rijbewijs',
    'certyfikaty|kursy|szkolenia|kursy i szkolenia|certifikáty|kurzy|сертификаты|курсы|повышение квалификации|сертифікати|курси|sertifikalar|kurslar|certifikat|kurser|πιστοποιήσεις|σεμινάρια|資格|免許|免許資格|資格免許|证书|资格证书|證書|자격증|자격 사항|chứng chỉ|bằng cấp|الشهادات|شهادات|الدورات|الدورات التدريبية|प्रमाणपत्र|प्रमाण पत्र',
  ],
  projects: [
    'projects|personal projects|selected projects|key projects|academic projects|side projects|project experience|portfolio|open source|open source projects|project|relevant projects|notable projects|open source contributions',
    'projekte|ausgewählte projekte|projekterfahrung|projektliste',
    'projets|réalisations|projets personnels',
    'proyectos|proyectos destacados',
    'progetti',
    'projetos|projectos',
    'projecten',
    'projekty|проекты|проєкти|projeler|projekt|έργα|プロジェクト|项目经历|项目经验|项目|項目經驗|프로젝트|dự án|المشاريع|مشاريع|परियोजनाएं|परियोजनाएँ',
  ],
  publications: [
    'publications|papers|selected publications|research|conferences|talks|presentations|patents|research interests|publications and presentations|conference presentations|books|articles|speaking',
    'veröffentlichungen|publikationen|vorträge',
    'publications et communications|travaux',
    'publicaciones|pubblicazioni|publicações|publicaties',
    'publikacje|publikace|публикации|публікації|yayınlar|publikationer|δημοσιεύσεις|論文|发表论文|논문|xuất bản',
  ],
  interests: [
    'interests|hobbies|hobbies and interests|interests and hobbies|personal interests|activities|extracurricular activities|leisure|activities and interests|my life philosophy|a day of my life',
    'interessen|hobbys|freizeit|hobbies und interessen|interessen und hobbys',
    'centres d intérêt|centres d intérêts|loisirs|intérêts|centre d intérêt|passions|activités',
    'intereses|aficiones|pasatiempos|actividades',
    'interessi|hobby|interessi personali|tempo libero',
    'interesses|passatempos|interesses pessoais',
    'hobby s|vrije tijd',
    'zainteresowania|zájmy|záliby|koníčky|интересы|хобби|увлечения|інтереси|хобі|захоплення|ilgi alanları|hobiler|intressen|fritid|ενδιαφέροντα|χόμπι|趣味|趣味特技|志望動機|兴趣爱好|爱好|興趣|취미|관심사|sở thích|الهوايات|الاهتمامات|रुचियां|रुचि|शौक',
  ],
  references: [
    'references|referees|recommendations|testimonials|referee',
    'referenzen|références|referencias|referenze|referências|referenties',
    'referencje|рекомендации|рекомендації|referanslar|referenser|συστάσεις|推薦|推荐人|추천인|người tham chiếu|المراجع|المعرفون|संदर्भ',
  ],
  awards: [
    'awards|honors|honours|achievements|awards and honors|honors and awards|accomplishments|scholarships|key achievements|awards and achievements|selected honors|distinctions|grants|prizes|fellowships|proudest moments|most proud of|career highlights',
    'auszeichnungen|preise|erfolge|stipendien',
    'distinctions et prix|récompenses|prix',
    'premios|logros|reconocimientos|premi|riconoscimenti|prêmios|conquistas|prijzen',
    'nagrody|osiągnięcia|ocenění|úspěchy|награды|достижения|нагороди|досягнення|ödüller|başarılar|utmärkelser|βραβεία|διακρίσεις|受賞歴|获奖经历|荣誉奖项|获奖|수상|수상경력|giải thưởng|الجوائز|पुरस्कार|उपलब्धियां',
  ],
  volunteer: [
    'volunteer positions|volunteering and leadership|volunteer and community work|civic engagement|social engagement|ehrenamtliche tätigkeit|ehrenamtliche tätigkeiten|soziales engagement|expériences associatives|expérience associative|vie associative|engagement associatif|engagements associatifs|activités associatives|activités bénévoles|experiencia de voluntariado|actividades de voluntariado|trabajo voluntario|esperienze di volontariato|attività di volontariato|trabalho voluntário|experiência voluntária|vrijwilligerservaring|vrijwilligerswerk',
    'volunteer|volunteering|volunteer experience|volunteer work|community service|community involvement|leadership|leadership experience|leadership and activities|memberships|affiliations|professional memberships|professional affiliations|associations|civic activities|extracurricular|service|organizations',
    'ehrenamt|ehrenamtliche tätigkeit|ehrenamtliches engagement|engagement|mitgliedschaften',
    'bénévolat|vie associative|engagements|expérience associative|associatif',
    'voluntariado|volontariato|attività di volontariato|vrijwilligerswerk|trabalho voluntário',
    'wolontariat|dobrovolnictví|волонтерство|волонтерський досвід|gönüllülük|gönüllü çalışmalar|volontärarbete|εθελοντισμός|ボランティア|志愿者经历|봉사활동|hoạt động|tình nguyện|العمل التطوعي|स्वयंसेवा',
  ],
};

/** Other headings that only end the section before them. */
export const OTHER_HEADINGS: readonly string[] = [
  'additional information|other|miscellaneous|further information|other information|declaration|availability|social|social media|links|online|profiles|on the web|quote|notes|key facts|strengths and weaknesses|annexes|appendix|military service|nationality|driving licence|signature|portfolio links|find me online|languages and interests',
  'sonstiges|weitere angaben|weitere informationen|zusätzliche informationen|verschiedenes|anlagen|wehrdienst|führerschein|weiteres|weitere daten',
  'divers|autres|informations complémentaires|autres informations|permis|réseaux sociaux',
  'otros|otros datos|información adicional|datos de interés|otros datos de interés|redes sociales',
  'altro|altre informazioni|ulteriori informazioni|allegati|autorizzazione|trattamento dei dati personali',
  'outros|informações adicionais|outras informações|informações complementares|redes sociais',
  'overig|overige|overige informatie|nevenactiviteiten',
  'inne|dodatkowe informacje|další informace|ostatní|дополнительная информация|дополнительно|прочее|додаткова інформація|diğer|ek bilgiler|övrigt|λοιπά|πρόσθετες πληροφορίες|その他|本人希望記入欄|其他|기타|khác|معلومات إضافية|अन्य जानकारी|घोषणा',
];

/** Titles of the document itself: neither a section nor a name. */
export const DOCUMENT_TITLES: readonly string[] = [
  'curriculum vitae|curriculum|cv|resume|résumé|curriculum vitæ|vitae|lebenslauf|tabellarischer lebenslauf|hoja de vida|currículum|currículum vitae|currículo|europass|europass curriculum vitae|europass cv|bewerbung|bewerbungsunterlagen|życiorys|životopis|резюме|резюме кандидата|özgeçmiş|meritförteckning|βιογραφικό σημείωμα|βιογραφικό|履歴書|職務経歴書|简历|个人简历|求职简历|履歷表|個人履歷|이력서|sơ yếu lý lịch|السيرة الذاتية|سيرة ذاتية|बायोडाटा|जीवन वृत्त|जीवनवृत्त|curriculum vitae et studiorum|formato europeo per il curriculum vitae|full curriculum vitae|персональна анкета|lý lịch',
];

/** Words that tell the kind of a longer heading when the typography says that it is one. */
export const HEADING_WORDS: Partial<Record<NamedKind, string>> = {
  work: 'experience|employment|berufserfahrung|werdegang|expérience|expériences|experiencia|esperienza|esperienze|experiência|werkervaring|ervaring|doświadczenie|опыт|досвід|deneyim|erfarenhet|εμπειρία',
  education:
    'education|ausbildung|studium|formation|formations|educación|formación|istruzione|formazione|educação|formação|opleiding|opleidingen|wykształcenie|vzdělání|образование|освіта|eğitim|utbildning|εκπαίδευση|academic|études|diplômes',
  skills:
    'skills|competencies|expertise|kenntnisse|fähigkeiten|kompetenzen|compétences|habilidades|competencias|competenze|competências|vaardigheden|umiejętności|dovednosti|навыки|навички|beceriler|yetenekler|kompetenser|δεξιότητες|technologies|qualifications',
  summary: 'profile|summary|profil|perfil|profilo|profiel|objective',
  projects: 'projects|projekte|projets|proyectos|progetti|projetos|projecten',
  certificates:
    'certifications|certificates|licences|licenses|zertifikate|certificats|certificaciones|certificazioni|certificações|certificaten|courses|weiterbildung',
  publications: 'publications|publikationen|veröffentlichungen|publicaciones|pubblicazioni|conferences',
  awards: 'awards|honors|honours|achievements|auszeichnungen|premios',
  volunteer: 'volunteer|volunteering|bénévolat|ehrenamt|voluntariado|memberships|community',
  languages: 'languages|sprachen|langues|idiomas|lingue|talen',
  references: 'references|referenzen|références',
  interests: 'interests|hobbies|interessen|loisirs|intérêt',
};
