import { normaliseSkill } from '#libs/skills';
import type { CandidateDigest } from '../candidate-digest.js';
import type { Evidence } from '../match-score.js';
import { isShown, type Credit, type SkillsPart } from '../parts/skills-part.js';
import { yearOf } from '../work/month.js';

/** Below this part of a full credit, a reason is given. */
const FULL = 1000;

export interface SkillsEvidence {
  matching: string[];
  /** Required ones first. */
  missing: string[];
  evidence: Evidence[];
}

/** What a candidate's skills say for and against, in the order of the job's. */
export function skillsEvidence(part: SkillsPart, digest: CandidateDigest): SkillsEvidence {
  const credits = part.credits(digest).toSorted((a, b) => b.wish.weight - a.wish.weight);
  const isMet = ({ wish, skill }: Credit) => skill?.key === wish.skill.key;
  const hasWorked = digest.periods.length > 0;
  const evidence = credits.flatMap((credit) => evidenceOf(part, credit, hasWorked));
  if (digest.skills.length === 0 && credits.length > 0) {
    evidence.push({ part: 'skills', favours: false, code: 'no_skills_named', values: {}, place: null });
  }
  return {
    matching: credits.filter(isMet).map(({ wish }) => wish.skill.name),
    missing: credits.filter((credit) => !isMet(credit)).map(({ wish }) => wish.skill.name),
    evidence,
  };
}

function evidenceOf(part: SkillsPart, credit: Credit, hasWorked: boolean): Evidence[] {
  const { wish, skill } = credit;
  const { key, name, kind, minMonths } = wish.skill;
  const against = (code: string, values: Evidence['values'], place: string | null): Evidence => ({
    part: 'skills',
    favours: false,
    code,
    values: { skill: name, ...values },
    place,
  });
  if (skill === null) return [against(`${kind}_skill_missing`, {}, null)];
  const months = part.monthsOf(skill);
  const found: Evidence = {
    part: 'skills',
    favours: true,
    code: skill.key === key ? `${kind}_skill_met` : 'related_skill',
    values: {
      skill: name,
      ...(skill.key === key ? {} : { related: normaliseSkill(skill.key).name, kind }),
      ...(months === null ? {} : { months }),
    },
    place: skill.place,
  };
  if (credit.credit >= FULL) return [found];
  const short: Evidence[] =
    minMonths !== null && months !== null && months < minMonths
      ? [against('skill_months_short', { months, needed: minMonths }, skill.place)]
      : [];
  const stale: Evidence[] =
    skill.lastUsed !== null && !part.isFresh(skill)
      ? [against('skill_long_ago', { year: yearOf(skill.lastUsed) }, skill.place)]
      : [];
  const unshown: Evidence[] = hasWorked && !isShown(skill) ? [against('skill_not_shown_at_work', {}, skill.place)] : [];
  return [found, ...short, ...stale, ...unshown];
}
