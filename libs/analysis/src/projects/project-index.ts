import { PROJECT_IDEAS } from './project-ideas.js';
import type { ProjectIdea } from './project-idea.js';

const BY_SKILL: ReadonlyMap<string, ProjectIdea> = new Map(
  PROJECT_IDEAS.flatMap((idea) => idea.skills.map((name) => [name, idea] as const)),
);

/** What the catalogue has for a skill of this name; undefined where only its category has practice. */
export function ideaFor(skill: string): ProjectIdea | undefined {
  return BY_SKILL.get(skill);
}
