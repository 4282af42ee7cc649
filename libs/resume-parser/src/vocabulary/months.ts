/** Names and abbreviations of the months, January first; every row in several languages, folded when read. */
export const MONTHS: readonly string[] = [
  'january|jan|januar|jänner|janvier|janv|enero|ene|gennaio|gen|genn|janeiro|januari|stycznia|styczeń|sty|leden|ledna|январь|января|янв|січень|січня|січ|ocak|ιανουάριος|ιανουαρίου|ιαν|يناير|जनवरी|stycz|oca',
  'february|feb|febr|februar|février|févr|fév|febrero|febbraio|febb|fevereiro|fev|februari|lutego|luty|lut|únor|února|февраль|февраля|фев|лютий|лютого|лют|şubat|φεβρουάριος|φεβρουαρίου|φεβ|فبراير|फरवरी|फ़रवरी|lutg|şub',
  'march|mar|märz|mär|mrz|mars|marzo|março|maart|mrt|marca|marzec|březen|března|март|марта|березень|березня|бер|mart|μάρτιος|μαρτίου|μαρ|مارس|मार्च|marz',
  'april|apr|avril|avr|abril|abr|aprile|kwietnia|kwiecień|kwi|duben|dubna|апрель|апреля|апр|квітень|квітня|квіт|nisan|απρίλιος|απριλίου|απρ|أبريل|ابريل|अप्रैल|kwiet|nis',
  'may|mai|mayo|maggio|mag|maio|mei|maja|maj|květen|května|май|мая|травень|травня|трав|mayıs|μάιος|μαΐου|مايو|मई|květ',
  'june|jun|juni|juin|junio|giugno|giu|junho|czerwca|czerwiec|cze|červen|června|июнь|июня|июн|червень|червня|черв|haziran|ιούνιος|ιουνίου|ιουν|يونيو|जून|giug|czerw|haz|čvn',
  'july|jul|juli|juillet|juil|julio|luglio|lug|julho|lipca|lipiec|lip|červenec|července|июль|июля|июл|липень|липня|лип|temmuz|ιούλιος|ιουλίου|ιουλ|يوليو|जुलाई|lugl|lipc|čvc',
  'august|aug|août|agosto|ago|augustus|sierpnia|sierpień|sie|srpen|srpna|август|августа|авг|серпень|серпня|серп|ağustos|augusti|αύγουστος|αυγούστου|αυγ|أغسطس|اغسطس|अगस्त|agos|sierp|ağu|srp',
  'september|sep|sept|septembre|septiembre|settembre|set|sett|setembro|września|wrzesień|wrz|září|сентябрь|сентября|сент|сен|вересень|вересня|вер|eylül|σεπτέμβριος|σεπτεμβρίου|σεπ|سبتمبر|सितंबर|सितम्बर|settem|wrześ|eyl|zář',
  'october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|października|październik|paź|říjen|října|октябрь|октября|окт|жовтень|жовтня|жовт|ekim|οκτώβριος|οκτωβρίου|οκτ|أكتوبر|اكتوبر|अक्टूबर|अक्तूबर|paźdz|eki|říj',
  'november|nov|novembre|noviembre|novembro|listopada|listopad|lis|listopadu|ноябрь|ноября|ноя|нояб|листопад|листопада|лист|kasım|νοέμβριος|νοεμβρίου|νοε|نوفمبر|नवंबर|नवम्बर|listop',
  'december|dec|dezember|dez|décembre|déc|diciembre|dic|dicembre|dezembro|grudnia|grudzień|gru|prosinec|prosince|декабрь|декабря|дек|грудень|грудня|груд|aralık|δεκέμβριος|δεκεμβρίου|δεκ|ديسمبر|दिसंबर|दिसम्बर|grudz|pros',
];

