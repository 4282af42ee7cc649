import {
  createTestDatabase,
  createTwoTenants,
  insertApplication,
  insertCandidate,
  rowsOf,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import type { Stage } from './job.js';
import { hiringServices, type HiringServices } from './testing/services.js';

describe('stages of a job', () => {
  let test: TestDatabase;
  let hiring: HiringServices;
  let ours: TestTenant;
  let theirs: TestTenant;
  let jobId: string;
  let stages: Stage[];

  beforeAll(async () => {
    test = await createTestDatabase();
    hiring = hiringServices(test.database);
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
    jobId = (await hiring.jobs.create(ours.recruiter, { title: 'Cook' }, 'open')).id;
    stages = await hiring.stages.list(ours.recruiter, jobId);
  });

  afterAll(async () => {
    await test.drop();
  });

  async function names(): Promise<string[]> {
    const list = await hiring.stages.list(ours.recruiter, jobId);
    expect(list.map(({ position }) => position)).toEqual(list.map((_, i) => i));
    return list.map(({ name }) => name);
  }

  function idOf(name: string): string {
    return stages.find((stage) => stage.name === name)?.id ?? '';
  }

  async function apply(owner: PersonalActor, stage: string): Promise<string> {
    const candidateId = await insertCandidate(test.database, owner);
    return insertApplication(test.database, owner, candidateId, { id: jobId, stageIds: [idOf(stage), ''] });
  }

  it('are added behind the others or between them', async () => {
    await hiring.stages.add(ours.recruiter, jobId, 'Hired');
    expect(await hiring.stages.add(ours.admin, jobId, 'Test', 1)).toMatchObject({ position: 1 });
    expect(await names()).toEqual(['Applied', 'Test', 'Screening', 'Interview', 'Offer', 'Hired']);
  });

  it('have names of their own', async () => {
    await expect(hiring.stages.add(ours.recruiter, jobId, 'Offer')).rejects.toMatchObject({ code: 'conflict' });
    const rename = hiring.stages.rename(ours.recruiter, jobId, idOf('Applied'), 'Offer');
    await expect(rename).rejects.toMatchObject({ code: 'conflict' });
    await hiring.stages.rename(ours.recruiter, jobId, idOf('Applied'), 'New');
    expect(await names()).toEqual(['New', 'Screening', 'Interview', 'Offer']);
  });

  it('are put in another order, all at once', async () => {
    const reversed = stages.map(({ id }) => id).reverse();
    await hiring.stages.order(ours.recruiter, jobId, reversed);
    expect(await names()).toEqual(['Offer', 'Interview', 'Screening', 'Applied']);
    for (const ids of [reversed.slice(1), [...reversed.slice(1), reversed[1] ?? ''], [...reversed, ours.tenantId]]) {
      const order = hiring.stages.order(ours.recruiter, jobId, ids);
      await expect(order).rejects.toMatchObject({ code: 'stage_order_stale' });
    }
  });

  it('end in a valid order however many reorder, add and remove them at once', async () => {
    const ids = stages.map(({ id }) => id);
    const attempts = [ids.toReversed(), ids, ids.toSorted(), ids.toReversed()].flatMap((order, i) => [
      hiring.stages.order(ours.recruiter, jobId, order),
      hiring.stages.add(ours.admin, jobId, `Added ${i}`, i),
    ]);
    const settled = await Promise.allSettled([...attempts, hiring.stages.remove(ours.admin, jobId, ids[1] ?? '')]);
    const codes = settled.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect(codes.filter((code) => code !== 'stage_order_stale')).toEqual([]);
    expect(await names()).toHaveLength(7);
  });

  it('are changed by the creator of the job and admins only', async () => {
    const attempts = (actor: PersonalActor): (() => Promise<unknown>)[] => [
      () => hiring.stages.add(actor, jobId, 'X'),
      () => hiring.stages.rename(actor, jobId, idOf('Offer'), 'X'),
      () => hiring.stages.remove(actor, jobId, idOf('Offer')),
      () =>
        hiring.stages.order(
          actor,
          jobId,
          stages.map(({ id }) => id),
        ),
    ];
    for (const attempt of attempts(ours.otherRecruiter)) {
      await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' });
    }
    for (const attempt of [...attempts(theirs.admin), () => hiring.stages.list(theirs.admin, jobId)]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'not_found', message: 'Job not found' });
    }
    expect(await names()).toEqual(['Applied', 'Screening', 'Interview', 'Offer']);
  });

  it('of another job are not found', async () => {
    const other = await hiring.jobs.create(ours.recruiter, { title: 'Waiter' }, 'open');
    const rename = hiring.stages.rename(ours.recruiter, other.id, idOf('Offer'), 'X');
    await expect(rename).rejects.toMatchObject({ message: 'Stage not found' });
    const [foreign] = await hiring.stages.list(ours.recruiter, other.id);
    const remove = hiring.stages.remove(ours.recruiter, jobId, idOf('Offer'), foreign?.id);
    await expect(remove).rejects.toMatchObject({ message: 'Stage not found' });
  });

  describe('are removed', () => {
    it('while empty, but for the last', async () => {
      for (const name of ['Applied', 'Interview', 'Offer']) {
        await hiring.stages.remove(ours.recruiter, jobId, idOf(name));
      }
      expect(await names()).toEqual(['Screening']);
      const last = hiring.stages.remove(ours.recruiter, jobId, idOf('Screening'));
      await expect(last).rejects.toMatchObject({ code: 'stage_in_use' });
    });

    it('with applications only when it is said where these go, which their history tells', async () => {
      const id = await apply(ours.recruiter, 'Offer');
      const remove = hiring.stages.remove(ours.recruiter, jobId, idOf('Offer'));
      await expect(remove).rejects.toMatchObject({ code: 'stage_in_use' });
      await hiring.stages.remove(ours.recruiter, jobId, idOf('Offer'), idOf('Applied'));
      expect(await hiring.applications.find(ours.recruiter, id)).toMatchObject({ stageName: 'Applied', version: 2 });
      const { items } = await hiring.applications.history(ours.recruiter, id, { limit: 1, skip: 0 });
      expect(items).toMatchObject([{ kind: 'stage', from: 'Offer', to: 'Applied', actorId: ours.recruiter.userId }]);
    });

    it('without telling of applications whose candidates the caller may not see', async () => {
      const unseen = await apply(ours.otherRecruiter, 'Offer');
      await hiring.stages.remove(ours.recruiter, jobId, idOf('Offer'));
      await expect(hiring.applications.find(ours.recruiter, unseen)).rejects.toMatchObject({ code: 'not_found' });
      const moved = await hiring.applications.find(ours.otherRecruiter, unseen);
      expect(moved.stageName).toBe('Interview');
    });

    it('and their applications moved by nobody else, also below the API', async () => {
      const id = await apply(ours.otherRecruiter, 'Offer');
      for (const actor of [ours.otherRecruiter, ours.candidateUser, theirs.admin]) {
        await test.database.withTenant(
          actor,
          (tx) =>
            tx.$executeRaw`select applications_leave_stage(${jobId}::uuid, ${idOf('Offer')}::uuid, ${idOf('Applied')}::uuid)`,
        );
      }
      const rows = await rowsOf(test.adminUrl, 'select stage_id from applications where id = $1', [id]);
      expect(rows).toEqual([{ stage_id: idOf('Offer') }]);
    });
  });
});
