import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from './services/project-dirs.js';

interface Violation {
  rule: string;
  from: string;
}

const ROOT = projectRoot();
const CONFIG = join(ROOT, '.dependency-cruiser.mjs');
const CLI = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const DEADLINE_MS = 120_000;

jest.setTimeout(DEADLINE_MS);

/** Each lib and a lib that it must not know. */
const UPWARDS: Record<string, string> = {
  config: 'database',
  crypto: 'database',
  errors: 'database',
  observability: 'errors',
  database: 'jobs',
  jobs: 'storage',
  llm: 'database',
  storage: 'candidates',
  documents: 'errors',
  'resume-parser': 'config',
  scoring: 'errors',
  skills: 'documents',
  'resume-reader': 'jobs',
  analysis: 'audit',
  audit: 'analysis',
  candidates: 'resumes',
  channels: 'identity',
  compliance: 'hiring',
  hiring: 'resumes',
  identity: 'candidates',
  matching: 'identity',
  parsing: 'identity',
  resumes: 'identity',
  webhooks: 'identity',
};

/** A project that keeps every rule, also where a rule has an exception. */
const KEPT: Record<string, string> = {
  'apps/api/src/main.ts': `import './server.js'; import '#libs/resumes'; import 'bullmq';`,
  'apps/api/src/server.ts': `import type { Request } from 'express'; export type Incoming = Request;`,
  'apps/api/test/server.e2e-spec.ts': `import '../src/server.js'; import 'pg'; import '#libs/testing'; import 'fast-check';`,
  'apps/worker/src/main.ts': `import '#libs/jobs'; import '#libs/resume-reader';`,
  'libs/jobs/src/index.ts': `import './queue.js'; import '#libs/database'; import '#libs/errors';`,
  'libs/jobs/src/queue.ts': `import 'bullmq';`,
  'libs/jobs/src/queue.spec.ts': `import './queue.js'; import '#libs/testing'; import '#libs/storage'; import 'fast-check';`,
  'libs/database/src/index.ts': `import 'pg'; import './generated/client.js';`,
  'libs/database/src/rows.int-spec.ts': `import './index.js'; import '#libs/testing';`,
  'libs/database/src/generated/client.ts': `import './models.js';`,
  'libs/database/src/generated/models.ts': `import './client.js';`,
  'libs/resumes/src/index.ts': `import '#libs/candidates'; import '#libs/resume-reader'; import '#libs/storage';`,
  'libs/candidates/src/index.ts': `import '#libs/database';`,
  'libs/storage/src/index.ts': `import '#libs/errors';`,
  'libs/errors/src/index.ts': '',
  'libs/resume-parser/src/index.ts': `import '#libs/documents'; import '#libs/skills';`,
  'libs/resume-reader/src/index.ts': `import '#libs/resume-parser'; import '#libs/errors'; import '#libs/llm';`,
  'libs/llm/src/index.ts': `import 'openai';`,
  'libs/resume-reader/src/child.ts': `import './index.js';`,
  'libs/documents/src/index.ts': `import './testing-tool.js'; import 'node:zlib';`,
  'libs/documents/src/testing-tool.ts': '',
  'libs/documents/src/testing/pages.ts': `import 'fast-check';`,
  'libs/skills/src/index.ts': '',
  'libs/testing/src/index.ts': `import '#libs/database'; import 'pg'; import 'fast-check'; import '../../../tools/start.js';`,
  'tools/start.ts': `import 'fast-check';`,
};

