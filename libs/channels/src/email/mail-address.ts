import { randomInt } from 'node:crypto';

/** RFC 4648, lower case: no characters that are taken for each other when they are read out. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** 70 bits. */
const TOKEN_LENGTH = 14;
const MOST_OF_NAME = 12;
const JOB_TAG = 'job-';
const HEX_ID = /^[0-9a-f]{32}$/;

export interface MailRecipient {
  localPart: string;
  domain: string;
  /** The opening named behind a plus sign. */
  jobId: string | null;
}

/**
 * A local part for a tenant: its name for people to recognise, and random characters, so that none can be guessed. With
 * `+job-` and the 32 digits of an opening's id it still fits into the 64 characters of RFC 5321.
 */
export function newLocalPart(slug: string): string {
  const name = slug.slice(0, MOST_OF_NAME).replace(/^-+|-+$/g, '') || 'jobs';
  const token = Array.from({ length: TOKEN_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${name}-${token}`;
}

/** Takes an address apart; undefined when it is none. */
export function recipientOf(address: string): MailRecipient | undefined {
  const at = address.lastIndexOf('@');
  if (at < 1 || address.length > 320) return undefined;
  const [localPart = '', ...tags] = address.slice(0, at).trim().replace(/^</, '').toLowerCase().split('+');
  const domain = address
    .slice(at + 1)
    .replace(/>$/, '')
    .trim()
    .toLowerCase();
  const tag = tags.find((text) => text.startsWith(JOB_TAG));
  return { localPart, domain, jobId: tag === undefined ? null : jobIdOf(tag.slice(JOB_TAG.length)) };
}

/** The address of a tenant's mail for an opening. */
export function addressFor(localPart: string, domain: string, jobId?: string): string {
  return `${localPart}${jobId === undefined ? '' : `+${JOB_TAG}${jobId.replaceAll('-', '')}`}@${domain}`;
}

/** The opening that a subject names: `[job-<id>]` or `job: <id>`, with or without dashes in the id. */
export function jobIdInSubject(subject: string): string | null {
  const named = /\bjob[-:#\s]{1,3}([0-9a-f-]{32,36})(?![0-9a-f-])/i.exec(subject.slice(0, 1000));
  return named?.[1] === undefined ? null : jobIdOf(named[1].toLowerCase());
}

/** An id with its dashes; null when it is none. */
function jobIdOf(text: string): string | null {
  const digits = text.replaceAll('-', '');
  if (!HEX_ID.test(digits)) return null;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
