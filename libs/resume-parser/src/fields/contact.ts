/** Links, and e-mail addresses with their place in the text. */
export interface Found {
  text: string;
  start: number;
  end: number;
}

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const MAX_LOCAL = 64;
const MAX_DOMAIN = 190;
const MAX_FOUND = 20;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"'|,;)\]]{3,200}/giu;
const BARE_LINK =
  /(?<![\p{L}\p{N}@.])(?:[a-z]{2,3}\.)?(?:linkedin\.com|github\.com|gitlab\.com|xing\.com|behance\.net|dribbble\.com|medium\.com|stackoverflow\.com|twitter\.com|x\.com|facebook\.com|instagram\.com|bitbucket\.org)\/[^\s<>"'|,;)\]]{1,100}/giu;
const SITE =
  /(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]{2,40}\.){1,3}(?:com|org|net|io|dev|me|de|fr|es|it|nl|co\.uk|ch|at|be|eu|info|tech|design|page)(?:\/[^\s<>"'|,;)\]]{0,100})?(?![\p{L}\p{N}@-])/giu;

/** The rest of a domain that a narrow column breaks: "ana@exam" above "ple.org". */
function continuation(text: string, at: number, end: number): string | null {
  const rest = /^\n([\p{L}\p{N}-]{0,30}(?:\.[\p{L}\p{N}-]{1,20}){0,2})(?=\n|$)/u.exec(text.slice(end, end + 80))?.[1];
  const top = /\.(\p{L}{1,3})$/u.exec(text.slice(at, end))?.[1];
  if (top !== undefined && rest !== undefined && /^(?:com|org|net|edu|info)$/iu.test(top + rest)) return rest;
  const complete = /\.\p{L}{2,}$/u.test(text.slice(at, end));
  return rest !== undefined && !complete && /\.\p{L}{2,}$/u.test(text.slice(at, end) + rest) ? rest : null;
}

/** The address around an "@", read outwards a bounded number of signs, so that no text can make it slow. */
function emailAround(text: string, at: number): Found | null {
  let start = at;
  while (start > 0 && at - start < MAX_LOCAL && LOCAL.test(text.charAt(start - 1))) start -= 1;
  let end = at + 1;
  while (end < text.length && end - at < MAX_DOMAIN && DOMAIN.test(text.charAt(end))) end += 1;
  const broken = end < text.length && /[\n\t]/u.test(text.charAt(end)) ? continuation(text, at, end) : null;
  const local = text.slice(start, at).replace(/^[._'%+-]+/u, '');
  const domain = (text.slice(at + 1, end) + (broken ?? '')).replace(/[.-]+$/u, '');
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  if (local === '' || local.endsWith('.') || labels.length < 2 || labels.some((label) => label === '')) return null;
  if (!/^\p{L}{2,24}$/u.test(top)) return null;
  return { text: `${local}@${domain}`, start: at - local.length, end: at + 1 + domain.length };
}

/** Finds e-mail addresses, at most twenty. */
export function findEmails(text: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('@'); at !== -1 && found.length < MAX_FOUND; at = text.indexOf('@', at + 1)) {
    const email = emailAround(text, at);
    if (email !== null) found.push(email);
  }
  return found;
}

function trimmed(match: RegExpMatchArray): Found {
  const text = match[0].replace(/[.:/]+$/u, (tail) => (tail === '/' ? '/' : ''));
  const start = match.index ?? 0;
  return { text, start, end: start + text.length };
}

/** Finds web addresses and profiles (`linkedin.com/in/…`), without repeats, at most twenty. */
export function findLinks(text: string): Found[] {
  const found: Found[] = [];
  for (const pattern of [LINK, BARE_LINK, SITE]) {
    for (const match of text.matchAll(pattern)) {
      const link = trimmed(match);
      const overlaps = found.some((other) => link.start < other.end && other.start < link.end);
      if (!overlaps && !found.some((other) => other.text === link.text) && found.length < MAX_FOUND) found.push(link);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
