import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, link, mkdir, mkdtemp, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openFound } from './folder-file.js';
import { inBatches, isUnfinished, walk, type FoundFile } from './folder-walk.js';

describe('A walk through a folder', () => {
  let folder: string;
  let outside: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'shortlist-walk-'));
    outside = await mkdtemp(path.join(tmpdir(), 'shortlist-outside-'));
  });

  afterEach(async () => {
    for (const name of [folder, outside]) await rm(name, { recursive: true });
  });

  async function put(name: string, content = 'Ada Byron'): Promise<void> {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }

  async function found(recursive = true): Promise<FoundFile[]> {
    const files: FoundFile[] = [];
    for await (const file of walk(folder, { root: folder, recursive })) files.push(file);
    return files.sort((a, b) => a.path.compare(b.path));
  }

  async function one(): Promise<FoundFile> {
    const [file] = await found();
    if (file === undefined) throw new Error('Nothing was found.');
    return file;
  }

  it('finds the files of subfolders as well, or not', async () => {
    for (const name of ['a.txt', 'b/c.txt', 'b/d/e.txt']) await put(name);
    expect((await found()).map(({ shown }) => shown)).toEqual(['a.txt', 'b/c.txt', 'b/d/e.txt']);
    expect((await found(false)).map(({ shown }) => shown)).toEqual(['a.txt']);
  });

  it('leaves out what is unfinished or hidden, and where originals go', async () => {
    const left = [
      'cv.pdf.part',
      'cv.TMP',
      '~$cv.docx',
      '.hidden.txt',
      'x.crdownload',
      '.git/config',
      'done/a',
      'b/failed/c',
    ];
    for (const name of [...left, 'part.txt', 'b/$~.txt']) await put(name);
    expect((await found()).map(({ shown }) => shown)).toEqual(['b/$~.txt', 'part.txt']);
    expect(isUnfinished(`${'a'.repeat(100_000)}.part`)).toBe(true);
  });

  it('takes links for what they are, and runs in no circle', async () => {
    await put('inbox/a.txt');
    await symlink('..', path.join(folder, 'inbox', 'up'));
    await symlink('/etc/passwd', path.join(folder, 'inbox', 'passwd.txt'));
    const files = await found();
    expect(files.map(({ shown, isPlain }) => [shown, isPlain])).toEqual([
      ['inbox/a.txt', true],
      ['inbox/passwd.txt', false],
      ['inbox/up', false],
    ]);
  });

  it('knows a file by its path, size and time, and no other way', async () => {
    await put('a.txt', 'one');
    await put('b.txt', 'one');
    const [a, b] = await found();
    expect(a?.key.equals((await found())[0]?.key ?? Buffer.alloc(0))).toBe(true);
    expect(a?.key.equals(b?.key ?? Buffer.alloc(0))).toBe(false);
    await put('a.txt', 'more');
    expect((await found())[0]?.key.equals(a?.key ?? Buffer.alloc(0))).toBe(false);
  });

  it('finds names that are no text, each for itself', async () => {
    for (const byte of [0xfe, 0xff]) {
      await writeFile(Buffer.concat([Buffer.from(`${folder}/cv-`), Buffer.from([byte]), Buffer.from('.txt')]), 'x');
    }
    const [one, other] = await found();
    expect([one?.shown, other?.shown]).toEqual(['cv-\uFFFD.txt', 'cv-\uFFFD.txt']);
    expect(one?.key.equals(other?.key ?? Buffer.alloc(0))).toBe(false);
    if (other === undefined) throw new Error('The second was not found.');
    const handle = await openFound(folder, other);
    expect(await handle.readFile('utf8')).toBe('x');
    await handle.close();
  });

  it('ends when the folder is gone, and passes over a subfolder that goes', async () => {
    await put('b/c.txt');
    const files = walk(folder, { root: folder, recursive: true });
    await rm(path.join(folder, 'b'), { recursive: true });
    expect(await files.next()).toEqual({ done: true, value: undefined });
    const none = walk(path.join(folder, 'nowhere'), { root: folder, recursive: true });
    await expect(none.next()).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('hands on in batches', async () => {
    async function* numbers(count: number) {
      for (let i = 0; i < count; i += 1) yield Promise.resolve(i);
    }
    const batches: number[] = [];
    for await (const batch of inBatches(numbers(7), 3)) batches.push(batch.length);
    expect(batches).toEqual([3, 3, 1]);
  });

  describe('What it found', () => {
    it('is opened as it was found', async () => {
      await put('a.txt');
      const handle = await openFound(folder, await one());
      expect(await handle.readFile('utf8')).toBe('Ada Byron');
      await handle.close();
    });

    it.each([
      ['was written to', () => appendFile(path.join(folder, 'in/a.txt'), '!')],
      ['was removed', () => unlink(path.join(folder, 'in/a.txt'))],
      ['became a link', () => replaceByLink(path.join(folder, 'in/a.txt'))],
      ['lies below a folder that became a link', () => replaceByLink(path.join(folder, 'in'))],
    ])('is not opened when it %s', async (_what, change) => {
      await put('in/a.txt');
      const file = await one();
      await change();
      await expect(openFound(folder, file)).rejects.toMatchObject({ name: 'FileChanged' });
    });

    /** The same file, to the byte and the time, but reached by a way that leads out. */
    async function replaceByLink(name: string): Promise<void> {
      await rename(name, path.join(outside, 'moved'));
      await symlink(path.join(outside, 'moved'), name);
    }

    it('is opened under a second name', async () => {
      await put('a.txt');
      const file = await one();
      await link(path.join(folder, 'a.txt'), path.join(folder, 'b.txt'));
      await (await openFound(folder, file)).close();
    });

    it('is refused when it is a link, a pipe or a socket, without waiting for it', async () => {
      await symlink('/etc/passwd', path.join(folder, 'a.txt'));
      execFileSync('mkfifo', [path.join(folder, 'b.txt')]);
      for (const file of await found()) {
        await expect(openFound(folder, file)).rejects.toMatchObject({ code: 'not_a_plain_file' });
      }
    });

    it('is refused when it can not be opened', async () => {
      const server = createServer().listen(path.join(folder, 'a.txt'));
      await once(server, 'listening');
      const file = { ...(await one()), isPlain: true };
      await expect(openFound(folder, file)).rejects.toMatchObject({ code: 'file_unreadable' });
      server.close();
      await once(server, 'close');
    });
  });
});
