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
