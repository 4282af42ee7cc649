import { normaliseSkill } from '#libs/skills';

/** More names than jobs have: what is beyond is looked up again. */
const MOST_KEPT = 20_000;
const known = new Map<string, boolean>();

/** Whether a skill is one of character. Remembered, since thousands of jobs ask for the same skills. */
export function isSoftSkill(name: string): boolean {
  let isSoft = known.get(name);
  if (isSoft === undefined) {
    isSoft = normaliseSkill(name).category === 'soft';
    if (known.size < MOST_KEPT) known.set(name, isSoft);
  }
  return isSoft;
}
