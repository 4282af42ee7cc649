import { Module } from '@nestjs/common';
import {
  ActivitiesRepository,
  assembleCandidates,
  CandidateEditsService,
  CandidateHistory,
  CandidatesService,
  NotesService,
  SharesRepository,
  SharesService,
  TagsService,
  type CandidateParts,
} from '#libs/candidates';
import { Database } from '#libs/database';
import { Outbox } from '#libs/jobs';
import type { FileStore } from '#libs/storage';
import { WebhookEvents } from '#libs/webhooks';
import { FILE_STORE } from '../../infrastructure.module.js';
import { AdminCandidatesController } from './admin-candidates.controller.js';
import { CandidatePages } from './candidate-pages.js';
import { CandidateActivityController } from './candidate-activity.controller.js';
import { CandidateNotesController } from './candidate-notes.controller.js';
import { CandidateTagsController } from './candidate-tags.controller.js';
import { CandidatesController } from './candidates.controller.js';
import { SharesController } from './shares.controller.js';

const PARTS = Symbol('services about candidates');

function part(provide: new (...parts: never[]) => object, name: keyof CandidateParts) {
  return { provide, useFactory: (parts: CandidateParts) => parts[name], inject: [PARTS] };
}

@Module({
  controllers: [
    AdminCandidatesController,
    CandidatesController,
    CandidateNotesController,
    CandidateTagsController,
    CandidateActivityController,
    SharesController,
  ],
  providers: [
    {
      provide: PARTS,
      useFactory: (database: Database, files: FileStore, outbox: Outbox) => assembleCandidates(database, files, outbox),
      inject: [Database, FILE_STORE, Outbox],
    },
    CandidatePages,
    part(CandidatesService, 'candidates'),
    part(CandidateEditsService, 'edits'),
    part(NotesService, 'notes'),
    part(TagsService, 'tags'),
    part(CandidateHistory, 'history'),
    {
      provide: SharesService,
      useFactory: (database: Database, webhooks: WebhookEvents) =>
        new SharesService(database, new SharesRepository(), new ActivitiesRepository(), webhooks),
      inject: [Database, WebhookEvents],
    },
  ],
})
export class CandidatesModule {}
