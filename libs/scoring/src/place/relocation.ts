import { PhraseMap } from '../text/phrase-map.js';
import { foldedWords } from '../text/fold.js';

const LONGEST_TEXT = 5000;
/** That somebody would move, in the seven languages. */
const WILLING =
  'willing to relocate, open to relocation, ready to relocate, able to relocate, happy to relocate, relocation possible, ' +
  'open to relocating, prepared to relocate, can relocate, will relocate, willing to move, ' +
  'umzugsbereit, umzugsbereitschaft, umzug möglich, bereit umzuziehen, bereit zum umzug, zu einem umzug bereit, bundesweit einsetzbar, ortsungebunden, ' +
  'mobilité nationale, mobile sur toute la france, mobilité géographique, prêt à déménager, prête à déménager, mobilité internationale, ' +
  'disponibilidad para viajar y cambiar de residencia, disponibilidad para cambiar de residencia, cambio de residencia, disponibilidad geográfica, ' +
  'disponibilidad para reubicarme, disponible al trasferimento, disponibile al trasferimento, disponibilità al trasferimento, disponibile a trasferirmi, disponibilità a trasferirmi, disponibilità a trasferte e trasferimenti, ' +
  'disponibilidade para mudança, disponibilidade para mudar, disponível para mudança, mobilidade geográfica, ' +
  'bereid te verhuizen, bereid om te verhuizen, verhuisbereid';
/** Words before it that turn it round. */
const NOT = new Set('not no nicht kein keine pas aucune non nao niet geen sin sem'.split(' '));
const REACH = 3;

let made: PhraseMap<true> | undefined;

function phrases(): PhraseMap<true> {
  if (made === undefined) {
    made = new PhraseMap();
    for (const phrase of WILLING.split(', ')) made.add(foldedWords(phrase), true);
  }
  return made;
}

/** Whether a text says that its writer would move for a job. */
export function saysRelocates(text: string): boolean {
  const words = foldedWords(text.slice(0, LONGEST_TEXT));
  return phrases()
    .find(words)
    .some(({ from }) => !words.slice(Math.max(0, from - REACH), from).some((word) => NOT.has(word)));
}
