import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './services/project-dirs.js';

interface Check {
  name: string;
  /** A program below node_modules, and its arguments. */
  command: [program: string, ...args: string[]];
}

const SOURCE_FOLDERS = ['apps', 'bench', 'libs', 'prisma', 'tools'];
const AT_ONCE = 2;

const root = projectRoot();

// The slowest first, so that the others run beside it.
const CHECKS: Check[] = [
  { name: 'lint', command: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'types', command: ['typescript/bin/tsc', '--project', 'tsconfig.json'] },
  {
    name: 'imports',
    command: [
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.mjs'],
      ...SOURCE_FOLDERS.filter((folder) => existsSync(join(root, folder))),
    ],
  },
  { name: 'format', command: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'compose', command: ['dclint/bin/dclint.cjs', '--max-warnings', '0', 'docker-compose.yml'] },
  { name: 'dockerfile', command: ['dockerfile-utils/bin/dockerfile-utils', 'lint', 'docker/Dockerfile'] },
];

/** `npm run check [-- <name>...]`: every check, or those named, to the end, even when one has failed. */
async function main(names: string[]): Promise<void> {
  const unknown = names.find((name) => !CHECKS.some((check) => check.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no check "${unknown}". There are: ${CHECKS.map(({ name }) => name).join(', ')}.`);
  }
  const waiting = CHECKS.filter(({ name }) => names.length === 0 || names.includes(name));
  const failed: string[] = [];
  const runNext = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      if (!(await passes(check))) failed.push(check.name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runNext));
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(', ')}.`);
}

/** Prints what a check says only when it has ended, so that two at once stay readable. */
async function passes({ name, command: [program, ...args] }: Check): Promise<boolean> {
  const start = Date.now();
  const { code, output } = await run(join(root, 'node_modules', program), args);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? 'ok' : 'FAILED'} ${name} (${seconds} s)\n${code === 0 ? '' : output}`);
  return code === 0;
}

function run(file: string, args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
