import type { Quality } from '#libs/resume-parser';
import type { Plan, Stage } from '../projects/plan.js';
import type { Recommendation } from '../projects/recommend.js';
import type { AskedSkill } from '../skills/asked-skills.js';
import type { Comparison } from '../skills/compare-skills.js';
import type { Compared } from './findings.js';
import { counted, countOf, listed, listedUpTo, percent, timeSpan } from './phrases.js';

export interface Assessed extends Compared {
  quality: Quality;
  recommendations: readonly Recommendation[];
  plan: Plan;
}

const CLOSE_MATCH = 80;
const PARTIAL_MATCH = 50;
const MOST_NAMES = 8;
const MOST_HEAD_STARTS = 3;
const MOST_TITLES = 3;

/** How the CV stands to the description, and what to do first. */
export function overallAssessment(assessed: Assessed): string {
  const { asked } = assessed;
  if (asked.required.length + asked.preferred.length === 0) return [...readable(assessed), nothingAsked()].join(' ');
  return [
    ...readable(assessed),
    verdict(assessed.comparison),
    ...missing(assessed.comparison.missingRequired),
    ...headStarts(assessed.recommendations),
    ...years(assessed),
    ...firstSteps(assessed.plan),
    ...leftOut(asked.leftOut),
  ].join(' ');
}

function nothingAsked(): string {
  return 'The description names no skill that is known here, so nothing could be compared and the match is given as 0%. Skills, tools or methods named one by one would give a result.';
}

function readable({ quality }: Assessed): string[] {
  return quality === 'unreadable' ? ['The CV could not be read as one; only what its text names was compared.'] : [];
}

function verdict(comparison: Comparison): string {
  const { percentage, matchedRequired, missingRequired, matchedPreferred, missingPreferred } = comparison;
  const required = share(matchedRequired, missingRequired, 'required');
  const preferred = share(matchedPreferred, missingPreferred, 'preferred');
  const kind =
    percentage >= CLOSE_MATCH ? 'A close match' : percentage >= PARTIAL_MATCH ? 'A partial match' : 'A weak match';
  if (required === null) return `${kind}: the CV shows ${preferred ?? ''} (${percent(percentage)}); none is required.`;
  const also = preferred === null ? '' : ` and ${preferred}`;
  return `${kind}: the CV shows ${required} (${percent(percentage)})${also}.`;
}

function share(matched: readonly AskedSkill[], lacking: readonly AskedSkill[], priority: string): string | null {
  const total = matched.length + lacking.length;
  if (total === 0) return null;
  if (matched.length === 0) return `none of the ${total === 1 ? '' : `${total} `}${priority} skills`;
  return total === 1 ? `the one ${priority} skill` : `${countOf(matched.length, total)} ${priority} skills`;
}

function missing(skills: readonly AskedSkill[]): string[] {
  if (skills.length === 0) return [];
  const names = skills.map(({ name }) => name);
  return [`Required and not found: ${listedUpTo(MOST_NAMES, names)}.`];
}

function headStarts(recommendations: readonly Recommendation[]): string[] {
  const helped = recommendations.filter(({ headStart }) => headStart.length > 0).slice(0, MOST_HEAD_STARTS);
  if (helped.length === 0) return [];
  const pairs = helped.map(({ gap, headStart }) => `${listed(headStart)} for ${gap.name}`);
  return [`No match, but a head start: ${pairs.join('; ')}.`];
}

function years({ asked: { minYears }, experienceMonths }: Assessed): string[] {
  if (minYears === null || minYears === 0 || experienceMonths === null) return [];
  return [`Of experience, ${timeSpan(minYears * 12)} are asked for and ${timeSpan(experienceMonths)} shown.`];
}

function firstSteps({ required, preferred }: Plan): string[] {
  const [stage, priority] = required.projects.length > 0 ? [required, 'required'] : [preferred, 'preferred'];
  if (stage.projects.length === 0) return ['Nothing that is asked for is missing.'];
  return [stepOf(stage, priority)];
}

function stepOf({ projects, hours }: Stage, priority: string): string {
  const titles = listedUpTo(
    MOST_TITLES,
    projects.map(({ title }) => `“${title}”`),
  );
  const what = projects.length === 1 ? 'one project' : `${projects.length} projects`;
  const verb = projects.length === 1 ? 'covers' : 'cover';
  return `To prepare, ${what} of about ${counted(hours, 'hour')} ${verb} the ${priority} gaps: ${titles}.`;
}

function leftOut(count: number): string[] {
  return count === 0 ? [] : [`The description names ${counted(count, 'more skill')} than can be compared at once.`];
}
