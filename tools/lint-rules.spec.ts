import { execFileSync } from 'node:child_process';
import { projectRoot } from './services/project-dirs.js';

interface Case {
  file: string;
  code: string;
}

// Of the whole configuration only our own rules, which need no types: a file that does not exist has none.
const SCRIPT = `
  import { readFileSync } from 'node:fs';
  import { Linter } from 'eslint';
  import tseslint from 'typescript-eslint';
  import { restrictions } from './eslint.config.mjs';
  const parser = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } };
  const cases = JSON.parse(readFileSync(0, 'utf8'));
  const rulesOf = ({ file, code }) =>
    new Linter().verify(code, [parser, ...restrictions], { filename: file }).map(({ ruleId, message }) => ruleId ?? message);
  console.log(JSON.stringify(cases.map(rulesOf)));
`;

const REFUSED: [rule: string, file: string, code: string][] = [
  ['no-restricted-syntax', 'libs/jobs/src/a.ts', 'tx.$queryRawUnsafe(text);'],
  ['no-restricted-syntax', 'apps/api/src/a.ts', 'await tx.$executeRawUnsafe(`delete from ${table}`);'],
  ['no-restricted-syntax', 'libs/jobs/src/a.spec.ts', 'tx.$queryRawUnsafe(text);'],
  ['no-restricted-syntax', 'libs/jobs/src/a.ts', 'tx.$queryRaw`${Prisma.raw(text)}`;'],
  ['no-restricted-syntax', 'apps/api/src/a.ts', 'Inject(forwardRef(() => Users));'],
  ['shortlist/no-session-setting', 'libs/jobs/src/a.ts', "query(`select set_config('app.role', $1, false)`);"],
  [
    'shortlist/no-session-setting',
    'libs/jobs/src/a.ts',
    "tx.$queryRaw`select set_config('app.role', ${role}, ${local})`;",
  ],
  ['shortlist/no-session-setting', 'libs/jobs/src/a.ts', "query('select set_config($1, coalesce($2, $3), FALSE)');"],
  ['shortlist/no-session-setting', 'libs/jobs/src/a.ts', "query('select set_config($1, $2)');"],
  ['shortlist/no-session-setting', 'libs/jobs/src/a.ts', `query("set app.tenant_id = 'x'");`],
  ['shortlist/no-session-setting', 'libs/jobs/src/a.ts', "query('begin; SET SESSION role admin');"],
  ['shortlist/no-session-setting', 'apps/api/src/a.ts', "query('set row_security = off');"],
  ['no-restricted-properties', 'libs/jobs/src/a.ts', 'connect(process.env.REDIS_URL);'],
  ['no-restricted-properties', 'apps/api/src/server.ts', 'const { env } = process;'],
  ['no-restricted-imports', 'libs/skills/src/a.ts', "import { env } from 'node:process';"],
];

const ACCEPTED: [file: string, code: string][] = [
  ['libs/jobs/src/a.ts', 'tx.$queryRaw`select ${id}`;'],
  [
    'libs/jobs/src/a.ts',
    "query(`select set_config('app.role', $1, true), set_config('app.user_id', coalesce($2, ''), TRUE)`);",
  ],
  ['libs/jobs/src/a.ts', "tx.$queryRaw`select set_config('app.tenant_id', ${tenantId}, true)`;"],
  ['libs/jobs/src/a.ts', "query('set local app.tenant_id = 1');"],
  ['libs/jobs/src/a.ts', "throw new Error('Set DATABASE_URL to the address of PostgreSQL.');"],
  ['libs/jobs/src/a.ts', "query('update users set role = $1');"],
  ['libs/jobs/src/a.int-spec.ts', "query('set role shortlist_owner');"],
  ['libs/config/src/a.ts', 'load(process.env);'],
  ['apps/worker/src/main.ts', 'load(process.env);'],
  ['apps/worker/src/healthcheck.ts', 'load(process.env);'],
  ['tools/a.ts', 'load(process.env);'],
  ['libs/jobs/src/a.spec.ts', 'load(process.env);'],
];

let findings: Map<string, string[]>;

// All cases in one process, since loading ESLint takes a second.
beforeAll(() => {
  const cases: Case[] = [
    ...REFUSED.map(([, file, code]) => ({ file, code })),
    ...ACCEPTED.map(([file, code]) => ({ file, code })),
  ];
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    cwd: projectRoot(),
    input: JSON.stringify(cases),
    encoding: 'utf8',
  });
  const rules = JSON.parse(output) as string[][];
  findings = new Map(cases.map((one, index) => [keyOf(one), rules[index] ?? []]));
});

it.each(REFUSED)('%s refuses in %s: %s', (rule, file, code) => {
  expect(findings.get(keyOf({ file, code }))).toEqual([rule]);
});

it.each(ACCEPTED)('accepts in %s: %s', (file, code) => {
  expect(findings.get(keyOf({ file, code }))).toEqual([]);
});

function keyOf({ file, code }: Case): string {
  return `${file}\n${code}`;
}
