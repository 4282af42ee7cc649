import type { Evidence } from './evidence.js';
import { valueOf, type Labelled } from './labels.js';
import { wordsOf } from './phrases.js';
import { isPlaceAlone } from './place-names.js';
import { trimmed } from './sentences.js';
import { EMPLOYMENT_WORDS } from './vocabulary/employment.js';
import { HEADINGS } from './vocabulary/headings.js';
import { REMOTE_WORDS } from './vocabulary/place.js';
import { NO_TITLE, TITLE_LABELS } from './vocabulary/title.js';

const LONGEST_TITLE = 100;
const MOST_WORDS = 10;
const GENDERS = /\s*[([](?:\p{L}{1,6}\s?[/|,*]\s?){1,3}\p{L}{1,6}\*?[)\]]|\s(?:[mwfdhx]\/){1,2}[mwfdhx](?![\p{L}])/giu;
const BRACKETS = /\s?\(([^()]{1,60})\)/gu;
const PLACE_BEHIND = /(?:,|\s(?:in|à|en|a|em|te))\s(\p{Lu}[^\s,]{1,30}(?:,? \p{Lu}[^\s,]{1,30}){0,3})$/u;
const WANTED =
  /(?:looking for|looking to hire|seeking|hiring|searching for|recruiting|suchen(?: wir)?(?: \p{L}+){0,4}?|recherchons|recherche|recrutons|buscamos|busca|seleccionamos|cerchiamo|ricerca|ricerchiamo|procuramos|procura|contratamos|zoekt|zoeken(?: wij)?(?: \p{L}+){0,2}?|op zoek naar) (?:an? |our next |the |eine?n? |un[aeo]? |uma? |een )(?:new |neue[nr]? |nuev[oa] |nouve(?:au|lle) )?/iu;
const WANTED_END =
  /[.,;:!(\n–—]|\s(?:to|who|that|with|for|in|at|join|and|on|für|mit|der|die|zur|zum|am|im|pour|qui|à|avec|au|afin|para|con|en|que|per|che|presso|com|em|no|na|voor|met|bij|om)\s/iu;

/** The name of the job: behind a label, as the first line, or in "we are looking for a …". */
export function readTitle(
  description: string,
  labels: ReadonlyMap<string, Labelled>,
): { title: string | null; evidence: Evidence[] } {
  const label = valueOf(labels, TITLE_LABELS);
  const found =
    (label && { text: label.value, start: label.start }) ?? firstLine(description) ?? wantedPerson(description);
  const title = found && cleaned(found.text);
  if (found === undefined || title === undefined || title === '') return { title: null, evidence: [] };
  const { text, start } = found;
  return { title, evidence: [{ field: 'title', text, start, end: start + text.length }] };
}

interface Place {
  text: string;
  start: number;
}

function firstLine(description: string): Place | undefined {
  let start = 0;
  for (const line of description.split('\n', 20)) {
    const place = trimmed(line, start);
    start += line.length + 1;
    if (place.text === '') continue;
    return isTitle(place.text) ? place : undefined;
  }
  return undefined;
}

function isTitle(text: string): boolean {
  const words = wordsOf(text);
  if (text.length > LONGEST_TITLE || words.length === 0 || words.length > MOST_WORDS) return false;
  if (/[.!?:]$/u.test(text) || !/\p{L}/u.test(text) || /^[^:]{1,40}:/u.test(text)) return false;
  return NO_TITLE.find(words)[0]?.start !== words[0]?.start && HEADINGS.meaningOf(text) === undefined;
}

function wantedPerson(description: string): Place | undefined {
  const match = WANTED.exec(description);
  if (match === null) return undefined;
  const from = match.index + match[0].length;
  const rest = description.slice(from, from + LONGEST_TITLE);
  const stop = rest.search(WANTED_END);
  return trimmed(stop === -1 ? rest : rest.slice(0, stop), from);
}

/** Without "(m/f/d)", and without parts that tell of hours, home or place ("Welder | full-time", "Welder in Leeds"). */
function cleaned(text: string): string {
  const bare = text
    .replace(GENDERS, '')
    .replace(BRACKETS, (group, inner: string) => (tellsOfTerms(inner) ? '' : group));
  const parts = bare.split(/\s[|–—-]\s/u).map((part) => part.trim());
  const kept = parts.filter((part, at) => at === 0 || !(tellsOfTerms(part) || isPlaceAlone(part))).map(withoutPlace);
  const title = trimmed(kept.join(' – '), 0).text.replace(/\s+/gu, ' ').slice(0, LONGEST_TITLE).trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** "Nurse in Ghent" and "Teacher, Norwich" without their towns. */
function withoutPlace(part: string): string {
  const match = PLACE_BEHIND.exec(part);
  return match?.[1] !== undefined && isPlaceAlone(match[1]) ? part.slice(0, match.index) : part;
}

function tellsOfTerms(part: string): boolean {
  const words = wordsOf(part);
  const found = [...EMPLOYMENT_WORDS.find(words), ...REMOTE_WORDS.find(words)];
  return found.length > 0 && words.length <= 4;
}
