import { Body, Controller, Delete, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { FolderImportsService, FolderWatchesService, IngestedFilesService } from '#libs/channels';
import type { Config } from '#libs/config';
import type { Principal } from '#libs/identity';
import { Callbacks } from '#libs/webhooks';
import { Caller, type ApiRequest } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuerySchema, type Page, type PageQuery } from '../../http/paging.js';
import { CONFIG } from '../../infrastructure.module.js';
import {
  acceptedImportSchema,
  createWatchSchema,
  filesQuerySchema,
  importFolderSchema,
  ingestedFileSchema,
  toAcceptedImport,
  toIngestedFile,
  toWatch,
  watchSchema,
} from './folders.schemas.js';

/** Folders as a way in: taken in on request, or watched. */
@ApiTags('Ingestion')
@Controller()
export class FoldersController {
  constructor(
    private readonly imports: FolderImportsService,
    private readonly watches: FolderWatchesService,
    private readonly files: IngestedFilesService,
    private readonly callbacks: Callbacks,
    private readonly cursors: Cursors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('upload-directory')
  @Operation({
    id: 'ingestDirectory',
    summary: "Take in a directory of the tenant's folder",
    description:
      'The answer comes at once; a worker takes the files, with those of subfolders. A file is taken once: asked again, only ' +
      'what is new, was changed or failed is. GET /status/{job_id} tells of the whole, GET /api/ingestion/files of each file.',
    access: 'resumes:bulk-upload',
    rate: 'upload',
    response: acceptedImportSchema,
    errors: ['validation_failed', 'directory_refused', 'not_found', 'webhook_url_refused'],
    idempotent: 'json',
  })
  async importFolder(
    @Caller() caller: Principal,
    @Body({ schema: importFolderSchema }) body: z.output<typeof importFolderSchema>,
    @Req() { requestId }: ApiRequest,
  ): Promise<z.input<typeof acceptedImportSchema>> {
    const { directory, priority, callback_url: callbackUrl = null } = body;
    if (callbackUrl !== null) await this.callbacks.prepare(caller.actor, callbackUrl);
    const accepted = await this.imports.request(caller.actor, { directory, priority, callbackUrl, requestId });
    return toAcceptedImport(accepted);
  }

  @Get('api/ingestion/files')
  @Operation({
    id: 'listIngestedFiles',
    summary: 'What became of the files of folders, newest first',
    access: 'jobs:read',
    rate: 'search',
    response: pageOf(ingestedFileSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async listFiles(
    @Caller() caller: Principal,
    @Query({ schema: filesQuerySchema }) query: z.output<typeof filesQuerySchema>,
  ): Promise<Page<z.input<typeof ingestedFileSchema>>> {
    const { tenantId } = caller.actor;
    const list = `ingested-files/${query.status ?? ''}/${query.job_id ?? ''}`;
    const filter = { fate: query.status, importJobId: query.job_id };
    const rows = await this.files.list(caller.actor, filter, this.cursors.toRequest(query, list, tenantId));
    return this.cursors.toPage(rows, toIngestedFile, query, list, tenantId);
  }

  @Get('api/ingestion/watches')
  @Operation({
    id: 'listWatches',
    summary: 'List the watched folders of the tenant',
    access: 'settings:manage',
    response: pageOf(watchSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async listWatches(
    @Caller() caller: Principal,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ): Promise<Page<z.input<typeof watchSchema>>> {
    const { tenantId } = caller.actor;
    const rows = await this.watches.list(caller.actor, this.cursors.toRequest(query, 'watches', tenantId));
    return this.cursors.toPage(rows, (watch) => toWatch(watch, this.config.INGEST_WATCH), query, 'watches', tenantId);
  }

  @Post('api/ingestion/watches')
  @Operation({
    id: 'createWatch',
    summary: 'Watch a folder',
    description:
      'Its files, not those of its subfolders, become resumes of the owner as they come; the originals go to `done` or ' +
      '`failed` in it. Nothing is watched unless the installation has INGEST_WATCH=true.',
    access: 'settings:manage',
    status: 201,
    response: watchSchema,
    errors: ['validation_failed', 'directory_refused', 'not_found', 'conflict'],
    idempotent: 'json',
  })
  async createWatch(
    @Caller() caller: Principal,
    @Body({ schema: createWatchSchema }) body: z.output<typeof createWatchSchema>,
  ): Promise<z.input<typeof watchSchema>> {
    const { directory, owner_id: ownerId } = body;
    return toWatch(await this.watches.create(caller.actor, { directory, ownerId }), this.config.INGEST_WATCH);
  }

  @Delete('api/ingestion/watches/:id')
  @Operation({
    id: 'removeWatch',
    summary: 'Watch a folder no longer',
    access: 'settings:manage',
    status: 204,
    errors: ['validation_failed', 'not_found'],
  })
  async removeWatch(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.watches.remove(caller.actor, id);
  }
}
