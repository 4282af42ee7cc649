const MOST_HTML = 300_000;
/** Elements whose content is no text. */
const UNSEEN = ['script', 'style', 'head', 'title', 'template', 'svg'];
const ENDS_LINE = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'section',
  'header',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const LARGEST_CODE_POINT = 0x10ffff;

/** The text of a page, a line for each block; nothing in it is markup. Linear in its length, of which 300,000 characters are read. */
export function textOfHtml(html: string): string {
  const page = html.slice(0, MOST_HTML);
  const lower = page.toLowerCase();
  const unseen = new Set(UNSEEN);
  let [text, place] = ['', 0];
  while (place < page.length) {
    const start = page.indexOf('<', place);
    text += inOneLine(page.slice(place, start === -1 ? undefined : start));
    if (start === -1) break;
    const end = page.indexOf('>', start);
    if (end === -1) break;
    const name = /^<[/!]?([a-z0-9]*)/.exec(lower.slice(start, start + 20))?.[1] ?? '';
    if (ENDS_LINE.has(name)) text += '\n';
    place = end + 1;
    if (lower[start + 1] === '/' || !unseen.has(name)) continue;
    const after = endOf(lower, name, end);
    // Looked for once: a page of nothing but such tags would be searched to its end for each.
    if (after === undefined) unseen.delete(name);
    else place = after;
  }
  return decoded(text)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function inOneLine(text: string): string {
  return text.replace(/\s/gu, ' ').replace(/ {2,}/gu, ' ');
}

/** The place behind an element; undefined when it has no end. */
function endOf(lower: string, name: string, tagEnd: number): number | undefined {
  const close = lower.indexOf(`</${name}`, tagEnd);
  if (close === -1) return undefined;
  const end = lower.indexOf('>', close);
  return end === -1 ? lower.length : end + 1;
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= LARGEST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}
