import type { AskedSkill } from '../skills/asked-skills.js';
import { shownFor } from '../testing/shown.js';
import { recommendProjects } from './recommend.js';

function gap(
  name: string,
  category: AskedSkill['category'],
  priority: AskedSkill['priority'] = 'required',
): AskedSkill {
  return { name, category, priority, minMonths: null };
}

const NOTHING = { shown: shownFor([]), experienceMonths: null };

describe('recommending projects', () => {
  it('fits the level to what the CV shows: hours and steps change with it', () => {
    const kubernetes = [gap('Kubernetes', 'cloud')];
    const beginner = recommendProjects(kubernetes, NOTHING)[0]?.project;
    const some = recommendProjects(kubernetes, { shown: shownFor(['Docker']), experienceMonths: 24 })[0]?.project;
    const much = { shown: shownFor(['Docker', 'Helm', 'YAML', 'Linux']), experienceMonths: 90 };
    const advanced = recommendProjects(kubernetes, much)[0]?.project;
    expect([beginner, some, advanced].map((project) => [project?.difficulty, project?.estimatedHours])).toEqual([
      ['beginner', 45],
      ['intermediate', 30],
      ['advanced', 23],
    ]);
    expect(beginner?.keyFeatures[0]).toBe('Do the official quick start on a local machine');
    expect(advanced?.keyFeatures.at(-1)).toBe('Load the service until it fails, and say what you changed');
    expect(some?.description).toMatch(/It builds on Docker, which the CV shows\.$/);
    expect(some?.skillsCovered).toEqual(['Kubernetes', 'Docker', 'YAML']);
  });

  it('leaves the hours of a course as they are', () => {
    const licence = [gap('Forklift driving', 'logistics')];
    const experienced = { shown: shownFor(['Order picking', 'Packing', 'Stocktaking']), experienceMonths: 120 };
    const [first] = recommendProjects(licence, NOTHING);
    const [second] = recommendProjects(licence, experienced);
    expect([first?.kind, first?.project.estimatedHours, second?.project.estimatedHours]).toEqual(['course', 24, 24]);
    expect(second?.project.keyFeatures).toEqual(first?.project.keyFeatures);
  });

  it('makes one project of gaps that the same idea is made for', () => {
    const gaps = [gap('SQL', 'data'), gap('Baking', 'hospitality'), gap('PostgreSQL', 'data', 'preferred')];
    const [sql, baking, postgres] = recommendProjects(gaps, NOTHING).map(({ project }) => project);
    expect(sql).toBe(postgres);
    expect(sql).not.toBe(baking);
    expect(sql?.title).toBe('The database of a sports club: SQL and PostgreSQL');
    expect(sql?.skillsCovered.slice(0, 2)).toEqual(['SQL', 'PostgreSQL']);
    expect(sql?.estimatedHours).toBe(38);
  });

  it('shortens a long list of names in the title, but covers all', () => {
    const names = ['Git', 'GitHub', 'GitLab', 'Version control', 'Code review'];
    const [first] = recommendProjects(
      names.map((name) => gap(name, 'programming')),
      NOTHING,
    );
    expect(first?.project.description).toContain('Git, GitHub, GitLab and 2 more');
    expect(first?.project.skillsCovered).toEqual(names);
  });

  it('takes the practice of the category where there is no idea for the skill', () => {
    const [first] = recommendProjects([gap('Glass blowing', 'manufacturing')], NOTHING);
    expect(first).toMatchObject({
      kind: 'project',
      headStart: [],
      project: { title: 'Glass blowing: a practice part in a training workshop', skillsCovered: ['Glass blowing'] },
    });
  });

  it('puts names in as they are, signs included', () => {
    const [first] = recommendProjects([gap('C#', 'programming')], NOTHING);
    expect(first?.project.title).toBe('A stock-keeping service with C#');
    const [money] = recommendProjects([gap('$& $1', 'programming')], NOTHING);
    expect(money?.project.title).toBe('$& $1 in a small tool of your own');
  });
});
