import fc from 'fast-check';
import { systemActor } from '#libs/database';
import type { OutboxEntry } from '#libs/jobs';
import { createTestDatabase, createTwoTenants, type TestDatabase, type TestTenant } from '#libs/testing';
import { assembleMatching, type MatchingParts } from './assemble.js';
import { isAhead, type Ranked } from './best-of.js';
import { CandidateDigests } from './candidate-digests.js';
import { MOST_OF_CANDIDATE, MOST_OF_JOB } from './match.js';
import { MatchedJobsRepository } from './matched-jobs.repository.js';
import { PreparedJob, traitsOf } from './prepared-job.js';
import {
  changeSkills,
  insertOpening,
  insertPeople,
  type GivenJob,
  type GivenPerson,
} from './testing/people-and-jobs.js';

const AS_OF = '2026-11';
const SKILLS = ['Python', 'Java', 'SQL', 'Docker', 'Kubernetes', 'React', 'Welding', 'Nursing', 'Accounting', 'Excel'];
const TITLES = ['Software developer', 'Nurse', 'Welder', 'Accountant', 'Data analyst', 'Project manager'];
const PLACES = ['Berlin, Germany', 'Munich, Germany', 'Paris, France'];

const skills = (most: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...SKILLS), { maxLength: most });
const person: fc.Arbitrary<GivenPerson> = fc.record(
  {
    skills: skills(5),
    title: fc.constantFrom(...TITLES),
    location: fc.constantFrom(...PLACES),
    experienceMonths: fc.integer({ min: 0, max: 240 }),
  },
  { requiredKeys: ['skills'] },
);
const job: fc.Arbitrary<GivenJob> = fc.record(
  {
    title: fc.constantFrom(...TITLES),
    required: skills(4),
    preferred: skills(3),
    experienceMinYears: fc.integer({ min: 0, max: 10 }),
    location: fc.constantFrom(...PLACES),
  },
  { requiredKeys: ['title', 'required'] },
);

/** The same people and jobs in each run of the tests. */
function sample<Value>(arbitrary: fc.Arbitrary<Value>, count: number, seed: number): Value[] {
  return fc.sample(arbitrary, { numRuns: count, seed });
}

