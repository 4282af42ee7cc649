import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Principal } from '#libs/identity';
import { Callbacks, EndpointsService } from '#libs/webhooks';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuerySchema, type Page, type PageQuery } from '../../http/paging.js';
import {
  createWebhookSchema,
  toWebhook,
  updateWebhookSchema,
  webhookSchema,
  webhookWithSecretSchema,
} from './webhooks.schemas.js';

@ApiTags('Webhooks')
@Controller('api/webhooks')
export class WebhooksController {
  constructor(
    private readonly endpoints: EndpointsService,
    private readonly callbacks: Callbacks,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Operation({
    id: 'listWebhooks',
    summary: 'List the webhooks of the tenant',
    access: 'webhooks:manage',
    response: pageOf(webhookSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ): Promise<Page<z.input<typeof webhookSchema>>> {
    const { tenantId } = caller.actor;
    const rows = await this.endpoints.list(caller.actor, this.cursors.toRequest(query, 'webhooks', tenantId));
    return this.cursors.toPage(rows, toWebhook, query, 'webhooks', tenantId);
  }

  @Post()
  @Operation({
    id: 'createWebhook',
    summary: 'Add a webhook',
    description: 'Messages are signed by Standard Webhooks 1.0. The secret is shown in this answer only.',
    access: 'webhooks:manage',
    status: 201,
    response: webhookWithSecretSchema,
    errors: ['validation_failed', 'webhook_url_refused', 'conflict'],
    idempotent: 'json',
  })
  async create(
    @Caller() caller: Principal,
    @Body({ schema: createWebhookSchema }) body: z.output<typeof createWebhookSchema>,
  ): Promise<z.input<typeof webhookWithSecretSchema>> {
    const { endpoint, secret } = await this.endpoints.create(caller.actor, body);
    return { ...toWebhook(endpoint), secret };
  }

  @Post('callback-secret')
  @Operation({
    id: 'makeCallbackSecret',
    summary: 'Make a new secret for callbacks',
    description:
      'It signs what is sent to the callback_url of uploads, of every one of the tenant. Messages carry a second signature ' +
      'with the old secret for 24 hours. The new one is shown now only.',
    access: 'webhooks:manage',
    response: webhookWithSecretSchema,
    idempotent: 'json',
  })
  async makeCallbackSecret(@Caller() caller: Principal): Promise<z.input<typeof webhookWithSecretSchema>> {
    const { endpoint, secret } = await this.callbacks.newSecret(caller.actor);
    return { ...toWebhook(endpoint), secret };
  }

  @Get(':id')
  @Operation({
    id: 'getWebhook',
    summary: 'Get a webhook',
    access: 'webhooks:manage',
    response: webhookSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async find(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof webhookSchema>> {
    return toWebhook(await this.endpoints.find(caller.actor, id));
  }

  @Patch(':id')
  @Operation({
    id: 'updateWebhook',
    summary: 'Change a webhook, or enable it again',
    access: 'webhooks:manage',
    response: webhookSchema,
    errors: ['validation_failed', 'webhook_url_refused', 'not_found', 'conflict'],
  })
  async update(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: updateWebhookSchema }) body: z.output<typeof updateWebhookSchema>,
  ): Promise<z.input<typeof webhookSchema>> {
    return toWebhook(await this.endpoints.update(caller.actor, id, body));
  }

  @Delete(':id')
  @Operation({
    id: 'removeWebhook',
    summary: 'Remove a webhook, with its deliveries',
    access: 'webhooks:manage',
    status: 204,
    errors: ['validation_failed', 'not_found', 'conflict'],
  })
  async remove(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.endpoints.remove(caller.actor, id);
  }

  @Post(':id/rotate-secret')
  @Operation({
    id: 'rotateWebhookSecret',
    summary: 'Make a new secret',
    description: 'Messages carry a second signature with the old secret for 24 hours. The new one is shown now only.',
    access: 'webhooks:manage',
    response: webhookWithSecretSchema,
    errors: ['validation_failed', 'not_found'],
    idempotent: 'json',
  })
  async rotateSecret(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof webhookWithSecretSchema>> {
    const { endpoint, secret } = await this.endpoints.rotateSecret(caller.actor, id);
    return { ...toWebhook(endpoint), secret };
  }
}
