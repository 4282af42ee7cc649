import type { AskedSkill } from '../skills/asked-skills.js';
import type { Comparison } from '../skills/compare-skills.js';
import { impactOf } from './impact.js';

const skill = (priority: AskedSkill['priority'], minMonths: number | null = null): AskedSkill => ({
  ...{ name: 'Baking', category: 'hospitality' },
  ...{ priority, minMonths },
});

function comparison(missing: number, matched: number): Comparison {
  const required = Array.from({ length: missing }, () => skill('required'));
  const preferred = Array.from({ length: missing }, () => skill('preferred'));
  return {
    ...{ missingRequired: required, matchedRequired: Array.from({ length: matched }, () => skill('required')) },
    ...{ missingPreferred: preferred, matchedPreferred: Array.from({ length: matched }, () => skill('preferred')) },
    percentage: 0,
  };
}

describe('the impact of a gap', () => {
  it.each([
    [skill('required'), comparison(1, 0), [], 'Critical for the role: the only required skill.'],
    [skill('required'), comparison(1, 3), [], 'The last of 4 required skills that the CV does not show.'],
    [skill('required'), comparison(2, 3), [], 'Critical for the role: one of 5 required skills.'],
    [
      ...[skill('required', 36), comparison(2, 3), ['Pastry']],
      'Critical for the role: one of 5 required skills, asked for with 3 years of experience. A head start from the CV: Pastry.',
    ],
    [skill('preferred'), comparison(1, 0), [], 'An advantage, not a condition: the only preferred skill.'],
    [skill('preferred'), comparison(1, 1), [], 'An advantage, not a condition: one of 2 preferred skills.'],
  ] as [AskedSkill, Comparison, string[], string][])('%#', (gap, compared, headStart, sentence) => {
    expect(impactOf(gap, compared, headStart)).toBe(sentence);
  });
});