describe('the best matches', () => {
  let test: TestDatabase;
  let parts: MatchingParts;
  let sent: OutboxEntry[] = [];
  let ours: TestTenant;
  let people: string[];
  let jobs: string[];

  beforeAll(async () => {
    test = await createTestDatabase();
    const outbox = { sendAfterCommit: (entry: OutboxEntry): void => void sent.push(entry) };
    parts = assembleMatching(test.database, outbox, { publish: () => Promise.resolve() }, () => AS_OF);
    const [one, other] = await createTwoTenants(test.database);
    ours = one;
    people = [
      ...(await insertPeople(test.database, ours.recruiter, sample(person, 200, 1))),
      ...(await insertPeople(test.database, ours.otherRecruiter, sample(person, 120, 2))),
    ];
    await insertPeople(test.database, other.recruiter, sample(person, 20, 3));
    jobs = [];
    for (const given of sample(job, 6, 4)) jobs.push(await insertOpening(test.database, ours.recruiter, given));
    jobs.push(await insertOpening(test.database, ours.recruiter, { title: 'Nurse' }));
    // Digests first: by title only those are found who have one.
    for (const id of people) await parts.candidates.run(ours.tenantId, id);
    for (const id of jobs) await parts.jobs.run(ours.tenantId, id);
    sent = [];
  }, 120_000);

  afterAll(async () => {
    await test.drop();
  });

  /** Every candidate scored, one by one. */
  async function bruteForce(jobId: string): Promise<Ranked[]> {
    const found = await new MatchedJobsRepository(test.database).find(ours.tenantId, jobId, AS_OF);
    if (found === undefined) throw new Error('The job is not open.');
    const prepared = new PreparedJob(found.requirements, { weights: found.weights, asOf: AS_OF });
    const subjects = await new CandidateDigests(test.database).of(ours.tenantId, people);
    return subjects
      .filter(({ digest }) => prepared.shares(traitsOf(digest)))
      .map(({ id, digest }) => ({ id, total: prepared.scorer.partScores(digest).total }))
      .sort((a, b) => (isAhead(a, b) ? -1 : 1));
  }

  async function keptOf(where: { jobId: string; ofJob: true } | { candidateId: string }): Promise<Ranked[]> {
    const rows = await test.database.withTenant(systemActor(ours.tenantId), (tx) => tx.match.findMany({ where }));
    const id = 'jobId' in where ? 'candidateId' : 'jobId';
    return rows.map((row) => ({ id: row[id], total: row.total.toNumber() })).sort((a, b) => (isAhead(a, b) ? -1 : 1));
  }

  async function expectExact(): Promise<void> {
    for (const jobId of jobs) {
      expect(await keptOf({ jobId, ofJob: true })).toEqual((await bruteForce(jobId)).slice(0, MOST_OF_JOB));
    }
  }

  it('of a job are exactly those that scoring everybody would find', async () => {
    await expectExact();
    const counts = await Promise.all(jobs.map(async (id) => (await bruteForce(id)).length));
    expect(Math.max(...counts)).toBeGreaterThan(MOST_OF_JOB);
    expect(Math.min(...counts)).toBeLessThan(MOST_OF_JOB);
  });

  it('stay so when candidates gain and lose skills, one run after the other', async () => {
    const changes = sample(fc.tuple(fc.nat({ max: people.length - 1 }), skills(6)), 40, 5);
    for (const [at, given] of changes) {
      const id = people[at] ?? '';
      await changeSkills(test.database, ours.tenantId, id, given);
      await parts.candidates.run(ours.tenantId, id);
      // Where somebody left the best, the job is matched again.
      for (const { jobName, payload } of sent.splice(0)) {
        if (jobName === 'match.job') await parts.jobs.run(ours.tenantId, String(payload['jobId']));
      }
    }
    await expectExact();
  }, 60_000);

  it('of a job stay so when packed digests promise more than the digests hold', async () => {
    const [jobId = ''] = jobs;
    const [best] = await bruteForce(jobId);
    await test.database.withTenant(systemActor(ours.tenantId), async (tx) => {
      await tx.$executeRaw`update packed_digests p set packed = b.packed from packed_digests b
        where b.tenant_id = p.tenant_id and b.candidate_id = ${best?.id}::uuid`;
      await tx.jobMatchRun.deleteMany({ where: { jobId } });
      await tx.match.deleteMany({ where: { jobId } });
    });
    await parts.jobs.run(ours.tenantId, jobId);
    expect(await keptOf({ jobId, ofJob: true })).toEqual((await bruteForce(jobId)).slice(0, MOST_OF_JOB));
    await test.database.withTenant(systemActor(ours.tenantId), (tx) => tx.packedDigest.deleteMany());
    await new CandidateDigests(test.database).of(ours.tenantId, people);
  });

  it('of a job stay so where digests are those of another scorer, or missing', async () => {
    const [jobId = ''] = jobs;
    const best = (await bruteForce(jobId)).slice(0, 20).map(({ id }) => id);
    await test.database.withTenant(systemActor(ours.tenantId), async (tx) => {
      await tx.matchProfile.deleteMany({ where: { candidateId: { in: best.slice(10) } } });
      await tx.matchProfile.updateMany({
        where: { candidateId: { in: best.slice(0, 10) } },
        data: { scorerVersion: '0' },
      });
      await tx.packedDigest.updateMany({
        where: { candidateId: { in: best.slice(0, 10) } },
        data: { packed: Buffer.from('0000', 'hex') },
      });
      await tx.jobMatchRun.deleteMany({ where: { jobId } });
      await tx.match.deleteMany({ where: { jobId } });
    });
    await parts.jobs.run(ours.tenantId, jobId);
    const kept = await keptOf({ jobId, ofJob: true });
    expect(kept).toEqual((await bruteForce(jobId)).slice(0, MOST_OF_JOB));
    expect(kept.slice(0, best.length).map(({ id }) => id)).toEqual(best);
  });

  it('of a candidate are kept, however many are better', async () => {
    const totals = new Map<string, Ranked[]>();
    for (const jobId of jobs) {
      for (const { id, total } of await bruteForce(jobId)) {
        totals.set(id, [...(totals.get(id) ?? []), { id: jobId, total }]);
      }
    }
    expect(jobs.length).toBeLessThan(MOST_OF_CANDIDATE);
    for (const candidateId of people.slice(0, 40)) {
      await parts.candidates.run(ours.tenantId, candidateId);
      const expected = (totals.get(candidateId) ?? []).sort((a, b) => (isAhead(a, b) ? -1 : 1));
      expect(await keptOf({ candidateId })).toEqual(expected);
    }
  });
});
