import type { Evidence } from './person.js';

/** Mailboxes that stand for a firm or an office, not for a person. */
const OFFICES = new Set(
  `info office kontakt contact contacto contato contatto jobs job career careers karriere bewerbung bewerbungen recruiting
  recruitment recruiter recruiters hr admin mail email post hello hallo team resume resumes cv cvs candidates kandidaten personal
  talent sales support noreply no-reply rh empleo emploi lavoro vagas praca kariera`.split(/\s+/),
);
const IGNORES_DOTS = new Set(['gmail.com', 'googlemail.com']);

/** One spelling for the addresses that reach one mailbox; null for an office's. */
export function mailboxKey(email: string): string | null {
  const at = email.lastIndexOf('@');
  if (at < 1) return null;
  const domain = email.slice(at + 1).toLowerCase();
  let local = (email.slice(0, at).toLowerCase().split('+')[0] ?? '').trim();
  if (OFFICES.has(local)) return null;
  const ignoresDots = IGNORES_DOTS.has(domain);
  if (ignoresDots) local = local.replaceAll('.', '');
  return local === '' ? null : `${local}@${ignoresDots ? 'gmail.com' : domain}`;
}

/** The digits that a number has in every way to write it. */
export function phoneKey(phone: string): string | null {
  const digits = phone.replace(/\D/g, '');
  return digits.length < 7 ? null : digits.slice(-8);
}

const PROFILES =
  /(?:^|\/\/|\.)(linkedin\.com\/in|xing\.com\/profile|github\.com|gitlab\.com|stackoverflow\.com\/users|behance\.net|dribbble\.com|orcid\.org|kaggle\.com|medium\.com)\/(@?[^/?#\s]{2,100})/;

/** One spelling of the address of a person's profile: `github.com/ada`; null for other pages. */
export function profileKey(link: string): string | null {
  const found = PROFILES.exec(decoded(link.slice(0, 300)).toLowerCase());
  return found === null ? null : `${found[1] ?? ''}/${(found[2] ?? '').replace(/^@|\.+$/g, '')}`;
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

export function compareEmails(a: readonly string[], b: readonly string[]): Evidence | undefined {
  const [left, right] = [keysOf(a, mailboxKey), keysOf(b, mailboxKey)];
  if (left.length === 0 || right.length === 0) return undefined;
  if (left.some((key) => right.includes(key))) return { field: 'email', kind: 'exact', weight: 6 };
  const locals = new Set(right.map(localPart));
  const alike = left.map(localPart).filter((local) => locals.has(local) && local.length >= 6);
  if (alike.length > 0) {
    return { field: 'email', kind: 'close', weight: alike.some((local) => /\d\d/.test(local)) ? 3.5 : 2 };
  }
  return { field: 'email', kind: 'conflict', weight: -0.5 };
}

function localPart(key: string): string {
  return key.slice(0, key.lastIndexOf('@')).replace(/[._-]/g, '');
}

export function comparePhones(a: readonly string[], b: readonly string[]): Evidence | undefined {
  const [left, right] = [keysOf(a, phoneKey), keysOf(b, phoneKey)];
  if (left.length === 0 || right.length === 0) return undefined;
  if (a.some((phone) => phone.startsWith('+') && b.includes(phone)))
    return { field: 'phone', kind: 'exact', weight: 5.5 };
  const isAlike = left.some((one) => right.some((other) => one.endsWith(other) || other.endsWith(one)));
  return isAlike ? { field: 'phone', kind: 'close', weight: 5 } : { field: 'phone', kind: 'conflict', weight: -0.5 };
}

export function compareLinks(a: readonly string[], b: readonly string[]): Evidence | undefined {
  const [left, right] = [keysOf(a, profileKey), keysOf(b, profileKey)];
  if (left.some((key) => right.includes(key))) return { field: 'links', kind: 'exact', weight: 6.5 };
  const sites = new Set(right.map(siteOf));
  return left.some((key) => sites.has(siteOf(key))) ? { field: 'links', kind: 'conflict', weight: -2.5 } : undefined;
}

function siteOf(profile: string): string {
  return profile.slice(0, profile.lastIndexOf('/'));
}

function keysOf(values: readonly string[], key: (value: string) => string | null): string[] {
  return values.map(key).filter((found) => found !== null);
}
