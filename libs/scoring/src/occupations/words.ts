import { foldedWords } from '../text/fold.js';
import { stem } from '../text/stem.js';

/** What says nothing about the work: articles and prepositions, and what is left of "Entwickler:in (m/w/d)" or "vendeur/euse". */
const EMPTY = new Set(
  (
    'a an the of for in at to and or with as on by from per i ii iii iv v vi ' +
    'der die das des dem den und oder fur im am an auf aus bei mit von vom zu zur zum als ein eine einer ' +
    'le la les l d de du des et ou en au aux un une pour chez sur dans a ' +
    'el los las y o del al un una para con por e ' +
    'il lo gli i di da dei della delle degli nel nella per uno presso con ' +
    'os as do dos das na no nas nos em um uma com ' +
    'het een van voor bij met op te ter aan ' +
    'm w d f h x n s t innen se euse trice ere rice ne ste ra'
  ).split(' '),
);

/** The stems of a title's words. */
export function titleStems(title: string): string[] {
  return foldedWords(title)
    .filter((word) => !EMPTY.has(word) && !/\d{3}/.test(word))
    .map(stem);
}
