import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { v7 as uuidv7 } from 'uuid';
import { LocalFileStore, parseKey, resumeKey } from '#libs/storage';
import { createTestDatabase, createTwoTenants, insertResume, type TestDatabase, type TestTenant } from '#libs/testing';
import { ResumeFilesSweep } from './resume-files-sweep.js';
import { ResumesRepository } from './resumes.repository.js';

const HOUR_MS = 3_600_000;

describe('ResumeFilesSweep', () => {
  let test: TestDatabase;
  let root: string;
  let files: LocalFileStore;
  let tenants: [TestTenant, TestTenant];

  beforeAll(async () => {
    test = await createTestDatabase();
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-sweep-'));
    files = new LocalFileStore(root);
    tenants = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await rm(root, { recursive: true });
    await test.drop();
  });

  async function store(key: string, ageHours: number): Promise<string> {
    await files.write(key, Readable.from(['x']));
    await age(key, ageHours);
    return key;
  }

  async function age(name: string, hours: number): Promise<void> {
    const at = new Date(Date.now() - hours * HOUR_MS);
    await utimes(path.join(root, name), at, at);
  }

  async function stored(): Promise<string[]> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .sort();
  }

  it('removes files older than a day that belong to no resume, of every tenant, and nothing else', async () => {
    const kept: string[] = [];
    for (const { tenantId, recruiter } of tenants) {
      const { storageKey } = await insertResume(test.database, recruiter);
      kept.push(await store(storageKey, 48), await store(resumeKey(tenantId, uuidv7(), 'pdf'), 23));
      kept.push(await store(parseKey(tenantId, uuidv7(), 'pdf'), 48));
      await store(resumeKey(tenantId, uuidv7(), 'pdf'), 25);
      await store(storageKey.replace('.pdf', '.txt'), 25);
      const partial = `${resumeKey(tenantId, uuidv7(), 'doc')}.part`;
      await writeFile(path.join(root, partial), 'x');
      await age(partial, 25);
    }
    // Another tenant's resume of the same id makes no file one's own.
    const [ours, theirs] = tenants;
    const { id } = await insertResume(test.database, theirs.recruiter);
    await store(resumeKey(ours.tenantId, id, 'pdf'), 25);
    const sweep = new ResumeFilesSweep(new ResumesRepository(test.database), files);
    expect(await sweep.run()).toBe(7);
    expect(await stored()).toEqual(kept.sort());
    expect(await sweep.run()).toBe(0);
  });
});
