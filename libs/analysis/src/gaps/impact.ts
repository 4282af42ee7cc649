import type { AskedSkill } from '../skills/asked-skills.js';
import type { Comparison } from '../skills/compare-skills.js';
import { counted, listed, timeSpan } from '../texts/phrases.js';

/** What the lack of a skill means, in one or two sentences. */
export function impactOf(gap: AskedSkill, comparison: Comparison, headStart: readonly string[]): string {
  const sentences = [gap.priority === 'required' ? ofRequired(gap, comparison) : ofPreferred(comparison)];
  if (headStart.length > 0) sentences.push(`A head start from the CV: ${listed(headStart)}.`);
  return sentences.join(' ');
}

function ofRequired({ minMonths }: AskedSkill, { missingRequired, matchedRequired }: Comparison): string {
  const total = missingRequired.length + matchedRequired.length;
  const asked = minMonths === null ? '' : `, asked for with ${timeSpan(minMonths)} of experience`;
  if (total === 1) return `Critical for the role: the only required skill${asked}.`;
  if (missingRequired.length === 1) return `The last of ${total} required skills that the CV does not show${asked}.`;
  return `Critical for the role: one of ${counted(total, 'required skill')}${asked}.`;
}

function ofPreferred({ missingPreferred, matchedPreferred }: Comparison): string {
  const total = missingPreferred.length + matchedPreferred.length;
  const which = total === 1 ? 'the only preferred skill' : `one of ${total} preferred skills`;
  return `An advantage, not a condition: ${which}.`;
}
