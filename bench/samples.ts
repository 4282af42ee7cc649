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

const SYLLABLES = [
  'ba',
  'del',
  'fin',
  'gor',
  'hal',
  'jun',
  'kim',
  'lor',
  'mar',
  'nev',
  'ost',
  'pal',
  'rin',
  'sol',
  'tam',
  'vel',
];

/** A small text resume, each of another person. */
export function textResume(): Blob {
  serial += 1;
  const syllable = (place: number): string => SYLLABLES[Math.floor(serial / 16 ** place) % 16] ?? '';
  const name = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const [first, last] = [name(`a${syllable(0)}${syllable(1)}`), name(`${syllable(2)}${syllable(3)}${syllable(0)}son`)];
  return new Blob([
    `${first} ${last}\n${first}.${last}@example.com | +44 20 7946 0${String(100 + (serial % 900))}\n\n`,
    `Experience\nSoftware engineer, Engine Works, London\n03/2019 - present\n- Builds services in TypeScript and PostgreSQL\n`,
    `Developer, Harbour Systems, Leeds\n01/2015 - 02/2019\n- Kept a Java application running\n\n`,
    `Education\nBSc Computer Science, University of Leeds, 2014\n\nSkills\nTypeScript, PostgreSQL, Java, Docker, Redis\n`,
  ]);
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
