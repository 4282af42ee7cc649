import type { SkillCategory } from '#libs/skills';
import { recommendProjects } from '../projects/recommend.js';
import { shownFor } from '../testing/shown.js';
import { learningPathFor } from './learning-path.js';

function pathFor(name: string, category: SkillCategory, shown: string[]): string {
  const gaps = [{ name, category, priority: 'required' as const, minMonths: null }];
  const [first] = recommendProjects(gaps, { shown: shownFor(shown), experienceMonths: 24 });
  return first === undefined ? '' : learningPathFor(first);
}

describe('a learning path', () => {
  it('leads through a project, with its hours', () => {
    expect(pathFor('Kubernetes', 'cloud', ['Docker'])).toBe(
      'Learn the basics of Kubernetes first, about 8 hours, with Docker to build on. ' +
        'Then carry out the project “Three services on a local cluster: Kubernetes”, about 22 hours. ' +
        'Add it to the CV with what was done and a link or a reference. Practised along with it: Docker and YAML. ' +
        'At 8 hours a week that takes about 4 weeks.',
    );
  });

  it('leads through a course', () => {
    expect(pathFor('Forklift driving', 'logistics', [])).toBe(
      'Find a recognised provider for Forklift driving and ask what it takes to be admitted. ' +
        'Then complete “The truck licence: Forklift driving”, about 24 hours. ' +
        'Add the certificate to the CV with its date. Practised along with it: Load securing. ' +
        'At 8 hours a week that takes about 3 weeks.',
    );
  });

  it('promises no profession in a few hours', () => {
    expect(pathFor('Midwifery', 'health', [])).toBe(
      'Midwifery takes a qualification of a year or more; no project stands in for it. ' +
        'Begin with “The way into a health profession: Midwifery”, about 12 hours. ' +
        'Say in the CV which training has begun or which recognition is under way. ' +
        'At 8 hours a week this first step takes about 2 weeks.',
    );
  });

  it('leads through the practice of a category', () => {
    expect(pathFor('Glass blowing', 'manufacturing', [])).toContain(
      'Learn the basics of Glass blowing first, about 14 hours.',
    );
  });
});
