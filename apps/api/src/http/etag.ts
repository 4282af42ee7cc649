import type { Request } from 'express';
import { sha256 } from '#libs/crypto';
import { DomainError } from '#libs/errors';

/** A state of something that callers change. */
export interface Version {
  id: string;
  updatedAt: Date;
}

const LENGTH = 16;
const TAG = /^(?:W\/)?"([\w-]+)(?:\.[\w-]+)?"$/u;

/**
 * The entity tag of an answer: of the version, and of all that is shown beside it and changes by itself. Express answers 304
 * to an If-None-Match with all of it; If-Match asks for the version alone.
 */
export function entityTag(version: Version, shown: unknown): string {
  return `W/"${versionTag(version)}.${hash(JSON.stringify(shown))}"`;
}

/**
 * What `If-Match` demands, to be asked with the version as it is held for the change; without that header nothing.
 *
 * @throws {DomainError} precondition_failed when asked with a version that no tag of the header names
 */
export function preconditionOf(request: Pick<Request, 'headers'>): (version: Version) => void {
  const header = request.headers['if-match'];
  if (header === undefined || header.trim() === '*') return () => undefined;
  const wanted = header.split(',').map((tag) => TAG.exec(tag.trim())?.[1]);
  return (version) => {
    if (wanted.includes(versionTag(version))) return;
    throw new DomainError('precondition_failed', 'It was changed since you read it. Read it again, then change it.');
  };
}

function versionTag({ id, updatedAt }: Version): string {
  return hash(`${id}/${updatedAt.toISOString()}`);
}

function hash(text: string): string {
  return sha256(text).toString('base64url').slice(0, LENGTH);
}
