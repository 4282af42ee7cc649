import { Controller, Delete, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import type { Principal } from '#libs/identity';
import { JOB_STATUSES } from '#libs/jobs';
import { FolderImportsService } from '#libs/channels';
import { DomainError } from '#libs/errors';
import { ResumesService } from '#libs/resumes';
import { Caller, type ApiRequest } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuery, type Page } from '../../http/paging.js';
import { BULK_BODY, BulkUploads } from '../resumes/bulk-uploads.js';
import { ResumeUploads, UPLOAD_BODY } from '../resumes/resume-uploads.js';
import { toImportJob } from './folders.schemas.js';
import {
  jobSchema,
  messageSchema,
  toJob,
  toUploaded,
  toUploadedFiles,
  uploadedFilesSchema,
  uploadedSchema,
} from './ingestion.schemas.js';

const jobsQuerySchema = z.strictObject({ ...pageQuery, status: z.enum(JOB_STATUSES).optional() });

/** Uploading and following jobs, for scripts with an API key. */
@ApiTags('Ingestion')
@Controller()
export class IngestionController {
  constructor(
    private readonly resumes: ResumesService,
    private readonly uploads: ResumeUploads,
    private readonly bulkUploads: BulkUploads,
    private readonly imports: FolderImportsService,
    private readonly cursors: Cursors,
  ) {}

  @Post('upload')
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD_BODY)
  @Operation({
    id: 'ingestFile',
    rate: 'upload',
    summary: 'Upload one file',
    access: 'resumes:upload',
    response: uploadedSchema,
    errors: [
      ...([
        'validation_failed',
        'malformed_upload',
        'empty_file',
        'unsupported_file_type',
        'file_type_mismatch',
      ] as const),
      ...([
        'invalid_file_name',
        'file_too_large',
        'storage_full',
        'disk_full',
        'queue_full',
        'quota_exceeded',
      ] as const),
      'webhook_url_refused',
    ],
    idempotent: 'handler',
  })
  async upload(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof uploadedSchema>> {
    return toUploaded(await this.uploads.accept(request, response));
  }

  @Post('upload-bulk')
  @ApiConsumes('multipart/form-data')
  @ApiBody(BULK_BODY)
  @Operation({
    id: 'ingestFiles',
    summary: 'Upload many files',
    description:
      'Each file has a job or an error of its own: a bad one does not fail the others. With an Idempotency-Key, a request of ' +
      'the same length counts as the same.',
    access: 'resumes:bulk-upload',
    rate: 'upload',
    response: uploadedFilesSchema,
    errors: [
      ...(['validation_failed', 'malformed_upload', 'payload_too_large', 'webhook_url_refused'] as const),
      ...(['disk_full', 'queue_full', 'quota_exceeded'] as const),
    ],
    idempotent: 'handler',
  })
  async uploadMany(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof uploadedFilesSchema>> {
    return toUploadedFiles(await this.bulkUploads.accept(request, response));
  }

  @Get('status/:job_id')
  @Operation({
    id: 'getJob',
    summary: 'Status and result of a job',
    access: 'jobs:read',
    response: jobSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async status(
    @Caller() caller: Principal,
    @Param('job_id', { schema: z.uuid() }) jobId: string,
  ): Promise<z.input<typeof jobSchema>> {
    return this.findJob(caller, jobId);
  }

  @Get('jobs')
  @Operation({
    id: 'listJobs',
    rate: 'search',
    summary: 'List jobs, newest first',
    access: 'jobs:read',
    response: pageOf(jobSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: jobsQuerySchema }) query: z.output<typeof jobsQuerySchema>,
  ): Promise<Page<z.input<typeof jobSchema>>> {
    const { tenantId } = caller.actor;
    const list = `jobs/${query.status ?? ''}`;
    const rows = await this.resumes.listJobs(caller.actor, query.status, this.cursors.toRequest(query, list, tenantId));
    return this.cursors.toPage(rows, toJob, query, list, tenantId);
  }

  @Post('re-ingest/:job_id')
  @Operation({
    id: 'reingestJob',
    summary: 'Read the file of an ended job again',
    access: 'jobs:write',
    response: messageSchema,
    errors: ['validation_failed', 'not_found', 'job_unfinished'],
  })
  async reingest(
    @Caller() caller: Principal,
    @Param('job_id', { schema: z.uuid() }) jobId: string,
    @Req() request: ApiRequest,
  ): Promise<z.input<typeof messageSchema>> {
    const job = await this.resumes.reingest(caller.actor, jobId, request.requestId);
    return { job_id: job.id, status: job.status, message: 'Job queued for re-ingestion' };
  }

  @Delete('jobs/:job_id')
  @Operation({
    id: 'deleteJob',
    summary: 'Cancel a job that is still pending',
    access: 'jobs:write',
    response: messageSchema,
    errors: ['validation_failed', 'not_found', 'job_not_pending'],
  })
  async remove(
    @Caller() caller: Principal,
    @Param('job_id', { schema: z.uuid() }) jobId: string,
  ): Promise<z.input<typeof messageSchema>> {
    await this.resumes.cancel(caller.actor, jobId);
    return { job_id: jobId, status: 'cancelled', message: 'Job deleted' };
  }

  /** Of a file, or of a directory. */
  private async findJob({ actor }: Principal, jobId: string): Promise<z.input<typeof jobSchema>> {
    try {
      return toJob(await this.resumes.findJob(actor, jobId));
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'not_found') throw error;
      return toImportJob(await this.imports.find(actor, jobId));
    }
  }
}
