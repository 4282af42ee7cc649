/** Something that orders all resumes of the set for one opening. */
export interface Ranker {
  name: string;
  /** A number per resume, in the order of the resumes it was made with: the higher, the better. */
  scoresFor(opening: string): readonly number[];
}
