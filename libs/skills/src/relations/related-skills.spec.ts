import { normaliseSkill } from '../normalise.js';
import { entriesOf } from '../rows.js';
import { FIELDS } from '../vocabulary/fields.js';
import { RELATION_FIELDS } from './fields.js';
import { relatedSkills } from './related-skills.js';
import { relationsOf } from './rows.js';

const relations = RELATION_FIELDS.flatMap(relationsOf);
const vocabulary = FIELDS.flatMap(entriesOf);

function worth(having: string, wanted: string): number {
  const { key } = normaliseSkill(having);
  return relatedSkills(normaliseSkill(wanted).key).find((related) => related.key === key)?.value ?? 0;
}

describe('the relations', () => {
  it('name skills as the vocabulary has them', () => {
    const names = new Set(vocabulary.map(({ name }) => name));
    const unknown = relations.map(({ having }) => having).filter((name) => !names.has(name));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('cover many trades', () => {
    const categories = new Map(vocabulary.map(({ name, category }) => [name, category]));
    expect(new Set(relations.map(({ having }) => categories.get(having))).size).toBeGreaterThanOrEqual(30);
  });
});

describe('relatedSkills', () => {
  it.each([
    ['Vue.js', 'React'],
    ['MySQL', 'PostgreSQL'],
    ['Lexware', 'DATEV'],
    ['TIG welding', 'MIG welding'],
    ['Truck driving', 'HGV licence'],
    ['HACCP', 'Food safety'],
    ['Intensive care', 'Nursing'],
    ['SolidWorks', 'CATIA'],
  ])('%s is worth a part of %s', (having, wanted) => {
    expect(worth(having, wanted)).toBeGreaterThan(0);
    expect(worth(having, wanted)).toBeLessThan(100);
  });

  it('has directions: what implies is worth more than what is implied', () => {
    expect(worth('Kubernetes', 'Docker')).toBeGreaterThan(worth('Docker', 'Kubernetes'));
    expect(worth('Docker', 'Kubernetes')).toBeGreaterThan(0);
  });

  it('follows what is implied one step further, at less', () => {
    expect(worth('Next.js', 'JavaScript')).toBeGreaterThan(0);
    expect(worth('Next.js', 'JavaScript')).toBeLessThan(worth('Next.js', 'React'));
  });

  it('knows nothing of a skill with itself, and of skills that nothing is said about', () => {
    expect(worth('React', 'React')).toBe(0);
    expect(relatedSkills('no such skill')).toEqual([]);
  });
});
