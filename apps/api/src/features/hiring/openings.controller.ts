import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { JobsService, readDescription, type Job } from '#libs/hiring';
import type { Principal } from '#libs/identity';
import { Caller, type ApiRequest } from '../../http/api-request.js';
import { DocumentIfMatch, DocumentIfNoneMatch, entityTag, preconditionOf, tagAnswer } from '../../http/etag.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, type Page } from '../../http/paging.js';
import {
  createOpeningSchema,
  descriptionReadingSchema,
  openingSchema,
  openingsQuerySchema,
  readDescriptionSchema,
  toDescriptionReading,
  toJobFilter,
  toJobInput,
  toOpening,
  updateOpeningSchema,
} from './openings.schemas.js';

/** Jobs in the sense of positions to fill. */
@ApiTags('Hiring')
@Controller('api/jobs')
export class OpeningsController {
  constructor(
    private readonly jobs: JobsService,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Operation({
    id: 'listOpenings',
    summary: 'List jobs',
    description: 'Recruiters and admins see all of the tenant, candidates those that are open.',
    access: 'openings:read',
    response: pageOf(openingSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: openingsQuerySchema }) query: z.output<typeof openingsQuerySchema>,
  ): Promise<Page<z.input<typeof openingSchema>>> {
    const { tenantId } = caller.actor;
    const filter = toJobFilter(query);
    const list = `openings/${query.sort}/${JSON.stringify(filter)}`;
    const page = this.cursors.toRequest(query, list, tenantId);
    const rows = await this.jobs.list(caller.actor, filter, query.sort, page);
    return this.cursors.toPage(rows, toOpening, query, list, tenantId);
  }

  @Post()
  @Operation({
    id: 'createOpening',
    summary: 'Create a job',
    description:
      'With a description and no title, what is not given is read from the description. The job gets the usual stages.',
    access: 'openings:write',
    status: 201,
    response: openingSchema,
    errors: ['validation_failed', 'malformed_json', 'payload_too_large'],
    idempotent: 'json',
  })
  async create(
    @Caller() caller: Principal,
    @Body({ schema: createOpeningSchema }) body: z.output<typeof createOpeningSchema>,
  ): Promise<z.input<typeof openingSchema>> {
    return toOpening(await this.jobs.create(caller.actor, toJobInput(body), body.status));
  }

  @Post('read-description')
  @Operation({
    id: 'readJobDescription',
    summary: 'Read the fields of a job from its description',
    description: 'Saves nothing. Says for each field where it was read.',
    access: 'openings:write',
    response: descriptionReadingSchema,
    errors: ['validation_failed', 'malformed_json', 'payload_too_large'],
  })
  read(
    @Body({ schema: readDescriptionSchema }) body: z.output<typeof readDescriptionSchema>,
  ): z.input<typeof descriptionReadingSchema> {
    return toDescriptionReading(readDescription(body.text));
  }

  @Get(':id')
  @DocumentIfNoneMatch()
  @Operation({
    id: 'getOpening',
    summary: 'Get a job',
    access: 'openings:read',
    response: openingSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async find(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof openingSchema>> {
    return answerWith(request, response, await this.jobs.find(caller.actor, id));
  }

  @Patch(':id')
  @DocumentIfMatch()
  @Operation({
    id: 'updateOpening',
    summary: 'Change a job',
    description:
      'Its creator and admins may. Status: draft → open or archived, open → closed, closed → open or archived. Skills given replace those of their kind.',
    access: 'openings:write',
    response: openingSchema,
    errors: ['validation_failed', 'not_found', 'invalid_status_change', 'precondition_failed'],
  })
  async update(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: updateOpeningSchema }) body: z.output<typeof updateOpeningSchema>,
    @Req() request: ApiRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<z.input<typeof openingSchema>> {
    const status = body.status === undefined ? {} : { status: body.status };
    const input = { ...toJobInput(body), ...status };
    const updated = await this.jobs.update(caller.actor, id, input, preconditionOf(request));
    return answerWith(request, response, updated);
  }

  @Delete(':id')
  @Operation({
    id: 'removeOpening',
    summary: 'Delete a draft',
    access: 'openings:write',
    status: 204,
    errors: ['validation_failed', 'not_found', 'job_in_use'],
  })
  async remove(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.jobs.remove(caller.actor, id);
  }
}

function answerWith(request: ApiRequest, response: Response, found: Job): z.input<typeof openingSchema> {
  const answer = toOpening(found);
  tagAnswer(request, response, entityTag(found, answer));
  return answer;
}
