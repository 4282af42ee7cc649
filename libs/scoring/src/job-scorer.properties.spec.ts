import fc from 'fast-check';
import type { CandidateProfile } from './candidate-profile.js';
import { digestOf } from './digest.js';
import { explain } from './explanation.js';
import type { JobRequirements } from './job-requirements.js';
import { JobScorer } from './job-scorer.js';
import { SCORE_PARTS, type MatchScore, type Weights } from './match-score.js';
import { profile, profileSkill, requirements, weights } from './testing/arbitraries.js';
import { AS_OF } from './testing/profiles.js';
import { totalOf } from './total.js';

/** Places are left out: indexes move with the lists. */
function withoutPlaces({ evidence, ...score }: MatchScore): object {
  return { ...score, evidence: evidence.map(({ part, favours, code, values }) => ({ part, favours, code, values })) };
}

function reversed(of: CandidateProfile): CandidateProfile {
  return {
    ...of,
    skills: of.skills.toReversed(),
    work: of.work.toReversed(),
    education: of.education.toReversed(),
  };
}

describe('scores', () => {
  const scorerOf = (job: JobRequirements, of: Weights) => new JobScorer(job, { weights: of, asOf: AS_OF });

  it('lie between 0 and 100, with one decimal, and weights add up to 100 where there is data', () => {
    fc.assert(
      fc.property(requirements, profile, weights, (job, candidate, of) => {
        const { total, parts } = scorerOf(job, of).assess(digestOf(candidate));
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        let sum = 0;
        for (const part of SCORE_PARTS) {
          const { score, weight } = parts[part];
          sum += weight;
          expect(Number.isInteger(weight)).toBe(true);
          if (score === null) expect(weight).toBe(0);
          else {
            expect(score).toBe(Math.round(score * 10) / 10);
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(100);
          }
        }
        const weighs = SCORE_PARTS.some((part) => parts[part].score !== null && of[part] > 0);
        expect(sum).toBe(weighs ? 100 : 0);
      }),
    );
  });

  it('are the sum of their parts to the last digit, and can be rebuilt from stored ones', () => {
    fc.assert(
      fc.property(requirements, profile, weights, (job, candidate, of) => {
        const score = scorerOf(job, of).assess(digestOf(candidate));
        const thousandths = SCORE_PARTS.reduce((sum, part) => {
          const [whole = '0', decimal = '0'] = String(score.parts[part].score ?? 0).split('.');
          return sum + BigInt(whole + decimal) * BigInt(score.parts[part].weight);
        }, 0n);
        expect(score.total).toBe(Number(thousandths) / 1000);
        const stored = JSON.parse(JSON.stringify(score.parts)) as MatchScore['parts'];
        expect(totalOf(stored)).toBe(score.total);
      }),
    );
  });

  it('are the same with and without evidence, and every time', () => {
    fc.assert(
      fc.property(requirements, profile, weights, (job, candidate, of) => {
        const digest = digestOf(candidate);
        const stored = JSON.parse(JSON.stringify(digest)) as typeof digest;
        const score = scorerOf(job, of).assess(digest);
        const { total, scores } = scorerOf(job, of).partScores(stored);
        expect(total).toBe(score.total);
        for (const part of SCORE_PARTS) expect(scores[part]).toBe(score.parts[part].score);
        expect(scorerOf(job, of).assess(stored)).toEqual(score);
      }),
    );
  });

  it('never fall when a candidate has one more skill', () => {
    fc.assert(
      fc.property(requirements, profile, weights, profileSkill, (job, candidate, of, added) => {
        const scorer = scorerOf(job, of);
        const before = scorer.partScores(digestOf(candidate));
        const after = scorer.partScores(digestOf({ ...candidate, skills: [...candidate.skills, added] }));
        expect(after.total).toBeGreaterThanOrEqual(before.total);
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on the order of lists', () => {
    fc.assert(
      fc.property(requirements, profile, weights, (job, candidate, of) => {
        const score = scorerOf(job, of).assess(digestOf(candidate));
        const other = scorerOf({ ...job, skills: job.skills.toReversed() }, of).assess(digestOf(reversed(candidate)));
        expect(withoutPlaces(other)).toEqual(withoutPlaces(score));
      }),
      { numRuns: 300 },
    );
  });

  it('stay below the bound for their skills', () => {
    fc.assert(
      fc.property(requirements, profile, weights, (job, candidate, of) => {
        const scorer = scorerOf(job, of);
        const digest = digestOf(candidate);
        const [{ total }, skills] = [scorer.partScores(digest), scorer.skills.score(digest)];
        const [education, location] = [scorer.education.score(digest), scorer.location.score(digest)];
        expect(total).toBeLessThanOrEqual(scorer.boundBySkills(skills));
        expect(total).toBeLessThanOrEqual(scorer.boundWithoutExperience(skills, education, location));
      }),
    );
  });

  it('are explained in one to five sentences', () => {
    fc.assert(
      fc.property(requirements, profile, weights, (job, candidate, of) => {
        const text = explain(scorerOf(job, of).assess(digestOf(candidate)), { jobTitle: job.title });
        expect(text).toMatch(/^[A-Z][^\n]*\.$/);
        expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\.|, \.| ,/);
        expect(text.split(/(?<=\.) (?=[A-Z])/).length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
