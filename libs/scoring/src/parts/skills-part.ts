import { relatedSkills } from '#libs/skills';
import type { CandidateDigest, DigestSkill } from '../candidate-digest.js';
import type { JobRequirements, RequiredSkill } from '../job-requirements.js';
import { distinctSkills } from '../skills/distinct-skills.js';
import { isSoftSkill } from '../skills/soft-skills.js';

/** Of a skill that is required, in relation to one that is preferred. */
const REQUIRED_WEIGHT = 12;
const PREFERRED_WEIGHT = 4;
/** What everybody says of themselves tells few people apart. */
const SOFT_DIVISOR = 4;
/** However many skills are preferred: together they count for no more than this share beside required ones. */
const MOST_PREFERRED = 0.3;
/** Credits are in thousandths. */
const FULL = 1000;
/** What having a skill is worth without any of the months asked for, and when nothing is known of them. */
const WITHOUT_MONTHS = 500;
const UNKNOWN_MONTHS = 750;
/** What a skill of the list is worth that none of the dated positions shows. */
const NOT_SHOWN = 850;
/** Use counts in full for three years; from then on it fades, to this in ten years. */
const FRESH_MONTHS = 36;
const STALE_MONTHS = 120;
const STALE = 700;

/** What of a digest the part looks at. */
export type UsedSkills = Pick<CandidateDigest, 'skills' | 'periods'>;

/** One skill of the job, with what counts for it. */
export interface Wish {
  readonly skill: RequiredSkill;
  readonly weight: number;
}

/** The best that a candidate has for a wish. */
export interface Credit {
  readonly wish: Wish;
  /** 0 to 1000 */
  readonly credit: number;
  /** What it comes from; null when there is nothing. */
  readonly skill: DigestSkill | null;
}

interface Target {
  /** Of the wish in the list of wishes. */
  wish: number;
  /** 100 for the skill itself, less for a related one. */
  value: number;
}

const NO_TARGETS: readonly Target[] = [];

/** The skills that a job asks for, held against those of candidates. */
export class SkillsPart {
  readonly wishes: readonly Wish[];
  /** By the key of what a candidate may have. */
  readonly #targets = new Map<string, Target[]>();
  /** Used again for each candidate: `atMost` is asked for all of them. */
  readonly #most: number[];
  readonly #requiredWeight: number;
  readonly #preferredWeight: number;
  readonly #preferredShare: number;

  constructor(
    job: JobRequirements,
    private readonly asOf: number,
  ) {
    this.wishes = distinctSkills(job.skills).map((skill) => ({ skill, weight: weightOf(skill) }));
    this.#most = this.wishes.map(() => 0);
    this.wishes.forEach(({ skill: { key } }, wish) => {
      this.#target(key, { wish, value: 100 });
      for (const related of relatedSkills(key)) this.#target(related.key, { wish, value: related.value });
    });
    this.#requiredWeight = sumOf(this.wishes, 'required');
    this.#preferredWeight = sumOf(this.wishes, 'preferred');
    this.#preferredShare = shareOfPreferred(this.#requiredWeight, this.#preferredWeight);
  }

