import { v7 as uuidv7 } from 'uuid';
import { assembleDuplicates, CandidatesRepository, type DuplicateServices } from '#libs/candidates';
import { systemActor } from '#libs/database';
import { ProcessingJobsRepository, type Fence } from '#libs/jobs';
import {
  createTestDatabase,
  createTwoTenants,
  insertCandidate,
  insertResume,
  readingOf,
  rowsOf,
  unreadable,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { WebhookEvents } from '#libs/webhooks';
import { ReadingsService } from './readings.service.js';
import type { Resume } from './resume.js';
import { ResumesRepository } from './resumes.repository.js';

describe('ReadingsService', () => {
  let test: TestDatabase;
  let jobs: ProcessingJobsRepository;
  let resumes: ResumesRepository;
  let readings: ReadingsService;
  let duplicates: DuplicateServices['duplicates'];
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
    jobs = new ProcessingJobsRepository(test.database);
    resumes = new ResumesRepository(test.database);
    const parts = assembleDuplicates(test.database, { sendAfterCommit: () => undefined });
    const { uploadRule } = parts;
    ({ duplicates } = parts);
    readings = new ReadingsService(
      test.database,
      resumes,
      new CandidatesRepository(test.database),
      new WebhookEvents({ sendAfterCommit: () => undefined }),
      uploadRule,
    );
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await test.drop();
  });

  interface Started {
    fence: Fence;
    resume: Resume;
  }

  /** A resume that a worker has begun to read. */
  async function started(owner: PersonalActor, content?: string): Promise<Started> {
    const { id, jobId } = await insertResume(test.database, owner, content === undefined ? {} : { content });
    return { fence: await start(owner.tenantId, jobId), resume: await found(owner.tenantId, id) };
  }

  async function start(tenantId: string, processingJobId: string): Promise<Fence> {
    const job = await jobs.start(tenantId, processingJobId);
    return { tenantId, processingJobId, attempt: job?.attempts ?? 0 };
  }

  async function found(tenantId: string, id: string): Promise<Resume> {
    const resume = await readings.find(tenantId, id);
    if (resume === undefined) throw new Error('The resume is not there.');
    return resume;
  }

  /** What the tenant's webhooks are told, in order; all of it is wanted. */
  async function toldTo({ tenantId, admin }: TestTenant): Promise<() => Promise<{ type: string; data: object }[]>> {
    await test.database.withTenant(systemActor(tenantId), (tx) =>
      tx.webhookEndpoint.create({
        data: {
          ...{ tenantId, id: uuidv7(), url: 'https://hooks.example.com/', secret: new Uint8Array(8) },
          ...{ createdBy: admin.userId, events: ['resume.completed', 'resume.failed', 'candidate.created'] },
        },
      }),
    );
    return () =>
      rowsOf<{ type: string; data: object }>(
        test.adminUrl,
        'select type, data from webhook_events where tenant_id = $1 order by id',
        [tenantId],
      );
  }

  async function candidatesOf({
    tenantId,
  }: TestTenant): Promise<
    { id: string; email: string | null; name: string | null; userId: string | null; ownerId: string }[]
  > {
    const rows = await test.database.withTenant(systemActor(tenantId), (tx) =>
      tx.candidate.findMany({ orderBy: { id: 'asc' }, include: { contacts: true } }),
    );
    return rows.map((row) => ({ ...row, email: row.contacts[0]?.email ?? null }));
  }

  it('writes reading, candidate and end of the task together', async () => {
    const { fence, resume } = await started(ours.recruiter);
    expect(await readings.complete(fence, resume, readingOf())).toBe(true);
    const [candidate] = await candidatesOf(ours);
    expect(candidate).toMatchObject({
      name: 'Ada Byron',
      email: 'ada@example.com',
      ownerId: ours.recruiter.userId,
      userId: null,
    });
    expect((await found(ours.tenantId, resume.id)).candidateId).toBe(candidate?.id);
    expect(await resumes.findReading(ours.recruiter, resume.id)).toMatchObject({
      quality: 'good',
      candidateId: candidate?.id,
      readMs: 12,
      resume: {
        languages: [{ language: 'English', fluency: 'native' }],
        certificates: [{ name: 'Proof of skill', issuer: 'Analytical Society', date: '1842' }],
        projects: [{ name: 'Engine', description: 'Notes on it' }],
        publications: [{ name: 'Sketch of the engine', releaseDate: '1843' }],
        experienceMonths: 24,
        skillUse: [{ skill: 'Mathematics', months: 24, lastUsed: '1843-06' }],
        language: 'en',
      },
    });
    expect(await jobs.find(ours.recruiter, fence.processingJobId)).toMatchObject({
      status: 'completed',
      progressPercentage: 100,
    });
  });

  it('makes one candidate when two workers finish the same resume at the same time', async () => {
    for (let round = 0; round < 5; round++) {
      const { fence: first, resume } = await started(ours.recruiter, `round ${round}`);
      const second = await start(ours.tenantId, first.processingJobId);
      const email = `round-${round}@example.com`;
      const ends = await Promise.all(
        [first, second].map((fence) => readings.complete(fence, resume, readingOf({ email }))),
      );
      expect(ends).toEqual([false, true]);
      expect((await candidatesOf(ours)).filter((candidate) => candidate.email === email)).toHaveLength(1);
    }
  });

  it('does a result a hundred times delivered once', async () => {
    const { fence, resume } = await started(ours.recruiter);
    const ends = await Promise.all(Array.from({ length: 100 }, () => readings.complete(fence, resume, readingOf())));
    expect(ends.filter((written) => written)).toHaveLength(1);
    expect(await candidatesOf(ours)).toHaveLength(1);
  });

  it('makes one candidate of two resumes with the same address that are finished at the same time', async () => {
    for (let round = 0; round < 5; round++) {
      const email = `both-${round}@example.com`;
      const both = [await started(ours.recruiter), await started(ours.recruiter)];
      const ends = await Promise.all(
        both.map(({ fence, resume }) => readings.complete(fence, resume, readingOf({ email }))),
      );
      expect(ends).toEqual([true, true]);
      const made = (await candidatesOf(ours)).filter((candidate) => candidate.email === email);
      expect(made).toHaveLength(1);
      const links = await Promise.all(
        both.map(async ({ resume }) => (await found(ours.tenantId, resume.id)).candidateId),
      );
      expect(links).toEqual([made[0]?.id, made[0]?.id]);
    }
  });

  it('keeps the candidates of each recruiter and tenant apart, though they share an address', async () => {
    for (const owner of [ours.recruiter, ours.otherRecruiter, theirs.recruiter]) {
      const { fence, resume } = await started(owner);
      expect(await readings.complete(fence, resume, readingOf())).toBe(true);
    }
    expect((await candidatesOf(ours)).map(({ ownerId }) => ownerId)).toEqual([
      ours.recruiter.userId,
      ours.otherRecruiter.userId,
    ]);
    expect(await candidatesOf(theirs)).toHaveLength(1);
  });

  it('writes nothing of a worker that was overtaken', async () => {
    const { fence, resume } = await started(ours.recruiter);
    await start(ours.tenantId, fence.processingJobId);
    expect(await readings.complete(fence, resume, readingOf())).toBe(false);
    expect(await candidatesOf(ours)).toEqual([]);
    expect(await resumes.findReading(ours.recruiter, resume.id)).toBeUndefined();
  });

  it('makes no person of a file in which there is nothing to read', async () => {
    const { fence, resume } = await started(ours.recruiter);
    expect(await readings.complete(fence, resume, unreadable())).toBe(true);
    expect(await candidatesOf(ours)).toEqual([]);
    expect(await resumes.findReading(ours.recruiter, resume.id)).toMatchObject({
      quality: 'unreadable',
      candidateId: null,
    });
    expect(await jobs.find(ours.recruiter, fence.processingJobId)).toMatchObject({ status: 'completed' });
  });

  it('gives a person who sends their own resume a record that they can see', async () => {
    const { fence, resume } = await started(ours.candidateUser);
    await readings.complete(fence, resume, readingOf());
    expect(await candidatesOf(ours)).toMatchObject([
      { ownerId: ours.candidateUser.userId, userId: ours.candidateUser.userId },
    ]);
  });

  it('replaces the reading when the file is read again, and keeps the candidate', async () => {
    const { fence, resume } = await started(ours.recruiter);
    await readings.complete(fence, resume, readingOf({ skills: ['Latin'] }));
    const reopened = await test.database.withTenant(ours.recruiter, (tx) =>
      resumes.reopenJob(tx, ours.recruiter, fence.processingJobId),
    );
    expect(reopened).toEqual({ generation: 1 });
    const again = await start(ours.tenantId, fence.processingJobId);
    const now = await found(ours.tenantId, resume.id);
    expect(await readings.complete(again, now, readingOf({ email: 'new@example.com', skills: ['Greek'] }))).toBe(true);
    expect(await candidatesOf(ours)).toMatchObject([{ email: 'ada@example.com', skills: ['Greek'] }]);
    expect(await resumes.findReading(ours.recruiter, resume.id)).toMatchObject({ resume: { skills: ['Greek'] } });
  });

  it('stores texts that PostgreSQL would not take as they are', async () => {
    const { fence, resume } = await started(ours.recruiter);
    expect(await readings.complete(fence, resume, readingOf({ name: 'A\0da \ud800', skills: ['C\0++'] }))).toBe(true);
    expect(await resumes.findReading(ours.recruiter, resume.id)).toMatchObject({ resume: { skills: ['C++'] } });
    expect(await candidatesOf(ours)).toMatchObject([{ name: 'Ada \ufffd' }]);
  });

  describe('a file that kills its reader', () => {
    it('is quarantined at the second time, for its tenant only', async () => {
      const { resume } = await started(ours.recruiter, 'deadly');
      const { resume: same } = await started(ours.otherRecruiter, 'deadly');
      const { resume: elsewhere } = await started(theirs.recruiter, 'deadly');
      expect(await readings.noteCrash(ours.tenantId, resume)).toBe(false);
      expect(await readings.isQuarantined(ours.tenantId, resume)).toBe(false);
      expect(await readings.noteCrash(ours.tenantId, same)).toBe(true);
      expect(await readings.isQuarantined(ours.tenantId, resume)).toBe(true);
      expect(await readings.isQuarantined(theirs.tenantId, elsewhere)).toBe(false);
    });

    it('is counted right when several readers die at once', async () => {
      const { resume } = await started(ours.recruiter, 'deadlier');
      const answers = await Promise.all([1, 2, 3].map(() => readings.noteCrash(ours.tenantId, resume)));
      expect(answers.filter((isQuarantined) => isQuarantined)).toHaveLength(2);
    });
  });

  describe('of a person whom the owner has already', () => {
    async function withRule(duplicateRule: string): Promise<string> {
      const { tenantId } = ours;
      await test.database.withTenant(systemActor(tenantId), (tx) =>
        tx.tenantSettings.create({ data: { tenantId, duplicateRule } }),
      );
      await end(await started(ours.recruiter), 'ada@example.com');
      const [known] = await candidatesOf(ours);
      await duplicates.refresh(tenantId, known?.id ?? '');
      return known?.id ?? '';
    }

    /** The telephone number is the same in all. */
    async function end({ fence, resume }: Started, email: string): Promise<Resume> {
      expect(await readings.complete(fence, resume, readingOf({ email }))).toBe(true);
      return found(fence.tenantId, resume.id);
    }

    it('makes a candidate of their own where the tenant only wants to be warned', async () => {
      const known = await withRule('warn');
      const { candidateId } = await end(await started(ours.recruiter), 'ada@example.net');
      expect(candidateId).not.toBe(known);
      await duplicates.refresh(ours.tenantId, candidateId ?? '');
      expect(await duplicates.list(ours.recruiter, known, 'open')).toMatchObject([{ candidateId, verdict: 'same' }]);
    });

    it('adds the resume to the candidate where the tenant wants that', async () => {
      const known = await withRule('link');
      expect((await end(await started(ours.recruiter), 'ada@example.net')).candidateId).toBe(known);
      expect((await end(await started(ours.otherRecruiter), 'ada@example.net')).candidateId).not.toBe(known);
    });

    it('makes no candidate where the tenant refuses them, and says of whom the resume is', async () => {
      const known = await withRule('reject');
      const { fence, resume } = await started(ours.recruiter);
      const refused = await end({ fence, resume }, 'ada@example.net');
      expect(refused.candidateId).toBeNull();
      expect(await candidatesOf(ours)).toHaveLength(1);
      expect(await resumes.findReading(ours.recruiter, resume.id)).toMatchObject({
        findings: [{ code: 'duplicate_rejected', candidate_id: known }],
      });
      expect(await jobs.find(ours.recruiter, fence.processingJobId)).toMatchObject({ status: 'completed' });
      // One address is one candidate, whatever the rule.
      expect((await end(await started(ours.recruiter), 'ada@example.com')).candidateId).toBe(known);
      expect((await end(await started(ours.otherRecruiter), 'ada@example.net')).candidateId).not.toBeNull();
    });
  });

  it('does not find a resume under another tenant', async () => {
    const { id } = await insertResume(test.database, ours.recruiter);
    expect(await readings.find(theirs.tenantId, id)).toBeUndefined();
  });

  it('does not touch another recruiter s candidate of the same address', async () => {
    await insertCandidate(test.database, ours.otherRecruiter, { email: 'ada@example.com', name: 'Kept' });
    const { fence, resume } = await started(ours.recruiter);
    await readings.complete(fence, resume, readingOf());
    expect((await candidatesOf(ours)).map(({ name }) => name)).toEqual(['Kept', 'Ada Byron']);
  });

  describe('webhooks', () => {
    it('are told of a reading and of the candidate it made, by ids only', async () => {
      const [told, toldThem] = [await toldTo(ours), await toldTo(theirs)];
      const first = await started(ours.recruiter, 'first');
      await readings.complete(first.fence, first.resume, readingOf());
      const second = await started(ours.recruiter, 'second');
      await readings.complete(second.fence, second.resume, readingOf());
      const [candidate] = await candidatesOf(ours);
      const completed = ({ fence, resume }: Started) => ({
        type: 'resume.completed',
        data: {
          ...{ resume_id: resume.id, job_id: fence.processingJobId, candidate_id: candidate?.id },
          ...{ status: 'completed', quality: 'good' },
        },
      });
      const created = { candidate_id: candidate?.id, owner_id: ours.recruiter.userId, resume_id: first.resume.id };
      expect(await told()).toEqual([
        completed(first),
        { type: 'candidate.created', data: created },
        // The same person's second resume.
        completed(second),
      ]);
      expect(await toldThem()).toEqual([]);
    });

    it('are told of a file that says nothing', async () => {
      const told = await toldTo(ours);
      const { fence, resume } = await started(ours.recruiter);
      await readings.complete(fence, resume, unreadable());
      expect(await told()).toMatchObject([
        { type: 'resume.completed', data: { candidate_id: null, quality: 'unreadable' } },
      ]);
    });

    it('are told once of a failure', async () => {
      const told = await toldTo(ours);
      const { fence, resume } = await started(ours.recruiter);
      const error = { code: 'corrupt_file', message: 'The file is damaged.' };
      expect(await readings.fail(fence, resume.id, error)).toBe(true);
      expect(await readings.fail(fence, resume.id, error)).toBe(false);
      expect(await jobs.find(ours.recruiter, fence.processingJobId)).toMatchObject({
        ...{ status: 'failed', errorCode: error.code, errorMessage: error.message },
      });
      const data = { resume_id: resume.id, job_id: fence.processingJobId, status: 'failed', error: 'corrupt_file' };
      expect(await told()).toEqual([{ type: 'resume.failed', data }]);
    });

    it('are not told by a worker that another has overtaken', async () => {
      const told = await toldTo(ours);
      const { fence, resume } = await started(ours.recruiter);
      await start(ours.tenantId, fence.processingJobId);
      expect(await readings.complete(fence, resume, readingOf())).toBe(false);
      expect(await readings.fail(fence, resume.id, { code: 'internal', message: 'No.' })).toBe(false);
      expect(await told()).toEqual([]);
    });
  });
});
