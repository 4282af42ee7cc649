import { Module } from '@nestjs/common';
import { Database } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { assembleMatches, MatchesService, MatchListsRepository } from '#libs/matching';
import { HighMatchStreams } from './high-match-streams.js';
import { MatchingController } from './matching.controller.js';

@Module({
  controllers: [MatchingController],
  providers: [
    {
      provide: MatchesService,
      useFactory: (database: Database, outbox: Outbox) => assembleMatches(database, outbox),
      inject: [Database, Outbox],
    },
    {
      provide: MatchListsRepository,
      useFactory: (database: Database) => new MatchListsRepository(database),
      inject: [Database],
    },
    HighMatchStreams,
  ],
})
export class MatchingModule {}
