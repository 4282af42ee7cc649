import type { Database } from '#libs/database';
import type { Queues } from '#libs/jobs';
import { IntakeGate, UsageRepository, type IntakeLimits, type QuotaDefaults } from '#libs/resumes';
import type { FileStore } from '#libs/storage';

/** A gate that remembers nothing; without limits but for those named. */
export function intakeGate(
  { database, queues, files }: { database: Database; queues: Queues; files: FileStore },
  limits: Partial<IntakeLimits & QuotaDefaults> = {},
): IntakeGate {
  const { mostWaiting = 0, leastFreeBytes = 0, resumesPerDay = 0, storedBytes = 0, waitingJobs = 0 } = limits;
  const usage = new UsageRepository(database, { resumesPerDay, storedBytes, waitingJobs });
  return new IntakeGate(queues, files, usage, { mostWaiting, leastFreeBytes }, 0);
}
