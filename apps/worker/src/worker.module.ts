import { Module, type DynamicModule } from '@nestjs/common';
import { Queues, Sweeper, WorkerRegistry, type Redis } from '#libs/jobs';
import { ResumeReader } from '#libs/resume-reader';
import { OverdueDeliveries } from '#libs/webhooks';
import { EmailChannel } from './email-channel.js';
import { channelProviders } from './providers/channel-providers.js';
import { followUpProviders } from './providers/follow-up-providers.js';
import { handlerProviders } from './providers/handler-providers.js';
import { BLOCKING, COMMANDS, queueProviders } from './providers/queue-providers.js';
import { readingProviders } from './providers/reading-providers.js';
import type { WorkerContext } from './providers/worker-context.js';
import { QueueWorkers } from './queue-workers.js';
import { WorkerLifecycle } from './worker-lifecycle.js';

type LifecycleParts = [
  ...[Redis, Redis, Queues, ResumeReader, QueueWorkers, WorkerRegistry, Sweeper],
  ...[OverdueDeliveries, EmailChannel],
];

/** Everything a worker is made of. Nothing takes a job before the lifecycle starts it. */
@Module({})
export class WorkerModule {
  static with(context: WorkerContext): DynamicModule {
    const { config, database, logger } = context;
    return {
      module: WorkerModule,
      providers: [
        ...queueProviders(context),
        ...readingProviders(context),
        ...followUpProviders(context),
        ...channelProviders(context),
        ...handlerProviders(context),
        {
          provide: WorkerLifecycle,
          useFactory: (...parts: LifecycleParts) => new WorkerLifecycle(config, database, logger, ...parts),
          inject: [
            ...[COMMANDS, BLOCKING, Queues, ResumeReader, QueueWorkers, WorkerRegistry, Sweeper, OverdueDeliveries],
            EmailChannel,
          ],
        },
      ],
    };
  }
}
