import { DomainError } from '#libs/errors';
import { toParsingApiShape } from '#libs/resume-parser';
import { ChildDeath, type ResumeReader } from '#libs/resume-reader';
import path from 'node:path';
import { scoreDocument } from './score-document.js';
import type { Outcome } from './summary.js';
import type { Case } from './truth.js';

type Reading = Pick<Outcome, 'shape' | 'error' | 'ms'>;

async function read(reader: Pick<ResumeReader, 'read'>, file: string | null): Promise<Reading> {
  if (file === null) return { shape: null, error: 'There is no document beside the truth.', ms: null };
  try {
    const { parsed, ms } = await reader.read({ path: file, fileName: path.basename(file) });
    return { shape: toParsingApiShape(parsed), error: null, ms };
  } catch (error) {
    if (error instanceof DomainError || error instanceof ChildDeath)
      return { shape: null, error: error.message, ms: null };
    throw error;
  }
}

/** Reads and scores all cases, as many at once as the reader takes. */
export async function evaluate(reader: Pick<ResumeReader, 'read'>, cases: readonly Case[]): Promise<Outcome[]> {
  return Promise.all(
    cases.map(async ({ id, file, truth }) => {
      const reading = await read(reader, file);
      return { id, truth, ...reading, scores: scoreDocument(truth, reading.shape) };
    }),
  );
}
