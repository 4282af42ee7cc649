import { shownFor } from '../testing/shown.js';
import { planOf } from './plan.js';
import { recommendProjects } from './recommend.js';

const NOTHING = { shown: shownFor([]), experienceMonths: null };

describe('the plan', () => {
  it('counts no project twice, and none for what another one covers along', () => {
    const plan = planOf(
      recommendProjects(
        [
          { name: 'Forklift driving', category: 'logistics', priority: 'required', minMonths: null },
          { name: 'Reach truck operation', category: 'logistics', priority: 'required', minMonths: null },
          { name: 'Load securing', category: 'logistics', priority: 'preferred', minMonths: null },
          { name: 'Order picking', category: 'logistics', priority: 'preferred', minMonths: null },
        ],
        NOTHING,
      ),
    );
    expect(plan.required.projects.map(({ title }) => title)).toEqual([
      'The truck licence: Forklift driving and Reach truck operation',
    ]);
    expect(plan.required.hours).toBe(30);
    expect(plan.preferred.projects.map(({ skillsCovered }) => skillsCovered[0])).toEqual(['Order picking']);
  });

  it('knows what hours can not close', () => {
    const gaps = ['Midwifery', 'Wound care'].map((name) => ({
      ...{ name, category: 'health' as const },
      ...{ priority: 'required' as const, minMonths: null },
    }));
    expect(planOf(recommendProjects(gaps, NOTHING)).professions).toEqual(['Midwifery']);
  });

  it('is empty without gaps', () => {
    expect(planOf([])).toEqual({
      required: { projects: [], hours: 0 },
      preferred: { projects: [], hours: 0 },
      professions: [],
    });
  });
});
