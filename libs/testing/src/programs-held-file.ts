import { execFileSync } from 'node:child_process';
import { constants, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';

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
    try {
      const writing = await open(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
      await writing.write(this.#content);
      await writing.close();
    } catch (error) {
      // Nobody waits.
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error;
    } finally {
      rmSync(pipe);
    }
  }
}
