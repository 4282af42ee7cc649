import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Principal } from '#libs/identity';
import { DeliveriesService } from '#libs/webhooks';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuerySchema, type Page, type PageQuery } from '../../http/paging.js';
import { deliverySchema, toDelivery } from './webhooks.schemas.js';

@ApiTags('Webhooks')
@Controller('api/webhooks')
export class DeliveriesController {
  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly cursors: Cursors,
  ) {}

  @Get(':id/deliveries')
  @Operation({
    id: 'listWebhookDeliveries',
    summary: 'List what was sent to a webhook, newest first',
    description: 'Kept for 30 days. There is no total.',
    access: 'webhooks:manage',
    response: pageOf(deliverySchema),
    errors: ['validation_failed', 'invalid_cursor', 'not_found'],
  })
  async list(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ): Promise<Page<z.input<typeof deliverySchema>>> {
    const { tenantId } = caller.actor;
    const list = `webhooks/${id}/deliveries`;
    const rows = await this.deliveries.list(caller.actor, id, this.cursors.toRequest(query, list, tenantId));
    return this.cursors.toPage(rows, toDelivery, query, list, tenantId);
  }

  @Post(':id/test')
  @Operation({
    id: 'testWebhook',
    summary: 'Send a webhook a message of the type `webhook.test`',
    access: 'webhooks:manage',
    status: 202,
    response: deliverySchema,
    errors: ['validation_failed', 'not_found', 'webhook_disabled'],
    idempotent: 'json',
  })
  async test(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof deliverySchema>> {
    return toDelivery(await this.deliveries.test(caller.actor, id));
  }

  @Post('deliveries/:id/redeliver')
  @Operation({
    id: 'redeliverWebhook',
    summary: 'Send a message again',
    description: 'Whatever came of it before. It keeps its `webhook-id`.',
    access: 'webhooks:manage',
    status: 202,
    response: deliverySchema,
    errors: ['validation_failed', 'not_found', 'webhook_disabled'],
    idempotent: 'json',
  })
  async redeliver(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof deliverySchema>> {
    return toDelivery(await this.deliveries.redeliver(caller.actor, id));
  }
}
