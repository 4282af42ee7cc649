import type { SkillCategory } from '#libs/skills';
import type { GithubResource, YoutubeResource } from '../analysis-result.js';
import { CHANNELS } from './catalogue/channels.js';
import { REPOSITORIES } from './catalogue/repositories.js';
import type { Resources, ResourceSource, WantedSkill } from './resource-source.js';

/** Fields whose work is kept on GitHub; for others a search there finds programs that happen to have the same name. */
export const FIELDS_WITH_CODE: ReadonlySet<SkillCategory> = new Set([
  'programming',
  'web',
  'testing',
  'data',
  'cloud',
  'networking',
  'security',
  'science',
  'engineering',
]);

const BY_SKILL: ReadonlyMap<string, GithubResource> = new Map(REPOSITORIES.trim().split('\n').map(repositoryOf));

function repositoryOf(row: string): [skill: string, repository: GithubResource] {
  const [skill = '', name = '', language = '', description = ''] = row.split(' | ');
  const url = `https://github.com/${name}`;
  return [skill, { name, url, description, stars: null, language: language === '-' ? null : language }];
}

/** What is known without a network: official repositories, well-known channels, and searches for the rest. */
export class CatalogueSource implements ResourceSource {
  find(skills: readonly WantedSkill[]): Promise<ReadonlyMap<string, Resources>> {
    return Promise.resolve(new Map(skills.map((skill) => [skill.name, catalogued(skill)])));
  }
}

export function catalogued(skill: WantedSkill): Resources {
  return { github: repositoriesFor(skill), youtube: filmsFor(skill) };
}

function repositoriesFor({ name, category }: WantedSkill): GithubResource[] {
  const known = BY_SKILL.get(name);
  if (known !== undefined) return [{ ...known }];
  if (!FIELDS_WITH_CODE.has(category)) return [];
  const url = `https://github.com/search?type=repositories&q=${encodeURIComponent(name)}`;
  return [{ name: `Search: ${name}`, url, description: `Repositories on ${name}`, stars: null, language: null }];
}

function filmsFor({ name, category }: WantedSkill): YoutubeResource[] {
  const query = encodeURIComponent(name);
  const channels = (CHANNELS[category] ?? []).map((channel) => ({
    title: `${name} on the channel ${channel.name}`,
    url: `https://www.youtube.com/@${channel.handle}/search?query=${query}`,
    channel: channel.name,
    publishedAt: null,
  }));
  const url = `https://www.youtube.com/results?search_query=${query}`;
  return [...channels, { title: `Search: ${name}`, url, channel: 'YouTube', publishedAt: null }];
}
