import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, Reflector } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import type { Registry } from 'prom-client';
import type { Config } from '#libs/config';
import type { Database } from '#libs/database';
import type { Logger } from '#libs/observability';
import { AnalysisModule } from './features/analysis/analysis.module.js';
import { AuditModule } from './features/audit/audit.module.js';
import { AuthModule } from './features/auth/auth.module.js';
import { CandidatesModule } from './features/candidates/candidates.module.js';
import { ComplianceModule } from './features/compliance/compliance.module.js';
import { GoogleDriveModule } from './features/google-drive/google-drive.module.js';
import { EmailModule } from './features/email/email.module.js';
import { HiringModule } from './features/hiring/hiring.module.js';
import { DuplicatesModule } from './features/duplicates/duplicates.module.js';
import { IngestionModule } from './features/ingestion/ingestion.module.js';
import { MatchingModule } from './features/matching/matching.module.js';
import { ParsingModule } from './features/parsing/parsing.module.js';
import { PlatformModule } from './features/platform/platform.module.js';
import { ResumesModule } from './features/resumes/resumes.module.js';
import { UsageModule } from './features/usage/usage.module.js';
import { WebhooksModule } from './features/webhooks/webhooks.module.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RequestValidationPipe } from './http/validation.js';
import { InfrastructureModule, LOGGER } from './infrastructure.module.js';

@Module({})
export class AppModule {
  static with(config: Config, logger: Logger, database: Database, registry: Registry): DynamicModule {
    return {
      module: AppModule,
      imports: [
        InfrastructureModule.with(config, logger, database, registry),
        AuthModule,
        // Before resumes: /api/resumes/candidates is not a resume's id.
        CandidatesModule,
        ComplianceModule,
        DuplicatesModule,
        ResumesModule,
        IngestionModule,
        HiringModule,
        MatchingModule,
        ParsingModule,
        AnalysisModule,
        AuditModule,
        UsageModule,
        WebhooksModule,
        GoogleDriveModule,
        EmailModule,
        PlatformModule,
      ],
      providers: [
        { provide: APP_FILTER, useFactory: (log: Logger) => new ProblemFilter(log), inject: [LOGGER] },
        { provide: APP_PIPE, useClass: RequestValidationPipe },
        {
          provide: APP_INTERCEPTOR,
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
          inject: [Reflector],
        },
      ],
    };
  }
}