  #target(key: string, target: Target): void {
    const targets = this.#targets.get(key);
    if (targets === undefined) this.#targets.set(key, [target]);
    else targets.push(target);
  }

  /** In tenths, 0 to 1000; null when the job asks for no skill. */
  score(digest: UsedSkills): number | null {
    if (this.wishes.length === 0) return null;
    return digest.skills.length === 0 ? 0 : this.#scoreOf(this.#credits(digest));
  }

  /** As `score` of a candidate with these skills, if all use of them were what could be wished. */
  atMost(keys: readonly string[]): number | null {
    if (this.wishes.length === 0) return null;
    if (keys.length === 0) return 0;
    this.#most.fill(0);
    for (const key of keys) {
      for (const { wish, value } of this.#targets.get(key) ?? NO_TARGETS) {
        this.#most[wish] = Math.max(this.#most[wish] ?? 0, (value * FULL) / 100);
      }
    }
    return this.#scoreOf(this.#most);
  }

  /** What the candidate has for each wish. */
  credits(digest: CandidateDigest): Credit[] {
    const credits = this.#credits(digest);
    return this.wishes.map((wish, at) => ({
      wish,
      credit: credits[at] ?? 0,
      skill: (credits[at] ?? 0) === 0 ? null : this.#source(digest, at, credits[at] ?? 0),
    }));
  }

  /** The keys of the skills that count, related ones among them. */
  searched(): Iterable<string> {
    return this.#targets.keys();
  }

  #credits({ skills, periods }: UsedSkills): number[] {
    const hasWorked = periods.length > 0;
    const credits = new Array<number>(this.wishes.length).fill(0);
    for (const skill of skills) {
      const targets = this.#targets.get(skill.key);
      if (targets === undefined) continue;
      for (const { wish, value } of targets) {
        const credit = this.#credit(skill, wish, value, hasWorked);
        if (credit > (credits[wish] ?? 0)) credits[wish] = credit;
      }
    }
    return credits;
  }

  #source({ skills, periods }: CandidateDigest, wish: number, credit: number): DigestSkill | null {
    const sources = skills.filter((skill) =>
      this.#targets
        .get(skill.key)
        ?.some(
          (target) => target.wish === wish && this.#credit(skill, wish, target.value, periods.length > 0) === credit,
        ),
    );
    // Where the resume shows its use says more than a list does.
    return sources.find(({ place }) => place !== 'skills') ?? sources[0] ?? null;
  }

  #credit(skill: DigestSkill, wish: number, value: number, hasWorked: boolean): number {
    const minMonths = this.wishes[wish]?.skill.minMonths ?? 0;
    const use = minMonths > 0 ? monthsFactor(this.monthsOf(skill), minMonths) : FULL;
    const shown = hasWorked && !isShown(skill) ? NOT_SHOWN : FULL;
    return Math.round((value * use * this.#freshness(skill) * shown) / (100 * FULL * FULL));
  }

  /** How long a skill has been used until now; null when nothing is known. */
  monthsOf({ months, since }: DigestSkill): number | null {
    if (months === null) return null;
    return since === null ? months : months + Math.max(0, this.asOf - since + 1);
  }

  /** Whether its use is recent enough to count in full. */
  isFresh(skill: DigestSkill): boolean {
    return this.#freshness(skill) === FULL;
  }

  /** 700 to 1000 */
  #freshness({ lastUsed }: DigestSkill): number {
    if (lastUsed === null) return FULL;
    const ago = Math.min(STALE_MONTHS, Math.max(FRESH_MONTHS, this.asOf - lastUsed));
    return FULL - Math.round(((FULL - STALE) * (ago - FRESH_MONTHS)) / (STALE_MONTHS - FRESH_MONTHS));
  }

  #scoreOf(credits: readonly number[]): number {
    let required = 0;
    let preferred = 0;
    for (let at = 0; at < credits.length; at++) {
      const { skill, weight } = this.wishes[at] as Wish;
      if (skill.kind === 'required') required += weight * (credits[at] ?? 0);
      else preferred += weight * (credits[at] ?? 0);
    }
    const ofRequired = this.#requiredWeight === 0 ? 0 : required / this.#requiredWeight;
    const ofPreferred = this.#preferredWeight === 0 ? 0 : preferred / this.#preferredWeight;
    return Math.round(ofRequired * (1 - this.#preferredShare) + ofPreferred * this.#preferredShare);
  }
}

/** Whether some position names it. */
export function isShown({ place, months, lastUsed }: DigestSkill): boolean {
  return place !== 'skills' || months !== null || lastUsed !== null;
}

function weightOf({ name, kind }: RequiredSkill): number {
  const weight = kind === 'required' ? REQUIRED_WEIGHT : PREFERRED_WEIGHT;
  return isSoftSkill(name) ? weight / SOFT_DIVISOR : weight;
}

function sumOf(wishes: readonly Wish[], kind: RequiredSkill['kind']): number {
  return wishes.reduce((sum, { skill, weight }) => sum + (skill.kind === kind ? weight : 0), 0);
}

function shareOfPreferred(required: number, preferred: number): number {
  if (required === 0) return preferred === 0 ? 0 : 1;
  return Math.min(MOST_PREFERRED, preferred / (required + preferred));
}

function monthsFactor(months: number | null, wanted: number): number {
  if (months === null) return UNKNOWN_MONTHS;
  return WITHOUT_MONTHS + Math.round(((FULL - WITHOUT_MONTHS) * Math.min(months, wanted)) / wanted);
}
