import type { EmploymentType } from '../job.js';
import { evidenceIn, type Evidence } from './evidence.js';
import type { Sentence } from './sentences.js';
import { EMPLOYMENT_WORDS } from './vocabulary/employment.js';

export interface EmploymentReading {
  type: EmploymentType | null;
  evidence: Evidence[];
}

/** The first that is named: what is asked of the past ("an internship", "contract work") and said of the company is none. */
export function readEmployment(sentences: readonly Sentence[]): EmploymentReading {
  for (const sentence of sentences) {
    const isAsked = sentence.section === 'required' || sentence.section === 'preferred';
    if (isAsked || sentence.section === 'company') continue;
    const [found] = EMPLOYMENT_WORDS.find(sentence.words);
    if (found === undefined) continue;
    return { type: found.meaning, evidence: [evidenceIn(sentence, 'employment_type', found.start, found.end)] };
  }
  return { type: null, evidence: [] };
}
