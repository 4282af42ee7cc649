import type { Line } from '../layout/line.js';
import type { WorkEntry } from '../parsed-resume.js';
import { employerScore, occupationScore } from '../vocabulary/kinds.js';
import { findEntries, withoutBullet, type Entry } from './entries.js';
import { looksLikePlace } from './location.js';
import {
  choosePair,
  clearPairs,
  headPieces,
  partPlaces,
  partTrailingPlace,
  type Arrangement,
  type HeadPiece,
} from './head-pieces.js';

interface Draft {
  entry: Entry;
  pieces: HeadPiece[];
  place: string | null;
  /** Whether the lines below the dates were read as part of the head. */
  usedTail: boolean;
}

const AT = /\s+(?:at|bei|chez|presso|bij|@)\s+/u;
const IN = /^(.{3,}?)\s+(?:en|na|no|em|nella|nel|in der|im|in)\s+(\p{Lu}.{3,})$/u;
const DEPARTMENT =
  /\b(?:department|dept|ward|unit|division|abteilung|station|service|servicio|departamento|reparto|unità|unité|afdeling|setor)\b/iu;
const MAX_SUMMARY = 4_000;

function leaning(text: string): number {
  return Math.min(4, occupationScore(text)) - Math.min(5, employerScore(text));
}

/** One part that holds both: "Welder, Iron Works Ltd, Leeds" or "Welder at Iron Works". */
function splitSingle(text: string): string[] {
  const at = splitAt(text);
  if (at.length === 2) return at;
  const parts = text.split(/,\s+(?![^(]*\))/u);
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0) return [text];
  // "Nurse, Orthopaedics, Mill Lane Hospital, Hull": what stands before the employer belongs to the title.
  const named = parts.findIndex((part, at) => at > 0 && employerScore(part) > 0 && leaning(part) < 0);
  if (
    named > 1 &&
    parts.slice(1, named).every((part) => leaning(part) === 0 && !looksLikePlace(part)) &&
    occupationScore(first) > 0
  )
    return [parts.slice(0, named).join(', '), parts.slice(named).join(', ')];
  const tail = rest.join(', ');
  // "Carpenter, Oak & Sons, Leeds": with its town at the end there can be nothing else before.
  if (rest.length > 1 && looksLikePlace(parts.at(-1) ?? '') && leaning(first) >= 0) return [first, tail];
  const differs = Math.sign(leaning(first)) !== Math.sign(leaning(tail));
  return differs && (occupationScore(text) > 0 || employerScore(tail) > 1) ? [first, tail] : [text];
}

/** A capitalised word or two that say nothing of what they name. */
function isBareName(text: string): boolean {
  return leaning(text) === 0 && /^\p{Lu}[\p{L}\p{M}'’.-]*(?:[\s-]\p{Lu}[\p{L}\p{M}'’.-]*)?$/u.test(text);
}

function splitPieces(pieces: HeadPiece[]): HeadPiece[] {
  const [first, ...more] = pieces;
  if (first === undefined) return pieces;
  const named = more.length > 1 ? splitAt(first.text) : splitSingle(first.text);
  // "Specialist, Coast Holidays" above "2016 – 2020 | Truro": what stands beside the dates is the town. Anything more may
  // be the employer, and the comma part of the title.
  const isNamed = named.length > 1 && more.every(({ text }) => isBareName(text) && leaning(named[1] ?? '') <= 0);
  if (more.length > 0 && !isNamed && splitAt(first.text).length === 1) return pieces;
  return [...named.map((text) => ({ text, bold: first.bold })), ...more];
}

/** "Welder at Iron Works"; where the word is "in" as well ("Técnico en Electrónica"), only in front of a name. */
function splitAt(text: string): string[] {
  const at = text.split(AT);
  if (at.length === 2) return at;
  const [, title, employer] = IN.exec(text) ?? [];
  const [name = ''] = employer?.split(',') ?? [];
  const isName = employerScore(name) > 0 || /^\p{Lu}\S*\s+\p{Lu}/u.test(name);
  return title !== undefined && employer !== undefined && isName && occupationScore(name) === 0
    ? [title, employer]
    : [text];
}

function namesOccupation(pieces: readonly HeadPiece[]): boolean {
  return pieces.some((piece) => leaning(piece.text) > 0);
}

/** The line below the dates when it is a place and nothing else. */
function placeLine({ tail }: Entry): Line | null {
  const [below] = tail;
  return below?.segments.length === 1 && looksLikePlace(below.line.text) ? below.line : null;
}

/** How much a part names an employer rather than a department of one. */
function strengthOf(text: string): number {
  return DEPARTMENT.test(text) ? 0 : employerScore(text);
}

