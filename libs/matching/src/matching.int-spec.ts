import { assembleDuplicates, TenantSettingsService } from '#libs/candidates';
import { systemActor } from '#libs/database';
import type { OutboxEntry } from '#libs/jobs';
import { totalOf } from '#libs/scoring';
import {
  createTestDatabase,
  createTwoTenants,
  insertShare,
  insertWebhookEndpoint,
  rowsOf,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { assembleMatches, assembleMatching, type MatchingParts } from './assemble.js';
import { chosenWeights } from './chosen-weights.js';
import { MatchListsRepository } from './match-lists.repository.js';
import { MatchRequests } from './match-requests.js';
import type { Match } from './match.js';
import type { MatchesService } from './matches.service.js';
import { changeSkills, insertOpening, insertPeople } from './testing/people-and-jobs.js';

const PAGE = { limit: 20, skip: 0 };
const NOBODY = '01900000-0000-7000-8000-000000000000';
const DEVELOPER = { title: 'Python developer', skills: ['Python', 'SQL', 'Docker'], experienceMonths: 96 };
const OPENING = { title: 'Python developer', required: ['Python', 'SQL', 'Docker'] };

describe('matches', () => {
  let test: TestDatabase;
  let parts: MatchingParts;
  let matches: MatchesService;
  let month: string;
  let sent: OutboxEntry[];
  let woken: string[];
  let ours: TestTenant;
  let theirs: TestTenant;

  beforeAll(async () => {
    test = await createTestDatabase();
  });

  beforeEach(async () => {
    [sent, woken, month] = [[], [], '2026-11'];
    const outbox = { sendAfterCommit: (entry: OutboxEntry): void => void sent.push(entry) };
    const progress = {
      publish: (tenantId: string) => {
        woken.push(tenantId);
        return Promise.resolve();
      },
    };
    parts = assembleMatching(test.database, outbox, progress, () => month);
    matches = assembleMatches(test.database, outbox, () => month);
    [ours, theirs] = await createTwoTenants(test.database);
  });

  afterAll(async () => {
    await test.drop();
  });

  async function person(owner: PersonalActor, given = {}): Promise<string> {
    const [id = ''] = await insertPeople(test.database, owner, [{ ...DEVELOPER, ...given }]);
    return id;
  }

  async function ofJob(actor: PersonalActor, jobId: string): Promise<Match[]> {
    return (await matches.list(actor, { jobId }, 0, PAGE)).items;
  }

  async function candidatesOf(actor: PersonalActor, jobId: string): Promise<string[]> {
    return (await ofJob(actor, jobId)).map(({ candidate }) => candidate.id);
  }

  /** As the worker does with what was asked for. */
  async function runAsked(): Promise<string[]> {
    const asked = sent.splice(0);
    for (const { jobName, payload, tenantId } of asked) {
      if (jobName === 'match.job') await parts.jobs.run(tenantId, String(payload['jobId']));
      if (jobName === 'match.candidate') await parts.candidates.run(tenantId, String(payload['candidateId']));
    }
    return asked.map(({ jobName }) => jobName);
  }

  describe('of a job', () => {
    it('tell how well each candidate matches, with the reasons, and add up to the last digit', async () => {
      const { tenantId, recruiter } = ours;
      const best = await person(recruiter);
      const other = await person(recruiter, { skills: ['SQL'], title: 'Waiter', experienceMonths: 3 });
      const stranger = await person(recruiter, { skills: ['Welding'], title: 'Welder' });
      const jobId = await insertOpening(test.database, recruiter, OPENING);
      await parts.jobs.run(tenantId, jobId);
      const found = await ofJob(recruiter, jobId);
      expect(found.map(({ candidate }) => candidate.id)).toEqual([best, other]);
      expect(await candidatesOf(recruiter, jobId)).not.toContain(stranger);
      for (const { total, scores, weights } of found) {
        const part = (name: keyof typeof scores) => ({ score: scores[name], weight: weights[name] });
        const [skills, experience] = [part('skills'), part('experience')];
        const [education, location] = [part('education'), part('location')];
        expect(totalOf({ skills, experience, education, location })).toBe(total);
      }
      expect(found[0]).toMatchObject({
        ...{ matchingSkills: expect.arrayContaining(['Python', 'SQL', 'Docker']) as string[], missingSkills: [] },
        ...{ isStale: false, asOf: '2026-11', job: { id: jobId, title: OPENING.title, status: 'open' } },
        candidate: { name: 'Ada Byron', title: DEVELOPER.title, leftFlagged: false },
      });
      expect(found[0]?.explanation).toMatch(/Python developer/);
      expect(found[1]?.missingSkills).toEqual(expect.arrayContaining(['Python', 'Docker']));
    });

    it('are shown to who may see the candidate, and counted so; another tenant sees nothing', async () => {
      const { tenantId, recruiter, otherRecruiter, admin, candidateUser } = ours;
      const [own, foreign] = [await person(recruiter), await person(otherRecruiter)];
      const self = await person(otherRecruiter, { userId: candidateUser.userId });
      await person(theirs.recruiter);
      const jobId = await insertOpening(test.database, recruiter, OPENING);
      await parts.jobs.run(tenantId, jobId);
      const counts = async (actor: PersonalActor) => [
        (await candidatesOf(actor, jobId)).sort(),
        (await matches.list(actor, { jobId }, 0, PAGE)).total,
        (await matches.statsOfJob(actor, jobId)).total,
      ];
      expect(await counts(recruiter)).toEqual([[own], 1, 1]);
      expect(await counts(otherRecruiter)).toEqual([[foreign, self].sort(), 2, 2]);
      expect(await counts(admin)).toEqual([[own, foreign, self].sort(), 3, 3]);
      expect(await counts(candidateUser)).toEqual([[self], 1, 1]);
      for (const id of [jobId, NOBODY]) {
        await expect(matches.list(theirs.admin, { jobId: id }, 0, PAGE)).rejects.toMatchObject({ code: 'not_found' });
        await expect(matches.statsOfJob(theirs.admin, id)).rejects.toMatchObject({ code: 'not_found' });
      }
      for (const id of [foreign, NOBODY]) {
        const asked = matches.list(recruiter, { candidateId: id }, 0, PAGE);
        await expect(asked).rejects.toMatchObject({ code: 'not_found' });
      }
    });

    it('come with a share and go when it is revoked', async () => {
      const { tenantId, recruiter, otherRecruiter, admin } = ours;
      const id = await person(recruiter);
      const jobId = await insertOpening(test.database, otherRecruiter, OPENING);
      await parts.jobs.run(tenantId, jobId);
      expect(await candidatesOf(otherRecruiter, jobId)).toEqual([]);
      const share = await insertShare(test.database, admin, { candidateId: id, recipient: otherRecruiter });
      expect(await candidatesOf(otherRecruiter, jobId)).toEqual([id]);
      const [match] = await ofJob(otherRecruiter, jobId);
      await test.database.withTenant(systemActor(tenantId), (tx) =>
        tx.candidateShare.updateMany({ where: { id: share }, data: { revokedAt: new Date() } }),
      );
      expect(await candidatesOf(otherRecruiter, jobId)).toEqual([]);
      const viewed = matches.markViewed(otherRecruiter, match?.id ?? '');
      await expect(viewed).rejects.toMatchObject({ code: 'not_found' });
    });

    it('are walked by a cursor without gap or repetition, and from a least score on', async () => {
      const { tenantId, recruiter } = ours;
      const given = ['Python', 'SQL', 'Docker', 'Java'].map((skill, at) => ({
        skills: [skill],
        experienceMonths: 12 * at,
      }));
      const ids = await insertPeople(test.database, recruiter, [...given, ...given, DEVELOPER]);
      const jobId = await insertOpening(test.database, recruiter, { ...OPENING, preferred: ['Java'] });
      await parts.jobs.run(tenantId, jobId);
      const walked: Match[] = [];
      let last: (Match & { sortKey: string }) | undefined;
      do {
        const page =
          last === undefined ? { limit: 2, skip: 0 } : { limit: 2, skip: 0, after: last.id, afterKey: last.sortKey };
        const { items } = await matches.list(recruiter, { jobId }, 0, page);
        walked.push(...items);
        last = items.length < 2 ? undefined : items.at(-1);
      } while (last !== undefined);
      expect(walked.map(({ candidate }) => candidate.id).sort()).toEqual([...ids].sort());
      const totals = walked.map(({ total }) => total);
      expect(totals).toEqual(totals.toSorted((a, b) => b - a));
      const least = totals[1] ?? 0;
      const above = await matches.list(recruiter, { jobId }, least, PAGE);
      expect(above.items.map(({ total }) => total)).toEqual(totals.filter((total) => total >= least));
      expect(above.total).toBe(above.items.length);
    });
  });

  describe('that are out of date', () => {
    it('say so, and are done again when it was asked for', async () => {
      const { tenantId, recruiter } = ours;
      const id = await person(recruiter);
      const jobId = await insertOpening(test.database, recruiter, OPENING);
      await parts.jobs.run(tenantId, jobId);
      const [before] = await ofJob(recruiter, jobId);
      await changeSkills(test.database, tenantId, id, ['Python']);
      expect(await ofJob(recruiter, jobId)).toMatchObject([{ id: before?.id, total: before?.total, isStale: true }]);
      await parts.candidates.run(tenantId, id);
      const [after] = await ofJob(recruiter, jobId);
      expect(after).toMatchObject({ id: before?.id, isStale: false });
      expect(after?.total).toBeLessThan(before?.total ?? 0);
      await test.database.withTenant(systemActor(tenantId), (tx) =>
        tx.job.updateMany({ where: { id: jobId }, data: { version: { increment: 1 } } }),
      );
      expect((await ofJob(recruiter, jobId))[0]?.isStale).toBe(true);
      await parts.jobs.run(tenantId, jobId);
      expect((await ofJob(recruiter, jobId))[0]?.isStale).toBe(false);
    });

    it('by other weights of the tenant are all asked for, but for jobs with weights of their own', async () => {
      const { tenantId, admin, recruiter } = ours;
      await person(recruiter, { skills: ['Python'] });
      const jobId = await insertOpening(test.database, recruiter, OPENING);
      const own = await insertOpening(test.database, recruiter, OPENING);
      const weights = { skills: 1, experience: 0, education: 0, location: 0 };
      await test.database.withTenant(systemActor(tenantId), (tx) =>
        tx.job.updateMany({ where: { id: own }, data: { matchWeights: weights } }),
      );
      for (const id of [jobId, own]) await parts.jobs.run(tenantId, id);
      const settings = new TenantSettingsService(
        test.database,
        new MatchRequests({ sendAfterCommit: (entry) => void sent.push(entry) }),
      );
      await settings.change(admin, { matchWeights: { ...weights, experience: 1 } });
      expect(sent.map(({ payload }) => payload['jobId'])).toEqual([jobId]);
      expect((await ofJob(recruiter, jobId))[0]?.isStale).toBe(true);
      await runAsked();
      expect((await ofJob(recruiter, jobId))[0]).toMatchObject({
        isStale: false,
        weights: { skills: 50, experience: 50 },
      });
      expect((await ofJob(recruiter, own))[0]).toMatchObject({ isStale: false, weights: { skills: 100 } });
      await settings.change(admin, { matchWeights: null });
      await runAsked();
      expect((await ofJob(recruiter, jobId))[0]).toMatchObject({ isStale: false });
    });

    it('are due with a new month, as is what was never matched; of each tenant its own', async () => {
      const { tenantId, recruiter } = ours;
      const [id, foreign] = [await person(recruiter), await person(theirs.recruiter)];
      const jobId = await insertOpening(test.database, recruiter, OPENING);
      await insertOpening(test.database, recruiter, { ...OPENING, status: 'draft' });
      const due = async (): Promise<unknown[]> => {
        await parts.due.request();
        const asked = sent.filter((entry) => [ours, theirs].some((tenant) => tenant.tenantId === entry.tenantId));
        return asked.map(({ payload }) => payload['jobId'] ?? payload['candidateId']).sort();
      };
      expect(await due()).toEqual([id, foreign, jobId].sort());
      await runAsked();
      expect(await due()).toEqual([]);
      month = '2026-12';
      expect(await due()).toEqual([jobId]);
      await runAsked();
      expect(await ofJob(recruiter, jobId)).toMatchObject([{ asOf: '2026-12' }]);
      expect((await matches.statsOfCandidate(recruiter, id)).total).toBe(1);
      await expect(matches.statsOfCandidate(theirs.admin, id)).rejects.toMatchObject({ code: 'not_found' });
      expect(tenantId).not.toBe(theirs.tenantId);
    });
  });

  describe('are asked for', () => {
    it('without force only when something has changed, and told how many at most', async () => {
      const { recruiter, otherRecruiter, admin } = ours;
      const id = await person(recruiter);
      await person(otherRecruiter);
      const jobId = await insertOpening(test.database, recruiter, OPENING);
      const first = await matches.rematch(recruiter, { jobId }, false);
      expect(first).toEqual({ taskId: expect.any(String) as string, estimatedMatches: 1 });
      expect((await matches.rematch(admin, { jobId }, true)).estimatedMatches).toBe(2);
      expect(await runAsked()).toEqual(['match.job', 'match.job']);
      expect(await matches.rematch(recruiter, { jobId }, false)).toEqual({ taskId: null, estimatedMatches: 0 });
      expect((await matches.rematch(recruiter, { candidateId: id }, false)).estimatedMatches).toBe(1);
      await runAsked();
      expect((await matches.rematch(recruiter, { candidateId: id }, false)).taskId).toBeNull();
      expect((await matches.rematch(recruiter, { candidateId: id }, true)).taskId).not.toBeNull();
      expect(sent.map(({ jobName }) => jobName)).toEqual(['match.candidate']);
    });

    it('not of jobs that are not open, nor of what one does not see', async () => {
      const { recruiter, otherRecruiter } = ours;
      const draft = await insertOpening(test.database, recruiter, { ...OPENING, status: 'draft' });
      await expect(matches.rematch(recruiter, { jobId: draft }, true)).rejects.toMatchObject({ code: 'job_not_open' });
      const candidateId = await person(otherRecruiter);
      for (const subject of [{ candidateId }, { candidateId: NOBODY }, { jobId: NOBODY }]) {
        await expect(matches.rematch(recruiter, subject, true)).rejects.toMatchObject({ code: 'not_found' });
      }
      await parts.jobs.run(ours.tenantId, draft);
      expect(await ofJob(recruiter, draft)).toEqual([]);
      expect(sent).toEqual([]);
    });

    it('often and run once: what has not changed since the last run is left alone', async () => {
      const { tenantId, recruiter } = ours;
      const id = await person(recruiter);
      const jobId = await insertOpening(test.database, recruiter, OPENING);
      await parts.candidates.run(tenantId, id);
      const [match] = await ofJob(recruiter, jobId);
      for (let again = 0; again < 3; again++) await parts.candidates.run(tenantId, id);
      expect((await ofJob(recruiter, jobId))[0]?.updatedAt).toEqual(match?.updatedAt);
    });
  });

  describe('and people', () => {
    it('note who was first to look, in the audit too, and the rate of it', async () => {
      const { tenantId, recruiter, admin, candidateUser } = ours;
      await insertPeople(test.database, recruiter, [DEVELOPER, { ...DEVELOPER, userId: candidateUser.userId }]);
      const jobId = await insertOpening(test.database, recruiter, OPENING);
      await parts.jobs.run(tenantId, jobId);
      const [, match] = await ofJob(recruiter, jobId);
      const viewed = await matches.markViewed(recruiter, match?.id ?? '');
      expect(viewed).toMatchObject({ viewedBy: recruiter.userId, viewedAt: expect.any(Date) as Date });
      expect(await matches.markViewed(admin, viewed.id)).toMatchObject({ viewedBy: recruiter.userId });
      expect(await matches.statsOfJob(recruiter, jobId)).toMatchObject({ total: 2, viewed: 1 });
      expect(await matches.statsOfJob(candidateUser, jobId)).toMatchObject({ total: 1, viewed: 0 });
      const [own] = await ofJob(candidateUser, jobId);
      expect(own).toMatchObject({ viewedAt: null, viewedBy: null });
      const audited = await rowsOf(
        test.adminUrl,
        `select action, actor_id from audit_entries where entity = 'matches' and tenant_id = $1`,
        [tenantId],
      );
      expect(audited).toEqual([{ action: 'update', actor_id: recruiter.userId }]);
      await expect(matches.markViewed(theirs.admin, viewed.id)).rejects.toMatchObject({ code: 'not_found' });
    });

    it('take one away, which does not come back', async () => {
      const { tenantId, admin, recruiter } = ours;
      const [first = '', second = ''] = await insertPeople(test.database, recruiter, [DEVELOPER, DEVELOPER]);
      const jobId = await insertOpening(test.database, recruiter, OPENING);
      await parts.jobs.run(tenantId, jobId);
      const match = (await ofJob(admin, jobId)).find(({ candidate }) => candidate.id === first);
      await expect(matches.takeAway(theirs.admin, match?.id ?? '')).rejects.toMatchObject({ code: 'not_found' });
      await matches.takeAway(admin, match?.id ?? '');
      expect(await runAsked()).toEqual(['match.job']);
      await changeSkills(test.database, tenantId, first, ['Python', 'SQL', 'Docker', 'Java']);
      await parts.candidates.run(tenantId, first);
      await matches.rematch(admin, { jobId }, true);
      await runAsked();
      expect(await candidatesOf(admin, jobId)).toEqual([second]);
      expect((await matches.list(admin, { candidateId: first }, 0, PAGE)).items).toEqual([]);
      const kept = await test.database.withTenant(systemActor(tenantId), (tx) =>
        tx.match.findMany({ where: { candidateId: first }, select: { isActive: true, id: true } }),
      );
      expect(kept).toEqual([{ isActive: false, id: match?.id }]);
      await expect(matches.takeAway(admin, match?.id ?? '')).rejects.toMatchObject({ code: 'not_found' });
    });

    it('who left are matched, and flagged for the team alone', async () => {
      const { tenantId, recruiter, candidateUser } = ours;
      const id = await person(recruiter, { userId: candidateUser.userId });
      await test.database.withTenant(systemActor(tenantId), (tx) =>
        tx.candidate.updateMany({ where: { id }, data: { employmentStatus: 'LEFT', rehireEligibility: 'review' } }),
      );
      const jobId = await insertOpening(test.database, recruiter, OPENING);
      await parts.candidates.run(tenantId, id);
      const shown = { leftFlagged: true, rehireEligibility: 'review' };
      expect((await ofJob(recruiter, jobId))[0]?.candidate).toMatchObject(shown);
      const hidden = { leftFlagged: false, rehireEligibility: null };
      expect((await ofJob(candidateUser, jobId))[0]?.candidate).toMatchObject(hidden);
    });

    it('who are merged lose their matches to the one who remains, and get them back', async () => {
      const { tenantId, recruiter } = ours;
      const [kept = '', merged = ''] = await insertPeople(test.database, recruiter, [{ skills: ['SQL'] }, DEVELOPER]);
      await test.database.withTenant(systemActor(tenantId), (tx) =>
        tx.candidateContact.createMany({
          data: [kept, merged].map((candidateId) => ({ tenantId, candidateId, ownerId: recruiter.userId })),
        }),
      );
      const jobId = await insertOpening(test.database, recruiter, OPENING);
      await parts.jobs.run(tenantId, jobId);
      expect(await candidatesOf(recruiter, jobId)).toEqual([merged, kept]);
      const { merges } = assembleDuplicates(test.database, { sendAfterCommit: (entry) => void sent.push(entry) });
      await merges.merge(recruiter, kept, merged);
      expect(await candidatesOf(recruiter, jobId)).toEqual([kept]);
      await runAsked();
      expect(await candidatesOf(recruiter, jobId)).toEqual([kept]);
      await expect(matches.rematch(recruiter, { candidateId: merged }, true)).rejects.toMatchObject({
        code: 'candidate_merged',
      });
      await merges.unmerge(recruiter, merged);
      await runAsked();
      expect(await candidatesOf(recruiter, jobId)).toEqual([merged, kept]);
    });
  });

  describe('that are high for the first time', () => {
    it('are told of once: to endpoints, and to listeners as far as they see them', async () => {
      const { tenantId, admin, recruiter, otherRecruiter } = ours;
      await insertWebhookEndpoint(test.database, admin, ['match.created']);
      const lists = new MatchListsRepository(test.database);
      const before = await lists.announcedUpTo(recruiter, undefined);
      const id = await person(recruiter);
      await person(recruiter, { skills: ['SQL'], title: 'Waiter', experienceMonths: 3 });
      const jobId = await insertOpening(test.database, recruiter, OPENING);
      for (let again = 0; again < 2; again++) {
        await matches.rematch(admin, { jobId }, true);
        await runAsked();
      }
      const told = await rowsOf(test.adminUrl, `select data from webhook_events where tenant_id = $1`, [tenantId]);
      const [match] = await ofJob(recruiter, jobId);
      expect(match?.total).toBeGreaterThanOrEqual(80);
      expect(told).toEqual([
        { data: { match_id: match?.id, candidate_id: id, job_id: jobId, match_score: match?.total } },
      ]);
      expect(woken).toEqual([tenantId]);
      const news = await lists.announcedAfter(recruiter, before, 10);
      expect(news.map((one) => one.match.id)).toEqual([match?.id]);
      expect(await lists.announcedAfter(otherRecruiter, before, 10)).toEqual([]);
      expect(await lists.announcedAfter(theirs.admin, before, 10)).toEqual([]);
      const after = await lists.announcedUpTo(recruiter, match?.id);
      expect(await lists.announcedAfter(recruiter, after, 10)).toEqual([]);
    });
  });

  describe('weights', () => {
    it.each([
      [{ skills: 0, experience: 0, education: 0, location: 0 }, 'body.match_weights'],
      [{ skills: -1, experience: 1, education: 1, location: 1 }, 'body.match_weights.skills'],
      [{ skills: 1, experience: NaN, education: 1, location: 1 }, 'body.match_weights.experience'],
      [{ skills: 1, experience: 1, education: 1 }, 'body.match_weights.location'],
    ])('%j are refused, naming what is wrong', (weights, field) => {
      const refused = expect.objectContaining({ code: 'validation_failed' }) as Error;
      expect(() => chosenWeights(weights, 'body.match_weights')).toThrow(refused);
      expect(() => chosenWeights(weights, 'body.match_weights')).toThrow(`${field}:`);
    });
  });
});
