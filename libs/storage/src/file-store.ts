import type { Readable } from 'node:stream';

/** The files received, by key. A key starts with the tenant's id, so that no two tenants share a folder. */
export interface FileStore {
  /**
   * Writes a file whole or not at all: a failed or aborted write leaves nothing behind.
   *
   * @throws {DomainError} storage_full when there is no room
   */
  write(key: string, content: Readable): Promise<void>;
  /** A path on this machine under which the file can be read. */
  localPath(key: string): Promise<string>;
  read(key: string): Promise<Readable>;
  /** Removing what does not exist is no error. */
  remove(key: string): Promise<void>;
  /** @throws when files can't be written at present. */
  ping(): Promise<void>;
}

/** `<tenant>/resumes/<id>.<extension>`: nothing of the name the file came with, which may be hostile. */
export function resumeKey(tenantId: string, resumeId: string, extension: string): string {
  return `${tenantId}/resumes/${resumeId}.${extension}`;
}
