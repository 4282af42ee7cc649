export const DIFFICULTIES = ['beginner', 'intermediate', 'advanced'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export interface SkillGap {
  skillName: string;
  priority: 'required' | 'preferred';
  /** A word for people and programs: `devops`, `programming`, `accounting`, … */
  category: string;
  impact: string;
}

export interface RecommendedProject {
  title: string;
  description: string;
  skillsCovered: string[];
  difficulty: Difficulty;
  estimatedHours: number;
  keyFeatures: string[];
  learningOutcomes: string[];
}

/** Code to learn from. */
export interface GithubResource {
  name: string;
  url: string;
  description: string;
  /** Null when it comes from the catalogue that needs no network. */
  stars: number | null;
  language: string | null;
}

export interface YoutubeResource {
  title: string;
  url: string;
  channel: string;
  /** Null when it comes from the catalogue. */
  publishedAt: string | null;
}

export interface SkillGapRecommendation {
  skillGap: SkillGap;
  recommendedProjects: RecommendedProject[];
  githubResources: GithubResource[];
  youtubeResources: YoutubeResource[];
  learningPath: string;
}

/** What a CV has of what a description asks for, and what to do about the rest. */
export interface AnalysisResult {
  skillMatchAnalysis: {
    totalRequiredSkills: number;
    matchedSkills: string[];
    missingRequiredSkills: string[];
    missingPreferredSkills: string[];
    /** 0 to 100 with one decimal: of the required skills, those that the CV has. */
    matchPercentage: number;
    strengths: string[];
    areasForImprovement: string[];
  };
  skillGapRecommendations: SkillGapRecommendation[];
  overallAssessment: string;
  estimatedPreparationTime: string;
}
