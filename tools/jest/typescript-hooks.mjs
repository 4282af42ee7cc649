import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

// Module hooks with which node runs the sources themselves: jest transforms what tests import, but not what its global
// set-up imports, and that must not be the build of some earlier day.

const root = new URL('../../', import.meta.url);

export async function resolve(specifier, context, nextResolve) {
  const lib = /^#libs\/([a-z-]+)$/.exec(specifier)?.[1];
  if (lib !== undefined) return nextResolve(new URL(`libs/${lib}/src/index.ts`, root).href, context);
  const source = sourceOf(specifier, context.parentURL);
  return nextResolve(source ?? specifier, context);
}

/** The TypeScript file behind a relative import that names its output. */
function sourceOf(specifier, parent) {
  if (parent === undefined || !/^\.{1,2}\/.*\.js$/.test(specifier)) return undefined;
  const url = new URL(specifier.replace(/\.js$/, '.ts'), parent);
  return existsSync(url) ? url.href : undefined;
}

export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  const { code } = await transform(await readFile(new URL(url), 'utf8'), {
    filename: fileURLToPath(url),
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
