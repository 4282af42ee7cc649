import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './services/project-dirs.js';

function read(file: string): string {
  return readFileSync(path.join(projectRoot(), file), 'utf8');
}

const page = read('docs/isolation.md');
const tests = [...page.matchAll(/`(\S+?spec\.ts)`: (.+?)(?=<br>| +\|)/g)].map(([, file = '', name = '']) => ({
  file,
  name,
}));

it.each(tests)('docs/isolation.md names a test of $file that is there: $name', ({ file, name }) => {
  expect(read(file)).toContain(name);
});

it('docs/isolation.md names a test for each thing a hostile tenant tries', () => {
  const rows = page.split('\n').filter((line) => /^\| \d/.test(line));
  expect(rows.filter((row) => !row.includes('spec.ts'))).toEqual([]);
  const numbers = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/\d+/g)].map(Number));
  expect(numbers).toEqual([...range(1, 21), ...range(23, 27)]);
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
