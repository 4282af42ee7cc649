import type { DigestPeriod, DigestPosition, DigestSkill } from '../candidate-digest.js';
import type { CandidateProfile, ProfileSkill } from '../candidate-profile.js';
import { monthOf } from '../work/month.js';

/**
 * The skills of the list, and those that the texts name. One that both have stands twice: the better of them counts, so
 * that naming a skill never does harm.
 *
 * @param mentioned keys of the skills that the summary names
 */
export function digestSkills(
  profile: CandidateProfile,
  { positions, periods }: { positions: readonly DigestPosition[]; periods: readonly DigestPeriod[] },
  mentioned: readonly string[],
): DigestSkill[] {
  const used = new Set(positions.flatMap(({ skills }) => skills));
  const all = [
    ...profile.skills.map(listed),
    ...Array.from(used, (key) => inWork(key, positions, periods)),
    ...mentioned.map((key) => ({ key, months: null, lastUsed: null, since: null, place: 'summary' })),
  ];
  return all.toSorted((a, b) => compare(a.key, b.key) || compare(textOf(a), textOf(b)));
}

function listed({ key, months, lastUsed }: ProfileSkill): DigestSkill {
  return { key, months, lastUsed: lastUsed === null ? null : monthOf(lastUsed), since: null, place: 'skills' };
}

/** A skill by the positions that name it, of which the latest is where it stands. */
function inWork(key: string, positions: readonly DigestPosition[], periods: readonly DigestPeriod[]): DigestSkill {
  const users = new Set(positions.flatMap(({ skills }, at) => (skills.includes(key) ? [at] : [])));
  const latest = positions[Math.min(...users)];
  const times = periods.filter((period) => period.positions.some((at) => users.has(at)));
  const months = times.reduce((sum, { first, last }) => sum + (last === null ? 0 : last - first + 1), 0);
  const since = times.find(({ last }) => last === null)?.first ?? null;
  const lastUsed = since === null ? Math.max(0, ...times.map(({ last }) => last ?? 0)) : 0;
  return {
    key,
    months: times.length === 0 ? null : months,
    lastUsed: lastUsed === 0 ? null : lastUsed,
    since,
    place: `work[${latest?.index ?? 0}]`,
  };
}

function textOf({ months, lastUsed, since, place }: DigestSkill): string {
  return `${months ?? ''} ${lastUsed ?? ''} ${since ?? ''} ${place}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
