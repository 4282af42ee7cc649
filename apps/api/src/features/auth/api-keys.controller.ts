import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ApiKeysService, type Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuerySchema, type Page, type PageQuery } from '../../http/paging.js';
import { apiKeySchema, createApiKeySchema, createdApiKeySchema, toApiKey } from './auth.schemas.js';

@ApiTags('API keys')
@Controller('api/api-keys')
export class ApiKeysController {
  constructor(
    private readonly apiKeys: ApiKeysService,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Operation({
    id: 'listApiKeys',
    summary: 'List the API keys of the tenant',
    access: 'api-keys:manage',
    response: pageOf(apiKeySchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ): Promise<Page<z.input<typeof apiKeySchema>>> {
    const { tenantId } = caller.actor;
    const rows = await this.apiKeys.list(caller.actor, this.cursors.toRequest(query, 'api-keys', tenantId));
    return this.cursors.toPage(rows, toApiKey, query, 'api-keys', tenantId);
  }

  @Post()
  @Operation({
    id: 'createApiKey',
    summary: 'Make an API key',
    description: 'The key is shown in this answer only.',
    access: 'api-keys:manage',
    status: 201,
    response: createdApiKeySchema,
    errors: ['validation_failed'],
    idempotent: 'json',
  })
  async create(
    @Caller() caller: Principal,
    @Body({ schema: createApiKeySchema }) body: z.output<typeof createApiKeySchema>,
  ): Promise<z.input<typeof createdApiKeySchema>> {
    const { name, scopes, expires_at: expiresAt } = body;
    const input = { name, scopes, expiresAt: expiresAt === null ? null : new Date(expiresAt) };
    const { apiKey, key } = await this.apiKeys.create(caller.actor, input);
    return { ...toApiKey(apiKey), key };
  }

  @Delete(':id')
  @Operation({
    id: 'revokeApiKey',
    summary: 'Revoke an API key',
    access: 'api-keys:manage',
    status: 204,
    errors: ['validation_failed', 'not_found'],
  })
  async revoke(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.apiKeys.revoke(caller.actor, id);
  }
}
