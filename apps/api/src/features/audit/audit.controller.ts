import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { AuditService } from '#libs/audit';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, type Page } from '../../http/paging.js';
import { auditEntrySchema, auditQuerySchema, toAuditEntry, type AuditQuery } from './audit.schemas.js';

@ApiTags('Audit')
@Controller('api/audit')
export class AuditController {
  constructor(
    private readonly audit: AuditService,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Operation({
    id: 'listAudit',
    rate: 'search',
    summary: 'List what was changed, newest first',
    description: 'Who changed what, when, before and after. There is no total: counting would read every entry.',
    access: 'audit:read',
    response: pageOf(auditEntrySchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: auditQuerySchema }) query: AuditQuery,
  ): Promise<Page<z.input<typeof auditEntrySchema>>> {
    const { tenantId } = caller.actor;
    const { entity, entity_id: entityId, actor_id: actorId, action, from, to } = query;
    const filter = { entity, entityId, actorId, action, from, to };
    const rows = await this.audit.list(caller.actor, filter, this.cursors.toRequest(query, 'audit', tenantId));
    return this.cursors.toPage(rows, toAuditEntry, query, 'audit', tenantId);
  }
}
