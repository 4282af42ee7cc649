import type { Actor } from '#libs/database';
import { searchText } from '../search-text.js';
import { comparePeople, type PeopleComparison } from './compare-people.js';
import type { DuplicatesRepository, KnownPerson } from './duplicates.repository.js';
import { contactKeys, withoutContacts } from './matching-keys.js';
import type { ComparablePerson } from './person.js';
import { rerank } from './rerank.js';

/** A candidate who may be the person sought. */
export interface Match extends KnownPerson {
  comparison: PeopleComparison;
  /** The same without contact data: all that may be said to those who do not see them. */
  withoutContact: PeopleComparison;
}

const MOST_COMPARED = 30;

/** Finds the candidates that the actor may know of who are, or may be, one person. */
export class DuplicateFinder {
  constructor(private readonly duplicates: DuplicatesRepository) {}

  /** The likeliest first. An address or number that candidates of many names have speaks for nobody. */
  async find(
    actor: Actor,
    person: ComparablePerson,
    within: { besides?: string; ownerId?: string } = {},
  ): Promise<Match[]> {
    const ofMany = await this.duplicates.keysOfMany(actor, contactKeys(person));
    const sought = withoutContacts(person, ofMany);
    const blocked = await this.duplicates.block(actor, sought, within);
    const ids = rerank(searchText(person.name ?? ''), blocked, MOST_COMPARED);
    const known = await this.duplicates.people(actor, ids);
    return known
      .map((other) => ({
        ...other,
        comparison: comparePeople(sought, withoutContacts(other.person, ofMany)),
        withoutContact: comparePeople(unreachable(person), unreachable(other.person)),
      }))
      .filter(({ comparison, withoutContact }) => isHit(comparison) || isHit(withoutContact))
      .sort((a, b) => b.comparison.score - a.comparison.score);
  }
}

export function isHit({ verdict }: PeopleComparison): boolean {
  return verdict !== 'different';
}

function unreachable(person: ComparablePerson): ComparablePerson {
  return { ...person, emails: [], phones: [], links: [] };
}
