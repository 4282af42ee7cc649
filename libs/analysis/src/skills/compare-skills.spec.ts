import { shownFor } from '../testing/shown.js';
import type { Asked, AskedSkill } from './asked-skills.js';
import { compareSkills } from './compare-skills.js';

function asked(required: string[], preferred: string[] = []): Asked {
  const ofKind = (names: string[], priority: AskedSkill['priority']): AskedSkill[] =>
    names.map((name) => ({ name, category: 'programming', priority, minMonths: null }));
  return {
    required: ofKind(required, 'required'),
    preferred: ofKind(preferred, 'preferred'),
    leftOut: 0,
    minYears: null,
  };
}

describe('comparing skills', () => {
  it.each([
    [['Python', 'Go', 'Rust'], ['Java'], ['Python', 'Java'], 33.3],
    [['Python', 'Go', 'Rust'], [], ['Python', 'Go'], 66.7],
    [['Python'], ['Java'], ['Python'], 100],
    [[], ['Java', 'Go'], ['Go'], 50],
    [[], [], ['Go'], 0],
    [['React'], [], ['Angular'], 0],
  ])('required %j and preferred %j against %j', (required, preferred, has, percentage) => {
    expect(compareSkills(asked(required, preferred), shownFor(has)).percentage).toBe(percentage);
  });

  it('sorts every skill into one list, in the order of the description', () => {
    const comparison = compareSkills(asked(['Rust', 'Go', 'Python'], ['Java', 'PHP']), shownFor(['Go', 'PHP']));
    const names = (skills: readonly AskedSkill[]): string[] => skills.map(({ name }) => name);
    expect(names(comparison.matchedRequired)).toEqual(['Go']);
    expect(names(comparison.missingRequired)).toEqual(['Rust', 'Python']);
    expect(names(comparison.matchedPreferred)).toEqual(['PHP']);
    expect(names(comparison.missingPreferred)).toEqual(['Java']);
  });
});
