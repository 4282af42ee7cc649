import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectPath } from '#libs/testing';

const TEST_FILE = /\.(spec|int-spec|e2e-spec)\.ts$|^apps\/[^/]+\/test\/|\/testing\//;

describe('the sources', () => {
  let sources: { file: string; text: string }[];

  beforeAll(async () => {
    const files = await Promise.all(['apps', 'libs', 'prisma', 'tools'].map(sourceFiles));
    sources = await Promise.all(
      files.flat().map(async (file) => ({ file, text: await readFile(projectPath(file), 'utf8') })),
    );
  });

  function filesWith(pattern: RegExp): string[] {
    return sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
  }

  it('are found', () => {
    expect(sources.map(({ file }) => file)).toContain('libs/database/src/database.ts');
    // The door, and the removal of a whole tenant, which goes past it as the owner.
    expect(filesWith(/set_config/)).toEqual(['libs/database/src/database.ts', 'libs/database/src/tenant-removal.ts']);
  });

  it('never put SQL together from text', () => {
    expect(filesWith(/\$(query|execute)RawUnsafe|\bPrisma\.raw\b/)).toEqual([]);
  });

  it('set the tenant for one transaction only, never for a session', () => {
    expect(filesWith(/set_config\([^)]*,\s*false\s*\)/i)).toEqual([]);
    expect(filesWith(/\bset\s+(session\s+)?(app\.|role\b|row_security\b)/i)).toEqual([]);
    const text = sources.find(({ file }) => file === 'libs/database/src/database.ts')?.text ?? '';
    const calls = text.match(/set_config\([^)]*\)/g) ?? [];
    expect(calls).toHaveLength(6);
    expect(calls.filter((call) => !call.endsWith(', true)'))).toEqual([]);
  });

  it('open connections in libs/database only', () => {
    const programs = filesWith(/from '(pg|@prisma\/[^']+)'/).filter((file) => /^(apps|libs)\//.test(file));
    expect(programs.filter((file) => !file.startsWith('libs/database/src/'))).toEqual([]);
  });

  it('reach the tenants rows through a unit of work, never through a client of their own', () => {
    const clients = filesWith(/new (PrismaClient|pg\.Pool|Pool)\(/).filter((file) => /^(apps|libs)\//.test(file));
    expect(clients).toEqual(['libs/database/src/database.ts']);
  });
});

/** TypeScript and SQL of the programs, without tests and generated files. */
async function sourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(projectPath(folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|sql)$/.test(entry.name))
    .map((entry) => path.relative(projectPath('.'), path.join(entry.parentPath, entry.name)))
    .filter((file) => !TEST_FILE.test(file) && !file.startsWith('libs/database/src/generated/'));
}
