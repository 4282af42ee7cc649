import type { SkillCategory } from '#libs/skills';
import type { GithubResource, YoutubeResource } from '../analysis-result.js';

/** A skill of the vocabulary: nothing else of CV or description is ever looked for. */
export interface WantedSkill {
  name: string;
  category: SkillCategory;
}

export interface Resources {
  github: GithubResource[];
  youtube: YoutubeResource[];
}

/** Finds what to learn a skill from. */
export interface ResourceSource {
  /**
   * By name of the skill, an entry for each; those that come first matter most.
   *
   * @throws the signal's reason when the caller gives up, and nothing else
   */
  find(skills: readonly WantedSkill[], signal?: AbortSignal): Promise<ReadonlyMap<string, Resources>>;
}
