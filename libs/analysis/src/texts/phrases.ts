/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** As `listed`, but with no more than `most` names: "A, B and 3 more". */
export function listedUpTo(most: number, names: readonly string[]): string {
  const left = names.length - most;
  return left <= 0 ? listed(names) : listed([...names.slice(0, most), `${left} more`]);
}

/** "1 hour", "2 hours" */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "3 years and 2 months" */
export function timeSpan(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return counted(rest, 'month');
  return rest === 0 ? counted(years, 'year') : `${counted(years, 'year')} and ${counted(rest, 'month')}`;
}

/** "66.7%", "100%" */
export function percent(value: number): string {
  return `${value}%`;
}

/** "3 of 5", "all 5", "both" */
export function countOf(part: number, whole: number): string {
  if (part < whole) return `${part} of ${whole}`;
  return whole === 2 ? 'both' : `all ${whole}`;
}
