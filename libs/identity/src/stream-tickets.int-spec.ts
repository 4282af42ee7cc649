import { v7 as uuidv7 } from 'uuid';
import type { Redis } from '#libs/jobs';
import { openRedis, uniquePrefix } from '#libs/testing';
import { StreamTickets, type TicketHolder } from './stream-tickets.js';

describe('a stream ticket', () => {
  let redis: Redis;
  let prefix: string;
  let tickets: StreamTickets;
  const holder: TicketHolder = { kind: 'user', tenantId: uuidv7(), id: uuidv7(), sessionId: uuidv7() };

  beforeAll(async () => {
    redis = await openRedis();
    prefix = uniquePrefix();
    tickets = new StreamTickets(redis, prefix);
  });

  afterAll(() => {
    redis.disconnect();
  });

  it('names its holder once, even when it is used many times at once', async () => {
    const ticket = await tickets.issue(holder);
    const answers = await Promise.all(Array.from({ length: 20 }, () => tickets.redeem(ticket)));
    expect(answers.filter((answer) => answer !== undefined)).toEqual([holder]);
    expect(await tickets.redeem(ticket)).toBeUndefined();
  });

  it('is worth nothing when it was never given', async () => {
    expect(await tickets.redeem('never given')).toBeUndefined();
    expect(await tickets.redeem('')).toBeUndefined();
  });

  it('is worth nothing to another installation on the same Redis', async () => {
    const ticket = await tickets.issue(holder);
    expect(await new StreamTickets(redis, uniquePrefix()).redeem(ticket)).toBeUndefined();
  });

  it('lasts a minute, and does not stand in Redis itself', async () => {
    const ticket = await tickets.issue(holder);
    const keys = await redis.keys(`${prefix}:stream-ticket:*`);
    expect(keys.join()).not.toContain(ticket);
    for (const key of keys) {
      const left = await redis.ttl(key);
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThanOrEqual(60);
    }
  });
});
