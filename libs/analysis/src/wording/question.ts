import { z } from 'zod';
import type { AnalysisResult, SkillGapRecommendation } from '../analysis-result.js';

/** More would make the answer long and the wait too. */
const MOST_GAPS = 6;

export const wordingSchema = z.strictObject({
  overall_assessment: z.string(),
  gaps: z.array(z.strictObject({ skill: z.string(), learning_path: z.string(), project_description: z.string() })),
});
export type WordingAnswer = z.output<typeof wordingSchema>;

export const WORDING_INSTRUCTIONS = `You make short texts about a comparison of a CV with a job description easier to read.

The user message is JSON with texts made from templates. Answer with the same texts, worded better.

Rules:
- Say the same. Add no fact, no advice and no judgement, and leave none out.
- Keep every number as it is, in digits. Add none, also not as a word.
- Name only the skills that a text names, spelled as there. Keep titles in “…” as they are.
- Keep the words that say how close the match is: “close match”, “partial match” or “weak match”.
- Plain English in whole sentences on one line. No links, no markup, no lists, no headings.
- “gaps” has an entry for each entry of the message, with the same “skill”, in the same order.`;

/** The gaps that are worded: those that matter most come first. */
export function wordedGaps(result: AnalysisResult): SkillGapRecommendation[] {
  return result.skillGapRecommendations.slice(0, MOST_GAPS);
}

/**
 * What the model is given: texts of the templates, made of the vocabulary's names and of numbers worked out by code. Not
 * a word of CV or description is in them, so that nothing which they say to a model can reach it.
 */
export function wordingMessage(result: AnalysisResult): string {
  return JSON.stringify({
    overall_assessment: result.overallAssessment,
    gaps: wordedGaps(result).map(({ skillGap, learningPath, recommendedProjects }) => ({
      skill: skillGap.skillName,
      learning_path: learningPath,
      project_description: recommendedProjects[0]?.description ?? '',
    })),
  });
}
