import { firstDates, isOnlyDates } from '../dates.js';
import type { Line } from '../layout/line.js';
import type { CertificateEntry, PartialDate } from '../parsed-resume.js';
import { tidy, trimSigns } from '../text/fold.js';
import { hasBullet, withoutBullet } from './entries.js';

const MAX_CERTIFICATES = 40;
const MAX_NAME = 160;
const MAX_ISSUER = 80;
const MAX_LINE = 400;
const SIGNS = ' \t,;:|•·–—-()';
const ISSUED_BY =
  /\s+(?:issued by|awarded by|ausgestellt von|délivré par|emitido por|rilasciato da|uitgegeven door|bei der|by|from)\s+|\s+[–—|]\s+|\s+-\s+|\t+/iu;
const SEVERAL = /\s*[•·|]\s*/u;
const SENTENCE = 110;
const LINK = /(?:https?:\/\/|www\.)\S+/gu;
/** "Name (Issuer" is left when the date behind the issuer is cut out. */
const OPEN_BRACKET = /^([^()]{2,})\(([^()]+)$/u;
/** A line that says no more than when something was given. */
const ONLY_ISSUED =
  /^(?:issued|issued on|date|awarded|completed|valid until|expires|ausgestellt am|gültig bis|délivré le|obtenu en|emitido el|obtenido en|rilasciato il|emitido em|behaald in|afgegeven op)?[\s:]*$/iu;

interface Read extends CertificateEntry {
  line: Line;
}

interface Dated {
  date: PartialDate | null;
  rest: string;
}

function cutDates(text: string): Dated {
  const span = firstDates(text);
  if (span === null) return { date: null, rest: text };
  const before = trimSigns(text.slice(0, span.start), SIGNS, `${SIGNS}/`);
  const behind = trimSigns(text.slice(span.end), SIGNS);
  return { date: span.to ?? span.from, rest: [before, behind].filter((part) => part !== '').join('\t') };
}

/** Takes off signs at the ends, but no bracket that has its partner inside. */
function clean(text: string): string {
  const bare = trimSigns(tidy(text), ' ,;:|•·–—-(', ' ,;:|•·–—-.');
  return bare.includes('(') ? bare : bare.replace(/\)+$/u, '');
}

/** "Name – Issuer", "Name, Issuer", "Name (Issuer)". */
function partIssuer(text: string): { name: string; issuer: string | null } {
  const open = OPEN_BRACKET.exec(text);
  if (open?.[1] !== undefined && open[2] !== undefined) return { name: clean(open[1]), issuer: clean(open[2]) };
  const [name = '', ...rest] = text
    .split(ISSUED_BY)
    .map(clean)
    .filter((part) => part !== '');
  if (rest.length > 0) return { name, issuer: rest[0] ?? null };
  const comma = /^([^,]{3,}),\s+([^,]{2,})$/u.exec(name);
  if (comma?.[1] !== undefined && comma[2] !== undefined && /^\p{Lu}/u.test(comma[2])) {
    return { name: clean(comma[1]), issuer: clean(comma[2]) };
  }
  return { name, issuer: null };
}

function read(text: string, line: Line): Read | null {
  const { date, rest } = cutDates(text);
  const { name, issuer } = partIssuer(rest);
  if (!/\p{L}{2}/u.test(name) || name.length > MAX_NAME) return null;
  return { name, issuer: issuer !== null && issuer.length <= MAX_ISSUER ? issuer : null, date, line };
}

/** Several on one line are parted by signs; by commas only in a line that holds no date and no issuer. */
function itemsOf(text: string): string[] {
  const listed = text.split(/\s*;\s*/u).filter((item) => item !== '');
  if (listed.length > 1) return listed;
  const items = text.split(SEVERAL).filter((item) => item !== '');
  const dated = items.filter((item) => firstDates(item) !== null).length;
  // "Name | Issuer | 2020" is one certificate: its date stands once.
  if (items.length > 1 && dated !== 1) return items;
  const commas = text.split(/,\s+/u);
  return commas.length >= 3 && dated === 0 ? commas : [text];
}

/** A smaller, lighter or indented line below a name without issuer tells who gave it. */
function isBelow(line: Line, name: Line): boolean {
  if (hasBullet(line.text) || line.gapBefore > 0.9 || line.text.length > MAX_ISSUER) return false;
  return (
    (name.bold && !line.bold) || line.fontSize < name.fontSize - 0.4 || (hasBullet(name.text) && line.x > name.x + 2)
  );
}

function complete(last: Read, text: string): void {
  const { date, rest } = cutDates(text);
  last.date ??= date;
  const issuer = clean(rest);
  if (last.issuer === null && issuer !== '') last.issuer = issuer;
}

function textOf(line: Line): string {
  return withoutBullet(line.text).slice(0, MAX_LINE).replace(LINK, ' ').trim();
}

/** A name that a narrow column breaks behind its hyphen goes on in the next line. */
function joinBroken(lines: readonly Line[]): { text: string; line: Line }[] {
  const joined: { text: string; line: Line }[] = [];
  for (const line of lines) {
    const text = textOf(line);
    const last = joined.at(-1);
    if (last !== undefined && /\s[-–]$/u.test(last.text) && !hasBullet(line.text)) last.text = `${last.text} ${text}`;
    else if (text !== '') joined.push({ text, line });
  }
  return joined;
}

/** Whether a line holds a date and nothing else; such a line belongs to the one above or, at the start, below. */
function dateAlone(text: string): PartialDate | null {
  const { date, rest } = cutDates(text);
  return isOnlyDates(text) || ONLY_ISSUED.test(rest) ? date : null;
}

/** Reads the certificates, licences and courses of one section: one a line, or several parted by signs. */
export function readCertificates(lines: readonly Line[]): CertificateEntry[] {
  const found: Read[] = [];
  const joined = joinBroken(lines);
  const datesLead = joined[0] !== undefined && dateAlone(joined[0].text) !== null;
  let pending: PartialDate | null = null;
  for (const { text, line } of joined) {
    const last = found.at(-1);
    const alone = dateAlone(text);
    if (alone !== null && (datesLead || last?.date !== null)) pending = alone;
    else if (alone !== null && last !== undefined) last.date = alone;
    else if (last !== undefined && (isBelow(line, last.line) || (datesLead && pending === null))) complete(last, text);
    else if (text.length <= SENTENCE * 2) {
      const items = itemsOf(text).flatMap((item) => read(item, line) ?? []);
      found.push(...items.map((item) => ({ ...item, date: item.date ?? pending })));
      pending = null;
    }
  }
  return found.slice(0, MAX_CERTIFICATES).map(({ name, issuer, date }) => ({ name, issuer, date }));
}
