// Puts beside the build what the API serves from disk but no source imports.
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundles = join(root, 'node_modules', 'redoc', 'bundles');
const assets = join(root, 'dist', 'assets');

mkdirSync(assets, { recursive: true });
// The licences of what is inside must go where the bundle goes.
for (const name of ['redoc.standalone.js', 'redoc.standalone.js.LICENSE.txt']) {
  copyFileSync(join(bundles, name), join(assets, name));
}
