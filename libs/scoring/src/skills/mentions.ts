import { normaliseSkill, recogniseSkills } from '#libs/skills';

/** What is read of one text, and of all texts of a profile together. */
const LONGEST_TEXT = 6_000;
const MOST_TEXT = 40_000;

/** Recognises skills in the texts of one profile, up to a bound on all of them. */
export class MentionReader {
  #left = MOST_TEXT;

  /** The keys of the skills that a text names, sorted. */
  keysIn(text: string): string[] {
    const read = text.slice(0, Math.min(LONGEST_TEXT, this.#left));
    this.#left -= read.length;
    const keys = new Set(recogniseSkills(read).map(({ name }) => normaliseSkill(name).key));
    return [...keys].toSorted();
  }
}
