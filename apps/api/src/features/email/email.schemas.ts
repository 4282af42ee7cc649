import { z } from 'zod';
import { EMAIL_STATUSES, type EmailMessage, type InboundAddress } from '#libs/channels';
import { pageQuery } from '../../http/paging.js';

export const emailMessageSchema = z.object({
  id: z.uuid(),
  channel: z.enum(['imap', 'smtp', 'inbound']),
  mailbox_id: z.uuid().nullable(),
  from: z.string().describe('As the message says; proves nothing.'),
  subject: z.string(),
  message_id: z.string().nullable(),
  sent_at: z.iso.datetime().nullable(),
  received_at: z.iso.datetime(),
  status: z
    .enum(EMAIL_STATUSES)
    .describe('`received`: its files are being taken. `ignored`: there was no resume in it.'),
  reason: z.string().nullable().describe('Why nothing was taken from it.'),
  duplicate_of: z.uuid().nullable().describe('The message that had come before.'),
  job_id: z.uuid().nullable().describe('The opening that its address or subject names.'),
  files: z.array(
    z.object({
      file_name: z.string(),
      resume_id: z.uuid().nullable(),
      reason: z.string().nullable().describe('Why the file became no resume.'),
      application: z
        .enum(['none', 'waiting', 'submitted', 'refused'])
        .describe('To the opening that the message names.'),
      application_reason: z.string().nullable(),
    }),
  ),
});

export const emailQuerySchema = z.strictObject({
  ...pageQuery,
  status: z.enum(EMAIL_STATUSES).optional(),
  mailbox_id: z.uuid().optional(),
  resume_id: z.uuid().optional().describe('Where a resume came from.'),
});
export type EmailQuery = z.output<typeof emailQuerySchema>;

export const inboundResultSchema = z.object({
  accepted: z.number().int().describe('For how many tenants the message was taken.'),
  duplicates: z.number().int().describe('For how many it had been taken before.'),
});

export const renewAddressSchema = z.strictObject({
  receiver_id: z.uuid().optional().describe('Whose candidates come of it; yours unless said.'),
});

export const emailAddressSchema = z.object({
  address: z.string().meta({ example: 'acme-k3jq7x2mzp4tdw@mail.example.com' }),
  address_for_job: z
    .string()
    .describe('The address for one opening: `{job_id}` stands for the 32 digits of its id, without dashes.'),
  receiver_id: z.uuid(),
  created_at: z.iso.datetime(),
});

export function toEmailMessage(message: EmailMessage): z.infer<typeof emailMessageSchema> {
  return {
    id: message.id,
    channel: message.channel,
    mailbox_id: message.mailboxId,
    from: message.sender,
    subject: message.subject,
    message_id: message.messageId,
    sent_at: message.sentAt?.toISOString() ?? null,
    received_at: message.receivedAt.toISOString(),
    status: message.status,
    reason: message.reason,
    duplicate_of: message.duplicateOf,
    job_id: message.jobId,
    files: message.files.map((file) => ({
      file_name: file.fileName,
      resume_id: file.resumeId,
      reason: file.reason,
      application: file.application,
      application_reason: file.applicationReason,
    })),
  };
}

export function toEmailAddress({ address, receiverId, createdAt }: InboundAddress): z.infer<typeof emailAddressSchema> {
  return {
    address,
    address_for_job: address.replace('@', '+job-{job_id}@'),
    receiver_id: receiverId,
    created_at: createdAt.toISOString(),
  };
}
