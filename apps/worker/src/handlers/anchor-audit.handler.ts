import type { AuditAnchors, AuditSealer } from '#libs/audit';
import { anchorAuditJob } from '#libs/jobs';
import type { JobHandler } from '../job-handler.js';

/** Seals first, so that the anchors hold all of the day before. */
export class AnchorAuditHandler implements JobHandler<object> {
  readonly job = anchorAuditJob;

  constructor(
    private readonly sealer: AuditSealer,
    private readonly anchors: AuditAnchors,
  ) {}

  async run(): Promise<void> {
    await this.sealer.sealAll();
    await this.anchors.write();
  }
}
