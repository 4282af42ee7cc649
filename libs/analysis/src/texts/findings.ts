import type { PartialDate } from '#libs/resume-parser';
import { skillsSuggesting } from '../projects/head-start.js';
import type { Asked, AskedSkill } from '../skills/asked-skills.js';
import type { Comparison } from '../skills/compare-skills.js';
import type { ShownSkill, ShownSkills } from '../skills/shown-skills.js';
import { countOf, listed, listedUpTo, timeSpan } from './phrases.js';

/** All that the findings are worked out from. */
export interface Compared {
  asked: Asked;
  comparison: Comparison;
  shown: ShownSkills;
  experienceMonths: number | null;
  asOf: PartialDate;
}

const MOST_NAMES = 8;
const LONG_USE_MONTHS = 24;
const MOST_LONG_USED = 3;
const MOST_REMARKS = 5;
const STALE_MONTHS = 36;

/** What speaks for the CV, the weightiest first. */
export function strengthsOf(compared: Compared): string[] {
  const { comparison, asked } = compared;
  return [
    ...shownOf('required', comparison.matchedRequired, asked.required.length),
    ...shownOf('preferred', comparison.matchedPreferred, asked.preferred.length),
    ...longUse(compared),
    ...enoughYears(compared),
  ];
}

/** What the CV lacks or leaves open, the weightiest first. */
export function areasForImprovement(compared: Compared): string[] {
  const { comparison } = compared;
  return [
    ...missingOf('Required', comparison.missingRequired),
    ...perhapsUnnamed(compared),
    ...tooFewYears(compared),
    ...shortUse(compared),
    ...staleUse(compared),
    ...missingOf('Preferred', comparison.missingPreferred),
  ];
}

function names(skills: readonly AskedSkill[]): string {
  return listedUpTo(
    MOST_NAMES,
    skills.map(({ name }) => name),
  );
}

function shownOf(priority: string, matched: readonly AskedSkill[], total: number): string[] {
  if (matched.length === 0) return [];
  if (total === 1) return [`Shows the one ${priority} skill: ${names(matched)}.`];
  return [`Shows ${countOf(matched.length, total)} ${priority} skills: ${names(matched)}.`];
}

function missingOf(priority: string, missing: readonly AskedSkill[]): string[] {
  return missing.length === 0 ? [] : [`${priority} and not shown: ${names(missing)}.`];
}

function perhapsUnnamed({ comparison, shown }: Compared): string[] {
  return [...comparison.missingRequired, ...comparison.missingPreferred]
    .flatMap(({ name }) => {
      const suggesting = skillsSuggesting(name, shown);
      if (suggesting.length === 0) return [];
      return [`${name} is not named, but ${listed(suggesting)} may stand for it: name it in the CV if it is there.`];
    })
    .slice(0, MOST_REMARKS);
}

function usesOf({ comparison, shown }: Compared): { asked: AskedSkill; use: ShownSkill }[] {
  return [...comparison.matchedRequired, ...comparison.matchedPreferred].flatMap((asked) => {
    const use = shown.get(asked.name);
    return use === undefined ? [] : [{ asked, use }];
  });
}

function longUse(compared: Compared): string[] {
  return usesOf(compared)
    .map(({ use }) => ({ ...use, months: use.months ?? 0 }))
    .filter(({ months }) => months >= LONG_USE_MONTHS)
    .toSorted((one, other) => other.months - one.months)
    .slice(0, MOST_LONG_USED)
    .map(({ name, months, lastUsed }) => {
      const until = lastUsed === null ? 'to the present' : `until ${yearOf(lastUsed)}`;
      return `${name} used for ${timeSpan(months)}, ${until}.`;
    });
}

function shortUse(compared: Compared): string[] {
  return usesOf(compared)
    .flatMap(({ asked: { name, minMonths }, use: { months } }) => {
      if (minMonths === null || (months !== null && months >= minMonths)) return [];
      const wanted = timeSpan(minMonths);
      if (months === null) return [`${name}: ${wanted} asked for, and the CV does not date its use.`];
      return [`${name}: ${wanted} asked for, ${timeSpan(months)} shown.`];
    })
    .slice(0, MOST_REMARKS);
}

function staleUse(compared: Compared): string[] {
  const today = monthNumber(compared.asOf);
  return usesOf(compared)
    .flatMap(({ asked: { name, priority }, use: { lastUsed } }) => {
      if (priority !== 'required' || lastUsed === null || today - monthNumber(lastUsed) < STALE_MONTHS) return [];
      return [`${name} was last used in ${yearOf(lastUsed)}; the CV should say so if it was used since.`];
    })
    .slice(0, MOST_REMARKS);
}

function enoughYears({ asked: { minYears }, experienceMonths }: Compared): string[] {
  if (minYears === null || minYears === 0 || experienceMonths === null || experienceMonths < minYears * 12) return [];
  return [`${timeSpan(experienceMonths)} of experience, where ${timeSpan(minYears * 12)} are asked for.`];
}

function tooFewYears({ asked: { minYears }, experienceMonths }: Compared): string[] {
  if (minYears === null || (experienceMonths !== null && experienceMonths >= minYears * 12)) return [];
  const wanted = `${timeSpan(minYears * 12)} of experience asked for`;
  if (experienceMonths === null) return [`${wanted}; the CV gives no dates to count them by.`];
  return [`${wanted}, ${timeSpan(experienceMonths)} shown.`];
}

/** The month is often an estimate: many CVs name years alone. */
function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

/** Months since the year 0; a year alone counts to its end. */
function monthNumber(date: PartialDate): number {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return year * 12 + month;
}
