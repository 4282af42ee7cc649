import { randomBytes } from 'node:crypto';

const MOST_CHARACTERS = 48;

/** A tenant's short name for addresses, from its full name; later attempts carry a random tail. */
export function slugFrom(name: string, attempt: number): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_CHARACTERS)
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? 'tenant' : plain;
  return attempt === 0 ? base : `${base}-${randomBytes(3).toString('hex')}`;
}
