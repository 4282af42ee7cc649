import { z } from 'zod';
import type { SealedBox } from '#libs/crypto';
import { sealedContext } from '#libs/database';
import type { MailboxCredentials } from './mailbox.js';

const credentialsSchema: z.ZodType<MailboxCredentials> = z.union([
  z.strictObject({ password: z.string() }),
  z.strictObject({
    clientId: z.string(),
    clientSecret: z.string(),
    refreshToken: z.string(),
    directory: z.string().optional(),
  }),
]);

/** Seals what opens mailboxes, each for the row where it is stored. */
export class MailboxSecrets {
  constructor(private readonly box: SealedBox) {}

  seal(credentials: MailboxCredentials, tenantId: string, mailboxId: string): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.box.seal(JSON.stringify(credentials), contextOf(tenantId, mailboxId)));
  }

  /** @throws when it was sealed for another row, or under another key */
  open(sealed: Uint8Array, tenantId: string, mailboxId: string): MailboxCredentials {
    return credentialsSchema.parse(JSON.parse(this.box.open(sealed, contextOf(tenantId, mailboxId))));
  }
}

function contextOf(tenantId: string, mailboxId: string): string {
  return sealedContext('mailboxes.secret', tenantId, mailboxId);
}
