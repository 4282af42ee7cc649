import { fileURLToPath } from 'node:url';

/** A path in this project, from its root. */
export function projectPath(relative: string): string {
  return fileURLToPath(new URL(`../../../${relative}`, import.meta.url));
}
