import { normaliseSkill, recogniseSkills } from '#libs/skills';
import { GAP_CATEGORIES } from '../gaps/gap-category.js';
import { CATEGORY_PRACTICE } from './category-practice.js';
import { PROJECT_IDEAS } from './project-ideas.js';
import type { Practice } from './project-idea.js';

const PRACTICES: readonly [string, Practice][] = [
  ...PROJECT_IDEAS.map((idea): [string, Practice] => [idea.title, idea]),
  ...Object.entries(CATEGORY_PRACTICE),
];

describe('the catalogue of projects', () => {
  it('names skills of the vocabulary, by their names', () => {
    const names = PROJECT_IDEAS.flatMap((idea) => [...idea.skills, ...idea.with]);
    expect(
      names.filter((name) => normaliseSkill(name).name !== name || normaliseSkill(name).category === null),
    ).toEqual([]);
  });

  it('has one idea for a skill', () => {
    const names = PROJECT_IDEAS.flatMap(({ skills }) => skills);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.length).toBeGreaterThan(800);
  });

  it('has each title once, and practises nothing along that it is made for', () => {
    const titles = PRACTICES.map(([, { title }]) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(PROJECT_IDEAS.filter((idea) => idea.with.some((name) => idea.skills.includes(name)))).toEqual([]);
  });

  it('has practice and a name for every category of the vocabulary', () => {
    expect(Object.keys(CATEGORY_PRACTICE)).toHaveLength(36);
    expect(Object.keys(GAP_CATEGORIES).toSorted()).toEqual(Object.keys(CATEGORY_PRACTICE).toSorted());
    for (const name of Object.values(GAP_CATEGORIES)) expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
  });

  it('has an idea for skills of every category', () => {
    const reached = new Set(PROJECT_IDEAS.flatMap(({ skills }) => skills).map((name) => normaliseSkill(name).category));
    expect(Object.keys(CATEGORY_PRACTICE).filter((category) => !reached.has(category as never))).toEqual([]);
  });

  it.each(PRACTICES)('is short and whole: %s', (_, { title, description, hours, features, outcomes }) => {
    expect(title.length).toBeLessThanOrEqual(90);
    expect(description.length).toBeLessThanOrEqual(220);
    expect(description).toMatch(/^[A-Z].*\.$/u);
    expect(features).toHaveLength(3);
    expect(outcomes).toHaveLength(2);
    for (const line of [...features, ...outcomes]) {
      expect(line.length).toBeLessThanOrEqual(110);
      expect(line).toMatch(/^[\p{Lu}\p{N}{].*[^.]$/u);
    }
    expect(hours).toBeGreaterThanOrEqual(8);
    expect(hours).toBeLessThanOrEqual(140);
  });

  it('says in words what it practises along', () => {
    const silent = PROJECT_IDEAS.flatMap((idea) => {
      const text = [idea.title, idea.description, ...idea.features, ...idea.outcomes].join('; ');
      const named = new Set(recogniseSkills(text, { list: true }).map(({ name }) => name));
      return idea.with.filter((name) => !named.has(name) && !text.toLowerCase().includes(name.toLowerCase()));
    });
    expect(silent).toEqual([]);
  });
});
