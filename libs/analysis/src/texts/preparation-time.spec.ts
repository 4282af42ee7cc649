import { preparationTime } from './preparation-time.js';

const plan = (required: number, preferred: number) => ({
  required: { projects: [], hours: required },
  preferred: { projects: [], hours: preferred },
  professions: [] as string[],
});

describe('the preparation time', () => {
  it.each([
    [0, 0, 0, 'Not known: the description names no skill to prepare for.'],
    [0, 0, 4, 'None: no skill that the description names is missing.'],
    [62, 0, 4, 'About 62 hours for the required skills: 8 weeks at 8 hours a week.'],
    [
      8,
      20,
      4,
      'About 8 hours for the required skills: 1 week at 8 hours a week. The preferred skills take about 20 hours or 3 weeks more.',
    ],
    [0, 9, 4, 'About 9 hours for the preferred skills: 2 weeks at 8 hours a week.'],
  ])('%d and %d hours for %d skills', (required, preferred, asked, sentence) => {
    expect(preparationTime(plan(required, preferred), asked)).toBe(sentence);
  });

  it('says what hours can not close', () => {
    expect(preparationTime({ ...plan(12, 0), professions: ['Nursing', 'Midwifery'] }, 2)).toBe(
      'About 12 hours for the required skills: 2 weeks at 8 hours a week. ' +
        'Not counted is the long training for Nursing and Midwifery.',
    );
  });
});
