import { DomainError } from '#libs/errors';

const MOST_CHARACTERS = 255;
// Controls, and the marks that turn text around: "cv\u202efdp.exe" would be shown as "cvexe.pdf".
const UNSEEN = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * A name to show for a file that came from outside: the last part of a path, without characters that can't be seen, at
 * most 255 long with its extension kept. It is never used as a name on disk.
 *
 * @throws {DomainError} invalid_file_name when nothing of it is left
 */
export function displayName(given: string): string {
  const last = given.normalize('NFC').replace(UNSEEN, '').split(/[/\\]/).at(-1)?.trim() ?? '';
  if (last === '' || last === '.' || last === '..') {
    throw new DomainError('invalid_file_name', 'The file has no usable name.');
  }
  if (last.length <= MOST_CHARACTERS) return last;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(last)?.[0] ?? '';
  return last.slice(0, MOST_CHARACTERS - extension.length) + extension;
}

/** A name for the list of files that were refused: as `displayName` makes it, or what can be shown of a name that it refuses. */
export function refusedName(given: string): string {
  try {
    return displayName(given);
  } catch {
    return given.replace(UNSEEN, '').trim().slice(0, MOST_CHARACTERS);
  }
}
