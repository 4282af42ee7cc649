import type { Evidence } from '../match-score.js';
import { counted } from './wording.js';

/** A piece of a sentence that gives one reason. */
export interface Clause {
  favours: boolean;
  text: string;
}

type Values = Evidence['values'];
type Wording = Readonly<Record<string, (values: Values) => string>>;

const LEVELS: Readonly<Record<string, string>> = {
  none: 'no degree',
  secondary: 'a school-leaving certificate',
  vocational: 'a vocational qualification',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
};

const EXPERIENCE: Wording = {
  same_work: () => 'earlier positions were the same kind of work',
  related_work: () => 'earlier positions were in related work',
  same_skills_at_work: () => 'earlier positions used the skills of this job',
  other_work: () => 'earlier positions have little to do with this job',
  years_met: ({ years = 0, needed = 0 }) =>
    `${counted(years, 'relevant year')} meet the ${counted(needed, 'year')} asked for`,
  years_short: ({ years = 0, needed = 0 }) =>
    `${counted(years, 'relevant year')} fall short of the ${counted(needed, 'year')} asked for`,
  years_of_relevant_work: ({ years = 0 }) => `there are ${counted(years, 'year')} of relevant work`,
  few_years_of_relevant_work: ({ years = 0 }) => `there is little relevant work so far (${counted(years, 'year')})`,
  years_over: ({ years = 0, most = 0 }) =>
    `${counted(years, 'year')} of work are more than the ${most} that the job has in mind`,
  rank_below: ({ wanted = '', held = '' }) =>
    `the positions held were at ${held} level, below the ${wanted} level wanted`,
  rank_above: ({ wanted = '', held = '' }) =>
    `the positions held were at ${held} level, above the ${wanted} level wanted`,
};

const EDUCATION: Wording = {
  education_level_met: ({ held = '' }) => `the education reaches ${level(held)}`,
  education_level_below: ({ wanted = '', held = '' }) =>
    `the education reaches ${level(held)} where ${level(wanted)} is asked for`,
  field_met: ({ wanted = '' }) => `the field of study fits ${wanted}`,
  field_close: ({ wanted = '' }) => `the field of study is close to ${wanted}`,
  field_differs: ({ wanted = '' }) => `the field of study is not ${wanted}`,
};

const LOCATION: Wording = {
  remote_job: () => 'the work can be done from anywhere',
  same_place: () => 'the candidate lives where the job is',
  same_region: () => 'the candidate lives in the region of the job',
  same_country: ({ place = '' }) => `the candidate lives in the same country but away from ${place}`,
  other_place: ({ place = '' }) => `the candidate lives away from ${place}`,
  other_country: ({ place = '' }) => `the candidate lives in another country than ${place}`,
  relocates: () => 'the candidate would move for the job',
};

function level(name: string | number): string {
  return LEVELS[String(name)] ?? String(name);
}

/** What the positions say, the strongest first. */
export function experienceClauses(evidence: readonly Evidence[]): Clause[] {
  return clauses(evidence, EXPERIENCE);
}

export function educationClauses(evidence: readonly Evidence[]): Clause[] {
  return clauses(evidence, EDUCATION);
}

export function locationClauses(evidence: readonly Evidence[]): Clause[] {
  return clauses(evidence, LOCATION);
}

function clauses(evidence: readonly Evidence[], wording: Wording): Clause[] {
  return evidence.flatMap(({ code, values, favours }) => {
    const text = wording[code]?.(values);
    return text === undefined ? [] : [{ favours, text }];
  });
}
