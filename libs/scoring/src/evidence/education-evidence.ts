import { LEVELS } from '../education/levels.js';
import type { JobRequirements } from '../job-requirements.js';
import type { Evidence } from '../match-score.js';
import type { EducationFindings } from '../parts/education-part.js';

const FIELD_CODES = ['field_differs', 'field_close', 'field_met'] as const;

/** What a candidate's education says for and against. */
export function educationEvidence(job: JobRequirements, { level, field }: EducationFindings): Evidence[] {
  const found: Evidence[] = [];
  if (level !== null) {
    const { wanted, held, entry } = level;
    const code = held >= wanted ? 'education_level_met' : 'education_level_below';
    const values = { wanted: LEVELS[wanted] ?? '', held: LEVELS[held] ?? '' };
    found.push({ part: 'education', favours: held >= wanted, code, values, place: `education[${entry.index}]` });
  }
  if (field !== null) {
    const { nearness, entry } = field;
    found.push({
      part: 'education',
      favours: nearness > 0,
      code: FIELD_CODES[nearness],
      values: { wanted: job.educationField ?? '' },
      place: `education[${entry.index}]`,
    });
  }
  return found;
}
