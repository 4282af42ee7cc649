import { z } from 'zod';
import type { Mailbox, MailboxCredentials, MailboxSettings } from '#libs/channels';

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u, 'Must not contain control characters');

const consent = { client_id: line(500), client_secret: line(500), refresh_token: line(4000) };

export const createMailboxSchema = z
  .strictObject({
    name: line(200),
    host: line(253).meta({ example: 'imap.example.com' }),
    port: z.number().int().min(1).max(65_535).default(993),
    security: z.enum(['tls', 'starttls']).default('tls').describe('Never without TLS.'),
    username: line(320),
    credentials: z
      .discriminatedUnion('auth', [
        z.strictObject({ auth: z.literal('password'), password: z.string().min(1).max(1000) }),
        z.strictObject({ auth: z.literal('google'), ...consent }),
        z.strictObject({
          ...{ auth: z.literal('microsoft'), ...consent },
          directory_id: z
            .string()
            .regex(/^[A-Za-z0-9.-]{1,100}$/)
            .optional()
            .describe('Of an application that is for accounts of one directory only.'),
        }),
      ])
      .describe('Stored sealed, and in no answer.'),
    folder: line(500).default('INBOX'),
    after_read: z.enum(['leave', 'flag', 'move']).default('flag').describe('`flag`: marked as read.'),
    move_to: line(500).optional().describe('A folder, with `after_read` `move`.'),
    import_existing: z.boolean().default(false).describe('Whether messages are imported that are there already.'),
    owner_id: z.uuid().optional().describe('Whose candidates come of it; yours unless said.'),
  })
  .refine(({ after_read, move_to }) => (after_read === 'move') === (move_to !== undefined), {
    path: ['move_to'],
    message: 'Belongs to after_read "move", and is needed there',
  });
export type CreateMailbox = z.output<typeof createMailboxSchema>;

export const mailboxSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  host: z.string(),
  port: z.number().int(),
  security: z.enum(['tls', 'starttls']),
  username: z.string(),
  auth: z.enum(['password', 'google', 'microsoft']),
  folder: z.string(),
  after_read: z.enum(['leave', 'flag', 'move']),
  move_to: z.string().nullable(),
  import_existing: z.boolean(),
  owner_id: z.uuid(),
  status: z.enum(['active', 'paused', 'failing']),
  error: z.string().nullable(),
  error_message: z.string().nullable().describe('What is wrong, for people; tried again by itself.'),
  checked_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
});

export function toSettings(body: CreateMailbox): MailboxSettings {
  const { name, host, port, security, username, folder } = body;
  return {
    ...{ name, host, port, security, username, folder, auth: body.credentials.auth },
    ...{ afterRead: body.after_read, moveTo: body.move_to ?? null, importExisting: body.import_existing },
  };
}

export function toCredentials({ credentials }: CreateMailbox): MailboxCredentials {
  if (credentials.auth === 'password') return { password: credentials.password };
  const { client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken } = credentials;
  const directory = credentials.auth === 'microsoft' ? credentials.directory_id : undefined;
  return { clientId, clientSecret, refreshToken, ...(directory === undefined ? {} : { directory }) };
}

export function toMailbox(mailbox: Mailbox): z.infer<typeof mailboxSchema> {
  const { id, name, host, port, security, username, auth, folder, status } = mailbox;
  return {
    ...{ id, name, host, port, security, username, auth, folder, status },
    after_read: mailbox.afterRead,
    move_to: mailbox.moveTo,
    import_existing: mailbox.importExisting,
    owner_id: mailbox.ownerId,
    error: mailbox.errorCode,
    error_message: mailbox.errorMessage,
    checked_at: mailbox.checkedAt?.toISOString() ?? null,
    created_at: mailbox.createdAt.toISOString(),
  };
}