/** The head's parts; the lines below the dates count only as far as the head leaves something open. */
function draftOf(entry: Entry): Draft {
  const head = partPlaces(headPieces(entry.head));
  const split = splitPieces(head.rest);
  const tail = partPlaces(headPieces(entry.tail));
  const [whole] = head.rest;
  const [below] = tail.rest;
  // "Registered Nurse, Emergency Department" above "St. David's Medical Center": the comma parts no employer.
  const namedBelow = split.length > head.rest.length && below !== undefined && employerScore(below.text) > 1;
  if (namedBelow && whole !== undefined && strengthOf(split[1]?.text ?? '') < employerScore(below.text)) {
    return { entry, pieces: [whole, ...tail.rest], place: head.place ?? tail.place, usedTail: true };
  }
  const titleBelow = !namesOccupation(split) && namesOccupation(tail.rest);
  if ((split.length >= 2 && !titleBelow) || entry.tail.length === 0) {
    const place = head.place ?? placeLine(entry)?.text ?? null;
    return { entry, pieces: split, place, usedTail: false };
  }
  const rest = split.length === 0 ? splitPieces(tail.rest) : tail.rest;
  return { entry, pieces: [...split, ...rest], place: head.place ?? tail.place, usedTail: true };
}

/** Whether the section writes titles before employers, by the entries that leave no doubt. */
function titleFirst(drafts: readonly Draft[]): boolean {
  let sum = 0;
  for (const { pieces } of drafts) {
    const [first, second] = pieces;
    if (first !== undefined && second !== undefined) sum += Math.sign(leaning(first.text) - leaning(second.text));
  }
  return sum >= 0;
}

/** How the section's entries are arranged, by those that leave no doubt. */
function arrangementOf(drafts: readonly Draft[]): Arrangement {
  const firstKindFirst = titleFirst(drafts);
  return { firstKindFirst, pairs: clearPairs(drafts.map(leaningsOf), firstKindFirst) };
}

function leaningsOf({ pieces }: Draft): number[] {
  return pieces.map((piece) => leaning(piece.text));
}

function namesOf(draft: Draft, arrangement: Arrangement): { position: string | null; employer: string | null } {
  const pair = choosePair(leaningsOf(draft), arrangement);
  if (pair !== null) {
    return { position: draft.pieces[pair.first]?.text ?? null, employer: draft.pieces[pair.second]?.text ?? null };
  }
  const [only] = draft.pieces;
  if (only === undefined) return { position: null, employer: null };
  const side = leaning(only.text);
  const isTitle = side > 0 || (side === 0 && arrangement.firstKindFirst);
  return isTitle ? { position: only.text, employer: null } : { position: null, employer: only.text };
}

function summaryOf(body: readonly Line[]): string | null {
  const text = body
    .map((line) => withoutBullet(line.text).trim())
    .join('\n')
    .trim();
  return text === '' ? null : text.slice(0, MAX_SUMMARY);
}

/** The lines below the head, without those that were read as part of it. */
function descriptionOf({ entry, usedTail }: Draft): Line[] {
  const place = placeLine(entry);
  const tail = entry.tail.map(({ line }) => line).filter((line) => line !== place);
  return usedTail ? entry.body : [...tail, ...entry.body];
}

function workEntry(draft: Draft, arrangement: Arrangement): WorkEntry {
  const { position, employer } = namesOf(draft, arrangement);
  const company = employer === null ? { name: null, place: null } : partTrailingPlace(employer);
  const dates = draft.entry.dates;
  const single = dates !== null && !dates.isRange;
  return {
    position,
    name: company.name,
    location: draft.place ?? company.place,
    startDate: dates?.from ?? null,
    endDate: single ? null : (dates?.to ?? null),
    current: dates?.current ?? false,
    dates: dates?.text ?? null,
    summary: summaryOf(descriptionOf(draft)),
  };
}

/** Gives an employer named once to the positions listed below it, and drops the line that only names it. */
function shareEmployers(read: readonly { entry: WorkEntry; headLines: number }[]): WorkEntry[] {
  const result: WorkEntry[] = [];
  let owner: { entry: WorkEntry; headLines: number } | null = null;
  read.forEach(({ entry, headLines }, index) => {
    const next = read[index + 1]?.entry;
    const namesOnly = entry.position === null && entry.name !== null && entry.summary === null;
    if (namesOnly && next?.name === null && next.position !== null) {
      owner = { entry, headLines: headLines + 1 };
      return;
    }
    if (entry.name !== null) owner = { entry, headLines };
    // A position below its employer's name has a shorter head than the first one, which carries the name.
    const inherits = entry.name === null && owner !== null && headLines < owner.headLines;
    result.push(
      inherits
        ? { ...entry, name: owner?.entry.name ?? null, location: entry.location ?? owner?.entry.location ?? null }
        : entry,
    );
  });
  return result;
}

/** Reads the positions of one work section, in the order of the document. */
export function readWork(lines: readonly Line[]): WorkEntry[] {
  const drafts = findEntries(lines).map(draftOf);
  const arrangement = arrangementOf(drafts);
  const read = drafts.map((draft) => ({
    entry: workEntry(draft, arrangement),
    headLines: draft.entry.head.length,
  }));
  return shareEmployers(read.filter(({ entry }) => entry.position !== null || entry.name !== null));
}
