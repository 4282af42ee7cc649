import { mkdtemp, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { v7 as uuidv7 } from 'uuid';
import { auditHeadKey, parseKey, partsOfKey, resumeKey } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';

describe('LocalFileStore', () => {
  let root: string;
  let store: LocalFileStore;

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'shortlist-files-'));
    store = new LocalFileStore(root);
  });

  afterEach(async () => {
    await rm(root, { recursive: true });
  });

  async function files(): Promise<string[]> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  }

  const newKey = (): string => resumeKey(uuidv7(), uuidv7(), 'pdf');

  it('gives back what was written, from a folder of the tenant s own', async () => {
    const [ours, theirs] = [newKey(), newKey()];
    await Promise.all([store.write(ours, Readable.from(['ours'])), store.write(theirs, Readable.from(['theirs']))]);
    expect(await text(await store.read(ours))).toBe('ours');
    expect(await text(await store.read(theirs))).toBe('theirs');
    expect(await store.localPath(ours)).toBe(path.join(root, ours));
    expect(path.dirname(ours).split('/')[0]).not.toBe(path.dirname(theirs).split('/')[0]);
  });

  it('writes files that other users of the machine can not read', async () => {
    const key = newKey();
    await store.write(key, Readable.from(['secret']));
    const file = await stat(await store.localPath(key));
    const folder = await stat(path.dirname(await store.localPath(key)));
    expect([file.mode & 0o777, folder.mode & 0o777]).toEqual([0o600, 0o700]);
  });

  it('lists a folder of one tenant, without files that are still being written', async () => {
    const [ours, theirs] = [uuidv7(), uuidv7()];
    const keys = ['2026-11-21', '2026-11-22'].map((day) => auditHeadKey(ours, day));
    for (const key of [...keys].reverse()) await store.write(key, Readable.from(['{}']));
    await store.write(auditHeadKey(theirs, '2026-11-23'), Readable.from(['{}']));
    await store.write(resumeKey(ours, uuidv7(), 'pdf'), Readable.from(['%PDF']));
    await writeFile(`${await store.localPath(auditHeadKey(ours, '2026-11-24'))}.part`, 'half');
    expect(await store.list(ours, 'audit-heads')).toEqual(keys);
    expect(await store.list(uuidv7(), 'audit-heads')).toEqual([]);
  });

  it('leaves nothing of a write that was aborted', async () => {
    const content = new PassThrough();
    const written = store.write(newKey(), content);
    content.write(Buffer.alloc(100_000));
    content.destroy(new Error('the client went away'));
    await expect(written).rejects.toThrow('the client went away');
    expect(await files()).toEqual([]);
  });

  it('shows no file before it is whole', async () => {
    const key = newKey();
    const content = new PassThrough();
    const written = store.write(key, content);
    content.write('half');
    await expect(store.read(key)).rejects.toMatchObject({ code: 'ENOENT' });
    content.end(' and half');
    await written;
    expect(await text(await store.read(key))).toBe('half and half');
  });

  it.each(['ENOSPC', 'EDQUOT'])('says that there is no room on %s, and leaves nothing behind', async (code) => {
    const content = new PassThrough();
    const written = store.write(newKey(), content);
    content.write('some');
    content.destroy(Object.assign(new Error('write failed'), { code }));
    await expect(written).rejects.toMatchObject({ name: 'DomainError', code: 'storage_full', status: 507 });
    expect(await files()).toEqual([]);
  });

  it.each([
    '../../etc/passwd',
    '/etc/passwd',
    '01900000-0000-7000-8000-000000000001/../x/01900000-0000-7000-8000-000000000001.pdf',
    '01900000-0000-7000-8000-000000000001/resumes/../../secret.pdf',
    '01900000-0000-7000-8000-000000000001/resumes/01900000-0000-7000-8000-000000000001.pdf/..',
    '01900000-0000-7000-8000-000000000001/resumes/01900000-0000-7000-8000-000000000001.pdf\0.txt',
    '01900000-0000-7000-8000-000000000001\\resumes\\01900000-0000-7000-8000-000000000001.pdf',
    '',
  ])('refuses %j, which is no key', async (key) => {
    const refused = 'Not a storage key.';
    await expect(store.write(key, Readable.from(['x']))).rejects.toThrow(refused);
    await expect(store.read(key)).rejects.toThrow(refused);
    await expect(store.remove(key)).rejects.toThrow(refused);
    await expect((async () => store.localPath(key))()).rejects.toThrow(refused);
    expect(await files()).toEqual([]);
  });

  it('removes a file, and does not mind one that is gone', async () => {
    const key = newKey();
    await store.write(key, Readable.from(['x']));
    await store.remove(key);
    await store.remove(key);
    expect(await files()).toEqual([]);
    await expect(store.read(key)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('goes on when its folders were removed while it ran', async () => {
    const key = newKey();
    await store.write(key, Readable.from(['x']));
    await rm(path.dirname(await store.localPath(key)), { recursive: true });
    await store.write(key, Readable.from(['y']));
    expect(await text(await store.read(key))).toBe('y');
  });

  it('knows whether files can be written', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
    await expect(new LocalFileStore('/dev/null/files').ping()).rejects.toThrow();
  });

  it('lists what is old in a folder of every tenant, also what was written in part, and removes both', async () => {
    const [ours, theirs, young] = [parseKey(uuidv7(), uuidv7(), 'txt'), parseKey(uuidv7(), uuidv7(), 'pdf'), newKey()];
    const resume = newKey();
    for (const key of [ours, young, resume]) await store.write(key, Readable.from(['x']));
    await store.write(theirs, Readable.from(['x']));
    await rename(path.join(root, theirs), path.join(root, `${theirs}.part`));
    await writeFile(path.join(root, 'stray.txt'), 'of no tenant');
    const before = new Date(Date.now() - 60_000);
    const old = new Date(Date.now() - 120_000);
    for (const name of [ours, `${theirs}.part`, resume]) await utimes(path.join(root, name), old, old);
    const listed: string[] = [];
    for await (const key of store.listOlder('parses', before)) listed.push(key);
    expect(listed.sort()).toEqual([ours, theirs].sort());
    for (const key of listed) await store.remove(key);
    expect((await files()).sort()).toEqual([path.basename(young), path.basename(resume), 'stray.txt'].sort());
    expect(listed.map(partsOfKey)).toContainEqual({ tenantId: ours.slice(0, 36), id: path.basename(ours, '.txt') });
  });

  it('removes all files of one tenant, and none of another', async () => {
    const [ours, theirs] = [uuidv7(), uuidv7()];
    const keys = [resumeKey(ours, uuidv7(), 'pdf'), parseKey(ours, uuidv7(), 'txt'), auditHeadKey(ours, '2026-11-22')];
    const kept = resumeKey(theirs, uuidv7(), 'pdf');
    for (const key of [...keys, kept]) await store.write(key, Readable.from(['x']));
    await writeFile(path.join(root, `${resumeKey(ours, uuidv7(), 'pdf')}.part`), 'x');
    expect(await store.removeTenant(ours)).toBe(4);
    expect(await store.removeTenant(ours)).toBe(0);
    expect(await files()).toEqual([path.basename(kept)]);
    for (const hostile of ['', '.', '..', `${theirs}/resumes`, `../${theirs}`]) {
      await expect(store.removeTenant(hostile)).rejects.toThrow('Not the id of a tenant.');
    }
    expect(await files()).toHaveLength(1);
  });

  it('has nothing to list before the first file', async () => {
    for await (const key of new LocalFileStore(path.join(root, 'nowhere')).listOlder('parses', new Date())) {
      throw new Error(key);
    }
    expect(await files()).toEqual([]);
  });
});
