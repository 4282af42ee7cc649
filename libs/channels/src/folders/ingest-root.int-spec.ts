import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { IngestRoot } from './ingest-root.js';

describe('IngestRoot', () => {
  let folder: string;
  let root: IngestRoot;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shortlist-ingest-'));
    for (const name of ['ours/inbox/spring', 'ours-too', 'theirs']) {
      await mkdir(path.join(folder, name), { recursive: true });
    }
    root = new IngestRoot(folder);
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it.each([
    ['.', ''],
    ['inbox', 'inbox'],
    ['inbox/spring', 'inbox/spring'],
    ['./inbox//spring/', 'inbox/spring'],
  ])('finds %s below the folder of the tenant', async (given, found) => {
    const own = path.join(folder, 'ours');
    expect(await root.resolve('ours', given)).toEqual({ root: own, path: path.join(own, found) });
  });

  it.each([
    ...['..', '../theirs', 'inbox/../../theirs', 'inbox/..', '/etc', '/', '~root', 'C:\\Users', 'c:/users'],
    ...['\\\\server\\share', '..\\theirs', 'inbox\\spring', 'inbox\0', 'x'.repeat(1001)],
  ])('refuses %j and says why', async (given) => {
    await expect(root.resolve('ours', given)).rejects.toMatchObject({
      code: 'directory_refused',
      status: 400,
      fields: [{ field: 'body.directory', message: expect.stringMatching(/^It .*\.$|^Its .*\.$/) as unknown }],
    });
  });

  it.each([
    ['out of it', '../theirs'],
    ['to the folder around it', '..'],
    ['to one whose name begins alike', '../ours-too'],
    ['to the whole disk', '/'],
  ])('refuses a link that leads %s, on its own and on the way', async (_where, target) => {
    await mkdir(path.join(folder, 'theirs', 'inbox'));
    await symlink(path.resolve(folder, 'ours', target), path.join(folder, 'ours', 'link'));
    await expect(root.resolve('ours', 'link')).rejects.toMatchObject({ code: 'directory_refused' });
  });

  it('refuses a folder of a tenant that is a link to that of another', async () => {
    await symlink(path.join(folder, 'theirs'), path.join(folder, 'sly'));
    await expect(root.resolve('sly', '.')).rejects.toMatchObject({ code: 'directory_refused' });
  });

  it('follows a link that stays inside, and answers where it leads', async () => {
    await symlink('inbox/spring', path.join(folder, 'ours', 'now'));
    expect(await root.resolve('ours', 'now')).toMatchObject({ path: path.join(folder, 'ours/inbox/spring') });
  });

  it('answers alike for what is not there, is no directory, or is a circle of links', async () => {
    await writeFile(path.join(folder, 'ours', 'cv.txt'), 'x');
    await symlink('circle', path.join(folder, 'ours', 'circle'));
    for (const given of ['nowhere', 'cv.txt', 'cv.txt/below', 'circle', 'x'.repeat(300)]) {
      await expect(root.resolve('ours', given)).rejects.toMatchObject({ message: 'Directory not found' });
    }
    await expect(root.resolve('nobody', '.')).rejects.toMatchObject({ code: 'not_found' });
  });
});
