import { link, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { walk, type FoundFile } from './folder-walk.js';
import { Originals } from './originals.js';

const REASON = { code: 'empty_file', message: 'The file is empty.' };

describe('Originals', () => {
  let folder: string;
  let originals: Originals;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shortlist-originals-'));
    originals = new Originals(folder);
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function put(name: string, content = name): Promise<FoundFile> {
    await writeFile(path.join(folder, name), content);
    return find(name);
  }

  async function find(name: string): Promise<FoundFile> {
    for await (const file of walk(folder, { root: folder, recursive: false })) if (file.shown === name) return file;
    throw new Error(`${name} was not found.`);
  }

  function inFolder(name: string): Promise<string[]> {
    return readdir(path.join(folder, name)).then((names) => names.sort());
  }

  it('go to done, under their names', async () => {
    const target = await originals.toDone(await put('cv.pdf'));
    expect(target?.toString()).toBe(path.join(folder, 'done', 'cv.pdf'));
    expect(await readdir(folder)).toEqual(['done']);
  });

  it('never take the place of another', async () => {
    for (const content of ['first', 'second', 'third']) await originals.toDone(await put('cv.pdf', content));
    expect(await inFolder('done')).toEqual(['cv (2).pdf', 'cv (3).pdf', 'cv.pdf']);
    expect(await readFile(path.join(folder, 'done', 'cv.pdf'), 'utf8')).toBe('first');
    await originals.toDone(await put('README', 'one'));
    await originals.toDone(await put('README', 'two'));
    expect(await inFolder('done')).toContain('README (2)');
  });

  it('go to failed with the reason beside them', async () => {
    await originals.toFailed(await put('cv.pdf', ''), REASON);
    expect(await inFolder('failed')).toEqual(['cv.pdf', 'cv.pdf.reason.txt']);
    expect(await readFile(path.join(folder, 'failed', 'cv.pdf.reason.txt'), 'utf8')).toBe(
      'empty_file: The file is empty.\n',
    );
  });

  it('are moved once when the program died between the two names', async () => {
    const file = await put('cv.pdf');
    await mkdir(path.join(folder, 'done'));
    await link(path.join(folder, 'cv.pdf'), path.join(folder, 'done', 'cv.pdf'));
    await originals.toDone(file);
    expect(await readdir(folder)).toEqual(['done']);
    expect(await inFolder('done')).toEqual(['cv.pdf']);
  });

  it('are links when links were put there, wherever they lead', async () => {
    await symlink('/etc/passwd', path.join(folder, 'cv.pdf'));
    await originals.toFailed(await find('cv.pdf'), REASON);
    expect(await readlink(path.join(folder, 'failed', 'cv.pdf'))).toBe('/etc/passwd');
  });

  it('that are gone are no error', async () => {
    const file = await put('cv.pdf');
    await rm(path.join(folder, 'cv.pdf'));
    expect(await originals.toDone(file)).toBeUndefined();
  });

  it('stay when a link would lead them away, or a file stands where the folder should be', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'shortlist-outside-'));
    await symlink(outside, path.join(folder, 'done'));
    await writeFile(path.join(folder, 'failed'), 'x');
    const file = await put('cv.pdf');
    await expect(originals.toDone(file)).rejects.toMatchObject({ code: 'originals_stay' });
    await expect(originals.toFailed(file, REASON)).rejects.toMatchObject({ code: 'originals_stay' });
    expect(await readdir(outside)).toEqual([]);
    expect(await readFile(path.join(folder, 'cv.pdf'), 'utf8')).toBe('cv.pdf');
    await rm(outside, { recursive: true });
  });
});
