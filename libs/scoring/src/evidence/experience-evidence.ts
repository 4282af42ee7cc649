import type { Evidence } from '../match-score.js';
import { RANKS } from '../occupations/ranks.js';
import type { ExperienceFindings, ExperiencePart } from '../parts/experience-part.js';

const CLOSE = 80;
const RELATED = 40;
const MONTHS_A_YEAR = 12;

/** What a candidate's positions say for and against. */
export function experienceEvidence(part: ExperiencePart, findings: ExperienceFindings): Evidence[] {
  return [fitEvidence(findings), ...yearsEvidence(part, findings), ...rankEvidence(findings)];
}

function reason(favours: boolean, code: string, values: Evidence['values'], place: string | null): Evidence {
  return { part: 'experience', favours, code, values, place };
}

function fitEvidence({ fit, best, byTitle }: ExperienceFindings): Evidence {
  const place = best === null ? 'title' : byTitle ? `work[${best.index}].position` : `work[${best.index}].summary`;
  if (fit < RELATED) return reason(false, 'other_work', { likeness: fit }, fit === 0 ? null : place);
  if (!byTitle) return reason(true, 'same_skills_at_work', { likeness: fit }, place);
  return reason(true, fit >= CLOSE ? 'same_work' : 'related_work', { likeness: fit }, place);
}

function yearsEvidence(part: ExperiencePart, { relevantMonths, totalMonths }: ExperienceFindings): Evidence[] {
  const { experienceMinYears: least, experienceMaxYears: most } = part.job;
  if (relevantMonths === null) return [];
  const years = tenths(relevantMonths);
  const found: Evidence[] = [];
  if (least !== null && least > 0) {
    const isMet = relevantMonths >= part.neededMonths();
    found.push(reason(isMet, isMet ? 'years_met' : 'years_short', { years, needed: least }, 'work'));
  } else if (relevantMonths > 0) {
    const isEnough = relevantMonths >= part.neededMonths();
    found.push(reason(isEnough, isEnough ? 'years_of_relevant_work' : 'few_years_of_relevant_work', { years }, 'work'));
  }
  if (most !== null && totalMonths !== null && totalMonths > most * MONTHS_A_YEAR) {
    found.push(reason(false, 'years_over', { years: tenths(totalMonths), most }, 'work'));
  }
  return found;
}

function rankEvidence({ rank, fit }: ExperienceFindings): Evidence[] {
  if (rank === null || fit < RELATED) return [];
  const { wanted, held } = rank;
  const code = held === wanted ? 'rank_met' : held < wanted ? 'rank_below' : 'rank_above';
  const values = { wanted: RANKS[wanted] ?? '', held: RANKS[held] ?? '' };
  return [reason(held === wanted, code, values, 'work')];
}

function tenths(months: number): number {
  return Math.round((months * 10) / MONTHS_A_YEAR) / 10;
}
