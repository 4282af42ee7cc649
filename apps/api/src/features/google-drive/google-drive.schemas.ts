import { z } from 'zod';
import {
  FILE_OUTCOMES,
  SYNC_FREQUENCIES,
  type DriveConnection,
  type DriveFileLine,
  type DriveSync,
} from '#libs/channels';
import { JOB_STATUSES } from '#libs/jobs';
import { pageQuery } from '../../http/paging.js';

const name = z
  .string()
  .trim()
  .min(1)
  .max(255)
  .regex(/^\P{Cc}*$/u, 'Must not contain control characters');
const frequency = z.enum(SYNC_FREQUENCIES);
const token = z
  .string()
  .min(1)
  .max(4096)
  .regex(/^[\x21-\x7e]+$/, 'Must be a token');

export const setupSchema = z
  .strictObject({
    folder_id: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,200}$/, 'Must be the id of a folder: what follows folders/ in its address')
      .meta({ example: '1A2b3C4d5E6f7G8h9I0j' })
      .describe('Id of the folder, or `root` for everything.'),
    folder_name: name.optional().describe('Its own name if none is given.'),
    sync_frequency: frequency.default('daily'),
    include_subfolders: z.boolean().default(true),
    connection_id: z.uuid().optional().describe('One of your connected accounts; the latest if none is given.'),
    refresh_token: token
      .optional()
      .describe('In place of a connection: a token that your client was given for the client id of this installation.'),
    access_token: token.optional().describe('Not needed: it is renewed from `refresh_token`.'),
  })
  .refine(({ refresh_token: refresh, access_token: access }) => access === undefined || refresh !== undefined, {
    path: ['refresh_token'],
    message: 'An access token alone ends within the hour: send the refresh token',
  })
  .refine(({ refresh_token: refresh, connection_id: id }) => refresh === undefined || id === undefined, {
    path: ['refresh_token'],
    message: 'Send either a connection or a token',
  });

export const updateSyncSchema = z
  .strictObject({
    folder_name: name,
    sync_frequency: frequency,
    include_subfolders: z.boolean(),
    is_active: z.boolean(),
  })
  .partial();

export const callbackQuerySchema = z.object({
  state: z.string().max(500).optional(),
  code: z.string().max(4096).optional(),
  error: z.string().max(500).optional(),
});

export const filesQuerySchema = z.strictObject({ ...pageQuery, outcome: z.enum(FILE_OUTCOMES).optional() });
export type FilesQuery = z.output<typeof filesQuerySchema>;

const connectionState = z
  .enum(['connected', 'revoked'])
  .describe('`revoked`: Google gives no access any more, until you connect the account again.');

export const authUrlSchema = z.object({
  auth_url: z.url().describe('Open it in the browser of the one whose files are to be read.'),
  expires_at: z.iso.datetime(),
});

export const connectionSchema = z.object({
  id: z.uuid(),
  owner_id: z.uuid(),
  account_email: z.string(),
  state: connectionState,
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

export const syncSchema = z.object({
  id: z.uuid(),
  owner_id: z.uuid(),
  folder_id: z.string(),
  folder_name: z.string(),
  sync_frequency: frequency,
  include_subfolders: z.boolean(),
  is_active: z.boolean(),
  connection: z.object({ id: z.uuid(), account_email: z.string(), state: connectionState }),
  last_sync_at: z.iso.datetime().nullable().describe('When the last run came to a good end.'),
  next_sync_at: z.iso.datetime().nullable().describe('Null for `manual`, unless a run that failed is repeated.'),
  task_id: z.uuid().nullable().describe('The background task of the run under way, or else of the last one.'),
  task_status: z.enum(JOB_STATUSES).nullable(),
  files_imported: z.number().int(),
  files_skipped: z.number().int(),
  files_failed: z.number().int(),
  last_error_code: z.string().nullable().describe('Of the last run, if it failed as a whole.'),
  last_error: z.string().nullable(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

export const startedSchema = z.object({ task_id: z.uuid() });

export const driveFileSchema = z.object({
  id: z.uuid(),
  drive_file_id: z.string(),
  name: z.string().nullable().describe('Null once its resume was removed.'),
  mime_type: z.string(),
  outcome: z.enum(FILE_OUTCOMES),
  reason_code: z.string().nullable(),
  reason: z.string().nullable().describe('Why it did not become a resume.'),
  will_retry: z.boolean().describe('Whether the next run looks at it again.'),
  resume_id: z.uuid().nullable(),
  seen_at: z.iso.datetime(),
});

export function toConnection(connection: DriveConnection): z.infer<typeof connectionSchema> {
  return {
    ...{ id: connection.id, owner_id: connection.ownerId, account_email: connection.accountEmail },
    ...{ state: connection.state, created_at: connection.createdAt.toISOString() },
    updated_at: connection.updatedAt.toISOString(),
  };
}

export function toSync(sync: DriveSync): z.infer<typeof syncSchema> {
  return {
    id: sync.id,
    owner_id: sync.ownerId,
    folder_id: sync.folderId,
    folder_name: sync.folderName,
    sync_frequency: sync.frequency,
    include_subfolders: sync.includeSubfolders,
    is_active: sync.isActive,
    connection: { id: sync.connectionId, account_email: sync.accountEmail, state: sync.connectionState },
    last_sync_at: sync.lastSyncAt?.toISOString() ?? null,
    next_sync_at: sync.nextSyncAt?.toISOString() ?? null,
    task_id: sync.taskId,
    task_status: sync.taskStatus,
    files_imported: sync.filesImported,
    files_skipped: sync.filesSkipped,
    files_failed: sync.filesFailed,
    last_error_code: sync.lastErrorCode,
    last_error: sync.lastError,
    created_at: sync.createdAt.toISOString(),
    updated_at: sync.updatedAt.toISOString(),
  };
}

export function toDriveFile(line: DriveFileLine): z.infer<typeof driveFileSchema> {
  return {
    ...{ id: line.id, drive_file_id: line.driveFileId, name: line.name, mime_type: line.mimeType },
    ...{ outcome: line.outcome, reason_code: line.reasonCode, reason: line.reason, will_retry: line.willRetry },
    ...{ resume_id: line.resumeId, seen_at: line.seenAt.toISOString() },
  };
}
