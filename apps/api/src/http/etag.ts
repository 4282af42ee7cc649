import { ApiHeader } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { sha256 } from '#libs/crypto';
import { DomainError } from '#libs/errors';

/** A state of something that callers change, told by its number where it has one, else by the time of its last change. */
export type Version = { id: string } & ({ version: number } | { updatedAt: Date });

const LENGTH = 16;
const TAG = /^(?:W\/)?"([\w-]+)(?:\.[\w-]+)?"$/u;

export const DocumentIfNoneMatch = (): MethodDecorator =>
  documented('If-None-Match', 'The `ETag` of an earlier answer: 304 when nothing has changed since.');

export const DocumentIfMatch = (): MethodDecorator =>
  documented('If-Match', 'The `ETag` of what is to be changed, as it was read: 412 when it was changed since.');

/** Gives an answer its entity tag; Express makes it 304 where If-None-Match names that tag. */
export function tagAnswer(request: Pick<Request, 'headers'>, response: Pick<Response, 'set'>, tag: string): void {
  // Clients such as fetch add no-cache to a conditional request. It asks for the answer to be validated, which this does;
  // Express takes it for a wish to have all of it.
  delete request.headers['cache-control'];
  response.set({ ETag: tag, 'Cache-Control': 'private, no-cache' });
}

/**
 * The entity tag of an answer: of the version, and of all that is shown beside it and changes by itself. If-None-Match asks
 * for both, If-Match for the version alone.
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

function versionTag(version: Version): string {
  const state = 'version' in version ? version.version : version.updatedAt.toISOString();
  return hash(`${version.id}/${state}`);
}

function documented(name: string, description: string): MethodDecorator {
  return ApiHeader({ name, required: false, description, schema: { type: 'string' } });
}

function hash(text: string): string {
  return sha256(text).toString('base64url').slice(0, LENGTH);
}
