import { Controller, Get, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { Operation } from '../../http/operation.js';
import { HealthService, type Health } from './health.service.js';
import { VERSION } from './version.js';

const serviceState = z.enum(['healthy', 'unhealthy']);

const rootSchema = z.object({
  status: z.literal('ok'),
  message: z.string(),
  name: z.string(),
  version: z.string(),
  docs: z.string(),
  endpoints: z.record(z.string(), z.string()),
});

const healthSchema = z.object({
  status: z.enum(['healthy', 'degraded', 'unhealthy']),
  version: z.string(),
  timestamp: z.iso.datetime(),
  services: z.object({
    database: serviceState,
    redis: serviceState,
    worker: serviceState,
    llm: z.enum(['configured', 'degraded', 'disabled']).describe('The language model; degraded after an outage.'),
    storage: serviceState,
    celery: serviceState.describe('The same as worker.'),
    cache: serviceState.describe('The same as redis.'),
  }),
  queue: z
    .object({
      pending: z.number().int(),
      processing: z.number().int(),
      completed: z.number().int(),
      failed: z.number().int(),
    })
    .nullable(),
});

const readinessSchema = z.object({ status: z.enum(['ready', 'not_ready']), services: healthSchema.shape.services });

const ENDPOINTS = {
  upload: 'POST /upload',
  status: 'GET /status/{job_id}',
  stats: 'GET /stats',
  jobs: 'GET /jobs',
  re_ingest: 'POST /re-ingest/{job_id}',
  delete_job: 'DELETE /jobs/{job_id}',
  parse_resume: 'POST /parse-resume',
  parse_resume_async: 'POST /parse-resume-async',
  parse_status: 'GET /parse-resume-async/status/{job_id}',
  parse_stream: 'GET /parse-resume-async/stream/{job_id}',
  cache_stats: 'GET /cache/stats',
  analyze: 'POST /api/analyze',
  analysis_status: 'GET /api/status/{job_id}',
  analysis_results: 'GET /api/results/{job_id}',
  analysis_progress: 'WebSocket /api/ws/{job_id}',
  resumes: 'POST /api/resumes/upload',
  candidates: 'GET /api/resumes/candidates',
  login: 'POST /api/auth/login',
  health: 'GET /health',
};

@ApiTags('Platform')
@Controller()
export class PlatformController {
  constructor(private readonly health: HealthService) {}

  @Get()
  @Operation({ id: 'getRoot', summary: 'What is this?', access: 'public', response: rootSchema })
  root(): z.input<typeof rootSchema> {
    return {
      status: 'ok',
      message: 'Resume parser is running',
      name: 'Shortlist',
      version: VERSION,
      docs: '/docs',
      endpoints: ENDPOINTS,
    };
  }

  @Get('health')
  @Operation({ id: 'getHealth', summary: 'State of the services', access: 'public', response: healthSchema })
  async healthOfAll(@Res({ passthrough: true }) response: Response): Promise<Health> {
    return this.report(response);
  }

  @Get('api/health')
  @Operation({ id: 'getApiHealth', summary: 'State of the services', access: 'public', response: healthSchema })
  async apiHealth(@Res({ passthrough: true }) response: Response): Promise<Health> {
    return this.report(response);
  }

  @Get('health/live')
  @Operation({
    id: 'getLiveness',
    summary: 'Is the process up?',
    access: 'public',
    response: z.object({ status: z.literal('alive') }),
  })
  live(): { status: 'alive' } {
    return { status: 'alive' };
  }

  @Get('health/ready')
  @Operation({ id: 'getReadiness', summary: 'Can it serve requests?', access: 'public', response: readinessSchema })
  async ready(@Res({ passthrough: true }) response: Response): Promise<z.input<typeof readinessSchema>> {
    const { status, services } = await this.report(response);
    return { status: status === 'unhealthy' ? 'not_ready' : 'ready', services };
  }

  private async report(response: Response): Promise<Health> {
    const health = await this.health.check();
    if (health.status === 'unhealthy') response.status(503);
    response.setHeader('Cache-Control', 'no-store');
    return health;
  }
}
