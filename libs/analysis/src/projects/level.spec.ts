import type { AskedSkill } from '../skills/asked-skills.js';
import { shownFor } from '../testing/shown.js';
import { levelFor } from './level.js';

const BAKING: AskedSkill = { name: 'Baking', category: 'hospitality', priority: 'required', minMonths: null };

describe('the level of a project', () => {
  it.each([
    ['nothing near', [], [], null, 'beginner'],
    ['long experience in another field', ['Python', 'SQL', 'Docker'], [], 200, 'beginner'],
    ['one skill that helps', ['Pastry'], ['Pastry'], null, 'intermediate'],
    ['at home in the field', ['HACCP', 'Cooking', 'Menu planning'], [], 12, 'intermediate'],
    ['much that helps, but few years', ['Pastry', 'Bread making'], ['Pastry', 'Bread making'], 59, 'intermediate'],
    ['much that helps, and five years', ['Pastry', 'Bread making'], ['Pastry', 'Bread making'], 60, 'advanced'],
  ] as const)('%s', (_, names, headStart, experienceMonths, level) => {
    expect(levelFor(BAKING, headStart, { shown: shownFor(names), experienceMonths })).toBe(level);
  });
});
