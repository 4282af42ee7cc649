import type { ParsedResume } from '#libs/resume-parser';
import type { AnalysisResult, SkillGapRecommendation } from './analysis-result.js';
import { GAP_CATEGORIES } from './gaps/gap-category.js';
import { impactOf } from './gaps/impact.js';
import { planOf } from './projects/plan.js';
import { recommendProjects, type Recommendation } from './projects/recommend.js';
import type { Resources, ResourceSource } from './resources/resource-source.js';
import { askedSkills } from './skills/asked-skills.js';
import { compareSkills } from './skills/compare-skills.js';
import { shownSkills } from './skills/shown-skills.js';
import { overallAssessment, type Assessed } from './texts/assessment.js';
import { areasForImprovement, strengthsOf } from './texts/findings.js';
import { learningPathFor } from './texts/learning-path.js';
import { preparationTime } from './texts/preparation-time.js';
import type { Wording } from './wording/wording.js';

export interface AnalysisInput {
  resume: ParsedResume;
  /** Of the opening, as pasted. */
  description: string;
  /** The month or day that counts as today: YYYY-MM or YYYY-MM-DD. */
  asOf: string;
}

export interface AnalysisOptions {
  signal?: AbortSignal | undefined;
  /** Told before each step and awaited: percent of the whole that is done, and a plain name of what comes now. */
  onStep?: (percentage: number, step: string) => void | Promise<void>;
}

/** Compares a CV with what a description asks for, and says what to do about what it lacks. */
export class Analyst {
  constructor(
    private readonly resources: ResourceSource,
    private readonly wording: Wording,
  ) {}

  /** @throws the signal's reason when the caller gives up, or what `onStep` throws, and nothing else */
  async analyse(input: AnalysisInput, options: AnalysisOptions = {}): Promise<AnalysisResult> {
    const { signal } = options;
    const step = async (percentage: number, name: string): Promise<void> => {
      signal?.throwIfAborted();
      await options.onStep?.(percentage, name);
    };
    await step(40, 'comparing skills');
    const compared = comparedSkills(input);
    await step(60, 'choosing projects');
    const assessed = withProjects(compared, input.resume);
    await step(75, 'finding resources');
    const wanted = assessed.recommendations.map(({ gap }) => gap);
    const found = await this.resources.find(wanted, signal);
    await step(90, 'writing the assessment');
    const result = resultOf(assessed, found);
    const worded = await this.wording.improve(result, signal);
    signal?.throwIfAborted();
    return worded;
  }
}

type Compared = Omit<Assessed, 'quality' | 'recommendations' | 'plan'>;

function comparedSkills({ resume, description, asOf }: AnalysisInput): Compared {
  const asked = askedSkills(description);
  const shown = shownSkills(resume);
  const { experienceMonths } = resume;
  return { asked, shown, comparison: compareSkills(asked, shown), experienceMonths, asOf };
}

function withProjects(compared: Compared, { quality }: ParsedResume): Assessed {
  const { missingRequired, missingPreferred } = compared.comparison;
  const recommendations = recommendProjects([...missingRequired, ...missingPreferred], compared);
  return { ...compared, quality, recommendations, plan: planOf(recommendations) };
}

function resultOf(assessed: Assessed, found: ReadonlyMap<string, Resources>): AnalysisResult {
  const { asked, comparison, recommendations, plan } = assessed;
  const names = (skills: readonly { name: string }[]): string[] => skills.map(({ name }) => name);
  return {
    skillMatchAnalysis: {
      totalRequiredSkills: asked.required.length,
      matchedSkills: names([...comparison.matchedRequired, ...comparison.matchedPreferred]),
      missingRequiredSkills: names(comparison.missingRequired),
      missingPreferredSkills: names(comparison.missingPreferred),
      matchPercentage: comparison.percentage,
      strengths: strengthsOf(assessed),
      areasForImprovement: areasForImprovement(assessed),
    },
    skillGapRecommendations: recommendations.map((recommendation) =>
      gapRecommendation(recommendation, assessed, found.get(recommendation.gap.name)),
    ),
    overallAssessment: overallAssessment(assessed),
    estimatedPreparationTime: preparationTime(plan, asked.required.length + asked.preferred.length),
  };
}

function gapRecommendation(
  recommendation: Recommendation,
  { comparison }: Assessed,
  resources: Resources | undefined,
): SkillGapRecommendation {
  const { gap, project, headStart } = recommendation;
  const { name, priority, category } = gap;
  const impact = impactOf(gap, comparison, headStart);
  return {
    skillGap: { skillName: name, priority, category: GAP_CATEGORIES[category], impact },
    recommendedProjects: [project],
    githubResources: resources?.github ?? [],
    youtubeResources: resources?.youtube ?? [],
    learningPath: learningPathFor(recommendation),
  };
}
