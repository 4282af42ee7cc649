export {
  DIFFICULTIES,
  type AnalysisResult,
  type Difficulty,
  type GithubResource,
  type RecommendedProject,
  type SkillGap,
  type SkillGapRecommendation,
  type YoutubeResource,
} from './analysis-result.js';
export { Analyst, type AnalysisInput, type AnalysisOptions } from './analyst.js';
export { assembleAnalyst, type AnalystEnvironment } from './assemble-analyst.js';
