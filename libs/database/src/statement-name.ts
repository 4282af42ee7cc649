import { createHash } from 'node:crypto';

const MOST_NAMES = 2000;
const names = new Map<string, string>();

/** Prepared statements are kept per connection by name; the map is bounded because raw SQL could vary without end. */
export function statementName(sql: string): string {
  let name = names.get(sql);
  if (name === undefined) {
    name = `p${createHash('sha1').update(sql).digest('hex').slice(0, 30)}`;
    if (names.size > MOST_NAMES) names.clear();
    names.set(sql, name);
  }
  return name;
}
