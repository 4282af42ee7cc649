import { Registry } from 'prom-client';
import type { RateLimitConfig } from '#libs/config';
import type { Principal } from '#libs/identity';
import type { ApiRequest } from '../api-request.js';
import { LocalGcra, type Charge, type Verdict } from './gcra.js';
import type { RateLimiter } from './rate-limiter.js';
import { RequestLimits } from './request-limits.js';

const CONFIG: RateLimitConfig = {
  RATE_LIMIT_TENANT: 50,
  RATE_LIMIT_CALLER: 40,
  RATE_LIMIT_ADDRESS: 30,
  RATE_LIMIT_SIGN_INS: 2,
  RATE_LIMIT_UPLOADS: 3,
  RATE_LIMIT_SEARCHES: 0,
};
const REQUEST = { ip: '192.0.2.7' } as ApiRequest;

function principal(tenantId: string, id: string): Principal {
  return {
    kind: 'user',
    id,
    sessionId: id,
    actor: { tenantId, userId: id, role: 'recruiter' },
    permissions: new Set(),
  };
}

describe('RequestLimits', () => {
  const ada = principal('t1', 'ada');
  let charged: Charge[][];
  let headers: Record<string, unknown>;
  let limits: RequestLimits;
  let registry: Registry;
  const response = {
    setHeader: (name: string, value: unknown) => {
      headers[name] = value;
      return response as never;
    },
  };

  beforeEach(() => {
    charged = [];
    registry = new Registry();
    headers = {};
    const local = new LocalGcra(100, () => 0);
    const take = (charges: Charge[]): Promise<Verdict> => {
      charged.push(charges);
      return Promise.resolve(local.take(charges));
    };
    limits = new RequestLimits({ take, refusalOf: () => undefined } as unknown as RateLimiter, CONFIG, registry);
  });

  it.each([
    ['other', ada, ['address', 'tenant', 'caller']],
    ['upload', ada, ['address', 'tenant', 'caller', 'upload']],
    ['search', ada, ['address', 'tenant', 'caller']],
    ['sign-in', undefined, ['address', 'sign-in']],
    ['upload', undefined, ['address']],
  ] as const)(
    'counts a request of the class %s once, against each of its limits that is on',
    async (rate, who, names) => {
      await limits.admit(REQUEST, response, rate, who);
      expect(charged.map((charges) => charges.map(({ limit }) => limit.name))).toEqual([names]);
    },
  );

  it('leaves health checks alone', async () => {
    await limits.admit(REQUEST, response, 'none');
    limits.assertNotRefused(REQUEST, response, 'none');
    expect([charged, headers]).toEqual([[], {}]);
  });

  it('keeps tenants and callers apart, and no address in clear', async () => {
    await limits.admit(REQUEST, response, 'upload', ada);
    await limits.admit(REQUEST, response, 'upload', principal('t1', 'remy'));
    await limits.admit(REQUEST, response, 'upload', principal('t2', 'ada'));
    const [first, second, third] = charged.map((charges) => charges.map(({ key }) => key));
    expect(first?.slice(1)).toEqual(['tenant:t1', 'caller:t1:ada', 'upload:t1:ada']);
    expect(second?.slice(1)).toEqual(['tenant:t1', 'caller:t1:remy', 'upload:t1:remy']);
    expect(third?.slice(1)).toEqual(['tenant:t2', 'caller:t2:ada', 'upload:t2:ada']);
    expect(JSON.stringify(charged)).not.toContain('192.0.2');
  });

  it('tells every limit, and of the scarcest what is left', async () => {
    await limits.admit(REQUEST, response, 'upload', ada);
    expect(headers).toEqual({
      'RateLimit-Policy': '"address";q=30;w=60, "tenant";q=50;w=60, "caller";q=40;w=60, "upload";q=3;w=60',
      RateLimit: '"upload";r=2;t=20',
    });
  });

  it('refuses with the seconds to wait', async () => {
    for (let i = 0; i < 3; i++) await limits.admit(REQUEST, response, 'upload', ada);
    await expect(limits.admit(REQUEST, response, 'upload', ada)).rejects.toMatchObject({
      ...{ code: 'rate_limited', message: 'Too many requests. Try again in 20 s.', retryAfter: 20 },
    });
    expect(headers['RateLimit']).toBe('"upload";r=0;t=20');
    expect(await registry.metrics()).toContain('shortlist_rate_limited_requests_total{limit="upload"} 1');
    await limits.admit(REQUEST, response, 'other', ada);
    await limits.admit(REQUEST, response, 'upload', principal('t2', 'ada'));
  });

  it('says nothing where every limit is off', async () => {
    const off = Object.fromEntries(Object.keys(CONFIG).map((name) => [name, 0])) as RateLimitConfig;
    const none = { take: () => Promise.resolve({ wait: 0, used: [] }) } as unknown as RateLimiter;
    await new RequestLimits(none, off, new Registry()).admit(REQUEST, response, 'upload', ada);
    expect(headers).toEqual({});
  });
});
