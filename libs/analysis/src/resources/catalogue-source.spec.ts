import { normaliseSkill } from '#libs/skills';
import { CHANNELS } from './catalogue/channels.js';
import { REPOSITORIES } from './catalogue/repositories.js';
import { CatalogueSource } from './catalogue-source.js';

const ROWS = REPOSITORIES.trim()
  .split('\n')
  .map((row) => row.split(' | '));

async function resourcesFor(name: string) {
  const { category } = normaliseSkill(name);
  if (category === null) throw new Error(`${name} is no skill of the vocabulary`);
  return (await new CatalogueSource().find([{ name, category }])).get(name);
}

describe('the catalogue of resources', () => {
  it('names skills of the vocabulary, each once', () => {
    const names = ROWS.map(([name = '']) => name);
    expect(
      names.filter((name) => normaliseSkill(name).name !== name || normaliseSkill(name).category === null),
    ).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(ROWS)('is a whole row: %s', (_, repository = '', language = '', description = '', ...more) => {
    expect(repository).toMatch(/^[\w-]+\/[\w.-]+$/);
    expect(language).toMatch(/^(?:-|[\w#+ ]+)$/);
    expect(description.length).toBeGreaterThan(5);
    expect(description.length).toBeLessThanOrEqual(100);
    expect(more).toEqual([]);
  });

  it('names channels by their handles', () => {
    for (const { handle } of Object.values(CHANNELS).flat()) expect(handle).toMatch(/^[\w.-]{3,30}$/);
  });

  it('gives the official repository of a skill', async () => {
    const found = await resourcesFor('Kubernetes');
    expect(found?.github).toEqual([
      {
        ...{
          name: 'kubernetes/kubernetes',
          url: 'https://github.com/kubernetes/kubernetes',
          stars: null,
          language: 'Go',
        },
        description: 'Kubernetes itself; its community documents how to begin',
      },
    ]);
    expect(found?.youtube[0]).toEqual({
      ...{ title: 'Kubernetes on the channel TechWorld with Nana', channel: 'TechWorld with Nana', publishedAt: null },
      url: 'https://www.youtube.com/@TechWorldwithNana/search?query=Kubernetes',
    });
  });

  it('gives a search where it knows no repository, with signs escaped', async () => {
    const found = await resourcesFor('F#');
    expect(found?.github[0]?.url).toBe('https://github.com/search?type=repositories&q=F%23');
    expect(found?.youtube.at(-1)?.url).toBe('https://www.youtube.com/results?search_query=F%23');
  });

  it('gives no repositories for work that is not done there', async () => {
    const found = await resourcesFor('Forklift driving');
    expect(found?.github).toEqual([]);
    expect(found?.youtube).toHaveLength(1);
  });
});
