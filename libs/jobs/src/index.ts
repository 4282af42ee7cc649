export { Backlog } from './backlog.js';
export { candidateFollowUp } from './candidate-follow-up.js';
export { analyseJob, type AnalyseData } from './catalogue/analyse.job.js';
export { anchorAuditJob } from './catalogue/anchor-audit.job.js';
export { deliverWebhookJob, type DeliverWebhookData } from './catalogue/deliver-webhook.job.js';
export { JOB_CATALOGUE, jobNamed } from './catalogue/index.js';
export { applyRetentionJob } from './catalogue/apply-retention.job.js';
export { driveSyncJob, type DriveSyncData } from './catalogue/drive-sync.job.js';
export { findDueDriveSyncsJob } from './catalogue/find-due-drive-syncs.job.js';
export { findDuplicatesJob, type FindDuplicatesData } from './catalogue/find-duplicates.job.js';
export { importEmailJob, type ImportEmailData } from './catalogue/import-email.job.js';
export { importFolderJob, type ImportFolderData } from './catalogue/import-folder.job.js';
export { lookAtFolderJob, type LookAtFolderData } from './catalogue/look-at-folder.job.js';
export { matchCandidateJob, type MatchCandidateData } from './catalogue/match-candidate.job.js';
export { matchDueJob } from './catalogue/match-due.job.js';
export { matchJobJob, type MatchJobData } from './catalogue/match-job.job.js';
export { parseResumeJob, type ParseResumeData } from './catalogue/parse-resume.job.js';
export { parseStatelessJob, type ParseStatelessData } from './catalogue/parse-stateless.job.js';
export { purgeExpiredJob } from './catalogue/purge-expired.job.js';
export { sealAuditJob } from './catalogue/seal-audit.job.js';
export { watchFoldersJob } from './catalogue/watch-folders.job.js';
export { PRIORITIES, QUEUES, type JobDefinition, type Priority, type QueueName } from './define-job.js';
export { ModelHealth } from './model-health.js';
export { Outbox, outboxEntry, type OutboxEntry } from './outbox.js';
export { JOB_STATUSES, queueJobId, type Fence, type JobStatus, type ProcessingJob } from './processing-job.js';
export {
  COMPLETE_PROCESSING_JOB,
  PROCESSING_JOB_COLUMNS,
  toProcessingJob,
  type ProcessingJobRow,
} from './processing-job-row.js';
export { ProcessingJobsRepository } from './processing-jobs.repository.js';
export { ProgressPublisher, ProgressSubscriber, type ProgressEvent } from './progress.js';
export { observeOutbox, observeQueues } from './queue-metrics.js';
export { Queues } from './queues.js';
export { connectForCommands, connectForWaiting, isRedisFailure, waitForRedis, type Redis } from './redis.js';
export { Sweeper } from './sweeper.js';
export { TenantTraces, type RemovedTraces } from './tenant-traces.js';
export { HEARTBEAT_MS, WorkerRegistry } from './worker-registry.js';
export { writeOutbox } from './write-outbox.js';
