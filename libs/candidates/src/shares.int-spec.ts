import { systemActor } from '#libs/database';
import { LocalFileStore } from '#libs/storage';
import {
  createTestDatabase,
  createTwoTenants,
  insertCandidate,
  insertResume,
  insertWebhookEndpoint,
  Probe,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import { WebhookEvents } from '#libs/webhooks';
import { ActivitiesRepository } from './activities.repository.js';
import { assembleCandidates } from './assemble.js';
import type { CandidatesService } from './candidates.service.js';
import type { ShareRequest } from './share.js';
import { SharesRepository } from './shares.repository.js';
import { SharesService } from './shares.service.js';

const NOTHING_MORE = { viewContact: false, downloadResume: false, submitToJobs: false };
const PAGE = { limit: 20, skip: 0 };
const EMAIL = 'ada@example.com';
const PHONE = '+442079460000';

describe('shares', () => {
  let test: TestDatabase;
  let shares: SharesService;
  let candidates: CandidatesService;
  let probe: Probe;
  let ours: TestTenant;
  let theirs: TestTenant;
  let candidateId: string;

  beforeAll(async () => {
    test = await createTestDatabase();
    probe = await Probe.open(test.appUrl);
    const webhooks = new WebhookEvents({ sendAfterCommit: () => undefined });
    shares = new SharesService(test.database, new SharesRepository(), new ActivitiesRepository(), webhooks);
    candidates = assembleCandidates(test.database, new LocalFileStore('/nowhere'), {
      sendAfterCommit: () => undefined,
    }).candidates;
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
    candidateId = await insertCandidate(test.database, ours.recruiter, { email: EMAIL, phone: PHONE });
  });

  afterAll(async () => {
    await probe.close();
    await test.drop();
  });

  function requestOf(given: Partial<ShareRequest> = {}): ShareRequest {
    return {
      ...{ candidateIds: [candidateId], recruiterIds: [ours.otherRecruiter.userId], permissions: NOTHING_MORE },
      ...{ reason: null, notes: null, expiresAt: null },
      ...given,
    };
  }

  async function share(permissions: Partial<ShareRequest['permissions']> = {}): Promise<void> {
    await shares.share(ours.admin, requestOf({ permissions: { ...NOTHING_MORE, ...permissions } }));
  }

  async function seenBy(actor: PersonalActor, table: string, where = 'true'): Promise<number> {
    const outcome = await probe.attempt(actor, `select 1 from ${table} where ${where}`);
    if (!('rows' in outcome)) throw new Error(`${table}: ${JSON.stringify(outcome)}`);
    return outcome.rows;
  }

  async function insertReading(resumeId: string): Promise<void> {
    const { tenantId, userId: ownerId } = ours.recruiter;
    await test.database.withTenant(systemActor(tenantId), async (tx) => {
      const key = { tenantId, resumeId, pipelineVersion: 'rules' };
      const meta = { quality: 'good', findings: [], confidence: {}, pages: 1, ocr: false, readMs: 1 };
      await tx.resumeParse.create({ data: { ...key, ...meta, ownerId } });
      await tx.parseContent.createMany({
        data: [
          { ...key, withContact: true, resume: {}, text: `Ada Byron ${EMAIL}` },
          { ...key, withContact: false, resume: {}, text: 'Ada Byron [hidden]' },
        ],
      });
    });
  }

  it('show the candidate to their recipient, and to no other', async () => {
    await expect(candidates.find(ours.otherRecruiter, candidateId)).rejects.toMatchObject({ code: 'not_found' });
    await share();
    expect(await candidates.find(ours.otherRecruiter, candidateId)).toMatchObject({ name: 'Ada Byron', contact: null });
    expect((await candidates.list(ours.otherRecruiter, PAGE)).items.map(({ id }) => id)).toEqual([candidateId]);
    for (const actor of [ours.candidateUser, theirs.admin, theirs.recruiter]) {
      await expect(candidates.find(actor, candidateId)).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  it('show contact data only with view_contact', async () => {
    await share();
    expect((await candidates.find(ours.otherRecruiter, candidateId)).contact).toBeNull();
    await share({ viewContact: true });
    expect((await candidates.find(ours.otherRecruiter, candidateId)).contact).toMatchObject({
      ...{ email: EMAIL, phone: PHONE },
    });
  });

  it('end when they are revoked, and when they expire', async () => {
    await share();
    const [made] = (await shares.list(ours.admin, {}, PAGE)).items;
    await shares.revoke(ours.admin, made?.id ?? '');
    await shares.revoke(ours.admin, made?.id ?? '');
    expect((await candidates.list(ours.otherRecruiter, PAGE)).total).toBe(0);
    await shares.share(ours.admin, requestOf({ expiresAt: new Date(Date.now() + 60_000) }));
    expect((await candidates.list(ours.otherRecruiter, PAGE)).total).toBe(1);
    await test.database.withTenant(systemActor(ours.tenantId), (tx) =>
      tx.candidateShare.updateMany({ where: { revokedAt: null }, data: { expiresAt: new Date(Date.now() - 1000) } }),
    );
    expect((await candidates.list(ours.otherRecruiter, PAGE)).total).toBe(0);
    expect(await seenBy(ours.otherRecruiter, 'candidates')).toBe(0);
    for (const [state, count] of [['active', 0] as const, ['expired', 1] as const, ['revoked', 1] as const]) {
      expect((await shares.list(ours.admin, { state }, PAGE)).total).toBe(count);
    }
  });

  it('are made for every candidate and recruiter, but not with the owner; again means new terms', async () => {
    const second = await insertCandidate(test.database, ours.otherRecruiter);
    const request = requestOf({
      candidateIds: [candidateId, second, second],
      recruiterIds: [ours.recruiter.userId, ours.otherRecruiter.userId],
    });
    expect(await shares.share(ours.admin, request)).toEqual({ created: 2, updated: 0, skipped: 2 });
    expect(await shares.share(ours.admin, request)).toEqual({ created: 0, updated: 2, skipped: 2 });
    expect((await shares.list(ours.admin, { candidateId: second }, PAGE)).items).toMatchObject([
      { recipientId: ours.recruiter.userId, ...NOTHING_MORE },
    ]);
  });

  it('are made for all or for none', async () => {
    const foreign = await insertCandidate(test.database, theirs.recruiter);
    const wrong: Partial<ShareRequest>[] = [
      { candidateIds: [candidateId, foreign] },
      { recruiterIds: [ours.otherRecruiter.userId, theirs.recruiter.userId] },
      { recruiterIds: [ours.candidateUser.userId] },
      { expiresAt: new Date(Date.now() - 1) },
    ];
    for (const given of wrong) {
      const code = given.expiresAt === undefined ? 'not_found' : 'validation_failed';
      await expect(shares.share(ours.admin, requestOf(given))).rejects.toMatchObject({ code });
    }
    expect((await shares.list(ours.admin, {}, PAGE)).total).toBe(0);
    expect(await seenBy(theirs.recruiter, 'candidate_shares')).toBe(0);
  });

  it('are told to the endpoints of the tenant, in messages of bounded size', async () => {
    await insertWebhookEndpoint(test.database, ours.admin, ['candidate.shared']);
    const many: string[] = [];
    for (let i = 0; i < 201; i++) many.push(await insertCandidate(test.database, ours.recruiter));
    await shares.share(ours.admin, requestOf({ candidateIds: many }));
    const told = await test.database.withTenant(systemActor(ours.tenantId), (tx) =>
      tx.webhookEvent.findMany({ orderBy: { id: 'asc' }, include: { deliveries: true } }),
    );
    expect(told.map(({ type, data, deliveries }) => [type, data, deliveries.length])).toEqual([
      ['candidate.shared', expect.objectContaining({ candidate_ids: many.slice(0, 200) }), 1],
      ['candidate.shared', expect.objectContaining({ candidate_ids: many.slice(200) }), 1],
    ]);
  });

  it('of another tenant are not there to be revoked', async () => {
    await share();
    const [made] = (await shares.list(ours.admin, {}, PAGE)).items;
    await expect(shares.revoke(theirs.admin, made?.id ?? '')).rejects.toMatchObject({ code: 'not_found' });
    expect((await candidates.list(ours.otherRecruiter, PAGE)).total).toBe(1);
  });

  it('are told to the owner as an activity, without telling the recipient of others', async () => {
    await share({ downloadResume: true });
    expect(await seenBy(ours.recruiter, 'candidate_activities', `kind = 'shared'`)).toBe(1);
    expect(await seenBy(ours.otherRecruiter, 'candidate_activities')).toBe(0);
  });

  describe('in SQL of the programs own role', () => {
    const hidden = ['candidate_contacts', 'resume_files'];

    it('hold contact data and files back until they are permitted', async () => {
      const resume = await insertResume(test.database, ours.recruiter, { candidateId });
      await insertReading(resume.id);
      for (const table of [...hidden, 'resumes', 'parse_contents']) {
        expect([table, await seenBy(ours.otherRecruiter, table)]).toEqual([table, 0]);
      }
      await share();
      for (const table of hidden) expect([table, await seenBy(ours.otherRecruiter, table)]).toEqual([table, 0]);
      expect(await seenBy(ours.otherRecruiter, 'resumes')).toBe(1);
      expect(await seenBy(ours.otherRecruiter, 'parse_contents')).toBe(1);
      expect(await seenBy(ours.otherRecruiter, 'parse_contents', `text like '%${EMAIL}%'`)).toBe(0);
      await share({ viewContact: true });
      expect(await seenBy(ours.otherRecruiter, 'candidate_contacts')).toBe(1);
      expect(await seenBy(ours.otherRecruiter, 'parse_contents')).toBe(2);
      expect(await seenBy(ours.otherRecruiter, 'resume_files')).toBe(0);
      await share({ downloadResume: true });
      expect(await seenBy(ours.otherRecruiter, 'resume_files')).toBe(1);
      expect(await seenBy(ours.otherRecruiter, 'candidate_contacts')).toBe(0);
    });

    it('let their recipient change and remove nothing of the candidate', async () => {
      const resume = await insertResume(test.database, ours.recruiter, { candidateId });
      await insertReading(resume.id);
      await share({ viewContact: true, downloadResume: true, submitToJobs: true });
      for (const table of ['candidates', 'candidate_contacts', 'resumes', 'resume_files', 'parse_contents']) {
        const changed = await probe.attempt(ours.otherRecruiter, `update ${table} set tenant_id = tenant_id`);
        const removed = await probe.attempt(ours.otherRecruiter, `delete from ${table}`);
        expect([table, changed, removed]).toEqual([table, { rows: 0 }, { rows: 0 }]);
      }
    });

    it('can be widened and made by nobody but admins', async () => {
      await share();
      const widened = await probe.attempt(ours.otherRecruiter, 'update candidate_shares set view_contact = true');
      expect(widened).toEqual({ rows: 0 });
      const made = await probe.attempt(
        ours.otherRecruiter,
        `insert into candidate_shares (tenant_id, id, candidate_id, recipient_id, shared_by, view_contact, download_resume,
          submit_to_jobs) values ($1, gen_random_uuid(), $2, $3, $3, true, true, true)`,
        [ours.tenantId, candidateId, ours.otherRecruiter.userId],
      );
      expect(made).toEqual({ refused: '42501' });
    });

    it('keep a private note its author s alone, and let a shared one be read but not changed', async () => {
      await share();
      const { tenantId } = ours;
      await test.database.withTenant(ours.otherRecruiter, (tx) =>
        tx.candidateNote.createMany({
          data: [true, false].map((isPrivate, i) => ({
            ...{ tenantId, id: `01900000-0000-7000-8000-00000000000${i}`, candidateId, isPrivate, isImportant: false },
            ...{ authorId: ours.otherRecruiter.userId, text: 'Called' },
          })),
        }),
      );
      expect(await seenBy(ours.otherRecruiter, 'candidate_notes')).toBe(2);
      for (const actor of [ours.admin, ours.recruiter]) {
        expect(await seenBy(actor, 'candidate_notes')).toBe(1);
        expect(await probe.attempt(actor, 'delete from candidate_notes')).toEqual({ rows: 0 });
      }
      expect(await seenBy(ours.candidateUser, 'candidate_notes')).toBe(0);
      expect(await seenBy(theirs.admin, 'candidate_notes')).toBe(0);
    });
  });

  it('do not let a search tell what they hide', async () => {
    await share();
    const found = async (actor: PersonalActor, filters: object): Promise<number> => {
      const [row] = await test.database.statementAs<{ count: number }>(actor, {
        name: `count ${JSON.stringify(filters)}`,
        text: 'select count_candidates($1, 10) as count',
        values: [JSON.stringify(filters)],
      });
      return row?.count ?? -1;
    };
    for (const contactPrefix of [EMAIL, 'ada', PHONE]) {
      const filters = { contact_prefix: contactPrefix };
      expect([contactPrefix, await found(ours.recruiter, filters)]).toEqual([contactPrefix, 1]);
      expect([contactPrefix, await found(ours.otherRecruiter, filters)]).toEqual([contactPrefix, 0]);
      expect([contactPrefix, await found(theirs.admin, filters)]).toEqual([contactPrefix, 0]);
    }
    await share({ viewContact: true });
    expect(await found(ours.otherRecruiter, { contact_prefix: EMAIL })).toBe(1);
  });
});
