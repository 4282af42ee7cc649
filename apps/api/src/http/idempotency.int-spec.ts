import type { Response } from 'express';
import { SealedBox } from '#libs/crypto';
import type { Principal } from '#libs/identity';
import {
  createTestDatabase,
  createTwoTenants,
  rowsOf,
  type PersonalActor,
  type TestDatabase,
  type TestTenant,
} from '#libs/testing';
import type { ApiRequest } from './api-request.js';
import { Idempotency } from './idempotency.js';

interface Answer {
  effect: number;
}

describe('Idempotency', () => {
  let test: TestDatabase;
  let idempotency: Idempotency;
  let ours: TestTenant;
  let theirs: TestTenant;
  let effects: number;

  beforeAll(async () => {
    test = await createTestDatabase({ poolSize: 10 });
    idempotency = new Idempotency(test.database, new SealedBox('a secret of thirty-two characters'));
  });

  beforeEach(async () => {
    [ours, theirs] = await createTwoTenants(test.database);
    effects = 0;
  });

  afterAll(async () => {
    await test.drop();
  });

  interface Sent {
    actor?: PersonalActor;
    path?: string;
    key?: string | undefined;
    body?: string;
    produce?: () => Promise<Answer>;
  }

  /** Sends a request; answers what it got, and whether that was a repetition. */
  async function send(sent: Sent = {}): Promise<Answer & { replayed: boolean }> {
    const { actor = ours.admin, path = '/api/users', key = 'key-1', body = '{}' } = sent;
    const principal: Principal = { kind: 'user', id: actor.userId, sessionId: null, actor, permissions: new Set() };
    const headers = key === '-' ? {} : { 'idempotency-key': key };
    const request = { headers, method: 'POST', path, principal } as unknown as ApiRequest;
    const answered: Record<string, string> = {};
    const response = { setHeader: (name: string, value: string) => (answered[name] = value) } as unknown as Response;
    const produce = sent.produce ?? ((): Promise<Answer> => Promise.resolve({ effect: ++effects }));
    const answer = await idempotency.run(request, response, body, produce);
    return { ...answer, replayed: answered['Idempotent-Replayed'] === 'true' };
  }

  /** A request that has begun and ends when it is told to. */
  async function begin(sent: Sent = {}): Promise<{ end: (outcome?: Error) => void; answer: Promise<unknown> }> {
    let end: (outcome?: Error) => void = () => undefined;
    let begun: () => void = () => undefined;
    const running = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const produce = (): Promise<Answer> =>
      new Promise((resolve, reject) => {
        end = (outcome) => {
          if (outcome) reject(outcome);
          else resolve({ effect: ++effects });
        };
        begun();
      });
    const answer = send({ ...sent, produce });
    answer.catch(() => undefined);
    await running;
    return { end, answer };
  }

  it('has the effect of a request that is repeated once, and answers the same again', async () => {
    expect(await send()).toEqual({ effect: 1, replayed: false });
    expect(await send()).toEqual({ effect: 1, replayed: true });
    expect(await send()).toEqual({ effect: 1, replayed: true });
  });

  it('has the effect of a request without a key every time', async () => {
    expect([await send({ key: '-' }), await send({ key: '-' })].map(({ effect }) => effect)).toEqual([1, 2]);
  });

  it('has one effect of a hundred requests at the same time', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 100 }, () => send()));
    expect(effects).toBe(1);
    for (const result of tries) {
      if (result.status === 'fulfilled') expect(result.value.effect).toBe(1);
      else expect(result.reason).toMatchObject({ code: 'idempotency_in_progress', status: 409, retryAfter: 1 });
    }
    expect(await send()).toEqual({ effect: 1, replayed: true });
  });

  it('refuses a key that was used for another body', async () => {
    await send({ body: '{"name":"Ada"}' });
    const reused = { code: 'idempotency_key_reused', status: 422 };
    await expect(send({ body: '{"name":"Eve"}' })).rejects.toMatchObject(reused);
    expect(effects).toBe(1);
  });

  it('says that the first request is still running', async () => {
    const first = await begin();
    await expect(send()).rejects.toMatchObject({ code: 'idempotency_in_progress' });
    first.end();
    await first.answer;
    expect(await send()).toEqual({ effect: 1, replayed: true });
  });

  it('refuses another body also while the first request is still running', async () => {
    const first = await begin({ body: 'one' });
    await expect(send({ body: 'two' })).rejects.toMatchObject({ code: 'idempotency_key_reused' });
    first.end();
    await first.answer;
  });

  it('frees the key of a request that failed', async () => {
    const first = await begin();
    first.end(new Error('it broke'));
    await expect(first.answer).rejects.toThrow('it broke');
    expect(await send({ body: 'corrected' })).toEqual({ effect: 1, replayed: false });
  });

  it('lets a key be tried again when the process of the first request has died', async () => {
    await begin();
    await expect(send()).rejects.toMatchObject({ code: 'idempotency_in_progress' });
    await rowsOf(test.adminUrl, `update idempotency_keys set locked_until = now() - interval '1 second'`);
    expect(await send()).toEqual({ effect: 1, replayed: false });
  });

  it('forgets a key after 24 hours', async () => {
    await send();
    await rowsOf(test.adminUrl, `update idempotency_keys set created_at = now() - interval '23 hours'`);
    expect(await send()).toEqual({ effect: 1, replayed: true });
    await rowsOf(test.adminUrl, `update idempotency_keys set created_at = now() - interval '25 hours'`);
    expect(await send({ body: 'another' })).toEqual({ effect: 2, replayed: false });
  });

  it('keeps the keys of callers, tenants and routes apart', async () => {
    const others = [{ actor: ours.recruiter }, { actor: theirs.admin }, { path: '/api/api-keys' }, { key: 'key-2' }];
    await send();
    for (const other of others) expect((await send(other)).replayed).toBe(false);
    expect(effects).toBe(1 + others.length);
    for (const other of others) expect((await send(other)).replayed).toBe(true);
  });

  it('keeps answers sealed, each to its own place', async () => {
    const produce = (): Promise<Answer> => Promise.resolve({ effect: 1, key: 'slk_shown_once' } as Answer);
    await send({ produce });
    await send({ key: 'key-2', produce });
    const stored = await rowsOf<{ body: Buffer }>(
      test.adminUrl,
      'select response_body as body from idempotency_keys where tenant_id = $1 order by key',
      [ours.tenantId],
    );
    expect(stored).toHaveLength(2);
    for (const { body } of stored) expect(body.toString('latin1')).not.toContain('slk_');
    await rowsOf(test.adminUrl, `update idempotency_keys set response_body = $1 where key = 'key-2'`, [
      stored[0]?.body,
    ]);
    await expect(send({ key: 'key-2' })).rejects.toThrow();
  });

  it.each(['', 'x'.repeat(256)])('refuses the key %j', async (key) => {
    await expect(send({ key })).rejects.toMatchObject({ code: 'validation_failed' });
    expect(effects).toBe(0);
  });

  it('takes a key of 255 characters of any kind', async () => {
    const key = `'; drop table users; -- ${'ü'.repeat(231)}`;
    await send({ key });
    expect(await send({ key })).toEqual({ effect: 1, replayed: true });
  });
});
