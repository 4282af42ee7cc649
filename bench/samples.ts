import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../tools/services/project-dirs.js';

const PADDED_BYTES = 100 * 1024;
let serial = 0;

/** A text PDF of the samples. Each copy has another tail, so that no content repeats; readers pass over what follows %%EOF. */
export async function textPdfs(): Promise<Buffer[]> {
  return Promise.all(
    ['one-column.pdf', 'two-columns.pdf'].map((name) => readFile(path.join(projectRoot(), 'samples', name))),
  );
}

export function distinct(pdf: Buffer): Blob {
  serial += 1;
  return new Blob([new Uint8Array(pdf), `\n% copy ${serial}`], { type: 'application/pdf' });
}

/** The same, filled up to 100 KB with a comment. */
export function padded(pdf: Buffer): Blob {
  serial += 1;
  const filling = ` ${serial} `.padEnd(Math.max(0, PADDED_BYTES - pdf.length), '.');
  return new Blob([new Uint8Array(pdf), `\n%${filling}`], { type: 'application/pdf' });
}
