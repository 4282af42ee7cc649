import type { EmploymentType } from '../job.js';
import { evidenceIn, type Evidence } from './evidence.js';
import type { Sentence } from './sentences.js';
import { EMPLOYMENT_WORDS } from './vocabulary/employment.js';

export interface EmploymentReading {
  type: EmploymentType | null;
  evidence: Evidence[];
}

/** The first that is named. Among the requirements, an internship or contract work is of the past. */
export function readEmployment(sentences: readonly Sentence[]): EmploymentReading {
  for (const sentence of sentences) {
    const isAsked = sentence.section === 'required' || sentence.section === 'preferred';
    if (sentence.section === 'company') continue;
    const [found] = EMPLOYMENT_WORDS.find(sentence.words);
    if (found === undefined || (isAsked && ['internship', 'contract'].includes(found.meaning))) continue;
    return { type: found.meaning, evidence: [evidenceIn(sentence, 'employment_type', found.start, found.end)] };
  }
  return { type: null, evidence: [] };
}
