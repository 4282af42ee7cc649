import { Controller, Get, Headers, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import type { ErrorCode } from '#libs/errors';
import type { Principal } from '#libs/identity';
import { ParsingService } from '#libs/parsing';
import { Caller, type ApiRequest } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { ParsingEvents } from './parsing-events.js';
import { ParsingRequests } from './parsing-requests.js';
import { PARSING_BODY } from './parsing-uploads.js';
import { EXAMPLE_QUEUED, EXAMPLE_RESULT, EXAMPLE_STATUS } from './parsing.examples.js';
import { resultSchema, statusSchema, submittedSchema, toStatus } from './parsing.schemas.js';

const REFUSALS: ErrorCode[] = [
  ...(['validation_failed', 'malformed_upload', 'empty_file', 'unsupported_file_type', 'file_type_mismatch'] as const),
  ...(['invalid_file_name', 'file_too_large', 'storage_full'] as const),
];
/** What comes to light when the file is read. */
const UNREADABLE: ErrorCode[] = [
  ...(['encrypted_file', 'corrupt_file', 'file_too_complex', 'image_too_large'] as const),
  ...(['reading_timed_out', 'file_quarantined'] as const),
];

/** Parsing for the caller alone: no candidate comes of it. */
@ApiTags('Parsing')
@Controller()
export class ParsingController {
  constructor(
    private readonly requests: ParsingRequests,
    private readonly parsing: ParsingService,
    private readonly events: ParsingEvents,
  ) {}

  @Post('parse-resume')
  @ApiConsumes('multipart/form-data')
  @ApiBody(PARSING_BODY)
  @Operation({
    id: 'parseResume',
    rate: 'upload',
    summary: 'Parse a file or a text and wait for the result',
    description: 'Nothing is kept but the result, for four hours, for others of the tenant who send the same content.',
    access: 'resumes:upload',
    response: resultSchema,
    example: EXAMPLE_RESULT,
    errors: [...REFUSALS, ...UNREADABLE],
    idempotent: 'handler',
  })
  async parse(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof resultSchema>> {
    return this.requests.parse(request, response);
  }

  @Post('parse-resume-async')
  @ApiConsumes('multipart/form-data')
  @ApiBody(PARSING_BODY)
  @Operation({
    id: 'parseResumeInBackground',
    rate: 'upload',
    summary: 'Have a file or a text parsed in the background',
    description: `While no worker is there it is parsed at once, and the answer has the result in place of a job; with
      \`fallback_to_sync=false\` it is refused with 503. The result can be had for a day.`,
    access: 'resumes:upload',
    response: submittedSchema,
    example: EXAMPLE_QUEUED,
    errors: [...REFUSALS, ...UNREADABLE],
    idempotent: 'handler',
  })
  async submit(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof submittedSchema>> {
    return this.requests.submit(request, response);
  }

  @Get('parse-resume-async/status/:job_id')
  @Operation({
    id: 'getParsingStatus',
    summary: 'Status and result of a background parsing',
    access: 'resumes:read',
    response: statusSchema,
    example: EXAMPLE_STATUS,
    errors: ['not_found'],
  })
  async status(
    @Caller() caller: Principal,
    @Param('job_id', { schema: z.string() }) jobId: string,
  ): Promise<z.input<typeof statusSchema>> {
    return toStatus(await this.parsing.find(caller.actor, jobId));
  }

  @Get('parse-resume-async/stream/:job_id')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'The last event seen, when connecting again.' })
  @Operation({
    id: 'streamParsingEvents',
    summary: 'Follow a background parsing',
    description: 'Server-sent events: the present state first, then each change, the result, and a closing event.',
    access: 'resumes:read',
    stream: true,
    produces: 'text/event-stream',
    errors: ['not_found'],
  })
  async streamEvents(
    @Caller() caller: Principal,
    @Param('job_id', { schema: z.string() }) jobId: string,
    @Headers('last-event-id') lastSeen: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    await this.events.stream(caller.actor, jobId, lastSeen, response);
  }
}
