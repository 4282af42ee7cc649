const ITEM_BEFORE = /(?:^|[,;|:•·▪●◦‣/()[\]\n\t–—*]|[\s,](?:and|or|und|oder|et|ou|y|e|en|of|&))[ \u00a0-]*$/u;
const ITEM_AFTER = /^[ \u00a0]*(?:$|[,;|•·▪●◦‣/()[\]\n\r\t–—*.]|(?:and|or|und|oder|et|ou|y|e|en|of|&)\s)/u;
const ITEM_END = /^[ \u00a0]*(?:$|[,;|•·▪●◦‣()[\]\n\r\t])/u;
const SENTENCE_START = /(?:^|[.!?:;\n•·▪●◦‣*–—-])[ \t\u00a0]*["'“„«(]?$/u;
// Short forms that end lists of skills too (SAS, PLC) are left out, and others must follow without a comma.
const COMPANY_AFTER =
  /^(?:,?[ \u00a0](?:GmbH|mbH|Inc\b|LLC|LLP|Ltd|Lda|S\.? ?r\.? ?l\b|S\.p\.A|SpA\b)|[ \u00a0](?:& Co\b|AG\b|KG\b|[Pp]lc\b|Corp\b|SARL|S\.A|S\.L|B\.?V\b|N\.?V\b|e\. ?V\.))/u;
const DOMAIN_AFTER = /^\.(?:com|org|io|dev|de|fr|es|it|pt|nl|eu|ch|at|be|uk|co)(?![\p{L}\p{N}])/u;
const ADDRESS_BEFORE = /(?:@|:\/\/|www\.|\.(?:com|org|de|fr|es|it|pt|nl|eu|ch|at|be|uk)\/)[^\s,;|()]*$/u;

/** What is called after something else: a university "de la Confluence", a "Lycée Docker", "rue Scala". */
const NAMED_AFTER =
  /(?:universit\p{L}{0,4}|universidade?|lycée|collège|college|hochschule|school|école|escuela|escola|scuola|colegio|colégio|instituto?|istituto|liceo|hospital|hôpital|ospedale|klinik(?:um)?|clinique|clínica|clinica|hôtel|hotel|restaurant\p{L}?|résidence|residencia|maison|rue|avenue|place|quartier|calle|plaza|barrio|via|piazza|straße|street|road|square)\s(?:(?:de|du|des|del|della|di|da|do|of|van|der|zum|zur|am)\s)?(?:(?:la|le|les|el|los|las|the|l['’])\s?)?["'«„“]?$/iu;
/** How far the patterns look, so that the work stays in step with the length of the text. */
const NEAR = 8;
const COMPANY_REACH = 16;
const ADDRESS_REACH = 60;
const NAME_REACH = 40;

function textBefore(text: string, start: number, reach: number): string {
  return text.slice(Math.max(0, start - reach), start);
}

/** Whether the words stand for themselves, as the items of a list do. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return ITEM_BEFORE.test(textBefore(text, start, NEAR)) && ITEM_AFTER.test(text.slice(end, end + NEAR));
}

/** Whether a line or an item of a list ends here: no sentence goes on. */
export function endsItem(text: string, end: number): boolean {
  return ITEM_END.test(text.slice(end, end + NEAR));
}

/** Whether a sentence or a line may start here, so that a capital letter says nothing. */
export function startsSentence(text: string, start: number): boolean {
  return SENTENCE_START.test(textBefore(text, start, NEAR));
}

/** Whether the words belong to the name of a firm ("Kübler Anlagenbau GmbH") or to an address on the web. */
export function isPartOfName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + COMPANY_REACH);
  if (COMPANY_AFTER.test(after) || DOMAIN_AFTER.test(after)) return true;
  return ADDRESS_BEFORE.test(textBefore(text, start, ADDRESS_REACH));
}

/** Whether the words are what a school, a house or a street is called: they may be the name of a product as well. */
export function isNameOfPlace(text: string, start: number): boolean {
  return NAMED_AFTER.test(textBefore(text, start, NAME_REACH));
}
