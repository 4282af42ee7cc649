import fc from 'fast-check';
import type { CandidateDigest } from '../candidate-digest.js';
import { digestOf } from '../digest.js';
import { fieldNames } from '../education/fields.js';
import type { JobRequirements } from '../job-requirements.js';
import { JobScorer } from '../job-scorer.js';
import { occupationNames } from '../occupations/vocabulary.js';
import { profile, requirements, weights } from '../testing/arbitraries.js';
import { AS_OF, candidate, has, held, opening, required } from '../testing/profiles.js';
import { DEFAULT_WEIGHTS, percentsOf } from '../weights.js';
import { packDigest } from './pack-digest.js';
import { PackedReader } from './packed-reader.js';
import { PackedScorer } from './packed-scorer.js';
import { termOf } from './packed-writer.js';

function scorersOf(job: JobRequirements, of = DEFAULT_WEIGHTS): { scorer: JobScorer; words: Set<string> } {
  const scorer = new JobScorer(job, { weights: of, asOf: AS_OF });
  return { scorer, words: new Set(scorer.terms.words) };
}

function begun(packed: Buffer): PackedReader {
  const reader = new PackedReader(packed);
  expect(reader.begin(0)).toBe(true);
  return reader;
}

function sharesAnything(digest: CandidateDigest, { scorer, words }: ReturnType<typeof scorersOf>): boolean {
  const titles = [digest.title, ...digest.positions.map(({ title }) => title)];
  return (
    digest.skills.some(({ key }) => scorer.searchedSkills.has(key)) ||
    titles.some((title) => title?.words.some((word) => words.has(word)))
  );
}

describe('PackedScorer', () => {
  it('scores a packed digest as the digest itself is scored, and leaves out who shares nothing', () => {
    let found = 0;
    fc.assert(
      fc.property(requirements, profile, weights, (job, person, of) => {
        const scorers = scorersOf(job, of);
        const digest = digestOf(person);
        const total = new PackedScorer(scorers.scorer, scorers.words).total(begun(packDigest(digest)), 0);
        const shares = sharesAnything(digest, scorers);
        if (shares) found += 1;
        expect(total).toBe(shares ? scorers.scorer.partScores(digest).total : undefined);
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it('leaves out who has less than the least, and nobody else', () => {
    fc.assert(
      fc.property(requirements, profile, fc.integer({ min: 0, max: 100 }), (job, person, least) => {
        const { scorer, words } = scorersOf(job);
        const packed = begun(packDigest(digestOf(person)));
        const scored = new PackedScorer(scorer, words);
        const whole = scored.total(packed, 0);
        packed.begin(0);
        expect(scored.total(packed, least)).toBe(whole !== undefined && whole >= least ? whole : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads one behind the other with nothing left from the one before', () => {
    const { scorer, words } = scorersOf(opening({ title: 'Cook', skills: [required('Cooking')] }));
    const scored = new PackedScorer(scorer, words);
    const cook = packDigest(digestOf(candidate({ work: [held('Cook', '2020-01', null, 'Cooking for 200.')] })));
    const other = packDigest(digestOf(candidate({ skills: [has('Docker')] })));
    const totals = [cook, other, cook].map((packed) => scored.total(begun(packed), 0));
    expect(totals).toEqual([expect.any(Number), undefined, totals[0]]);
  });

  it("tells two of a job's skills apart from their 32 bits, which they share", () => {
    const [one, other] = ['plumless', 'buckeroo'];
    expect(termOf(one)).toBe(termOf(other));
    const skill = (key: string) => ({ key, name: key, kind: 'required', minMonths: null }) as const;
    const { scorer, words } = scorersOf(opening({ title: 'Keeper', skills: [skill(one), skill(other)] }));
    const digest = digestOf(candidate({ skills: [{ key: one, months: null, lastUsed: null }] }));
    const total = new PackedScorer(scorer, words).total(begun(packDigest(digest)), 0);
    expect(total).toBeGreaterThanOrEqual(scorer.partScores(digest).total);
  });

  it('is not read where another scorer packed it', () => {
    const packed = packDigest(digestOf(candidate({ skills: [has('Docker')] })));
    packed.writeUInt16LE(packed.readUInt16LE() + 1);
    expect(new PackedReader(packed).begin(0)).toBe(false);
  });

  it('keeps more skills than a byte counts', () => {
    const skills = Array.from({ length: 400 }, (_, at) => has(`Skill ${at}`));
    const { scorer, words } = scorersOf(
      opening({ title: 'Keeper', skills: [required('Skill 399'), required('Cooking')] }),
    );
    const digest = digestOf(candidate({ skills, work: [held('Keeper', '2020-01', null, 'Cooking.')] }));
    const total = new PackedScorer(scorer, words).total(begun(packDigest(digest)), 0);
    expect(total).toBe(scorer.partScores(digest).total);
    expect(total).toBeGreaterThan(percentsOf(DEFAULT_WEIGHTS, new Set(['skills', 'experience'])).skills / 2);
  });

  it('knows occupations and fields of study by bits of their own', () => {
    for (const names of [[...occupationNames()], [...fieldNames()]]) {
      expect(names.length).toBeGreaterThan(40);
      expect(new Set(names.map(termOf)).size).toBe(names.length);
    }
  });
});
