import type { LlmClient } from '#libs/llm';
import type { AnalysisResult } from '../analysis-result.js';
import { keepsFacts } from './keeps-facts.js';
import { wordedGaps, wordingMessage, wordingSchema, WORDING_INSTRUCTIONS, type WordingAnswer } from './question.js';
import type { Wording } from './wording.js';

const VERDICT = /(?:close|partial|weak) match/iu;

/** Has a model word the texts; what of its answer does not keep the facts is left out, text by text. */
export class ModelWording implements Wording {
  constructor(
    private readonly llm: Pick<LlmClient, 'complete'>,
    /** The model failed; the templates stand. The error tells nothing of the CV. */
    private readonly onFailure: (error: unknown) => void,
  ) {}

  async improve(result: AnalysisResult, signal?: AbortSignal): Promise<AnalysisResult> {
    const { matchedSkills } = result.skillMatchAnalysis;
    if (matchedSkills.length + result.skillGapRecommendations.length === 0) return result;
    try {
      const { value } = await this.llm.complete({
        ...{ schema: wordingSchema, schemaName: 'analysis_texts', system: WORDING_INSTRUCTIONS },
        ...{ user: wordingMessage(result), signal },
      });
      return reworded(result, value);
    } catch (error) {
      signal?.throwIfAborted();
      this.onFailure(error);
      return result;
    }
  }
}

function reworded(result: AnalysisResult, answer: WordingAnswer): AnalysisResult {
  const answers = new Map(answer.gaps.map((gap) => [gap.skill, gap]));
  const descriptions = descriptionsOf(result, answers);
  return {
    ...result,
    overallAssessment: chosen(answer.overall_assessment, result.overallAssessment, mustAssess(result)),
    skillGapRecommendations: result.skillGapRecommendations.map((recommendation) => {
      const { skillName } = recommendation.skillGap;
      const path = answers.get(skillName)?.learning_path;
      return {
        ...recommendation,
        learningPath: chosen(path, recommendation.learningPath, [skillName]),
        recommendedProjects: recommendation.recommendedProjects.map((project) => ({
          ...project,
          description: descriptions.get(project.title) ?? project.description,
        })),
      };
    }),
  };
}

/** By title: gaps that share a project share its description. */
function descriptionsOf(
  result: AnalysisResult,
  answers: ReadonlyMap<string, WordingAnswer['gaps'][number]>,
): Map<string, string> {
  const descriptions = new Map<string, string>();
  for (const { skillGap, recommendedProjects } of wordedGaps(result)) {
    const [project] = recommendedProjects;
    const offered = answers.get(skillGap.skillName)?.project_description;
    if (project === undefined || offered === undefined || descriptions.has(project.title)) continue;
    descriptions.set(project.title, chosen(offered, project.description, []));
  }
  return descriptions;
}

/** How close the match is, and what of the required is missing. */
function mustAssess({ overallAssessment, skillMatchAnalysis }: AnalysisResult): string[] {
  const verdict = VERDICT.exec(overallAssessment)?.[0];
  const named = skillMatchAnalysis.missingRequiredSkills.filter((name) => overallAssessment.includes(name));
  return verdict === undefined ? named : [verdict, ...named];
}

function chosen(offered: string | undefined, template: string, mustSay: readonly string[]): string {
  const text = offered?.trim();
  return text !== undefined && keepsFacts(text, template, mustSay) ? text : template;
}
