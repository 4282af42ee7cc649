/** Languages in Latin letters that have a model, by Tesseract's codes. */
const LATIN_LANGUAGES = ['eng', 'deu', 'fra', 'spa', 'ita', 'por', 'nld', 'pol', 'ces', 'swe', 'tur', 'vie'] as const;
type LatinLanguage = (typeof LATIN_LANGUAGES)[number];

/** Languages that scans are read in, by their ISO 639-2 codes. */
export type OcrLanguage = LatinLanguage | 'rus' | 'ukr' | 'ell' | 'ara' | 'heb' | 'hin' | 'kor' | 'jpn' | 'zho';

/** The language in which a page is read of which nothing is known. */
export const FIRST_LANGUAGE: OcrLanguage = 'eng';

/**
 * Frequent words, months and headings of resumes, without accents: that is how the English model reads them. A word may
 * stand for several languages; it then counts for each by its share.
 */
const WORDS: Readonly<Record<LatinLanguage, string>> = {
  eng:
    'the and of to for with in a by on from at an as is that or ' +
    'january february march april may june july august september october november december ' +
    'present experience education skills languages work profile summary references',
  deu:
    'der die das und in den dem des von zu mit im am bei fur fir als auf aus zur zum eine einer eines ein seit bis nach ' +
    'januar februar marz mai juni juli august september oktober november dezember heute ' +
    'berufserfahrung ausbildung kenntnisse sprachen lebenslauf studium werdegang kontakt geboren beruflicher',
  fra:
    'le la les de des du et en un une pour dans par sur aux au avec est chez ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre present ' +
    'experience experiences formation competences langues professionnelle profil langue loisirs',
  spa:
    'el la los las de del y en con por para un una al se su desde ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre actualidad actual ' +
    'experiencia formacion habilidades idiomas educacion laboral perfil contacto competencias',
  ita:
    'il la lo gli le di del della dei delle e in con per un una al alla da nel nella presso ' +
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre oggi attuale ' +
    'esperienza esperienze istruzione formazione competenze lingue professionale lingua profilo',
  por:
    'o a os as de do da dos das e em com para por um uma no na nos nas ao ' +
    'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro atual atualmente ' +
    'experiencia formacao habilidades idiomas educacao profissional perfil contato competencias academica',
  nld:
    'de het een en van in met voor op bij naar te als door tot aan is ' +
    'januari februari maart april mei juni juli augustus september oktober november december heden ' +
    'werkervaring opleiding opleidingen vaardigheden talen profiel werk persoonlijke gegevens',
  pol:
    'i w z na do od oraz dla przez przy po ze o za nad jest w roku ' +
    'styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien obecnie ' +
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia grudnia nadal ' +
    'doswiadczenie doswiadczenia zawodowe wyksztalcenie umiejetnosci jezyki praca pracy podsumowanie zainteresowania ' +
    'obsluga jezyk angielski studia uniwersytet',
  ces:
    'a v z na do od pro se ve s k po pri jako ze je za nebo ' +
    'leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec soucasnost dosud ' +
    'pracovni zkusenosti zkusenost vzdelani dovednosti jazyky znalosti profil praxe skola univerzita jazyk anglictina ' +
    'zivotopis ridicsky prukaz rodny',
  swe:
    'och i att av for med pa till en ett den som fran vid inom samt om ar ' +
    'januari februari mars april maj juni juli augusti september oktober november december nuvarande pagaende ' +
    'erfarenhet arbetslivserfarenhet utbildning kompetenser sprak svenska engelska arbete profil yrkeserfarenhet ' +
    'fardigheter anstallning ansvar referenser',
  tur:
    've ile icin bir bu olarak da de veya ' +
    'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik halen devam gunumuz ' +
    'deneyim deneyimi is egitim beceriler yetenekler diller yabanci dil universitesi muhendisi muhendisligi ozet bilgi ' +
    'profil iletisim yilinda bolumu lisans ingilizce sirketi',
  vie:
    'va cua cho tai tu den cac trong voi mot la nam thang hien nay duoc theo ve nguoi nhan viec lam cong ty ' +
    'kinh nghiem ky nang hoc van dai ngon ngu muc tieu nghe nghiep chung chi tieng anh quan ly thuat truong giam bao',
};

const WEIGHTS = weighWords();
/** Fewer words tell nothing. */
const MIN_SCORE = 4;
/** Share of the words of a page that its language must know. */
const MIN_SHARE = 0.06;
/** Resumes in any language quote English titles; the other language must be the clearly stronger one. */
const LEAD = 1.5;

function weighWords(): ReadonlyMap<string, readonly LatinLanguage[]> {
  const languagesOf = new Map<string, LatinLanguage[]>();
  for (const language of LATIN_LANGUAGES) {
    for (const word of new Set(WORDS[language].split(' '))) {
      languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
    }
  }
  return languagesOf;
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\p{L}+/gu) ?? [];
}

/** The language of a page in Latin letters by its words; undefined when they don't tell, or tell of one without a model. */
export function tellLanguage(text: string): LatinLanguage | undefined {
  const words = wordsOf(text);
  const scores = new Map<LatinLanguage, number>();
  for (const word of words) {
    const languages = WEIGHTS.get(word) ?? [];
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
    }
  }
  const [best, second] = [...scores].sort(([, one], [, other]) => other - one);
  if (!best) return undefined;
  const [language, score] = best;
  const enough = score >= MIN_SCORE && score >= MIN_SHARE * words.length;
  return enough && score >= LEAD * (second?.[1] ?? 0) ? language : undefined;
}
