import type { ExtractProgress } from '#libs/documents';
import type { ReadResume } from './read-resume.js';

/** From the pool to a child. A child reads one file at a time. */
export interface ReadRequest {
  /** Absolute. */
  path: string;
  /** The name the file came with; its extension is part of what is checked. */
  fileName: string;
}

/** From a child to the pool. */
export type ChildMessage =
  | { type: 'ready' }
  | { type: 'progress'; progress: ExtractProgress }
  | { type: 'read'; result: ReadResume; residentBytes: number }
  /** The file is known to be bad. */
  | { type: 'refused'; code: string; message: string; residentBytes: number }
  /** The reader has a bug, or the file could not be opened. */
  | { type: 'failed'; message: string; stack: string; residentBytes: number };
