import { mailboxKey, phoneKey, profileKey } from './compare-contacts.js';
import { fullForms } from './given-names.js';
import { familyKey, nameWords } from './name-words.js';
import type { ComparablePerson } from './person.js';

const MOST_KEYS = 60;
const MOST_CHARACTERS = 400;
/** A shorter name of a mailbox is shared by too many. */
const MAILBOX_NAME = 6;

/**
 * What this record and another one of the same person have in common by the letter, where one has: the given name in its
 * full forms with a family name, and the contact data in one spelling each.
 */
export function matchingKeys(person: ComparablePerson): string[] {
  const keys = [
    ...nameKeys(person.name).map((key) => `name:${key}`),
    ...person.emails.flatMap(mailboxKeys),
    ...person.phones.map(phoneKey).flatMap((key) => (key === null ? [] : [`phone:${key}`])),
    ...person.links.map(profileKey).flatMap((key) => (key === null ? [] : [`profile:${key}`])),
  ];
  return [...new Set(keys.map((key) => key.slice(0, MOST_CHARACTERS)))].slice(0, MOST_KEYS);
}

/** The two in the order of letters: which is the family name is not always known. */
function nameKeys(name: string | null): string[] {
  const [given, ...rest] = nameWords(name ?? '').words;
  if (given === undefined || given.length < 2) return [];
  const families = rest.filter((word) => word.length > 1).map(familyKey);
  return fullForms(given).flatMap((form) => families.map((family) => [familyKey(form), family].sort().join(' ')));
}

function mailboxKeys(email: string): string[] {
  const key = mailboxKey(email);
  if (key === null) return [];
  const name = key.slice(0, key.lastIndexOf('@')).replace(/[._-]/g, '');
  return name.length < MAILBOX_NAME ? [`email:${key}`] : [`email:${key}`, `mailbox:${name}`];
}
