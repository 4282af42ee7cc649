import { Module } from '@nestjs/common';
import { CandidatesRepository, CandidatesService } from '#libs/candidates';
import { Database } from '#libs/database';
import { CandidatesController } from './candidates.controller.js';

@Module({
  controllers: [CandidatesController],
  providers: [
    {
      provide: CandidatesService,
      useFactory: (database: Database) => new CandidatesService(new CandidatesRepository(database)),
      inject: [Database],
    },
  ],
})
export class CandidatesModule {}
