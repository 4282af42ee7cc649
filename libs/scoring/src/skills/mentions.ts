import { normaliseSkill, recogniseSkills } from '#libs/skills';

/** Characters that are read of one text, and of all texts of a profile together. */
export const LONGEST_TEXT = 5_000;
const MOST_TEXT = 30_000;

/** Skills that people are called as well. In a text they don't count: who is named in it must make no difference. */
const NAMES_OF_PEOPLE = new Set(['Django', 'Flink', 'Godot', 'Houdini', 'Jenkins', 'Kafka', 'Nomad', 'Perl', 'Weka']);

/** Recognises skills in the texts of one profile, up to a bound on all of them. */
export class MentionReader {
  #left = MOST_TEXT;

  /** The keys of the skills that a text names, sorted. */
  keysIn(text: string): string[] {
    const read = text.slice(0, Math.min(LONGEST_TEXT, this.#left));
    this.#left -= read.length;
    const names = new Set(recogniseSkills(read).map(({ name }) => name));
    return [...names]
      .filter((name) => !NAMES_OF_PEOPLE.has(name))
      .map((name) => normaliseSkill(name).key)
      .toSorted();
  }
}