/** A file that breaks the rule it stands under. */
const BROKEN: Record<string, [file: string, content: string]> = {
  'lib-has-a-layer': ['apps/api/src/layer.ts', `import '#libs/gadgets';`],
  pure: ['libs/documents/src/queued.ts', `import 'bullmq';`],
  'pure-without-io': ['libs/skills/src/network.ts', `import 'node:net';`],
  'apps-apart': ['apps/api/src/neighbour.ts', `import '../../worker/src/main.js';`],
  'libs-below-programs': ['libs/jobs/src/program.ts', `import '../../../tools/start.js';`],
  'apps-without-tools': ['apps/worker/src/tool.ts', `import '../../../tools/start.js';`],
  'one-door': ['libs/candidates/src/deep.ts', `import '../../errors/src/inner.js';`],
  'one-door-from-outside': ['apps/api/src/deep.ts', `import '../../../libs/errors/src/inner.js';`],
  'door-by-name': ['libs/candidates/src/path.ts', `import '../../errors/src/index.js';`],
  'door-by-name-from-outside': ['apps/api/src/path.ts', `import '../../../libs/errors/src/index.js';`],
  'not-by-own-name': ['libs/candidates/src/own.ts', `import '#libs/candidates';`],
  'no-cycles': ['libs/jobs/src/cycle-a.ts', `import type { B } from './cycle-b.js'; export type A = B | 1;`],
  'tests-stay-out': ['libs/jobs/src/tested.ts', `import '#libs/testing';`],
  'no-dev-dependencies': ['libs/jobs/src/checked.ts', `import 'fast-check';`],
  'declared-dependencies': ['libs/jobs/src/borrowed.ts', `import 'express';`],
  'no-missing-imports': ['libs/jobs/src/missing.ts', `import './nowhere.js';`],
  'sql-behind-one-door': ['apps/api/src/sql.ts', `import 'pg';`],
  'queues-behind-one-door': [
    'libs/identity/src/queued.ts',
    `import type { Queue } from 'bullmq'; export type Q = Queue;`,
  ],
  'models-behind-one-door': ['apps/worker/src/asked.ts', `import 'openai';`],
  'no-vague-names': ['libs/jobs/src/vague.ts', `import './date-utils.js';`],
  'no-orphans': ['libs/jobs/src/lost.ts', `import './queue.js';`],
  ...Object.fromEntries(
    Object.entries(UPWARDS).map(([lib, above]) => [
      `imports-of-${lib}`,
      [`libs/${lib}/src/upwards.ts`, `import '#libs/${above}';`],
    ]),
  ),
};

const SCENERY: Record<string, string> = {
  ...Object.fromEntries(Object.keys(UPWARDS).map((lib) => [`libs/${lib}/src/index.ts`, 'export {};'])),
  'libs/gadgets/src/index.ts': '',
  'libs/errors/src/inner.ts': '',
  'libs/jobs/src/cycle-b.ts': `import type { A } from './cycle-a.js'; export type B = A | 2;`,
  'libs/jobs/src/date-utils.ts': '',
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shortlist-boundaries-'));
  const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { imports: unknown };
  write({
    'package.json': JSON.stringify({
      type: 'module',
      imports,
      dependencies: { bullmq: '1', openai: '1', pg: '1' },
      devDependencies: { 'fast-check': '1' },
    }),
    ...Object.fromEntries(
      ['bullmq', 'openai', 'pg', 'fast-check', 'express'].flatMap((name) => [
        [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
        [`node_modules/${name}/index.js`, ''],
      ]),
    ),
  });
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('finds nothing in a project that keeps the rules', () => {
  write(KEPT);
  expect(cruise()).toEqual([]);
});

it('finds a breach of every rule there is', () => {
  write({ ...SCENERY, ...KEPT, ...Object.fromEntries(Object.values(BROKEN)) });
  const found = cruise();
  const missed = Object.entries(BROKEN).filter(
    ([rule, [file]]) => !found.some((violation) => violation.rule === rule && violation.from === file),
  );
  expect(missed.map(([rule]) => rule)).toEqual([]);
  expect(Object.keys(BROKEN).sort()).toEqual(ruleNames().sort());
});

function write(files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function cruise(): Violation[] {
  const args = [CLI, '--config', CONFIG, '--output-type', 'json', 'apps', 'libs', 'tools'];
  const output = execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: DEADLINE_MS,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { summary } = JSON.parse(output) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

function ruleNames(): string[] {
  const script = `import(${JSON.stringify(CONFIG)}).then(({ default: { forbidden } }) =>
    console.log(JSON.stringify(forbidden.map((rule) => rule.name))))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as string[];
}
