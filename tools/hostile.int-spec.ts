import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './services/project-dirs.js';

const program = path.join(projectRoot(), 'dist/tools/hostile.js');
const MINUTES = 60_000;

function hostile(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: projectRoot() });
  return { status, report: stdout.toString(), usage: stderr.toString() };
}

describe('npm run hostile', () => {
  it(
    'gets an outcome for every damaged file',
    () => {
      const { status, report } = hostile('--count', '40', '--seed', '7', '--only', 'damaged', '--no-memory');
      expect(report).toMatch(/^40 files, seed 7/);
      expect(report).not.toMatch(/hung|fault|service_unavailable/);
      expect({ status, report }).toMatchObject({ status: 0 });
    },
    10 * MINUTES,
  );

  it('says how it is used', () => {
    expect(hostile('--count', 'none')).toMatchObject({ status: 2, usage: expect.stringContaining('Usage:') as string });
  });
});
