import type { FactoryProvider } from '@nestjs/common';
import { assembleDuplicates, type DuplicateServices } from '#libs/candidates';
import { assembleErasing } from '#libs/compliance';
import { Backlog, Outbox, ProgressPublisher, type Redis } from '#libs/jobs';
import { assembleMatching, type MatchingParts } from '#libs/matching';
import type { Logger } from '#libs/observability';
import { ResultCache } from '#libs/parsing';
import { LocalFileStore } from '#libs/storage';
import { DeliveriesRepository, EndpointSecrets, WebhookDispatcher, WebhookSender } from '#libs/webhooks';
import { ApplyRetentionHandler } from '../handlers/apply-retention.handler.js';
import { DeliverWebhookHandler } from '../handlers/deliver-webhook.handler.js';
import { FindDuplicatesHandler } from '../handlers/find-duplicates.handler.js';
import { MatchCandidateHandler } from '../handlers/match-candidate.handler.js';
import { MatchDueHandler } from '../handlers/match-due.handler.js';
import { MatchJobHandler } from '../handlers/match-job.handler.js';
import type { JobHandler } from '../job-handler.js';
import { COMMANDS } from './queue-providers.js';
import type { WorkerContext } from './worker-context.js';

export const DUPLICATES = Symbol('finding duplicates');
export const MATCHING = Symbol('handlers of matching');

/** What follows when candidates have come or changed: duplicates, matches, messages, and their end. */
export function followUpProviders({ config, database, box, logger }: WorkerContext): FactoryProvider[] {
  return [
    { provide: DUPLICATES, useFactory: (outbox: Outbox) => assembleDuplicates(database, outbox), inject: [Outbox] },
    {
      provide: FindDuplicatesHandler,
      useFactory: ({ duplicates }: DuplicateServices, backlog: Backlog) =>
        new FindDuplicatesHandler(duplicates, backlog),
      inject: [DUPLICATES, Backlog],
    },
    {
      provide: MATCHING,
      useFactory: (outbox: Outbox, progress: ProgressPublisher, backlog: Backlog) =>
        matchHandlers(assembleMatching(database, outbox, progress), backlog, logger),
      inject: [Outbox, ProgressPublisher, Backlog],
    },
    {
      provide: ApplyRetentionHandler,
      useFactory: (redis: Redis) => {
        // No result is kept or found, only let go of: the name of the model does not matter.
        const cache = new ResultCache(redis, config.QUEUE_PREFIX, box, null);
        const files = new LocalFileStore(config.STORAGE_DIR);
        const { erasures, retention } = assembleErasing({ database, files, cache, logger });
        return new ApplyRetentionHandler(retention, erasures, logger);
      },
      inject: [COMMANDS],
    },
    {
      provide: DeliverWebhookHandler,
      useFactory: (outbox: Outbox, backlog: Backlog) => {
        const secrets = new EndpointSecrets(box);
        const sender = new WebhookSender({ allowPrivate: config.WEBHOOK_ALLOW_PRIVATE });
        const dispatcher = new WebhookDispatcher(new DeliveriesRepository(database), secrets, sender);
        return new DeliverWebhookHandler(dispatcher, outbox, backlog);
      },
      inject: [Outbox, Backlog],
    },
  ];
}

function matchHandlers({ candidates, jobs, due }: MatchingParts, backlog: Backlog, logger: Logger): JobHandler[] {
  return [
    new MatchCandidateHandler(candidates, backlog),
    new MatchJobHandler(jobs, backlog),
    new MatchDueHandler(due, logger),
  ];
}
