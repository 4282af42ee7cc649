/**
 * Words that tell the language of a text, by ISO 639-1 code: frequent small words and words of resumes' headings, folded,
 * separated by spaces. A word that several languages share counts for each of them, but less.
 */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to for with from by at as an is was are were this that which on experience education skills work summary languages references present',
  de: 'und der die das den dem des mit fur von im zur zum als bei auf ein eine einer durch sowie uber berufserfahrung ausbildung kenntnisse sprachen lebenslauf heute seit personliche muttersprache',
  fr: 'de en et les des du la le au aux pour avec dans sur une par chez ou l d experience experiences formation formations diplome competences langues loisirs anglais mois annees depuis aujourd hui langue',
  es: 'de en a y el los las del con para por en una como al la experiencia laboral formacion habilidades idiomas actualidad educacion competencias desde hasta datos personales ingles espanol anos',
  it: 'e il lo gli della delle dei di per con nel nella presso una al alla esperienza esperienze istruzione formazione competenze lingue oggi madrelingua',
  pt: 'de a e o os as do da dos das em no na com para por um uma ao experiencia formacao competencias habilidades idiomas atual educacao resumo profissional formacao academica ingles portugues',
  nl: 'en de het een van voor met bij op te aan als naar door werkervaring opleiding opleidingen vaardigheden talen heden moedertaal',
  pl: 'i w z na do oraz dla przy od ze jest doswiadczenie wyksztalcenie umiejetnosci jezyki zawodowe obecnie',
  cs: 'a v na s z pro ve se do od pri vzdelani dovednosti jazyky zkusenosti pracovni soucasnost znalosti',
  sk: 'a v na s z pre vo so do od pri vzdelanie zrucnosti jazyky skusenosti pracovne sucasnost',
  sv: 'och i av for med till pa som att en ett vid den det utbildning erfarenhet arbetslivserfarenhet fardigheter sprak nuvarande',
  da: 'og i af for med til pa som at en et ved den det uddannelse erfaring erhvervserfaring kompetencer sprog nuvaerende',
  no: 'og i av for med til pa som at en et ved den det utdanning erfaring arbeidserfaring ferdigheter sprak navaerende',
  fi: 'ja on sekä seka oli koulutus tyokokemus taidot kielet osaaminen nykyinen',
  tr: 've bir ile icin olarak bu deneyim egitim beceriler diller is universitesi halen gunumuz yetenekler',
  ro: 'si de la cu in pentru din pe experienta educatie competente limbi prezent profesionala',
  hu: 'es a az egy hogy tapasztalat tanulmanyok nyelvtudas jelenleg szakmai keszsegek',
  vi: 'va cua cho cac voi trong nam kinh nghiem hoc van ky nang lam viec tai ngon ngu',
};

/** The languages whose headings and words this parser knows well. */
export const SUPPORTED_LANGUAGES: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']);
