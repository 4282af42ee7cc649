import type { Plan } from '../projects/plan.js';
import { HOURS_A_WEEK, weeksFor } from './pace.js';
import { counted, listedUpTo } from './phrases.js';

const MOST_NAMES = 5;

/** How long it takes to close the gaps, worked out from the hours of the plan. */
export function preparationTime(plan: Plan, askedSkills: number): string {
  return [timeFor(plan, askedSkills), ...notCounted(plan)].join(' ');
}

function timeFor({ required, preferred }: Plan, askedSkills: number): string {
  if (askedSkills === 0) return 'Not known: the description names no skill to prepare for.';
  if (required.hours + preferred.hours === 0) return 'None: no skill that the description names is missing.';
  if (required.hours === 0) return span(preferred.hours, 'preferred');
  const first = span(required.hours, 'required');
  if (preferred.hours === 0) return first;
  const more = `about ${counted(preferred.hours, 'hour')} or ${counted(weeksFor(preferred.hours), 'week')} more`;
  return `${first} The preferred skills take ${more}.`;
}

function span(hours: number, priority: string): string {
  const weeks = counted(weeksFor(hours), 'week');
  return `About ${counted(hours, 'hour')} for the ${priority} skills: ${weeks} at ${HOURS_A_WEEK} hours a week.`;
}

function notCounted({ professions }: Plan): string[] {
  if (professions.length === 0) return [];
  return [`Not counted is the long training for ${listedUpTo(MOST_NAMES, professions)}.`];
}
