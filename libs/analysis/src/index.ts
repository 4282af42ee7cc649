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
export { AnalysesRepository } from './tasks/analyses.repository.js';
export { AnalysesService, DESCRIPTION_LENGTH } from './tasks/analyses.service.js';
export type { AnalysisTask, SubmittedCv } from './tasks/analysis-task.js';
export { AnalysisTasksService, type AnalysisHooks } from './tasks/analysis-tasks.service.js';
