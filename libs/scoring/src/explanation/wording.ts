const MOST_NAMES = 4;

/** "a", "a and b", "a, b and c". */
export function joined(items: readonly string[], word: string, sign = ','): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  // Behind semicolons a clause may have commas of its own.
  const close = sign === ',' ? ` ${word}` : `${sign} ${word}`;
  return `${items.slice(0, -1).join(`${sign} `)}${close} ${last}`;
}

/** The first names of a list, and how many more there are. */
export function listed(names: readonly string[], word: string): string {
  const more = names.length - MOST_NAMES;
  return joined(more <= 0 ? names : [...names.slice(0, MOST_NAMES), `${more} more`], word);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1 year", "2.5 years". */
export function counted(number: string | number, noun: string): string {
  return `${number} ${noun}${Number(number) === 1 ? '' : 's'}`;
}
