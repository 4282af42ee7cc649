import type { RemoteKind } from '../job.js';
import { evidenceIn, type Evidence } from './evidence.js';
import { valueOf, type Labelled } from './labels.js';
import { wordsOf } from './phrases.js';
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
  String.raw`(?:based in|located in|position in|role in|work in|office in|offices in|am Standort|Standort in|für unseren Standort(?: in)?|basée? à|situé à|poste à|située à|con sede en|ubicado en|oficinas en|con sede a|sede di|sede a|localizado em|sediada em|gevestigd in|standplaats)[ ]${PLACE}`,
  'u',
);
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
  const location = labelledPlace(description, labels) ?? placeInText(sentences);
  const remote = remoteIn(sentences);
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
    const { text } = trimmed(part.replaceAll(')', ''), 0);
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
      const place = match[1].replace(/[.,]$/, '');
      return { place, evidence: [evidenceIn(sentence, 'location', start, start + place.length)] };
    }
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
