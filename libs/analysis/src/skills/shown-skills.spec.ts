import type { ParsedResume } from '#libs/resume-parser';
import { readingOf } from '#libs/testing';
import { shownSkills } from './shown-skills.js';

function resume(given: Partial<ParsedResume>): ParsedResume {
  return { ...readingOf().parsed, skills: [], skillUse: [], text: '', ...given };
}

describe('the skills that a CV shows', () => {
  it('are those of its list, of what it mentions and of its text, by any alias and once', () => {
    const shown = shownSkills(
      resume({
        skills: ['postgres', 'Python / Django', 'Basket weaving'],
        mentionedSkills: ['k8s'],
        text: 'Deployed with Kubernetes and Docker at Oracle GmbH.',
      }),
    );
    expect([...shown.keys()]).toEqual(['PostgreSQL', 'Python', 'Django', 'Kubernetes', 'Docker']);
  });

  it('have the longest use that is known of them', () => {
    const skillUse = [
      { skill: 'Py', months: 300, lastUsed: null },
      { skill: 'python', months: 20, lastUsed: '2020-01' },
      { skill: 'Python', months: 40, lastUsed: '2024-03' },
      { skill: 'Docker', months: 9, lastUsed: null },
    ];
    const shown = shownSkills(resume({ skills: ['Python'], skillUse }));
    expect(shown.get('Python')).toEqual({
      ...{ name: 'Python', key: 'python', category: 'programming' },
      ...{ months: 40, lastUsed: '2024-03' },
    });
    expect(shown.has('Docker')).toBe(false);
  });

  it('have nothing to do with what the person is called', () => {
    const basics = { ...readingOf().parsed.basics, name: 'Tom Jenkins' };
    const text = 'Tom Jenkins\nBuilds with Docker';
    expect([...shownSkills(resume({ basics, text })).keys()]).toEqual(['Docker']);
    const both = 'Tom Jenkins\nBuilds with Docker and Jenkins pipelines';
    expect([...shownSkills(resume({ basics, text: both })).keys()]).toEqual(['Docker', 'Jenkins']);
  });

  it('are none in an empty CV', () => {
    expect(shownSkills(resume({})).size).toBe(0);
  });
});