/** Seasons and terms that stand before a year. */
export const SEASONS =
  'spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|verão|outono|lente|zomer|herfst|q1|q2|q3|q4|ws|ss|wise|sose|wintersemester|sommersemester|early|mid|late|fruehjahr|hivers|vår|sommar|höst|vinter|wiosna|lato|jesień|zima|jaro|léto|podzim|весна|лето|осень|зима|літо|осінь|ilkbahar|yaz|sonbahar|kış|άνοιξη|καλοκαίρι|φθινόπωρο|χειμώνας|voorjaar|najaar|winter term|summer term|fall semester|spring semester|début|mitte|anfang|principios|finales|inizio|início|eind';

/** Ways to say that something goes on. */
export const PRESENT =
  'present|now|current|currently|today|ongoing|date|heute|jetzt|aktuell|laufend|gegenwart|andauernd|aujourd hui|présent|actuel|actuellement|ce jour|en cours|maintenant|actualidad|presente|actual|actualmente|hoy|la fecha|oggi|attuale|attualmente|in corso|atual|atualmente|momento|hoje|o momento|heden|nu|vandaag|obecnie|teraz|nadal|současnost|dosud|nyní|настоящее время|наст время|сейчас|теперішній час|дотепер|нині|сьогодні|цей час|devam ediyor|devam|günümüz|halen|bugün|pågående|nuvarande|tills vidare|σήμερα|現在|至今|目前|现在|今|현재|재직중|재직 중|nay|hiện tại|hiện nay|الآن|الان|حتى الآن|حاليا|اليوم|الحاضر|वर्तमान|अब तक|अभी तक|i dag|dags dato|to date|to present|till now|till date|until now|present day|this day|presently|bis heute|bis jetzt|bis dato|derzeit|zurzeit|zur zeit|momentan|gegenwärtig|fortlaufend|unbefristet|à présent|à ce jour|poste actuel|toujours en cours|jusqu à présent|el presente|en curso|hasta la fecha|la actualidad|hoy en día|presente día|a la fecha|ad oggi|ad ora|a oggi|tutt oggi|tuttora|adesso|in essere|al presente|até o momento|até à data|data atual|o presente|à data|a atualidade|atualidade|em curso|presentemente|em andamento|até agora|tot op heden|tot nu|tot nu toe|tot heden|op heden|momenteel|lopend|huidig|do dziś|do teraz|aktualnie|trwa|do chwili obecnej|doposud|dodnes|současně|stále|по сей день|по настоящее время|текущий момент|до цього часу|по теперішній час|зараз|şimdi|şu an|devam etmekte|bu güne|fortfarande|för närvarande|παρόν|μέχρι σήμερα|έως σήμερα|τώρα|今日に至る|現職|在職中|在籍中|今日まで|현재까지|진행중|재학중|đến nay|đang làm việc|حتى تاريخه|حتى اليوم|مستمر|आज तक|जारी|अभी';

/** Words between the two ends of a period. */
export const UNTIL =
  'to|until|till|through|thru|bis|zum|à|a|au|jusqu|jusqu à|jusqu au|al|hasta|hasta el|alla|fino|fino a|até|até o|à data|tot|t m|tot en met|do|po|по|до|til|till|och|έως|ως|đến|から|إلى|الى|حتى|से|तक|and|まで|bis zum|bis zu|bis einschließlich|jusqu en|fino al|fino ad|sino a|sino al|ate a|até ao|tot aan|t en met|do końca|až do|kadar|tom|fram till|μέχρι|μέχρι και|cho đến|वर्ष तक';

/** Words before a start without an end. */
export const SINCE =
  'since|from|as of|seit|ab|seit dem|depuis|depuis le|dès|desde|desde el|dal|da|dall|sinds|vanaf|od|с|з|от|від|beri|itibaren|sedan|från|από|từ|منذ|من|von|vom|du|de|del|since the|starting|beginning|ab dem|von dem|depuis l|à partir de|a partire da|dal mese|desde a|desde o|desde la|sedert|vanaf het|počínaje|начиная с|починаючи з|μετά από|kể từ|ابتداء من';
