import { open } from 'node:fs/promises';
import { DomainError } from '#libs/errors';

const MEGABYTE = 1024 * 1024;
/** No setting allows larger uploads. */
const MAX_FILE_MB = 50;

export async function loadFile(path: string): Promise<Buffer> {
  const file = await open(path, 'r').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    // Another try finds no more of it.
    throw new DomainError('not_found', 'The stored file is missing.', { cause: error });
  });
  try {
    const { size } = await file.stat();
    if (size > MAX_FILE_MB * MEGABYTE) {
      throw new DomainError('file_too_large', `The file is larger than ${MAX_FILE_MB} MB.`);
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}
