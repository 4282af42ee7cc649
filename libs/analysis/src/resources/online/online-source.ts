import type { GithubResource, YoutubeResource } from '../../analysis-result.js';
import { catalogued, FIELDS_WITH_CODE } from '../catalogue-source.js';
import type { Resources, ResourceSource, WantedSkill } from '../resource-source.js';
import type { CachedSearch } from './cached-search.js';

export interface OnlineSearches {
  github: CachedSearch<GithubResource>;
  /** Null without a key. */
  youtube: CachedSearch<YoutubeResource> | null;
  /** For all searches of one analysis together. */
  deadlineMs: number;
}

/** One long description must not use up the quota of all. */
const MOST_SEARCHED = 5;
const MOST_RESOURCES = 5;

/** Searches GitHub and YouTube for the most important skills; the catalogue stands in for whatever they don't give. */
export class OnlineSource implements ResourceSource {
  constructor(private readonly searches: OnlineSearches) {}

  async find(skills: readonly WantedSkill[], signal?: AbortSignal): Promise<ReadonlyMap<string, Resources>> {
    const searched = skills.slice(0, MOST_SEARCHED);
    const deadline = AbortSignal.timeout(this.searches.deadlineMs);
    const limit = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
    const { github, youtube } = this.searches;
    // One after the other with each service, as both ask for.
    const [repositories, films] = await Promise.all([
      inTurn(searched, (skill) => (FIELDS_WITH_CODE.has(skill.category) ? github.find(skill, limit) : null), limit),
      inTurn(searched, (skill) => youtube?.find(skill, limit) ?? null, limit),
    ]);
    signal?.throwIfAborted();
    return new Map(skills.map((skill) => [skill.name, joined(catalogued(skill), repositories, films, skill.name)]));
  }
}

async function inTurn<Resource>(
  skills: readonly WantedSkill[],
  find: (skill: WantedSkill) => Promise<Resource[] | null> | null,
  limit: AbortSignal,
): Promise<Map<string, Resource[]>> {
  const found = new Map<string, Resource[]>();
  const isOver = (): boolean => limit.aborted;
  for (const skill of skills) {
    if (isOver()) break;
    try {
      found.set(skill.name, (await find(skill)) ?? []);
    } catch (error) {
      // The deadline is no failure: what was found until then counts.
      if (!isOver()) throw error;
    }
  }
  return found;
}

/** Official repositories stay in front of what a search finds; a link to a search is of use only where it found nothing. */
function joined(
  catalogue: Resources,
  repositories: ReadonlyMap<string, GithubResource[]>,
  films: ReadonlyMap<string, YoutubeResource[]>,
  skill: string,
): Resources {
  const found = repositories.get(skill) ?? [];
  const official = catalogue.github.filter(({ name, url }) => url === `https://github.com/${name}`);
  const others = found.filter(({ url }) => !official.some((known) => known.url === url));
  const watched = films.get(skill) ?? [];
  return {
    github: found.length === 0 ? catalogue.github : [...official, ...others].slice(0, MOST_RESOURCES),
    youtube: watched.length === 0 ? catalogue.youtube : watched,
  };
}
