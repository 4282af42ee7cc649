import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';
import { DomainError } from '#libs/errors';

// OWASP's least for argon2id (Password Storage Cheat Sheet): 19 MiB, two passes, one lane.
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const LEAST_LENGTH = 8;
const MOST_LENGTH = 128;

const commonPasswords = new Set<unknown>(dictionary['passwords-common']);

export async function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password);
}

/** Whether a hash was made with other costs than today's, and should be made anew at the next login. */
export function needsRehash(passwordHash: string): boolean {
  return !passwordHash.startsWith(
    `$argon2id$v=19$m=${ARGON2ID.memoryCost},t=${ARGON2ID.timeCost},p=${ARGON2ID.parallelism}$`,
  );
}

let decoy: Promise<string> | undefined;

/** Costs what a real verification costs, so that an unknown address takes as long as a wrong password. */
export async function verifyNobody(password: string): Promise<false> {
  decoy ??= hashPassword('no account has this password');
  await verifyPassword(await decoy, password);
  return false;
}

/** @throws {DomainError} weak_password: by length and the list of common ones, without composition rules (NIST 800-63B). */
export function assertStrongPassword(password: string): void {
  if (password.length < LEAST_LENGTH || password.length > MOST_LENGTH) {
    throw weak(`The password must have ${LEAST_LENGTH} to ${MOST_LENGTH} characters.`);
  }
  if (commonPasswords.has(password.toLowerCase())) {
    throw weak('This password is among the most common ones. Choose another.');
  }
}

function weak(message: string): DomainError {
  return new DomainError('weak_password', message, { fields: [{ field: 'body.password', message }] });
}
