import { EXAMPLES, type Example } from '../testing/descriptions.js';
import { readDescription, type ReadFields } from './read-description.js';

const SILENT: ReadFields = {
  ...{ title: null, department: null, employmentType: null, location: null, remote: null },
  ...{ salaryMin: null, salaryMax: null, salaryCurrency: null, salaryPeriod: null },
  ...{ experienceMinYears: null, experienceMaxYears: null, educationLevel: null, educationField: null },
};

function names(skills: readonly { name: string }[]): string[] {
  return skills.map(({ name }) => name);
}

describe('reading a description', () => {
  it.each(EXAMPLES.map((example): [string, Example] => [example.name, example]))('%s', (_, example) => {
    const reading = readDescription(example.text);
    expect(reading.fields).toEqual({ ...SILENT, ...example.fields });
    const [required, preferred] = [names(reading.requiredSkills), names(reading.preferredSkills)];
    expect({ required, preferred }).toEqual({
      required: expect.arrayContaining(example.required) as string[],
      preferred: expect.arrayContaining(example.preferred) as string[],
    });
    expect(required.filter((name) => example.preferred.includes(name))).toEqual([]);
    expect(preferred.filter((name) => example.required.includes(name))).toEqual([]);
  });
});
