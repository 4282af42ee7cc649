import type { RecommendedProject } from '../analysis-result.js';
import type { Recommendation } from './recommend.js';

/** Projects that together cover all gaps of one priority. */
export interface Stage {
  projects: readonly RecommendedProject[];
  hours: number;
}

/** What to do first and then, no project twice. */
export interface Plan {
  required: Stage;
  preferred: Stage;
  /** Gaps that only a training of years can close: none of the hours counts it. */
  professions: readonly string[];
}

/** A gap that an earlier project covers anyway adds nothing. */
export function planOf(recommendations: readonly Recommendation[]): Plan {
  const covered = new Set<string>();
  const stageOf = (priority: 'required' | 'preferred'): Stage => {
    const projects: RecommendedProject[] = [];
    for (const { gap, project } of recommendations) {
      if (gap.priority !== priority || covered.has(gap.name)) continue;
      projects.push(project);
      project.skillsCovered.forEach((name) => covered.add(name));
    }
    return { projects, hours: projects.reduce((sum, { estimatedHours }) => sum + estimatedHours, 0) };
  };
  // In this order: what the required projects cover along need not be done again.
  const required = stageOf('required');
  const professions = recommendations.filter(({ kind }) => kind === 'profession').map(({ gap }) => gap.name);
  return { required, preferred: stageOf('preferred'), professions };
}
