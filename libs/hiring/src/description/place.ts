import type { RemoteKind } from '../job.js';
import { evidenceIn, type Evidence } from './evidence.js';
import { valueOf, type Labelled } from './labels.js';
import { wordsOf } from './phrases.js';
import { isPlaceAlone, townIn } from './place-names.js';
import { trimmed, type Sentence } from './sentences.js';
import { LOCATION_LABELS, REMOTE_NOISE, REMOTE_WORDS, SHARE_WORDS } from './vocabulary/place.js';

export interface PlaceReading {
  location: string | null;
  remote: RemoteKind | null;
  evidence: Evidence[];
}

const LONGEST_PLACE = 100;
const PLACE = String.raw`(\p{Lu}[\p{L}'’.-]{1,30}(?:[ ](?:am|an|der|de|do|da|di|del|la|le|sur|upon|aan|den|\p{Lu}[\p{L}'’.-]{1,30})){0,3}(?:,[ ]\p{Lu}[\p{L}'’. -]{1,30})?)`;
const SITED = new RegExp(
  String.raw`(?:[Bb]ased in|[Ll]ocated in|[Ss]ituated in|position in|role in|work in|office in|offices in|am Standort|Standort in|für unseren Standort(?: in)?|basée? à|situé à|poste à|située à|con sede en|ubicado en|oficinas en|con sede a|sede di|sede a|localizado em|sediada em|gevestigd in|standplaats)[ ]${PLACE}`,
  'u',
);
const LINES_AT_TOP = 3;
const LONGEST_TOP_LINE = 120;
const SENTENCES_READ = 20;
const ANYWHERE =
  /(?:anywhere in|remote in|remotely (?:in|from)|within|überall in|partout en|en cualquier lugar de|ovunque in|em qualquer lugar d[aeo]|overal in)\s(?:the\s|la\s|el\s)?(\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20}){0,2})/u;
const OFFICE = new RegExp(
  String.raw`(?:[Oo]ur|[Tt]he) ${PLACE} (?:office|site|plant|hospital|restaurant|warehouse|branch|studio|clinic)`,
  'u',
);

/** Where the work is done. */
export function readPlace(
  description: string,
  sentences: readonly Sentence[],
  labels: ReadonlyMap<string, Labelled>,
): PlaceReading {
  const remote = remoteIn(sentences);
  const location =
    labelledPlace(description, labels) ??
    placeAtTop(description) ??
    placeInText(sentences) ??
    townInText(sentences) ??
    (remote?.kind === 'remote' ? countryOfRemote(sentences) : undefined);
  return {
    location: location?.place ?? null,
    remote: remote?.kind ?? null,
    evidence: [...(location?.evidence ?? []), ...(remote?.evidence ?? [])],
  };
}

interface FoundPlace {
  place: string;
  evidence: Evidence[];
}

function labelledPlace(description: string, labels: ReadonlyMap<string, Labelled>): FoundPlace | undefined {
  const label = valueOf(labels, LOCATION_LABELS);
  if (label === undefined) return undefined;
  // "Hamburg (hybrid)", "Remote | Lisbon", "Austin, TX - two days at home"
  for (const part of label.value.split(/[(|;•/]|\s[-–—]\s/u)) {
    const { text } = trimmed(withoutTerms(part.replaceAll(')', '')), 0);
    if (!/\p{L}/u.test(text) || text.length > LONGEST_PLACE || REMOTE_WORDS.find(wordsOf(text)).length > 0) continue;
    const place = text.replace(/[.,]$/, '');
    const start = description.indexOf(place, label.start);
    const evidence = { field: 'location', text: label.value, start, end: start + place.length };
    return { place, evidence: [evidence] };
  }
  return undefined;
}

function placeInText(sentences: readonly Sentence[]): FoundPlace | undefined {
  for (const pattern of [SITED, OFFICE]) {
    for (const sentence of sentences) {
      const match = pattern.exec(sentence.text);
      if (match?.[1] === undefined) continue;
      const start = match.index + match[0].indexOf(match[1]);
      const place = match[1].replace(/[., ]{1,3}$/, '');
      return { place, evidence: [evidenceIn(sentence, 'location', start, start + place.length)] };
    }
  }
  return undefined;
}

/** "Leeds, on site" without what tells of home and office. */
function withoutTerms(part: string): string {
  const pieces = part.split(',');
  const kept = pieces.filter((piece) => REMOTE_WORDS.find(wordsOf(piece)).length === 0);
  return pieces.length > 1 ? kept.join(',') : part;
}

/** The title and what stands below it: "Cook - Denver, CO", "Oak House School, Norwich", "Dublin | Hybrid". */
function placeAtTop(description: string): FoundPlace | undefined {
  let start = 0;
  let seen = 0;
  for (const line of description.split('\n', LINES_AT_TOP * 2)) {
    const isFilled = line.trim() !== '';
    const found = isFilled && line.length <= LONGEST_TOP_LINE ? townIn(line) : undefined;
    if (found !== undefined) {
      const { place } = found;
      const evidence = { field: 'location', text: line, start: start + found.start, end: start + found.end };
      return { place, evidence: [evidence] };
    }
    if (isFilled) seen += 1;
    if (seen === LINES_AT_TOP) return undefined;
    start += line.length + 1;
  }
  return undefined;
}

/** A known town in the first sentences; where customers and branches are is told among the tasks and of the company. */
function townInText(sentences: readonly Sentence[]): FoundPlace | undefined {
  for (const sentence of sentences.slice(0, SENTENCES_READ)) {
    if (sentence.section !== 'none') continue;
    const found = townIn(sentence.text);
    if (found === undefined) continue;
    return { place: found.place, evidence: [evidenceIn(sentence, 'location', found.start, found.end)] };
  }
  return undefined;
}

/** "You can work from anywhere in Portugal". */
function countryOfRemote(sentences: readonly Sentence[]): FoundPlace | undefined {
  for (const sentence of sentences) {
    const match = ANYWHERE.exec(sentence.text);
    if (match?.[1] === undefined || !isPlaceAlone(match[1])) continue;
    const start = match.index + match[0].indexOf(match[1]);
    return { place: match[1], evidence: [evidenceIn(sentence, 'location', start, start + match[1].length)] };
  }
  return undefined;
}

/** What is said of both, home and office, makes it hybrid. */
function remoteIn(sentences: readonly Sentence[]): { kind: RemoteKind; evidence: Evidence[] } | undefined {
  let best: { kind: RemoteKind; evidence: Evidence[] } | undefined;
  for (const sentence of sentences.filter(({ section }) => section !== 'company')) {
    const noise = REMOTE_NOISE.find(sentence.words);
    for (const { meaning, start, end } of REMOTE_WORDS.find(sentence.words)) {
      if (noise.some((other) => other.start <= start && other.end >= end)) continue;
      const isShare = meaning === 'remote' && SHARE_WORDS.find(sentence.words).length > 0;
      const found = { kind: isShare ? 'hybrid' : meaning, evidence: [evidenceIn(sentence, 'remote', start, end)] };
      if (found.kind === 'hybrid') return found;
      best ??= found;
    }
  }
  return best;
}
