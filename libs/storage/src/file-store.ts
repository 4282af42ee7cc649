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
  /** The keys in a folder of every tenant that were written before a time, wholly or, by a program that died, in part. */
  listOlder(folder: StorageFolder, before: Date): AsyncIterable<string>;
  /** The keys in a folder of one tenant, in their order; not of files that are still being written. */
  list(tenantId: string, folder: StorageFolder): Promise<string[]>;
  /** Bytes that can still be written. */
  freeBytes(): Promise<number>;
  /** @throws when files can't be written at present. */
  ping(): Promise<void>;
}

/** `resumes`, `audit-heads` and `erasures` are kept, `parses`, `analyses` and `mails` only until they are read. */
export type StorageFolder = 'resumes' | 'parses' | 'analyses' | 'mails' | 'audit-heads' | 'erasures';

/** `<tenant>/resumes/<id>.<extension>`: nothing of the name the file came with, which may be hostile. */
export function resumeKey(tenantId: string, resumeId: string, extension: string): string {
  return keyIn('resumes', tenantId, resumeId, extension);
}

/** The key of a file that is only parsed. */
export function parseKey(tenantId: string, parseId: string, extension: string): string {
  return keyIn('parses', tenantId, parseId, extension);
}

/** The key of an e-mail that is to be imported. */
export function mailKey(tenantId: string, messageId: string): string {
  return keyIn('mails', tenantId, messageId, 'eml');
}

/** The key of a CV that is only analysed. */
export function analysisKey(tenantId: string, analysisId: string, extension: string): string {
  return keyIn('analyses', tenantId, analysisId, extension);
}

/** The key of the record of an erasure. */
export function erasureKey(tenantId: string, erasureId: string): string {
  return keyIn('erasures', tenantId, erasureId, 'json');
}

/** The key of what was the end of a tenant's audit on a day (`2026-11-22`, UTC). */
export function auditHeadKey(tenantId: string, day: string): string {
  return keyIn('audit-heads', tenantId, day, 'json');
}

/** Whose file a key names, and the id in it. */
export function partsOfKey(key: string): { tenantId: string; id: string } {
  const [tenantId = '', , name = ''] = key.split('/');
  return { tenantId, id: name.split('.')[0] ?? '' };
}

function keyIn(folder: StorageFolder, tenantId: string, id: string, extension: string): string {
  return `${tenantId}/${folder}/${id}.${extension}`;
}
