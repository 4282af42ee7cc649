import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { z } from 'zod';
import { AnalysesService } from '#libs/analysis';
import type { Principal } from '#libs/identity';
import { Caller, type ApiRequest } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { AnalysisProgress } from './analysis-progress.js';
import { AnalysisRequests } from './analysis-requests.js';
import { ANALYSIS_BODY } from './analysis-uploads.js';
import { EXAMPLE_CREATED, EXAMPLE_PROGRESS, EXAMPLE_RESULTS, EXAMPLE_STATUS } from './analysis.examples.js';
import { createdSchema, progressSchema, resultsSchema, statusSchema, toResults, toStatus } from './analysis.schemas.js';

/** Compares a CV with the description of an opening, for the caller alone: no candidate comes of it. */
@ApiTags('Analysis')
@Controller('api')
export class AnalysisController {
  constructor(
    private readonly requests: AnalysisRequests,
    private readonly analyses: AnalysesService,
    private readonly progress: AnalysisProgress,
  ) {}

  @Post('analyze')
  @ApiConsumes('multipart/form-data', 'application/x-www-form-urlencoded', 'application/json')
  @ApiBody(ANALYSIS_BODY)
  @Operation({
    id: 'analyzeCv',
    summary: 'Compare a CV with the description of an opening',
    description: `Either \`cv_file\` or \`cv_text\` is sent; the file is not kept, the result for 30 days
      (\`ANALYSIS_KEEP_DAYS\`). The work is done in the background: follow it at \`/api/ws/{job_id}\`, or ask for its status.`,
    access: 'analyses:write',
    response: createdSchema,
    example: EXAMPLE_CREATED,
    errors: [
      ...(['validation_failed', 'malformed_json', 'malformed_upload', 'empty_file', 'unsupported_file_type'] as const),
      ...(['file_type_mismatch', 'invalid_file_name', 'file_too_large', 'payload_too_large', 'storage_full'] as const),
    ],
    idempotent: 'handler',
  })
  async analyse(
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof createdSchema>> {
    return this.requests.submit(request, response);
  }

  @Get('status/:job_id')
  @Operation({
    id: 'getAnalysisStatus',
    summary: 'How far an analysis is',
    access: 'analyses:read',
    response: statusSchema,
    example: EXAMPLE_STATUS,
    errors: ['not_found'],
  })
  async status(@Caller() caller: Principal, @Param('job_id') jobId: string): Promise<z.input<typeof statusSchema>> {
    return toStatus(await this.analyses.find(caller.actor, jobId));
  }

  @Get('results/:job_id')
  @Operation({
    id: 'getAnalysisResults',
    summary: 'What an analysis has found',
    description: 'Until it is completed `result` is null, and `status` says why.',
    access: 'analyses:read',
    response: resultsSchema,
    example: EXAMPLE_RESULTS,
    errors: ['not_found'],
  })
  async results(@Caller() caller: Principal, @Param('job_id') jobId: string): Promise<z.input<typeof resultsSchema>> {
    return toResults(await this.analyses.find(caller.actor, jobId));
  }

  @Get('ws/:job_id')
  @Operation({
    id: 'followAnalysis',
    summary: 'Progress of an analysis, over a WebSocket',
    description: `Each message is a JSON text of this shape: the present state first, then each change. The server closes
      the socket behind \`SUCCESS\` or \`FAILURE\`. A page, which can't send a header, sends a ticket as \`?ticket=\`. What
      is refused is refused before there is a socket, as any request.`,
    access: 'analyses:read',
    stream: true,
    status: 101,
    response: progressSchema,
    example: EXAMPLE_PROGRESS,
    errors: ['not_found', 'upgrade_required', 'validation_failed'],
  })
  async follow(
    @Caller() caller: Principal,
    @Param('job_id') jobId: string,
    @Req() request: ApiRequest,
    @Res() response: Response,
  ): Promise<void> {
    await this.progress.follow(caller.actor, jobId, request, response);
  }
}
