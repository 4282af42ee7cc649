import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '#libs/errors';
import {
  AccessTokens,
  type ApiKeysService,
  type Memberships,
  type Principal,
  type StreamTickets,
} from '#libs/identity';
import { RequireAccess, type Access } from './access.js';
import type { ApiRequest } from './api-request.js';
import { AuthenticationGuard } from './authentication.guard.js';
import type { JwtGuard } from './jwt.strategy.js';
import type { RequestLimits } from './rate-limits/request-limits.js';

const ID = '01900000-0000-7000-8000-000000000001';
const TOKENS = new AccessTokens('a secret of thirty-two characters', undefined, 60);
const TOKEN = TOKENS.issue({ sub: ID, tid: ID, sid: ID });

const RECRUITER: Principal = {
  kind: 'user',
  id: ID,
  sessionId: ID,
  actor: { tenantId: ID, userId: ID, role: 'recruiter' },
  permissions: new Set(['jobs:read']),
};

const LIMITS = {
  admit: jest.fn<Promise<void>, Parameters<RequestLimits['admit']>>(() => Promise.resolve()),
  assertNotRefused: jest.fn<undefined, Parameters<RequestLimits['assertNotRefused']>>(() => undefined),
};

describe('AuthenticationGuard', () => {
  const guard = new AuthenticationGuard(
    new Reflector(),
    {
      canActivate: (context: ExecutionContext) => {
        context.switchToHttp().getRequest<ApiRequest>().user = RECRUITER;
        return Promise.resolve(true);
      },
    } as unknown as JwtGuard,
    TOKENS,
    { resolve: () => Promise.resolve(RECRUITER) } as unknown as Memberships,
    { resolve: () => Promise.resolve(RECRUITER) } as unknown as ApiKeysService,
    {
      redeem: (ticket: string) => Promise.resolve(ticket === 'good' ? RECRUITER : undefined),
    } as unknown as StreamTickets,
    LIMITS as unknown as RequestLimits,
  );

  /** Lets a request in, to a handler with this rule, or refuses it. */
  async function enter(
    access: Access | undefined,
    sent: { headers?: object; query?: object } = {},
    stream = false,
  ): Promise<ApiRequest> {
    const handler = (): void => undefined;
    if (access !== undefined) RequireAccess(access, { stream })(handler);
    const request = { headers: {}, query: {}, ...sent } as unknown as ApiRequest;
    const context = {
      getHandler: () => handler,
      switchToHttp: () => ({ getRequest: () => request, getResponse: () => ({}) }),
    };
    expect(await guard.canActivate(context as unknown as ExecutionContext)).toBe(true);
    return request;
  }

  const bearer = { headers: { authorization: `Bearer ${TOKEN}` } };
  const unauthenticated = { code: 'unauthenticated' };

  it('closes a route without a rule, whatever the credential', async () => {
    await expect(enter(undefined, bearer)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('opens a public route without looking at the credential', async () => {
    expect((await enter('public', bearer)).principal).toBeUndefined();
  });

  it.each(['authenticated', 'jobs:read'] as const)('asks for a credential where the rule is %s', async (access) => {
    await expect(enter(access)).rejects.toMatchObject(unauthenticated);
    expect((await enter(access, bearer)).principal).toBe(RECRUITER);
    expect((await enter(access, { headers: { 'x-api-key': 'slk_x' } })).principal).toBe(RECRUITER);
  });

  it('refuses a known caller who lacks the permission', async () => {
    await expect(enter('users:manage', bearer)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('takes a credential from the address on streams only', async () => {
    for (const query of [{ ticket: 'good' }, { authorization: TOKEN }, { authorization: `Bearer ${TOKEN}` }]) {
      await expect(enter('jobs:read', { query })).rejects.toMatchObject(unauthenticated);
      expect((await enter('jobs:read', { query }, true)).principal).toBe(RECRUITER);
    }
  });

  it.each([{ ticket: 'used' }, { authorization: 'no token' }, { authorization: '' }])(
    'refuses the bad credential %j of a stream',
    async (query) => {
      await expect(enter('jobs:read', { query }, true)).rejects.toMatchObject({ code: 'invalid_token' });
    },
  );

  it('counts a caller against the limits, and who is refused by the address alone', async () => {
    LIMITS.admit.mockClear();
    await enter('jobs:read', bearer);
    await enter('public');
    await expect(enter('jobs:read')).rejects.toMatchObject(unauthenticated);
    expect(LIMITS.admit.mock.calls.map(([, , rate, principal]) => [rate, principal])).toEqual([
      ['other', RECRUITER],
      ['other', undefined],
      ['other', undefined],
    ]);
  });

  it('looks at no credential of an address that was refused and has not waited', async () => {
    LIMITS.assertNotRefused.mockImplementationOnce(() => {
      throw new DomainError('rate_limited', 'Too many requests.');
    });
    await expect(enter('jobs:read')).rejects.toMatchObject({ code: 'rate_limited' });
  });

  it('does not take a list in place of a credential', async () => {
    const query = { ticket: ['good'], authorization: [TOKEN] };
    await expect(enter('jobs:read', { query }, true)).rejects.toMatchObject(unauthenticated);
  });
});
