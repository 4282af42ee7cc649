import type { JobDefinition } from '../define-job.js';
import { analyseJob } from './analyse.job.js';
import { anchorAuditJob } from './anchor-audit.job.js';
import { applyRetentionJob } from './apply-retention.job.js';
import { deliverWebhookJob } from './deliver-webhook.job.js';
import { driveSyncJob } from './drive-sync.job.js';
import { findDueDriveSyncsJob } from './find-due-drive-syncs.job.js';
import { findDuplicatesJob } from './find-duplicates.job.js';
import { importEmailJob } from './import-email.job.js';
import { importFolderJob } from './import-folder.job.js';
import { lookAtFolderJob } from './look-at-folder.job.js';
import { matchCandidateJob } from './match-candidate.job.js';
import { matchDueJob } from './match-due.job.js';
import { matchJobJob } from './match-job.job.js';
import { parseResumeJob } from './parse-resume.job.js';
import { parseStatelessJob } from './parse-stateless.job.js';
import { purgeExpiredJob } from './purge-expired.job.js';
import { sealAuditJob } from './seal-audit.job.js';
import { watchFoldersJob } from './watch-folders.job.js';

/** Every kind of background work. The worker refuses to start unless each has exactly one handler. */
export const JOB_CATALOGUE: readonly JobDefinition[] = [
  parseResumeJob,
  parseStatelessJob,
  analyseJob,
  deliverWebhookJob,
  sealAuditJob,
  anchorAuditJob,
  applyRetentionJob,
  findDuplicatesJob,
  importEmailJob,
  matchCandidateJob,
  matchJobJob,
  matchDueJob,
  driveSyncJob,
  findDueDriveSyncsJob,
  purgeExpiredJob,
  importFolderJob,
  watchFoldersJob,
  lookAtFolderJob,
];

/** @throws when no job has that name: a payload of another version of the programs, or a mistake. */
export function jobNamed(name: string): JobDefinition {
  const definition = JOB_CATALOGUE.find((job) => job.name === name);
  if (definition === undefined) throw new Error(`No job is named "${name}" in the catalogue.`);
  return definition;
}
