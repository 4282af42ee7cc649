import { Module } from '@nestjs/common';
import { AnalysesRepository, AnalysesService } from '#libs/analysis';
import { Database } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { AnalysisProgress } from './analysis-progress.js';
import { AnalysisRequests } from './analysis-requests.js';
import { AnalysisUploads } from './analysis-uploads.js';
import { AnalysisController } from './analysis.controller.js';

@Module({
  controllers: [AnalysisController],
  providers: [
    {
      provide: AnalysesService,
      useFactory: (database: Database, outbox: Outbox) => new AnalysesService(new AnalysesRepository(database), outbox),
      inject: [Database, Outbox],
    },
    AnalysisUploads,
    AnalysisRequests,
    AnalysisProgress,
  ],
})
export class AnalysisModule {}
