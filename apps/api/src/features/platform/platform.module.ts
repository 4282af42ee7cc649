import { Module } from '@nestjs/common';
import { HealthService } from './health.service.js';
import { PlatformController } from './platform.controller.js';

@Module({ controllers: [PlatformController], providers: [HealthService] })
export class PlatformModule {}
