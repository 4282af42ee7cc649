import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import type { Principal } from '#libs/identity';
import { BatchesService } from '#libs/resumes';
import { Caller, type ApiRequest } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuerySchema, type Page, type PageQuery } from '../../http/paging.js';
import {
  batchDetailSchema,
  batchSchema,
  bulkOutcomeSchema,
  toBatch,
  toBatchDetail,
  toBulkOutcome,
} from './batches.schemas.js';
import { BULK_BODY, BulkUploads } from './bulk-uploads.js';

@ApiTags('Resumes')
@Controller('api/resumes')
export class BatchesController {
  constructor(
    private readonly batches: BatchesService,
    private readonly uploads: BulkUploads,
    private readonly cursors: Cursors,
  ) {}

  @Post('bulk-upload')
  @ApiConsumes('multipart/form-data')
  @ApiBody(BULK_BODY)
  @Operation({
    id: 'uploadResumes',
    rate: 'upload',
    summary: 'Upload many resumes',
    description:
      'Each file has its own outcome: a bad one is rejected, the others are read in the background. When the connection ' +
      'breaks, the files accepted so far stay, in a batch that is closed. With an Idempotency-Key, a request of the same ' +
      'length counts as the same.',
    access: 'resumes:bulk-upload',
    status: 202,
    response: bulkOutcomeSchema,
    errors: [
      ...(['validation_failed', 'malformed_upload', 'payload_too_large', 'webhook_url_refused'] as const),
      ...(['disk_full', 'queue_full', 'quota_exceeded'] as const),
    ],
    idempotent: 'handler',
  })
  async upload(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof bulkOutcomeSchema>> {
    return toBulkOutcome(await this.uploads.accept(request, response));
  }

  @Get('batches')
  @Operation({
    id: 'listBatches',
    summary: 'List bulk uploads, newest first',
    access: 'resumes:bulk-upload',
    response: pageOf(batchSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ): Promise<Page<z.input<typeof batchSchema>>> {
    const { tenantId } = caller.actor;
    const rows = await this.batches.list(caller.actor, this.cursors.toRequest(query, 'batches', tenantId));
    return this.cursors.toPage(rows, toBatch, query, 'batches', tenantId);
  }

  @Get('batches/:id')
  @Operation({
    id: 'getBatch',
    summary: 'What became of a bulk upload and each of its files',
    access: 'resumes:bulk-upload',
    response: batchDetailSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async find(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof batchDetailSchema>> {
    return toBatchDetail(await this.batches.find(caller.actor, id));
  }
}
