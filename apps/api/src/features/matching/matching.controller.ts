import { Body, Controller, Delete, Get, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import type { Principal } from '#libs/identity';
import { MatchesService, type MatchSubject } from '#libs/matching';
import { Caller, type ApiRequest } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, type Page } from '../../http/paging.js';
import { HighMatchStreams } from './high-match-streams.js';
import {
  candidateStatsSchema,
  jobStatsSchema,
  matchesQuerySchema,
  matchSchema,
  rematchAnswerSchema,
  rematchQuerySchema,
  rematchSchema,
  toCandidateStats,
  toJobStats,
  toMatchAnswer,
  toRematchAnswer,
} from './matching.schemas.js';

type MatchesQuery = z.output<typeof matchesQuerySchema>;
type MatchesPage = Page<z.input<typeof matchSchema>>;
type RematchAnswer = z.input<typeof rematchAnswerSchema>;

const KEPT =
  'Kept are the 200 best candidates of each open job, and besides the 50 best jobs of each candidate as of their last change.';

@ApiTags('Matching')
@Controller('api/matching')
export class MatchingController {
  constructor(
    private readonly matches: MatchesService,
    private readonly streams: HighMatchStreams,
    private readonly cursors: Cursors,
  ) {}

  @Get('candidates/:id/matches')
  @Operation({
    id: 'listCandidateMatches',
    summary: 'List the open jobs that match a candidate',
    description: `The best first. People with accounts of their own see theirs. ${KEPT}`,
    access: 'matches:read',
    response: pageOf(matchSchema),
    errors: ['validation_failed', 'not_found', 'invalid_cursor'],
  })
  async listOfCandidate(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) candidateId: string,
    @Query({ schema: matchesQuerySchema }) query: MatchesQuery,
  ): Promise<MatchesPage> {
    return this.list(caller, { candidateId }, `matches/candidate/${candidateId}`, query);
  }

  @Post('candidates/:id/rematch')
  @Operation({
    id: 'rematchCandidate',
    summary: 'Match a candidate again with all open jobs',
    description: 'In the background. Without `force` only when something has changed since the last run.',
    access: 'matches:write',
    status: 202,
    response: rematchAnswerSchema,
    errors: ['validation_failed', 'not_found', 'candidate_merged', 'malformed_json'],
  })
  async rematchCandidate(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) candidateId: string,
    @Query({ schema: rematchQuerySchema }) query: z.output<typeof rematchQuerySchema>,
    @Body({ schema: rematchSchema }) body: z.output<typeof rematchSchema>,
  ): Promise<RematchAnswer> {
    return this.rematch(caller, { candidateId }, body.force ?? query.force);
  }

  @Get('jobs/:id/matches')
  @Operation({
    id: 'listJobMatches',
    summary: 'List the candidates who match a job',
    description: `The best first; of the candidates whom the caller may see. ${KEPT}`,
    access: 'matches:read',
    response: pageOf(matchSchema),
    errors: ['validation_failed', 'not_found', 'invalid_cursor'],
  })
  async listOfJob(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) jobId: string,
    @Query({ schema: matchesQuerySchema }) query: MatchesQuery,
  ): Promise<MatchesPage> {
    return this.list(caller, { jobId }, `matches/job/${jobId}`, query);
  }

  @Post('jobs/:id/rematch')
  @Operation({
    id: 'rematchJob',
    summary: 'Match an open job again with all candidates',
    description: 'In the background. Without `force` only when something has changed since the last run.',
    access: 'matches:write',
    status: 202,
    response: rematchAnswerSchema,
    errors: ['validation_failed', 'not_found', 'job_not_open', 'malformed_json'],
  })
  async rematchJob(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) jobId: string,
    @Query({ schema: rematchQuerySchema }) query: z.output<typeof rematchQuerySchema>,
    @Body({ schema: rematchSchema }) body: z.output<typeof rematchSchema>,
  ): Promise<RematchAnswer> {
    return this.rematch(caller, { jobId }, body.force ?? query.force);
  }

  @Put('matches/:id/viewed')
  @Operation({
    id: 'markMatchViewed',
    summary: 'Note that a match was looked at',
    description: 'The first look counts; repeating it changes nothing.',
    access: 'matches:write',
    response: matchSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async markViewed(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof matchSchema>> {
    return toMatchAnswer(await this.matches.markViewed(caller.actor, id));
  }

  @Delete('matches/:id')
  @Operation({
    id: 'removeMatch',
    summary: 'Take a match away',
    description: 'By admins. It is kept, but in no list, and does not come back when it is matched again.',
    access: 'matches:remove',
    status: 204,
    errors: ['validation_failed', 'not_found'],
  })
  async remove(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.matches.takeAway(caller.actor, id);
  }

  @Get('stats/candidate/:id')
  @Operation({
    id: 'getCandidateMatchStats',
    summary: 'Count the matches of a candidate',
    access: 'matches:read',
    response: candidateStatsSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async statsOfCandidate(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof candidateStatsSchema>> {
    return toCandidateStats(id, await this.matches.statsOfCandidate(caller.actor, id));
  }

  @Get('stats/job/:id')
  @Operation({
    id: 'getJobMatchStats',
    summary: 'Count the matches of a job',
    description: 'With candidates whom the caller may see.',
    access: 'matches:read',
    response: jobStatsSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async statsOfJob(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof jobStatsSchema>> {
    return toJobStats(id, await this.matches.statsOfJob(caller.actor, id));
  }

  @Get('events')
  @Operation({
    id: 'streamHighMatches',
    summary: 'Follow new high matches',
    description:
      'Server-sent events `match`, one for each match that is high for the first time, with candidates whom the caller may ' +
      'see. `Last-Event-ID` goes on behind that match.',
    access: 'matches:read',
    stream: true,
    produces: 'text/event-stream',
  })
  async streamEvents(
    @Caller() caller: Principal,
    @Req() request: ApiRequest,
    @Res() response: Response,
  ): Promise<void> {
    await this.streams.stream(caller.actor, request.header('last-event-id'), response);
  }

  private async list(
    caller: Principal,
    subject: MatchSubject,
    name: string,
    query: MatchesQuery,
  ): Promise<MatchesPage> {
    const { tenantId } = caller.actor;
    const list = `${name}/${query.min_score}`;
    const page = this.cursors.toRequest(query, list, tenantId);
    const rows = await this.matches.list(caller.actor, subject, query.min_score, page);
    return this.cursors.toPage(rows, toMatchAnswer, query, list, tenantId);
  }

  private async rematch(caller: Principal, subject: MatchSubject, force = false): Promise<RematchAnswer> {
    return toRematchAnswer(await this.matches.rematch(caller.actor, subject, force));
  }
}
