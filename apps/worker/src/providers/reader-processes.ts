import { availableParallelism } from 'node:os';
import type { Config } from '#libs/config';

/** Child processes that read files at the same time. */
export function readerProcesses({ READER_PROCESSES }: Pick<Config, 'READER_PROCESSES'>): number {
  return READER_PROCESSES || availableParallelism();
}
