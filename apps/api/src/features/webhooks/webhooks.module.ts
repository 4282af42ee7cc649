import { Module } from '@nestjs/common';
import type { Config } from '#libs/config';
import { SealedBox } from '#libs/crypto';
import { Database } from '#libs/database';
import { Outbox } from '#libs/jobs';
import {
  DeliveriesRepository,
  DeliveriesService,
  EndpointSecrets,
  EndpointsRepository,
  EndpointsService,
} from '#libs/webhooks';
import { CONFIG } from '../../infrastructure.module.js';
import { DeliveriesController } from './deliveries.controller.js';
import { WebhooksController } from './webhooks.controller.js';

@Module({
  controllers: [WebhooksController, DeliveriesController],
  providers: [
    EndpointsRepository,
    {
      provide: EndpointsService,
      useFactory: (database: Database, endpoints: EndpointsRepository, config: Config) => {
        const secrets = new EndpointSecrets(new SealedBox(config.ENCRYPTION_KEY));
        return new EndpointsService(database, endpoints, secrets, { allowPrivate: config.WEBHOOK_ALLOW_PRIVATE });
      },
      inject: [Database, EndpointsRepository, CONFIG],
    },
    {
      provide: DeliveriesService,
      useFactory: (database: Database, endpoints: EndpointsRepository, outbox: Outbox) =>
        new DeliveriesService(database, endpoints, new DeliveriesRepository(database), outbox),
      inject: [Database, EndpointsRepository, Outbox],
    },
  ],
})
export class WebhooksModule {}
