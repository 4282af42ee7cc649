import type { ShownSkills } from '../skills/shown-skills.js';
import { ideaFor } from './project-index.js';

/** More make a sentence long and say nothing new. */
const MOST = 3;

/** Skills that the CV shows and that make it easier to learn this one, the nearest first. None of them is the skill itself. */
export function headStartFor(skill: string, shown: ShownSkills): string[] {
  const idea = ideaFor(skill);
  if (idea === undefined) return [];
  const near = new Set([...idea.with, ...idea.skills]);
  near.delete(skill);
  return [...near].filter((name) => shown.has(name)).slice(0, MOST);
}
