import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { DomainError, notFound } from '#libs/errors';

const MOST_CHARACTERS = 1000;

/** A directory below a tenant's own. Both paths are real: no part of them is a symbolic link. */
export interface TenantDirectory {
  /** The tenant's own. */
  root: string;
  path: string;
}

/** The folder in which each tenant has one, named by its slug, for files that are put there by other means than HTTP. */
export class IngestRoot {
  readonly #root: string;

  constructor(root: string) {
    this.#root = path.resolve(root);
  }

  /**
   * @param directory below the tenant's own, as `inbox/spring`; `.` is that itself
   * @throws {DomainError} directory_refused when it is no such path or leads elsewhere; not_found
   */
  async resolve(slug: string, directory: string): Promise<TenantDirectory> {
    const relative = plainDirectory(directory);
    const own = path.join(this.#root, slug);
    const [root, wanted] = await Promise.all([realDirectory(own), realDirectory(path.join(own, relative))]);
    if (path.basename(root) !== slug || !isBelow(await realDirectory(this.#root), root)) throw leadsElsewhere();
    if (!isBelow(root, wanted)) throw leadsElsewhere();
    return { root, path: wanted };
  }
}

/**
 * The directory in its one form: without empty parts and `.`, and `.` for nothing.
 *
 * @throws {DomainError} directory_refused
 */
export function plainDirectory(directory: string): string {
  if (directory.length > MOST_CHARACTERS || directory.includes('\0')) throw refused('It is not a path.');
  if (/^([/\\~]|[A-Za-z]:)/.test(directory)) throw refused('It must not be absolute.');
  if (directory.includes('\\')) throw refused('Its parts must be separated by "/".');
  const parts = directory.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) throw refused('It must not hold "..".');
  return parts.join('/') || '.';
}

/** Whether a real path is a real directory or below it. */
export function isBelow(directory: string, real: string): boolean {
  return real === directory || real.startsWith(directory.endsWith(path.sep) ? directory : directory + path.sep);
}

async function realDirectory(given: string): Promise<string> {
  try {
    const real = await realpath(given);
    if ((await stat(real)).isDirectory()) return real;
  } catch (error) {
    if (!MISSING.has(String((error as NodeJS.ErrnoException).code))) throw error;
  }
  throw notFound('Directory');
}

/** Not there, not a directory on the way, a name that is too long, links that lead in a circle, no right to look. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EPERM']);

function leadsElsewhere(): DomainError {
  return refused('It leads out of the folder of the tenant.');
}

function refused(why: string): DomainError {
  const message = `The directory can not be taken. ${why}`;
  return new DomainError('directory_refused', message, { fields: [{ field: 'body.directory', message: why }] });
}
