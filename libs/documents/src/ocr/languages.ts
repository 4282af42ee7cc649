/** Languages whose models are installed, by Tesseract's codes. */
export const OCR_LANGUAGES = ['eng', 'deu', 'fra', 'spa', 'ita', 'por', 'nld'] as const;
export type OcrLanguage = (typeof OCR_LANGUAGES)[number];

/** The model that reads a page of which nothing is known. */
export const FIRST_LANGUAGE: OcrLanguage = 'eng';

/**
 * Frequent words, months and headings of resumes, without accents: that is how the English model reads them. A word may
 * stand for several languages; it then counts for each by its share.
 */
const WORDS: Readonly<Record<OcrLanguage, string>> = {
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
};

const WEIGHTS = weighWords();
/** Fewer words tell nothing. */
const MIN_SCORE = 4;
/** Share of the words of a page that its language must know. */
const MIN_SHARE = 0.06;
/** Resumes in any language quote English titles; the other language must be the clearly stronger one. */
const LEAD = 1.5;

function weighWords(): ReadonlyMap<string, readonly OcrLanguage[]> {
  const languagesOf = new Map<string, OcrLanguage[]>();
  for (const language of OCR_LANGUAGES) {
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

/** The language of a page by its words; undefined when they don't tell, or tell of one that has no model. */
export function tellLanguage(text: string): OcrLanguage | undefined {
  const words = wordsOf(text);
  const scores = new Map<OcrLanguage, number>();
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
