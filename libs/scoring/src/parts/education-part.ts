import type { CandidateDigest, DigestEducation } from '../candidate-digest.js';
import { fieldsIn, nearness } from '../education/fields.js';
import { LEVELS } from '../education/levels.js';
import type { JobRequirements } from '../job-requirements.js';

const LEVEL_WEIGHT = 60;
const FIELD_WEIGHT = 40;
/** By how many levels somebody is below. */
const BELOW = [1000, 600, 300, 150, 0, 0];
const NEARNESS = [0, 500, 1000] as const;

/** An entry that speaks for the candidate, and how far it goes. */
export interface EducationFindings {
  /** Null when the job asks for no level, or no entry says one. */
  level: { wanted: number; held: number; entry: DigestEducation } | null;
  /** Null when the job asks for no field, or no entry names one. */
  field: { nearness: 0 | 1 | 2; entry: DigestEducation } | null;
}

/** A job's wish for an education held against what was studied. When that was never counts: it tells ages. */
export class EducationPart {
  readonly level: number;
  readonly fields: readonly string[];

  constructor({ educationLevel, educationField }: JobRequirements) {
    this.level = educationLevel === null ? 0 : LEVELS.indexOf(educationLevel);
    this.fields = educationField === null ? [] : fieldsIn(educationField);
  }

  get asks(): boolean {
    return this.level > 0 || this.fields.length > 0;
  }

  /** In tenths, 0 to 1000; null when the job asks for nothing or the candidate's education says nothing about it. */
  score(digest: Pick<CandidateDigest, 'education'>): number | null {
    const findings = this.findings(digest);
    return findings === null ? null : scoreOf(findings);
  }

  findings({ education }: Pick<CandidateDigest, 'education'>): EducationFindings | null {
    if (!this.asks || education.length === 0) return null;
    const level = this.#level(education);
    const field = this.#field(education);
    return level === null && field === null ? null : { level, field };
  }

  #level(education: readonly DigestEducation[]): EducationFindings['level'] {
    // The entries stand in the order of their levels.
    const [entry] = education;
    if (this.level === 0 || entry === undefined || entry.level === null) return null;
    return { wanted: this.level, held: entry.level, entry };
  }

  #field(education: readonly DigestEducation[]): EducationFindings['field'] {
    if (this.fields.length === 0) return null;
    let best: EducationFindings['field'] = null;
    for (const entry of education) {
      if (entry.fields.length === 0) continue;
      const near = nearness(this.fields, entry.fields);
      if (best === null || near > best.nearness) best = { nearness: near, entry };
    }
    return best;
  }
}

function scoreOf({ level, field }: EducationFindings): number {
  let sum = 0;
  let weight = 0;
  if (level !== null) {
    sum += LEVEL_WEIGHT * (BELOW[Math.max(0, level.wanted - level.held)] ?? 0);
    weight += LEVEL_WEIGHT;
  }
  if (field !== null) {
    sum += FIELD_WEIGHT * NEARNESS[field.nearness];
    weight += FIELD_WEIGHT;
  }
  return Math.round(sum / weight);
}
