import { digestOf, type CandidateDigest } from '#libs/scoring';

/** The keys of a candidate's skills, each once. */
export function skillsOf({ skills }: CandidateDigest): string[] {
  return [...new Set(skills.map(({ key }) => key))];
}

/** The stems of the words of the titles that a candidate has or had. */
export function titleWordsOf({ title, positions }: CandidateDigest): string[] {
  const titles = [title, ...positions.map((position) => position.title)];
  return [...new Set(titles.flatMap((one) => one?.words ?? []))];
}

const NOTHING_ELSE = { location: null, summary: null, skills: [], work: [], education: [], experienceMonths: null };

/** The stems that candidates with a title of this word have. */
export function stemsOf(word: string): string[] {
  return titleWordsOf(digestOf({ title: word, ...NOTHING_ELSE }));
}
