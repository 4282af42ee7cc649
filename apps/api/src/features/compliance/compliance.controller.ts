import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ErasuresService, HeldDataService, RetentionService } from '#libs/compliance';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuerySchema, type Page, type PageQuery } from '../../http/paging.js';
import {
  eraseSchema,
  erasureSchema,
  exportSchema,
  holdSchema,
  retentionRequestSchema,
  retentionSchema,
  toErasure,
  toExport,
  toRetention,
} from './compliance.schemas.js';

/** What the law demands of those who hold data on people. */
@ApiTags('Compliance')
@Controller('api')
export class ComplianceController {
  constructor(
    private readonly held: HeldDataService,
    private readonly erasures: ErasuresService,
    private readonly retention: RetentionService,
    private readonly cursors: Cursors,
  ) {}

  @Get('resumes/candidates/:id/export')
  @Operation({
    id: 'exportCandidate',
    summary: 'Export everything that is held on a person',
    description: 'With merged candidates, resumes as they were read, and what was done with them.',
    access: 'compliance:manage',
    response: exportSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async export(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof exportSchema>> {
    return toExport(await this.held.export(caller.actor, id));
  }

  @Post('resumes/candidates/:id/erase')
  @Operation({
    id: 'eraseCandidate',
    summary: 'Erase a person',
    description:
      'With merged candidates, files, readings, notes and what the audit says of them. It can not be undone.',
    access: 'compliance:manage',
    response: erasureSchema,
    errors: ['validation_failed', 'not_found', 'legal_hold'],
  })
  async erase(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: eraseSchema }) body: z.output<typeof eraseSchema>,
  ): Promise<z.input<typeof erasureSchema>> {
    return toErasure(await this.erasures.erase(caller.actor, id, body.reason));
  }

  @Patch('resumes/candidates/:id/legal-hold')
  @Operation({
    id: 'holdCandidate',
    summary: 'Put a candidate on legal hold, or lift it',
    description: 'While it lasts the candidate is not erased, neither by an admin nor by a rule of retention.',
    access: 'compliance:manage',
    status: 204,
    errors: ['validation_failed', 'not_found'],
  })
  async hold(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: holdSchema }) body: z.output<typeof holdSchema>,
  ): Promise<void> {
    await this.held.hold(caller.actor, id, body.hold, body.reason);
  }

  @Get('erasures')
  @Operation({
    id: 'listErasures',
    summary: 'List who was erased, newest first',
    access: 'compliance:manage',
    response: pageOf(erasureSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ): Promise<Page<z.input<typeof erasureSchema>>> {
    const { tenantId } = caller.actor;
    const rows = await this.erasures.list(caller.actor, this.cursors.toRequest(query, 'erasures', tenantId));
    return this.cursors.toPage(rows, toErasure, query, 'erasures', tenantId);
  }

  @Get('retention')
  @Operation({
    id: 'getRetention',
    summary: 'How long are candidates kept?',
    access: 'compliance:manage',
    response: retentionSchema,
  })
  async rule(@Caller() caller: Principal): Promise<z.input<typeof retentionSchema>> {
    return toRetention(await this.retention.rule(caller.actor));
  }

  @Put('retention')
  @Operation({
    id: 'setRetention',
    summary: 'Say how long candidates are kept',
    description:
      'Once a day, candidates of whom nothing was heard for longer are erased; not those on legal hold or employed.',
    access: 'compliance:manage',
    response: retentionSchema,
    errors: ['validation_failed'],
  })
  async setRule(
    @Caller() caller: Principal,
    @Body({ schema: retentionRequestSchema }) body: z.output<typeof retentionRequestSchema>,
  ): Promise<z.input<typeof retentionSchema>> {
    return toRetention(await this.retention.setRule(caller.actor, body.months));
  }
}
