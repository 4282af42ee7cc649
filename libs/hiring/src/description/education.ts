import { EDUCATION_LEVELS, type EducationLevel } from '../job.js';
import { evidenceIn, type Evidence } from './evidence.js';
import { wordsOf, type Found } from './phrases.js';
import { trimmed, type Sentence } from './sentences.js';
import { ANY_FIELD, LEVELS, TEACHING_WORDS } from './vocabulary/education.js';
import { kindOfWish } from './wanted.js';

export interface EducationReading {
  level: EducationLevel | null;
  field: string | null;
  evidence: Evidence[];
}

const LONGEST_FIELD = 80;
/** "Bachelor of Science in Nursing", "Abschluss im Bereich Maschinenbau", "licence en droit". */
const FIELD_BEFORE =
  /^(?:['’]s)?(?:\s(?:degree|qualification|level|studies|diploma|abschluss|studium|titel|diplôme|diploma|título|curso|opleiding|niveau))?(?:\s(?:of|in)\s(?:science|arts|engineering))?(?:\s?\(\p{L}[\p{L}.]{0,7}\))?\s?(?:degree\s)?(?:,\s)?(?:in(?: den| dem| der| het)?(?: Bereich(?:en)?)?|im Bereich|im Fach|im|der Fachrichtung|Fachrichtung|der|des|als|zum|zur|of|en|em|de|in the field of|na área de|in de richting)\s(?=[\p{L}«"])/iu;
const FIELD_END =
  /[.;:()\n,]|\s(?:or (?:a )?(?:related|similar|equivalent|comparable|another|relevant|subject|closely|any)|oder (?:eine[rnm]? )?(?:vergleichbar|ähnlich|gleichwertig)\p{L}*|ou (?:équivalent|similaire|similar|área)\p{L}*|o (?:similar|equivalente|equipollente|affine|titolo)\p{L}*|of (?:vergelijkba|soortgelijk)\p{L}*|is|required|preferred|erforderlich|exigé|requis|requerido|richiesta?|vereist|and \d|plus|with|from|mit|avec|con|com|met)(?![\p{L}])/iu;

/**
 * The least that is accepted, of the first sentence that asks for an education. What is merely preferred does not count.
 */
export function readEducation(sentences: readonly Sentence[]): EducationReading {
  const asking = sentences
    .filter(({ section }) => section !== 'company' && section !== 'offer' && section !== 'tasks')
    .map((sentence) => ({ sentence, levels: levelsIn(sentence) }));
  const chosen = asking.find(({ levels }) => levels.length > 0);
  if (chosen === undefined) return { level: null, field: null, evidence: [] };
  const { sentence, levels } = chosen;
  const least = levels.toSorted((a, b) => rank(a) - rank(b))[0];
  const level = least?.meaning ?? null;
  const field = level === 'none' || level === 'secondary' ? undefined : fieldIn(sentence, levels);
  const evidence = least === undefined ? [] : [evidenceIn(sentence, 'education', least.start, field?.end ?? least.end)];
  return { level, field: field?.text ?? null, evidence };
}

/** Those that are not merely preferred. Where somebody teaches, the level of a school is where the work is done. */
function levelsIn(sentence: Sentence): Found<EducationLevel>[] {
  const kindOf = kindOfWish(sentence);
  const teaches = TEACHING_WORDS.find(sentence.words).length > 0;
  return LEVELS.find(sentence.words)
    .filter(({ meaning }) => !(teaches && meaning === 'secondary'))
    .filter(({ start, end }) => kindOf(start, end) !== 'preferred');
}

function rank({ meaning }: Found<EducationLevel>): number {
  return EDUCATION_LEVELS.indexOf(meaning);
}

/** Some phrases take a preposition in ("grado en"), without which they would be other words. */
function withoutPreposition(text: string, { start, end }: Found<EducationLevel>): number {
  const preposition = /\s(?:en|in|of|em)$/iu.exec(text.slice(start, end));
  return preposition === null ? end : start + preposition.index;
}

function fieldIn(
  sentence: Sentence,
  levels: readonly Found<EducationLevel>[],
): { text: string; end: number } | undefined {
  for (const level of levels) {
    const end = withoutPreposition(sentence.text, level);
    const behind = sentence.text.slice(end, end + LONGEST_FIELD * 2);
    const opening = FIELD_BEFORE.exec(behind)?.[0];
    if (opening === undefined) continue;
    const rest = behind.slice(opening.length);
    const stop = rest.search(FIELD_END);
    const { text } = trimmed(stop === -1 ? rest : rest.slice(0, stop), 0);
    if (ANY_FIELD.find(wordsOf(text)).some(({ start }) => start === 0)) return undefined;
    if (text !== '' && text.length <= LONGEST_FIELD) return { text, end: end + opening.length + text.length };
  }
  return undefined;
}
