import { Module } from '@nestjs/common';
import type { Config } from '#libs/config';
import { SealedBox } from '#libs/crypto';
import { Database } from '#libs/database';
import { Outbox } from '#libs/jobs';
import {
  Callbacks,
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
      provide: EndpointSecrets,
      useFactory: (box: SealedBox) => new EndpointSecrets(box),
      inject: [SealedBox],
    },
    {
      provide: EndpointsService,
      useFactory: (database: Database, endpoints: EndpointsRepository, secrets: EndpointSecrets, config: Config) =>
        new EndpointsService(database, endpoints, secrets, { allowPrivate: config.WEBHOOK_ALLOW_PRIVATE }),
      inject: [Database, EndpointsRepository, EndpointSecrets, CONFIG],
    },
    {
      provide: Callbacks,
      useFactory: (database: Database, endpoints: EndpointsService, secrets: EndpointSecrets, config: Config) =>
        new Callbacks(database, endpoints, secrets, { allowPrivate: config.WEBHOOK_ALLOW_PRIVATE }),
      inject: [Database, EndpointsService, EndpointSecrets, CONFIG],
    },
    {
      provide: DeliveriesService,
      useFactory: (database: Database, endpoints: EndpointsRepository, outbox: Outbox) =>
        new DeliveriesService(database, endpoints, new DeliveriesRepository(database), outbox),
      inject: [Database, EndpointsRepository, Outbox],
    },
  ],
  exports: [Callbacks],
})
export class WebhooksModule {}
