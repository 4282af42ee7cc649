import type { Redis } from 'ioredis';
import { z } from 'zod';
import { randomToken, sha256 } from '#libs/crypto';

export const STREAM_TICKET_SECONDS = 60;

const holderSchema = z.object({
  kind: z.enum(['user', 'api_key']),
  tenantId: z.uuid(),
  id: z.uuid(),
  sessionId: z.uuid().nullable(),
});
export type TicketHolder = z.infer<typeof holderSchema>;

/** One-use credentials for EventSource and WebSocket, which can send no header: they may stand in a URL and its logs. */
export class StreamTickets {
  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
  ) {}

  async issue(holder: TicketHolder): Promise<string> {
    const ticket = randomToken();
    await this.redis.set(this.key(ticket), JSON.stringify(holder), 'EX', STREAM_TICKET_SECONDS);
    return ticket;
  }

  /** Uses a ticket up; undefined when it is unknown, used or too old. */
  async redeem(ticket: string): Promise<TicketHolder | undefined> {
    const stored = await this.redis.getdel(this.key(ticket));
    return stored === null ? undefined : holderSchema.parse(JSON.parse(stored));
  }

  private key(ticket: string): string {
    return `${this.prefix}:stream-ticket:${sha256(ticket).toString('hex')}`;
  }
}
