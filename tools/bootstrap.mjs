// Makes the checkout runnable and then runs a program of it, with Node alone:
//
//   node tools/bootstrap.mjs [--build] [-- <script> [arguments...]]
//
// Installs the dependencies when they are missing or stale; with --build also builds when the sources have changed. The
// script is loaded into this very process: signals, exit code and terminal are its own, there is nothing to pass on.
// Plain syntax and old modules only: an old Node must get as far as the sentence that it is too old.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = [20, 19];
const LOCK_POLL_MS = 200;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
// What `npm run build` reads. Specs and generated code don't count: the first are not built, the second is built.
const SOURCE_FOLDERS = ['apps', 'bench', 'libs', 'prisma', 'tools'];
const SOURCE_FILES = ['package.json', 'package-lock.json', 'nest-cli.json', 'prisma.config.ts'];
const NOT_SOURCE = /(^|[/\\])(node_modules|dist|generated)([/\\]|$)|\.(spec|int-spec|e2e-spec)\.ts$/;

function nodeIsTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

function parseArguments(argv) {
  const separator = argv.indexOf('--');
  const options = separator === -1 ? argv : argv.slice(0, separator);
  const [script, ...rest] = separator === -1 ? [] : argv.slice(separator + 1);
  const unknown = options.find((option) => option !== '--build');
  if (unknown !== undefined) throw new Error(`Unknown option ${unknown}: only --build may stand before "--".`);
  return { wantsBuild: options.includes('--build'), script, rest };
}

/** Whether what npm wrote down about node_modules covers every package of the lock file that belongs on this machine. */
function installedMatches(lock, installed) {
  const present = installed.packages || {};
  return Object.entries(lock.packages || {}).every(([path, wanted]) => {
    if (path === '' || wanted.link) return true;
    const found = present[path];
    // Optional packages for other platforms are never installed.
    if (found === undefined) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

function dependenciesAreFresh(root) {
  const stamp = installStamp(root);
  const lock = readText(join(root, 'package-lock.json'));
  if (readText(stamp) === digest([lock])) return true;
  const installed = readText(join(root, 'node_modules', '.package-lock.json'));
  if (installed === '' || !installedMatches(JSON.parse(lock), JSON.parse(installed))) return false;
  // Someone ran npm by hand.
  writeFileSync(stamp, digest([lock]));
  return true;
}

function installStamp(root) {
  return join(root, 'node_modules', '.shortlist-install');
}

function sourceDigest(root) {
  const files = [
    ...readdirSync(root).filter((name) => SOURCE_FILES.includes(name) || /^tsconfig.*\.json$/.test(name)),
    ...SOURCE_FOLDERS.flatMap((folder) => filesBelow(root, folder)),
  ].sort();
  return digest(files.flatMap((file) => [file, readText(join(root, file))]));
}

function filesBelow(root, folder) {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (NOT_SOURCE.test(path)) return [];
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}

function buildIsFresh(root, script, sources) {
  return (script === undefined || existsSync(resolve(root, script))) && readText(buildStamp(root)) === sources;
}

function buildStamp(root) {
  return join(root, 'dist', '.shortlist-build');
}

function digest(texts) {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** One installation or build at a time in a checkout. The lock is a folder that names its owner, moved into place whole. */
async function withLock(root, work) {
  const lock = join(root, '.local', 'bootstrap.lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (let tries = 0; !takeLock(lock); tries += 1) {
    if (tries === 0) say('Waiting for another run that is installing or building');
    await new Promise((done) => setTimeout(done, LOCK_POLL_MS));
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  const end = (signal) => process.exit(128 + constants.signals[signal]);
  process.once('exit', release);
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, end);
    process.removeListener('exit', release);
    release();
  }
}

function takeLock(lock) {
  const mine = `${lock}.${process.pid}`;
  mkdirSync(mine, { recursive: true });
  writeFileSync(join(mine, 'owner'), String(process.pid));
  try {
    renameSync(mine, lock);
    return true;
  } catch {
    rmSync(mine, { recursive: true, force: true });
    dropStaleLock(lock);
    return false;
  }
}

function dropStaleLock(lock) {
  const owner = ownerOf(lock);
  if (owner === 0 || isAlive(owner)) return;
  const aside = `${lock}.stale-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  // Another run may have dropped the stale lock and taken a new one since we looked: give that one back.
  if (ownerOf(aside) === owner || !moved(aside, lock)) rmSync(aside, { recursive: true, force: true });
}

function ownerOf(lock) {
  return Number(readText(join(lock, 'owner')));
}

function moved(from, to) {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs npm without a word, unless it fails. It ends when we do. */
function npm(root, args) {
  // Under `npm run` this names the very npm that runs; its `npm` need not be the one on the PATH.
  const current = process.env.npm_execpath;
  const viaNode = current !== undefined && /npm-cli\.js$/.test(current) && existsSync(current);
  const child = spawn(viaNode ? process.execPath : 'npm', viaNode ? [current, ...args] : args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  }
  const end = () => child.kill();
  process.once('exit', end);
  return new Promise((done, failed) => {
    child.once('error', (error) => failed(new Error(`npm can't be run: ${error.message}. Install npm 10 or newer.`)));
    child.once('close', (code) => {
      process.removeListener('exit', end);
      if (code === 0) return done();
      process.stderr.write(output);
      failed(new Error(`"npm ${args.join(' ')}" failed (see above).`));
    });
  });
}

async function install(root) {
  await withLock(root, async () => {
    if (dependenciesAreFresh(root)) return;
    say('Installing dependencies (once, about a minute)');
    // The compiler and the embedded PostgreSQL are development dependencies, which NODE_ENV=production would leave out.
    await npm(root, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    writeFileSync(installStamp(root), digest([readText(join(root, 'package-lock.json'))]));
  });
}

async function build(root, script) {
  await withLock(root, async () => {
    const sources = sourceDigest(root);
    if (buildIsFresh(root, script, sources)) return;
    say('Building');
    rmSync(buildStamp(root), { force: true });
    await npm(root, ['run', '--silent', 'build']);
    mkdirSync(dirname(buildStamp(root)), { recursive: true });
    writeFileSync(buildStamp(root), sources);
    if (script !== undefined && !existsSync(resolve(root, script))) {
      throw new Error(`The build made no ${relative(root, resolve(root, script))}.`);
    }
  });
}

function say(line) {
  // Standard output belongs to the script.
  process.stderr.write(`${line}\n`);
}

async function prepare(root, { wantsBuild, script }) {
  if (nodeIsTooOld(process.versions.node)) {
    throw new Error(`Shortlist needs Node ${OLDEST_NODE.join('.')} or newer, this is ${process.versions.node}.`);
  }
  if (!dependenciesAreFresh(root)) await install(root);
  if (wantsBuild && !buildIsFresh(root, script, sourceDigest(root))) await build(root, script);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function main() {
  let options;
  try {
    options = parseArguments(process.argv.slice(2));
    await prepare(root, options);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  if (options.script === undefined) return;
  const file = resolve(root, options.script);
  process.argv = [process.argv[0], file, ...options.rest];
  await import(pathToFileURL(file).href);
}

void main();
