import type { CandidateDigest, DigestSkill, PlaceDigest, TitleDigest } from '../candidate-digest.js';
import { isCommonWord } from '../occupations/title-likeness.js';
import { isShown } from '../parts/skills-part.js';
import { SCORER_VERSION } from '../version.js';
import { PackedWriter, termOf } from './packed-writer.js';

/** What is said of a candidate in one bit each. */
export const HAS_WORKED = 1;
export const HAS_TITLE = 2;
export const HAS_PLACE = 4;
export const RELOCATES = 8;
/** And of a skill. */
export const HAS_MONTHS = 1;
export const HAS_LAST_USED = 2;
export const HAS_SINCE = 4;
export const IS_SHOWN = 8;
/** More skills are counted by two bytes. */
export const FEW_SKILLS = 256;
export const NO_RANK = 255;

/** The first two bytes. */
export const PACKED_VERSION = Number(SCORER_VERSION);

const MOST_SKILLS = 0xfffe;

/**
 * A digest in a fraction of its bytes, to be read by the hundred thousand: the scorer's version, flags, skills, education,
 * place, titles and positions, use of the skills, periods. What tells soonest who has no chance stands first. Terms stand there
 * as 32 bits (see `termOf`), so that only a job that knows a term can tell it.
 */
export function packDigest(digest: CandidateDigest): Buffer {
  const writer = new PackedWriter();
  writer.number(PACKED_VERSION);
  writer.byte(flagsOf(digest));
  writer.number(digest.experienceMonths);
  const skills = digest.skills.slice(0, MOST_SKILLS);
  writer.number(skills.length);
  for (const { key } of skills) writer.term(termOf(key));
  writer.byte(digest.education.length);
  for (const { level, fields } of digest.education) {
    writer.byte(level ?? 0);
    writer.terms(fields);
  }
  if (digest.place !== null) writePlace(writer, digest.place);
  if (digest.title !== null) writeTitle(writer, digest.title);
  writePositions(writer, digest, skills);
  for (const skill of skills) writeUse(writer, skill);
  writePeriods(writer, digest);
  return writer.written();
}

function flagsOf({ periods, title, place, relocates }: CandidateDigest): number {
  return (
    (periods.length > 0 ? HAS_WORKED : 0) |
    (title === null ? 0 : HAS_TITLE) |
    (place === null ? 0 : HAS_PLACE) |
    (relocates ? RELOCATES : 0)
  );
}

function writeUse(writer: PackedWriter, skill: DigestSkill): void {
  const { months, lastUsed, since } = skill;
  writer.byte(
    (months === null ? 0 : HAS_MONTHS) |
      (lastUsed === null ? 0 : HAS_LAST_USED) |
      (since === null ? 0 : HAS_SINCE) |
      (isShown(skill) ? IS_SHOWN : 0),
  );
  for (const number of [months, lastUsed, since]) if (number !== null) writer.number(number);
}

function writeTitle(writer: PackedWriter, { occupations, words, rank }: TitleDigest): void {
  writer.terms(occupations);
  writer.byte(words.length);
  for (const word of words) writer.term(wordTerm(word));
  writer.byte(rank ?? NO_RANK);
}

/** Its last bit says whether the word is one of many trades. */
export function wordTerm(word: string): number {
  return (termOf(word) & ~1) | Number(isCommonWord(word));
}

function writePositions(writer: PackedWriter, { positions }: CandidateDigest, skills: readonly DigestSkill[]): void {
  const places = new Map(skills.map(({ key }, at) => [key, at]));
  writer.byte(positions.length);
  for (const position of positions) {
    writeTitle(writer, position.title);
    writer.number(position.first);
    writer.number(position.last);
    const named = position.skills.flatMap((key) => places.get(key) ?? []);
    writer.number(named.length);
    for (const at of named) {
      if (skills.length <= FEW_SKILLS) writer.byte(at);
      else writer.number(at);
    }
  }
}

function writePeriods(writer: PackedWriter, { periods }: CandidateDigest): void {
  writer.byte(periods.length);
  for (const { first, last, positions } of periods) {
    writer.number(first);
    writer.number(last);
    writer.byte(positions.length);
    for (const at of positions) writer.byte(at);
  }
}

function writePlace(writer: PackedWriter, { countries, regions, towns }: PlaceDigest): void {
  for (const names of [countries, regions, towns]) writer.terms(names);
}
