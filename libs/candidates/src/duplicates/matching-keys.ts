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
    ...person.phones.flatMap(phoneKeys),
    ...person.links.map(profileKey).flatMap((key) => (key === null ? [] : [`profile:${key}`])),
  ];
  return [...new Set(keys.map((key) => key.slice(0, MOST_CHARACTERS)))].slice(0, MOST_KEYS);
}

/** The keys by which one address, and nothing like it, or one number is found. */
export function contactKeys({ emails, phones }: ComparablePerson): string[] {
  return [...emails.flatMap(addressKeys), ...phones.flatMap(phoneKeys)];
}

/** The person without the addresses and numbers of these keys: they don't tell who it is. */
export function withoutContacts(person: ComparablePerson, keys: ReadonlySet<string>): ComparablePerson {
  if (keys.size === 0) return person;
  const isOwn = (contact: string[]): boolean => !contact.some((key) => keys.has(key));
  return {
    ...person,
    emails: person.emails.filter((email) => isOwn(addressKeys(email))),
    phones: person.phones.filter((phone) => isOwn(phoneKeys(phone))),
  };
}

/** The two in the order of letters: which is the family name is not always known. */
function nameKeys(name: string | null): string[] {
  const [given, ...rest] = nameWords(name ?? '').words;
  if (given === undefined || given.length < 2) return [];
  const families = rest.filter((word) => word.length > 1).map(familyKey);
  return fullForms(given).flatMap((form) => families.map((family) => [familyKey(form), family].sort().join(' ')));
}

function mailboxKeys(email: string): string[] {
  const name = (mailboxKey(email) ?? '').replace(/@[^@]*$/, '').replace(/[._-]/g, '');
  return name.length < MAILBOX_NAME ? addressKeys(email) : [...addressKeys(email), `mailbox:${name}`];
}

function addressKeys(email: string): string[] {
  const key = mailboxKey(email);
  return key === null ? [] : [`email:${key}`];
}

function phoneKeys(phone: string): string[] {
  const key = phoneKey(phone);
  return key === null ? [] : [`phone:${key}`];
}
