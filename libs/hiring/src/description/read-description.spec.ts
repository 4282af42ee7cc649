import fc from 'fast-check';
import { LONGEST_DESCRIPTION } from '../job.js';
import { EXAMPLES, type Example } from '../testing/descriptions.js';
import { readDescription, type ReadFields } from './read-description.js';
import { sentencesOf } from './sentences.js';
import { readSkills } from './skills.js';

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

/** Texts that tempt rules to look at everything over and over, each about as long as is allowed. */
const TIRESOME: Record<string, string> = {
  'signs of currencies': '€ 1',
  'numbers in groups': '1.111.111,',
  'single digits': '1 ',
  'words alone': 'ab ',
  'years and skills': '5 years of experience with Python ',
  'lines of years': '- 5 years of experience with Python\n',
  'wishes of both kinds': 'must nice to have Python ',
  'short sentences': 'Ab. ',
  'brackets of a gender': '(m/',
  labels: 'a:',
  places: 'based in Ab ',
  degrees: "Bachelor's degree in ",
  spaces: ' ',
  'line breaks': '\n',
  accents: '\u0301',
};

/** What descriptions are made of, in any order. */
const PIECES = [
  ...[
    'Requirements',
    ':',
    '\n',
    '. ',
    '- ',
    'Nice to have',
    ' 5',
    '+',
    ' years ',
    'of experience',
    ' to ',
    ' 3',
    'Location: ',
  ],
  ...[
    'Ghent',
    'remote',
    ' €',
    '50,000',
    '–',
    '$',
    '17.50',
    ' per hour',
    'k',
    'Python',
    ', C#',
    ' and ',
    "Bachelor's",
    ' in ',
  ],
  ...[
    'Salary',
    'Nursing',
    ' up to ',
    '(m/f/d)',
    ' required',
    ' preferred',
    '\u00a0',
    '\t',
    'ÄÖß',
    '😀',
    '\ud800',
    '\r\n',
    '1.000.000',
    ...['99', 'Department: ', 'Position: ', 'x'.repeat(90), '999999999', 'Lead ', ' | ', '(', ')', '/'],
  ],
];

describe('a description that is hard to read', () => {
  it.each(Object.entries(TIRESOME))('%s', (_, piece) => {
    const text = piece.repeat(Math.floor(LONGEST_DESCRIPTION / piece.length));
    const before = process.cpuUsage();
    readDescription(text);
    const { user, system } = process.cpuUsage(before);
    // Milliseconds of processor time; in steps of the square of the length it would be minutes.
    expect((user + system) / 1000).toBeLessThan(5000);
  });

  it('gives the same each time, and evidence that stands in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const reading = readDescription(text);
        expect(readDescription(text)).toEqual(reading);
        for (const { start, end } of reading.evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const { title, department, location, educationField } = reading.fields;
        for (const line of [title, department, location, educationField]) {
          expect(line === null || (line.length > 0 && line.length <= 200)).toBe(true);
        }
        const { salaryMin, salaryMax, salaryCurrency, experienceMinYears, experienceMaxYears } = reading.fields;
        expect((salaryMin ?? 0) <= (salaryMax ?? Infinity)).toBe(true);
        expect(salaryCurrency === null).toBe(salaryMin === null && salaryMax === null);
        expect((experienceMinYears ?? 0) <= (experienceMaxYears ?? 60)).toBe(true);
        expect(experienceMaxYears ?? 0).toBeLessThanOrEqual(60);
        expect(Math.max(salaryMin ?? 0, salaryMax ?? 0)).toBeLessThan(1e10);
      }),
    );
  });

  it('keeps as many skills as a job may ask for, and says how many there were', () => {
    const sentences = sentencesOf('Requirements\n- Python\n- Docker\n- PostgreSQL\n- Kubernetes');
    const { required, leftOut, evidence } = readSkills(sentences, [], { most: 3 });
    expect([names(required), leftOut, evidence.length]).toEqual([['Python', 'Docker', 'PostgreSQL'], 1, 3]);
  });

  it('without anything in it says nothing', () => {
    expect(readDescription('')).toEqual({
      ...{ fields: SILENT, requiredSkills: [], preferredSkills: [], evidence: [], skillsLeftOut: 0 },
    });
  });
});
