import { Phrases, wordsOf } from './phrases.js';
import { EXAMPLE_WORDS, OR_COMPANIONS, OR_WORDS } from './vocabulary/alternatives.js';

/** A skill's place in a sentence. */
export interface Span {
  start: number;
  end: number;
}

const EXAMPLES = new Phrases<true>([[true, EXAMPLE_WORDS]]);
/** Longer stretches between two skills say something of their own. */
const LONGEST_JOINT = 60;
const COMMA = /^\s{0,3}[,/]\s{0,3}$/u;
const LEAVES = /[;:.)]/u;

type Joint = 'none' | 'comma' | 'or' | 'example';

/**
 * Which skills of a sentence only stand in for one named before them: "Vue or React" asks for one of the two, and so does
 * "a ledger program such as Xero". The first of each group is left out of the result.
 * @param spans of the skills, in the order of the sentence
 */
export function alternativesIn(text: string, spans: readonly Span[]): Set<Span> {
  const found = new Set<Span>();
  let listed: Span[] = [];
  let inExamples = false;
  spans.forEach((span, at) => {
    const previous = spans[at - 1];
    const between = previous === undefined ? '' : text.slice(previous.end, span.start);
    const joint = previous === undefined ? 'none' : jointOf(between);
    inExamples = joint === 'example' || (inExamples && joint !== 'none' && !LEAVES.test(between));
    if (joint === 'or') for (const item of [...listed, span]) found.add(item);
    else if (inExamples) found.add(span);
    // What a list with "or" at its end has between its first and its last item.
    if (joint === 'comma') listed.push(span);
    else listed = [];
  });
  return found;
}

function jointOf(between: string): Joint {
  if (between.length > LONGEST_JOINT) return 'none';
  if (COMMA.test(between)) return 'comma';
  const words = wordsOf(between);
  const isOr = words.some(({ key }) => OR_WORDS.has(key)) && !/[;:.()]/u.test(between);
  if (isOr && words.every(({ key }) => OR_WORDS.has(key) || OR_COMPANIONS.has(key))) return 'or';
  return EXAMPLES.find(words).length > 0 && !/[;.]\s/u.test(between) ? 'example' : 'none';
}
