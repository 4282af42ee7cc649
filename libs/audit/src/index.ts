export { AuditAnchors } from './audit-anchors.js';
export { AUDIT_ACTIONS, type AuditAction, type AuditEntry, type AuditFilter } from './audit-entry.js';
export { AuditRepository } from './audit.repository.js';
export { AuditSealer } from './audit-sealer.js';
export { AuditService } from './audit.service.js';
export { AuditVerifier } from './audit-verifier.js';
export { ChainRepository } from './chain.repository.js';
