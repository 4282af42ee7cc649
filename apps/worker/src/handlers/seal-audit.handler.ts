import type { AuditSealer } from '#libs/audit';
import { sealAuditJob } from '#libs/jobs';
import type { JobHandler } from '../job-handler.js';

export class SealAuditHandler implements JobHandler<object> {
  readonly job = sealAuditJob;

  constructor(private readonly sealer: AuditSealer) {}

  async run(): Promise<void> {
    await this.sealer.sealAll();
  }
}
