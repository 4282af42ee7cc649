import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '#libs/testing';
import { findFreePort } from './services/free-port.js';
import { projectRoot } from './services/project-dirs.js';

const MINUTE = 60_000;
const NOT_COPIED = new Set(['.git', '.local', 'node_modules', 'coverage']);

/** The commands of a section of the README, one text for each block. */
function commandsOf(heading: string): string[] {
  const readme = readFileSync(path.join(projectRoot(), 'README.md'), 'utf8');
  const section = readme.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, commands = '']) => commands);
}

interface Run {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
}

function run(command: string, args: string[], cwd: string, environment: NodeJS.ProcessEnv = {}): Run {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...environment }, detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, output: () => output, ended };
}

describe('The README', () => {
  let checkout: string;
  let demo: Run | undefined;

  beforeAll(() => {
    checkout = mkdtempSync(path.join(tmpdir(), 'shortlist-readme-'));
    cpSync(projectRoot(), checkout, {
      recursive: true,
      filter: (source) => !NOT_COPIED.has(path.relative(projectRoot(), source)),
    });
    symlinkSync(path.join(projectRoot(), 'node_modules'), path.join(checkout, 'node_modules'));
  });

  afterAll(async () => {
    if (demo?.child.exitCode === null && demo.child.pid !== undefined) {
      process.kill(-demo.child.pid, 'SIGINT');
      await demo.ended;
    }
    rmSync(checkout, { recursive: true, force: true });
  });

  it('names the two commands that package.json has', () => {
    const readme = readFileSync(path.join(projectRoot(), 'README.md'), 'utf8');
    expect(readme).toMatch(/```sh\nnpm run demo\nnpm test\n```/);
  });

  it(
    'has a walk from login to a parsed candidate that works as written while the demo runs, and Ctrl-C ends the demo',
    async () => {
      const port = String(await findFreePort());
      demo = run('npm', ['run', 'demo'], checkout, { PORT: port, DATABASE_URL: '', REDIS_URL: '' });
      const details = path.join(checkout, '.local', 'demo.json');
      const running = demo;
      await eventually(
        'the demo to be ready or to end',
        () => (existsSync(details) && /ctrl-c/i.test(running.output())) || running.child.exitCode !== null,
        3 * MINUTE,
      );
      expect(running.output()).toMatch(/ctrl-c/i);

      const [walk = ''] = commandsOf('From login');
      const walked = run('bash', ['-euo', 'pipefail', '-c', walk], checkout);
      expect({ code: await walked.ended, output: walked.output() }).toMatchObject({ code: 0 });
      expect(walked.output()).toMatch(/"status":"completed"/);
      expect(walked.output()).toMatch(/"basics":\{"name":"Grace Okonkwo"/);
      expect(walked.output()).toMatch(/"owner_id":"[0-9a-f-]{36}","name":"Grace Okonkwo"/);

      const [workspace = ''] = commandsOf('Two recruiters');
      const shared = run('bash', ['-euo', 'pipefail', '-c', walk + workspace], checkout);
      expect({ code: await shared.ended, output: shared.output() }).toMatchObject({ code: 0 });
      const said = shared.output();
      expect(said).toMatch(/404$/m);
      expect(said).toMatch(/"created":1,"updated":0,"skipped":0/);
      expect(said).toMatch(/"name":"Grace Okonkwo","email":null,"phone":null,"contact_visible":false/);
      expect(said).toMatch(/403$/m);
      expect(said).toMatch(/"name":"Amelie Garnier".+"evidence":\[/);
      expect(said).toMatch(/"name":"Amelie Garnier".+"merged_into":"[0-9a-f-]{36}"/);

      const [login = ''] = walk.split('# 2.');
      const [parsing = ''] = commandsOf('Parsing without');
      const parsed = run('bash', ['-euo', 'pipefail', '-c', login + parsing], checkout);
      expect({ code: await parsed.ended, output: parsed.output() }).toMatchObject({ code: 0 });
      expect(parsed.output()).toMatch(/^\{"personal":\{"name":"Grace Okonkwo"/);
      expect(parsed.output()).toMatch(/data: \{"event":"status_update".+"status":"completed"/);
      expect(parsed.output()).toMatch(/data: \{"event":"complete"\}/);
      expect(parsed.output()).toMatch(/"request_stats":\{"total_requests":2,/);

      const [analysis = ''] = commandsOf('What a CV lacks');
      const analysed = run('bash', ['-euo', 'pipefail', '-c', login + analysis], checkout);
      expect({ code: await analysed.ended, output: analysed.output() }).toMatchObject({ code: 0 });
      expect(analysed.output()).toMatch(
        /"status":"completed","result":\{"skill_match_analysis":\{"total_required_skills":3,/,
      );

      process.kill(-(running.child.pid ?? 0), 'SIGINT');
      await running.ended;
      await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow();
    },
    5 * MINUTE,
  );

  it(
    'shows how to read files without a server',
    async () => {
      const readme = readFileSync(path.join(projectRoot(), 'README.md'), 'utf8');
      const command = /`(npm run --silent parse -- \S+)`/.exec(readme)?.[1] ?? '';
      const parse = run('bash', ['-c', command], checkout);
      expect(await parse.ended).toBe(0);
      const line = parse.output().trim().split('\n').at(-1) ?? '';
      expect(JSON.parse(line)).toMatchObject({ file: 'samples/nurse.docx', personal: { name: 'Grace Okonkwo' } });
    },
    MINUTE,
  );

  it('names only scripts, folders and files that exist', () => {
    const readme = readFileSync(path.join(projectRoot(), 'README.md'), 'utf8');
    const { scripts } = JSON.parse(readFileSync(path.join(projectRoot(), 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = '']) => target);
    const folders = [...readme.matchAll(/`((?:apps|libs|prisma|docs|samples|tools)[a-z/-]*)`/g)].map(
      ([, name = '']) => name,
    );
    const missing = [...links, ...folders].filter((target) => !existsSync(path.join(projectRoot(), target)));
    expect(missing).toEqual([]);
  });
});
