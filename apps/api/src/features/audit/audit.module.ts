import { Module } from '@nestjs/common';
import { AuditRepository, AuditService } from '#libs/audit';
import { Database } from '#libs/database';
import { AuditController } from './audit.controller.js';

@Module({
  controllers: [AuditController],
  providers: [
    {
      provide: AuditService,
      useFactory: (database: Database) => new AuditService(database, new AuditRepository()),
      inject: [Database],
    },
  ],
})
export class AuditModule {}
