import { Module } from '@nestjs/common';
import { CandidatesRepository, CandidatesService } from '#libs/candidates';
import { Database } from '#libs/database';
import { CandidatesController } from './candidates.controller.js';

@Module({
  controllers: [CandidatesController],
  providers: [
    CandidatesRepository,
    {
      provide: CandidatesService,
      useFactory: (database: Database, candidates: CandidatesRepository) => new CandidatesService(database, candidates),
      inject: [Database, CandidatesRepository],
    },
  ],
})
export class CandidatesModule {}
