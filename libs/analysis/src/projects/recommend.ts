import type { Difficulty, RecommendedProject } from '../analysis-result.js';
import type { AskedSkill } from '../skills/asked-skills.js';
import { listedUpTo } from '../texts/phrases.js';
import { CATEGORY_PRACTICE } from './category-practice.js';
import { headStartFor } from './head-start.js';
import { levelFor, type Learner } from './level.js';
import type { Practice, ProjectIdea } from './project-idea.js';
import { ideaFor } from './project-index.js';

/** A gap with what to do about it. */
export interface Recommendation {
  gap: AskedSkill;
  project: RecommendedProject;
  /** What the hours are those of. */
  kind: ProjectIdea['kind'];
  /** Skills of the CV that help to learn it. */
  headStart: readonly string[];
}

const HOURS_FACTOR: Readonly<Record<Difficulty, number>> = { beginner: 1.5, intermediate: 1, advanced: 0.75 };
/** What each further skill adds to a project that is made for all of them. */
const HOURS_FOR_ANOTHER = 0.25;
const MOST_NAMES = 3;
const MOST_ALONG = 2;

/** One project for each gap, in the same order. Gaps that the same idea is made for share one project. */
export function recommendProjects(gaps: readonly AskedSkill[], learner: Learner): Recommendation[] {
  const byIdea = new Map<ProjectIdea, AskedSkill[]>();
  for (const gap of gaps) {
    const idea = ideaFor(gap.name);
    if (idea !== undefined) byIdea.set(idea, [...(byIdea.get(idea) ?? []), gap]);
  }
  const made = new Map<ProjectIdea, RecommendedProject>();
  return gaps.map((gap) => {
    const headStart = headStartFor(gap.name, learner.shown);
    const idea = ideaFor(gap.name);
    if (idea === undefined)
      return { gap, project: categoryProject(gap, headStart, learner), kind: 'project', headStart };
    const project = made.get(idea) ?? ideaProject(idea, byIdea.get(idea) ?? [gap], learner);
    made.set(idea, project);
    return { gap, project, kind: idea.kind, headStart };
  });
}

function ideaProject(idea: ProjectIdea, gaps: readonly AskedSkill[], learner: Learner): RecommendedProject {
  const names = gaps.map(({ name }) => name);
  const [first] = gaps;
  const headStart = [...new Set(names.flatMap((name) => headStartFor(name, learner.shown)))].filter(
    (name) => !names.includes(name),
  );
  const difficulty = first === undefined ? 'beginner' : levelFor(first, headStart, learner);
  const isProject = idea.kind === 'project';
  const factor = isProject ? HOURS_FACTOR[difficulty] : 1;
  const hours = idea.hours * factor * (1 + HOURS_FOR_ANOTHER * (names.length - 1));
  const covered = [...names, ...idea.with.filter((name) => !names.includes(name))];
  // Its own hours, but what the category has for beginners and experts; a course has its own order.
  const around = isProject && first !== undefined ? CATEGORY_PRACTICE[first.category] : undefined;
  const { firstStep, stretch } = around ?? {};
  return written(idea, { names, covered, headStart, difficulty, hours, firstStep, stretch });
}

function categoryProject(gap: AskedSkill, headStart: readonly string[], learner: Learner): RecommendedProject {
  const practice = CATEGORY_PRACTICE[gap.category];
  const difficulty = levelFor(gap, headStart, learner);
  const hours = practice.hours * HOURS_FACTOR[difficulty];
  const { firstStep, stretch } = practice;
  const covered = [gap.name, ...headStart.slice(0, MOST_ALONG)];
  return written(practice, { names: [gap.name], covered, headStart, difficulty, hours, firstStep, stretch });
}

interface Details {
  names: readonly string[];
  covered: string[];
  headStart: readonly string[];
  difficulty: Difficulty;
  hours: number;
  firstStep: string | undefined;
  stretch: string | undefined;
}

function written(practice: Practice, details: Details): RecommendedProject {
  const { names, covered, headStart, difficulty, hours, firstStep, stretch } = details;
  const name = listedUpTo(MOST_NAMES, names);
  const named = (text: string): string => text.replaceAll('{skill}', () => name);
  const features = practice.features.map(named);
  if (difficulty === 'beginner' && firstStep !== undefined) features.unshift(firstStep);
  if (difficulty === 'advanced' && stretch !== undefined) features.push(stretch);
  const builtOn =
    headStart.length === 0 ? '' : ` It builds on ${listedUpTo(MOST_NAMES, headStart)}, which the CV shows.`;
  return {
    title: named(practice.title),
    description: named(practice.description) + builtOn,
    skillsCovered: covered,
    difficulty,
    estimatedHours: Math.round(hours),
    keyFeatures: features,
    learningOutcomes: practice.outcomes.map(named),
  };
}
