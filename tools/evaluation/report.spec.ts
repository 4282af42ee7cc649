import { jsonReport, textReport } from './report.js';
import type { Scores } from './score-document.js';
import { quantile, summarise, summariseBy, worst, type Outcome } from './summary.js';

function outcome(id: string, format: string, scores: Scores, ms: number | null = 10): Outcome {
  const personal = { name: 'Bo Li', email: null, phone: null, location: null };
  const shape = ms === null ? null : { personal, experience: [], education: [], skills: [] };
  return { id, truth: { name: 'Ana Ruiz', format }, shape, error: ms === null ? 'It is broken.' : null, ms, scores };
}

const OUTCOMES = [
  outcome('good', 'pdf', { name: 1, email: 1 }, 10),
  outcome('poor', 'txt', { name: 0, email: 1 }, 30),
  outcome('broken', 'pdf', { name: 0 }, null),
];

describe('a summary', () => {
  it('is the mean of the means of the fields', () => {
    expect(summarise(OUTCOMES)).toMatchObject({
      documents: 3,
      errors: 1,
      overall: (1 / 3 + 1) / 2,
      fields: { name: 1 / 3, email: 1, skills: null },
      msMedian: 20,
    });
    expect(summarise([])).toMatchObject({ documents: 0, overall: null, msP95: null });
  });

  it('can be made for each group', () => {
    const groups = summariseBy(OUTCOMES, 'format').map(([name, { documents }]) => [name, documents]);
    expect(groups).toEqual([
      ['pdf', 2],
      ['txt', 1],
    ]);
  });

  it('finds the worst documents', () => {
    expect(worst(OUTCOMES, 2).map(({ id }) => id)).toEqual(['broken', 'poor']);
  });

  it.each([
    [[5], 0.95, 5],
    [[0, 100], 0.95, 95],
    [[3, 1, 2], 0.5, 2],
    [[], 0.5, null],
  ])('takes the quantile of %j at %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });
});

describe('a report', () => {
  it('shows fields, groups, times, errors and the worst cases', () => {
    const text = textReport(OUTCOMES, { by: 'format', worst: 2 });
    expect(text).toMatch(/^name\s+0\.333$/mu);
    expect(text).toMatch(/^skills\s+-$/mu);
    expect(text).toMatch(/^overall\s+0\.667$/mu);
    expect(text).toContain('3 documents, 1 errors; ms median 20, p95 29');
    expect(text).toMatch(/^pdf\s+2\s+0\.750/mu);
    expect(text).toContain('broken  0.000  pdf  error: It is broken.');
    expect(text).toContain('    expected "Ana Ruiz"\n    got      "Bo Li"');
  });

  it('holds the same as JSON', () => {
    expect(JSON.parse(jsonReport(OUTCOMES, { by: 'format', worst: 1 }))).toMatchObject({
      documents: 3,
      by: { txt: { documents: 1 } },
      cases: [{ id: 'good', mean: 1 }, { id: 'poor' }, { id: 'broken', error: 'It is broken.' }],
      worst: [{ id: 'broken' }],
    });
  });
});
