import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Registry } from 'prom-client';
import type { Config } from '#libs/config';
import { Database } from '#libs/database';
import {
  AccessTokens,
  ApiKeysService,
  AuthService,
  LoginThrottle,
  Memberships,
  SessionsRepository,
  StreamTickets,
  UsersRepository,
  UsersService,
} from '#libs/identity';
import type { Redis } from '#libs/jobs';
import { AuthenticationGuard } from '../../http/authentication.guard.js';
import { JwtGuard, JwtStrategy } from '../../http/jwt.strategy.js';
import { RateLimiter } from '../../http/rate-limits/rate-limiter.js';
import { RequestLimits } from '../../http/rate-limits/request-limits.js';
import { CONFIG, REDIS } from '../../infrastructure.module.js';
import { ApiKeysController } from './api-keys.controller.js';
import { AuthController } from './auth.controller.js';
import { UsersController } from './users.controller.js';

@Module({
  controllers: [AuthController, UsersController, ApiKeysController],
  providers: [
    UsersRepository,
    {
      provide: AccessTokens,
      useFactory: (config: Config) =>
        new AccessTokens(config.JWT_SECRET, config.JWT_SECRET_PREVIOUS, config.ACCESS_TOKEN_MINUTES * 60),
      inject: [CONFIG],
    },
    {
      provide: SessionsRepository,
      useFactory: (database: Database, config: Config) => new SessionsRepository(database, config.REFRESH_TOKEN_DAYS),
      inject: [Database, CONFIG],
    },
    { provide: Memberships, useFactory: (database: Database) => new Memberships(database), inject: [Database] },
    { provide: ApiKeysService, useFactory: (database: Database) => new ApiKeysService(database), inject: [Database] },
    {
      provide: LoginThrottle,
      useFactory: (redis: Redis, config: Config) => new LoginThrottle(redis, config.QUEUE_PREFIX),
      inject: [REDIS, CONFIG],
    },
    {
      provide: StreamTickets,
      useFactory: (redis: Redis, config: Config) => new StreamTickets(redis, config.QUEUE_PREFIX),
      inject: [REDIS, CONFIG],
    },
    {
      provide: AuthService,
      useFactory: (...parts: ConstructorParameters<typeof AuthService>) => new AuthService(...parts),
      inject: [Database, UsersRepository, SessionsRepository, AccessTokens, LoginThrottle, Memberships],
    },
    {
      provide: UsersService,
      useFactory: (...parts: ConstructorParameters<typeof UsersService>) => new UsersService(...parts),
      inject: [Database, UsersRepository, SessionsRepository, Memberships],
    },
    {
      provide: RequestLimits,
      useFactory: (redis: Redis, config: Config, registry: Registry) =>
        new RequestLimits(new RateLimiter(redis, config.QUEUE_PREFIX), config, registry),
      inject: [REDIS, CONFIG, Registry],
    },
    JwtStrategy,
    JwtGuard,
    { provide: APP_GUARD, useClass: AuthenticationGuard },
  ],
  exports: [AuthService, AccessTokens, Memberships, RequestLimits],
})
export class AuthModule {}
