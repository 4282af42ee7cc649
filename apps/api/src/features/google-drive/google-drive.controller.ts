import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { SyncsService } from '#libs/channels';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuerySchema, type Page, type PageQuery } from '../../http/paging.js';
import {
  driveFileSchema,
  filesQuerySchema,
  setupSchema,
  startedSchema,
  syncSchema,
  toDriveFile,
  toSync,
  updateSyncSchema,
  type FilesQuery,
} from './google-drive.schemas.js';

const LIST = 'google-drive/syncs';

@ApiTags('Google Drive')
@Controller('api/google-drive')
export class GoogleDriveController {
  constructor(
    private readonly syncs: SyncsService,
    private readonly cursors: Cursors,
  ) {}

  @Post('setup')
  @Operation({
    id: 'setUpGoogleDriveSync',
    summary: 'Take in a folder of Google Drive',
    description: 'Its files become resumes of yours. The first run begins at once.',
    access: 'google-drive:manage',
    status: 201,
    response: syncSchema,
    errors: [
      ...(['validation_failed', 'drive_folder_not_found', 'not_found', 'conflict', 'drive_not_connected'] as const),
      ...(['drive_authorization_failed', 'drive_access_revoked', 'drive_refused', 'drive_not_configured'] as const),
      ...(['drive_quota_exceeded', 'drive_unreachable'] as const),
    ],
    idempotent: 'json',
  })
  async setUp(
    @Caller() caller: Principal,
    @Body({ schema: setupSchema }) body: z.output<typeof setupSchema>,
  ): Promise<z.input<typeof syncSchema>> {
    const setup = {
      ...{ folderId: body.folder_id, folderName: body.folder_name, frequency: body.sync_frequency },
      ...{ includeSubfolders: body.include_subfolders, connectionId: body.connection_id },
      refreshToken: body.refresh_token,
    };
    return toSync(await this.syncs.setUp(caller.actor, setup));
  }

  @Get('syncs')
  @Operation({
    id: 'listGoogleDriveSyncs',
    summary: 'List your folders, newest first; admins see those of all',
    access: 'google-drive:manage',
    response: pageOf(syncSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ): Promise<Page<z.input<typeof syncSchema>>> {
    const { tenantId } = caller.actor;
    const rows = await this.syncs.list(caller.actor, this.cursors.toRequest(query, LIST, tenantId));
    return this.cursors.toPage(rows, toSync, query, LIST, tenantId);
  }

  @Get('syncs/:id')
  @Operation({
    id: 'getGoogleDriveSync',
    summary: 'Get a folder with its statistics',
    access: 'google-drive:manage',
    response: syncSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async find(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof syncSchema>> {
    return toSync(await this.syncs.find(caller.actor, id));
  }

  @Put('syncs/:id')
  @Operation({
    id: 'updateGoogleDriveSync',
    summary: 'Change when and how a folder is taken in, or switch it off or on',
    description: 'What is left out stays as it is.',
    access: 'google-drive:manage',
    response: syncSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async update(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: updateSyncSchema }) body: z.output<typeof updateSyncSchema>,
  ): Promise<z.input<typeof syncSchema>> {
    const change = {
      ...{ folderName: body.folder_name, frequency: body.sync_frequency },
      ...{ includeSubfolders: body.include_subfolders, isActive: body.is_active },
    };
    return toSync(await this.syncs.update(caller.actor, id, change));
  }

  @Delete('syncs/:id')
  @Operation({
    id: 'removeGoogleDriveSync',
    summary: 'Take a folder in no longer',
    description: 'A run under way stops. Resumes stay; what became of each file is forgotten.',
    access: 'google-drive:manage',
    status: 204,
    errors: ['validation_failed', 'not_found'],
  })
  async remove(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.syncs.remove(caller.actor, id);
  }

  @Post('syncs/:id/sync')
  @Operation({
    id: 'startGoogleDriveSync',
    summary: 'Take in now what is new',
    description: 'While a run is under way, its task is the answer. How far it is: `task_status` of the folder.',
    access: 'google-drive:manage',
    status: 202,
    response: startedSchema,
    errors: ['validation_failed', 'not_found', 'drive_sync_inactive', 'drive_access_revoked'],
    idempotent: 'json',
  })
  async start(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof startedSchema>> {
    return { task_id: (await this.syncs.start(caller.actor, id)).taskId };
  }

  @Get('syncs/:id/files')
  @Operation({
    id: 'listGoogleDriveFiles',
    summary: 'What became of each file of a folder, newest first',
    description: 'There is no total. A file that was changed has a line for each content.',
    access: 'google-drive:manage',
    rate: 'search',
    response: pageOf(driveFileSchema),
    errors: ['validation_failed', 'invalid_cursor', 'not_found'],
  })
  async listFiles(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: filesQuerySchema }) query: FilesQuery,
  ): Promise<Page<z.input<typeof driveFileSchema>>> {
    const { tenantId } = caller.actor;
    const list = `${LIST}/${id}/files/${query.outcome ?? ''}`;
    const page = this.cursors.toRequest(query, list, tenantId);
    const rows = await this.syncs.listFiles(caller.actor, id, page, query.outcome);
    return this.cursors.toPage(rows, toDriveFile, query, list, tenantId);
  }
}
