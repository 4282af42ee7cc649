import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { create as contentDisposition } from 'content-disposition';
import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Principal } from '#libs/identity';
import { ResumesService } from '#libs/resumes';
import { Caller, type ApiRequest } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { ResumeEvents } from './resume-events.js';
import { ResumeUploads, UPLOAD_BODY } from './resume-uploads.js';
import {
  acceptedResumeSchema,
  resumeDataSchema,
  resumeStatusSchema,
  toAcceptedResume,
  toResumeData,
  toResumeStatus,
} from './resumes.schemas.js';

@ApiTags('Resumes')
@Controller('api/resumes')
export class ResumesController {
  constructor(
    private readonly resumes: ResumesService,
    private readonly uploads: ResumeUploads,
    private readonly events: ResumeEvents,
  ) {}

  @Post('upload')
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD_BODY)
  @Operation({
    id: 'uploadResume',
    rate: 'upload',
    summary: 'Upload a resume',
    description: 'The file is read in the background; ask for its status, or listen to its events.',
    access: 'resumes:upload',
    status: 202,
    response: acceptedResumeSchema,
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
  ): Promise<z.input<typeof acceptedResumeSchema>> {
    return toAcceptedResume(await this.uploads.accept(request, response));
  }

  @Get(':id/status')
  @Operation({
    id: 'getResumeStatus',
    summary: 'How far is the reading of a resume?',
    access: 'resumes:read',
    response: resumeStatusSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async status(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof resumeStatusSchema>> {
    return toResumeStatus(id, await this.resumes.status(caller.actor, id));
  }

  @Get(':id/data')
  @Operation({
    id: 'getResumeData',
    summary: 'What was read from a resume',
    access: 'resumes:read',
    response: resumeDataSchema,
    errors: ['validation_failed', 'not_found', 'not_ready'],
  })
  async data(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof resumeDataSchema>> {
    return toResumeData(await this.resumes.reading(caller.actor, id));
  }

  @Get(':id/download')
  @Operation({
    id: 'downloadResume',
    summary: 'Download the original file',
    access: 'resumes:read',
    produces: 'application/octet-stream',
    errors: ['validation_failed', 'not_found', 'download_not_allowed'],
  })
  async download(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { resume, content } = await this.resumes.open(caller.actor, id);
    response.set({
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(resume.sizeBytes),
      'Content-Disposition': contentDisposition(resume.fileName),
      // A resume is an unknown person's file: a browser must neither render nor keep it.
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'no-store',
    });
    await pipeline(content, response);
  }

  @Get(':id/events')
  @Operation({
    id: 'streamResumeEvents',
    summary: 'Follow the reading of a resume',
    description: 'Server-sent events: the present state first, then each change, closed at the end.',
    access: 'resumes:read',
    stream: true,
    produces: 'text/event-stream',
    errors: ['validation_failed', 'not_found'],
  })
  async streamEvents(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Res() response: Response,
  ): Promise<void> {
    await this.events.stream(caller.actor, id, response);
  }
}
