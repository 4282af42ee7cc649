import { execFileSync } from 'node:child_process';
import { constants, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/**
 * A file whose readers are held up until the test lets them go on: what a large scan is for minutes, without the work. In
 * its place stands a pipe that nobody writes to.
 */
export class HeldFile {
  readonly #content: Buffer;

  /** @param path of a small file */
  constructor(private readonly path: string) {
    this.#content = readFileSync(path);
    rmSync(path);
    execFileSync('mkfifo', [path]);
  }

  /** Puts the file back, for readers to come, and gives its content to the one that waits. */
  async release(): Promise<void> {
    const pipe = `${this.path}.pipe`;
    renameSync(this.path, pipe);
    writeFileSync(this.path, this.#content);
    let writing: FileHandle | undefined;
    try {
      writing = await open(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
      await writing.write(this.#content);
    } catch (error) {
      // Nobody waits, or whoever did has just been killed.
      if (!['ENXIO', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    } finally {
      await writing?.close();
      rmSync(pipe);
    }
  }
}
