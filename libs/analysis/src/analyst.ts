import type { ParsedResume } from '#libs/resume-parser';
import type { AnalysisResult } from './analysis-result.js';
import { GAP_CATEGORIES } from './gaps/gap-category.js';
import { askedSkills } from './skills/asked-skills.js';
import { compareSkills } from './skills/compare-skills.js';
import { shownSkills } from './skills/shown-skills.js';

export interface AnalysisInput {
  resume: ParsedResume;
  /** Of the opening, as pasted. */
  description: string;
  /** The month or day that counts as today: YYYY-MM or YYYY-MM-DD. */
  asOf: string;
}

export interface AnalysisOptions {
  signal?: AbortSignal | undefined;
  /** Told before each step, awaited: percent of the whole that is done, and a plain name for what comes now. */
  onStep?: (percentage: number, step: string) => void | Promise<void>;
}

/** Compares a CV with what a description asks for, and says what to do about what it lacks. */
export class Analyst {
  /** @throws the signal's reason when the caller gives up, and nothing else */
  async analyse({ resume, description }: AnalysisInput, options: AnalysisOptions = {}): Promise<AnalysisResult> {
    const step = async (percentage: number, name: string): Promise<void> => {
      options.signal?.throwIfAborted();
      await options.onStep?.(percentage, name);
    };
    await step(40, 'comparing skills');
    const asked = askedSkills(description);
    const comparison = compareSkills(asked, shownSkills(resume));
    await step(60, 'choosing projects');
    await step(75, 'finding resources');
    await step(90, 'writing the assessment');
    const names = (skills: readonly { name: string }[]): string[] => skills.map(({ name }) => name);
    const missing = [...comparison.missingRequired, ...comparison.missingPreferred];
    return {
      skillMatchAnalysis: {
        totalRequiredSkills: asked.required.length,
        matchedSkills: names([...comparison.matchedRequired, ...comparison.matchedPreferred]),
        missingRequiredSkills: names(comparison.missingRequired),
        missingPreferredSkills: names(comparison.missingPreferred),
        matchPercentage: comparison.percentage,
        strengths: [],
        areasForImprovement: [],
      },
      skillGapRecommendations: missing.map(({ name, priority, category }) => ({
        skillGap: { skillName: name, priority, category: GAP_CATEGORIES[category], impact: '' },
        recommendedProjects: [],
        githubResources: [],
        youtubeResources: [],
        learningPath: '',
      })),
      overallAssessment: '',
      estimatedPreparationTime: '',
    };
  }
}
