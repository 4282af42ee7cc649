const MOST_HEADER_BYTES = 256 * 1024;

/**
 * The values of the header fields of a message, by lower-case name, unfolded and not decoded; what follows the headers is
 * not looked at. Linear in the length of the headers, of which no more than 256 KB are read.
 */
export function headersOf(raw: Buffer): ReadonlyMap<string, string[]> {
  const headers = new Map<string, string[]>();
  let latest: string[] | undefined;
  for (const line of raw.subarray(0, MOST_HEADER_BYTES).toString('latin1').split('\n')) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (text === '') break;
    const folded = text.startsWith(' ') || text.startsWith('\t');
    if (folded && latest !== undefined) {
      latest.push(`${latest.pop() ?? ''} ${text.trim()}`);
      continue;
    }
    const colon = text.indexOf(':');
    if (folded || colon < 1) continue;
    const name = text.slice(0, colon).trim().toLowerCase();
    latest = headers.get(name) ?? [];
    latest.push(text.slice(colon + 1).trim());
    headers.set(name, latest);
  }
  return headers;
}

/** The Message-ID, without what could be taken for another line; null when there is none. */
export function messageIdOf(raw: Buffer): string | null {
  const [value = ''] = headersOf(raw).get('message-id') ?? [];
  const id = value.replace(/[^\x21-\x7e]/g, '').slice(0, 500);
  return id === '' ? null : id;
}
