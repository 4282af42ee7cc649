import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of Shortlist's package.json. The same file is asked from `tools/` under jest and from `dist/tools/` when built. */
export function projectRoot(from: string = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (isProjectRoot(folder)) return folder;
    if (folder === dirname(folder)) throw new Error(`No package.json of "shortlist" above ${from}.`);
  }
}

function isProjectRoot(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return false;
  const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof content === 'object' && content !== null && 'name' in content && content.name === 'shortlist';
}

/** A path below `.local/`, where everything that a run leaves behind is kept. */
export function localPath(...segments: string[]): string {
  return join(projectRoot(), '.local', ...segments);
}
