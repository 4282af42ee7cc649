import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { SharesService } from '#libs/candidates';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, type Page } from '../../http/paging.js';
import {
  shareOutcomeSchema,
  shareRequestSchema,
  shareSchema,
  sharesQuerySchema,
  toShare,
  toShareFilter,
  toShareOutcome,
  toShareRequest,
} from './shares.schemas.js';

@ApiTags('Sharing')
@Controller('api/resumes/admin')
export class SharesController {
  constructor(
    private readonly shares: SharesService,
    private readonly cursors: Cursors,
  ) {}

  @Post('candidates/share')
  @Operation({
    id: 'shareCandidates',
    summary: 'Share candidates with recruiters',
    description:
      'All of the candidates with all of the recruiters, or, when one of them does not exist, nothing. To share again is ' +
      'to change the terms. Contact data stay hidden, files and applications refused, unless the permissions say otherwise.',
    access: 'candidates:share',
    response: shareOutcomeSchema,
    errors: ['validation_failed', 'not_found'],
    idempotent: 'json',
  })
  async share(
    @Caller() caller: Principal,
    @Body({ schema: shareRequestSchema }) body: z.output<typeof shareRequestSchema>,
  ): Promise<z.input<typeof shareOutcomeSchema>> {
    return toShareOutcome(await this.shares.share(caller.actor, toShareRequest(body)));
  }

  @Get('shares')
  @Operation({
    id: 'listShares',
    summary: 'List shares, newest first',
    access: 'candidates:share',
    response: pageOf(shareSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: sharesQuerySchema }) query: z.output<typeof sharesQuerySchema>,
  ): Promise<Page<z.input<typeof shareSchema>>> {
    const { tenantId } = caller.actor;
    const page = this.cursors.toRequest(query, 'shares', tenantId);
    const rows = await this.shares.list(caller.actor, toShareFilter(query), page);
    return this.cursors.toPage(rows, toShare, query, 'shares', tenantId);
  }

  @Delete('shares/:id')
  @Operation({
    id: 'revokeShare',
    summary: 'Revoke a share',
    description: 'Takes effect at once.',
    access: 'candidates:share',
    status: 204,
    errors: ['validation_failed', 'not_found'],
  })
  async revoke(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.shares.revoke(caller.actor, id);
  }
}
