import { Module } from '@nestjs/common';
import { assembleDrive, ConnectionsService, googleOptions, SyncsService, type DriveServices } from '#libs/channels';
import type { Config } from '#libs/config';
import { SealedBox } from '#libs/crypto';
import { Database } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { UploadsService } from '#libs/resumes';
import { CONFIG } from '../../infrastructure.module.js';
import { ResumesModule } from '../resumes/resumes.module.js';
import { GoogleAuthController } from './google-auth.controller.js';
import { GoogleDriveController } from './google-drive.controller.js';

const DRIVE = Symbol('Google Drive');

@Module({
  imports: [ResumesModule],
  controllers: [GoogleAuthController, GoogleDriveController],
  providers: [
    {
      provide: DRIVE,
      useFactory: (database: Database, outbox: Outbox, uploads: UploadsService, box: SealedBox, config: Config) =>
        assembleDrive({
          ...{ database, outbox, uploads, google: googleOptions(config) },
          ...{ box, mostBytes: config.MAX_UPLOAD_MB * 1024 * 1024 },
        }),
      inject: [Database, Outbox, UploadsService, SealedBox, CONFIG],
    },
    { provide: ConnectionsService, useFactory: (drive: DriveServices) => drive.connections, inject: [DRIVE] },
    { provide: SyncsService, useFactory: (drive: DriveServices) => drive.syncs, inject: [DRIVE] },
  ],
})
export class GoogleDriveModule {}
