import { detectFormat, extractDocument } from '#libs/documents';
import { DEFAULT_WEIGHTS, digestOf, JobScorer } from '#libs/scoring';
import type { Ranker } from './ranker.js';
import type { SetText } from './ranking-set.js';
import { profileOf, requirementsOf } from './scorer-input.js';

/** The month that grades and resumes of the set are of. */
const AS_OF = '2026-06';

/** The scorer as matching uses it, on resumes as they are read and descriptions as they are pasted. */
export async function projectScorer(resumes: readonly SetText[]): Promise<Ranker> {
  const digests = await Promise.all(resumes.map(digestOfResume));
  return {
    name: 'scorer',
    scoresFor(opening) {
      const scorer = new JobScorer(requirementsOf(opening), { weights: DEFAULT_WEIGHTS, asOf: AS_OF });
      return digests.map((digest) => scorer.partScores(digest).total);
    },
  };
}

async function digestOfResume({ id, text }: SetText): Promise<ReturnType<typeof digestOf>> {
  const bytes = Buffer.from(text);
  const format = await detectFormat(bytes, `${id}.txt`);
  return digestOf(profileOf(await extractDocument(bytes, format, { recognise: null }), `${AS_OF}-30`));
}
