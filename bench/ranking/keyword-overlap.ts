import type { Ranker } from './ranker.js';

const WORD = /[\p{L}\p{N}]+/gu;

/** The share of the description's distinct words that the resume has too, whatever they mean. */
export function keywordOverlap(resumes: readonly string[]): Ranker {
  const wordsOfResumes = resumes.map(distinctWords);
  return {
    name: 'keyword overlap',
    scoresFor(opening) {
      const asked = distinctWords(opening);
      return wordsOfResumes.map((words) => [...asked].filter((word) => words.has(word)).length / asked.size);
    },
  };
}

function distinctWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(WORD));
}
