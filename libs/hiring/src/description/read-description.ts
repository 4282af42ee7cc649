import type { JobFields } from '../job.js';
import type { NamedSkill } from '../job-skills.js';
import { readEducation } from './education.js';
import { readEmployment } from './employment.js';
import type { Evidence } from './evidence.js';
import { readExperience, yearsIn } from './experience.js';
import { labelledValues, valueOf } from './labels.js';
import { readPlace } from './place.js';
import { readSalary } from './salary.js';
import { sentencesOf } from './sentences.js';
import { readSkills } from './skills.js';
import { readTitle } from './title.js';
import { DEPARTMENT_LABELS } from './vocabulary/department.js';

export type ReadFields = Omit<JobFields, 'title' | 'description' | 'openings' | 'matchWeights'> & {
  title: string | null;
};

/** What a description says; null where it does not. */
export interface DescriptionReading {
  fields: ReadFields;
  requiredSkills: NamedSkill[];
  preferredSkills: NamedSkill[];
  /** In the order of the fields. */
  evidence: Evidence[];
  /** Skills beyond those that one job may ask for. */
  skillsLeftOut: number;
}

/**
 * Reads a pasted description of an opening: rules and word lists in seven languages, English first. The same text always
 * gives the same fields; nothing is taken that the text does not say.
 */
export function readDescription(description: string): DescriptionReading {
  const labels = labelledValues(description);
  const sentences = sentencesOf(description);
  const years = yearsIn(sentences);
  const title = readTitle(description, labels);
  const employment = readEmployment(sentences);
  const place = readPlace(description, sentences, labels);
  const salary = readSalary(sentences);
  const experience = readExperience(sentences, years);
  const education = readEducation(sentences);
  const skills = readSkills(sentences, years, { title: title.evidence[0] });
  return {
    fields: {
      ...{ title: title.title, department: valueOf(labels, DEPARTMENT_LABELS)?.value ?? null },
      ...{ employmentType: employment.type, location: place.location, remote: place.remote },
      ...{ salaryMin: salary.min, salaryMax: salary.max, salaryCurrency: salary.currency, salaryPeriod: salary.period },
      ...{ experienceMinYears: experience.minYears, experienceMaxYears: experience.maxYears },
      ...{ educationLevel: education.level, educationField: education.field },
    },
    requiredSkills: skills.required,
    preferredSkills: skills.preferred,
    evidence: [title, employment, place, salary, experience, education, skills].flatMap(({ evidence }) => evidence),
    skillsLeftOut: skills.leftOut,
  };
}
