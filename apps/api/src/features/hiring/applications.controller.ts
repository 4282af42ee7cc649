import { Body, Controller, Get, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { ApplicationsService, type Application } from '#libs/hiring';
import type { Principal } from '#libs/identity';
import { Caller, type ApiRequest } from '../../http/api-request.js';
import { DocumentIfMatch, DocumentIfNoneMatch, entityTag, preconditionOf, tagAnswer } from '../../http/etag.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuerySchema, type Page, type PageQuery } from '../../http/paging.js';
import {
  applicationSchema,
  applicationsQuerySchema,
  changeSchema,
  submissionSchema,
  toApplication,
  toApplicationFilter,
  toApplicationInput,
  toChange,
  toSubmission,
  updateApplicationSchema,
} from './applications.schemas.js';

@ApiTags('Hiring')
@Controller('api/applications')
export class ApplicationsController {
  constructor(
    private readonly applications: ApplicationsService,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Operation({
    id: 'listApplications',
    summary: 'List applications, newest first',
    description: 'Those of the candidates that the caller may see.',
    access: 'applications:read',
    response: pageOf(applicationSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: applicationsQuerySchema }) query: z.output<typeof applicationsQuerySchema>,
  ): Promise<Page<z.input<typeof applicationSchema>>> {
    const { tenantId } = caller.actor;
    const filter = toApplicationFilter(query);
    const list = `applications/${JSON.stringify(filter)}`;
    const rows = await this.applications.list(caller.actor, filter, this.cursors.toRequest(query, list, tenantId));
    return this.cursors.toPage(rows, toApplication, query, list, tenantId);
  }

  @Post()
  @Operation({
    id: 'createApplication',
    summary: 'Submit a candidate to a job',
    description: 'The job must be open. A shared candidate takes a share that permits submitting.',
    access: 'applications:write',
    status: 201,
    response: applicationSchema,
    errors: ['validation_failed', 'not_found', 'submit_not_allowed', 'job_not_open', 'already_applied'],
    idempotent: 'json',
  })
  async create(
    @Caller() caller: Principal,
    @Body({ schema: submissionSchema }) body: z.output<typeof submissionSchema>,
  ): Promise<z.input<typeof applicationSchema>> {
    return toApplication(await this.applications.submit(caller.actor, toSubmission(body)));
  }

  @Get(':id')
  @DocumentIfNoneMatch()
  @Operation({
    id: 'getApplication',
    summary: 'Get an application',
    access: 'applications:read',
    response: applicationSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async find(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof applicationSchema>> {
    return answerWith(request, response, await this.applications.find(caller.actor, id));
  }

  @Patch(':id')
  @DocumentIfMatch()
  @Operation({
    id: 'updateApplication',
    summary: 'Move an application to a stage, or end or reopen it',
    access: 'applications:write',
    response: applicationSchema,
    errors: [
      'validation_failed',
      'not_found',
      'submit_not_allowed',
      'invalid_status_change',
      'already_applied',
      'precondition_failed',
    ],
  })
  async update(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: updateApplicationSchema }) body: z.output<typeof updateApplicationSchema>,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof applicationSchema>> {
    const input = toApplicationInput(body);
    const updated = await this.applications.update(caller.actor, id, input, preconditionOf(request));
    return answerWith(request, response, updated);
  }

  @Get(':id/history')
  @Operation({
    id: 'listApplicationHistory',
    summary: 'What happened to an application, newest first',
    access: 'applications:read',
    response: pageOf(changeSchema),
    errors: ['validation_failed', 'not_found', 'invalid_cursor'],
  })
  async history(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ): Promise<Page<z.input<typeof changeSchema>>> {
    const { tenantId } = caller.actor;
    const list = `application-history/${id}`;
    const rows = await this.applications.history(caller.actor, id, this.cursors.toRequest(query, list, tenantId));
    return this.cursors.toPage(rows, toChange, query, list, tenantId);
  }
}

function answerWith(request: ApiRequest, response: Response, found: Application): z.input<typeof applicationSchema> {
  const answer = toApplication(found);
  tagAnswer(request, response, entityTag(found, answer));
  return answer;
}
