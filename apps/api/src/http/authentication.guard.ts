import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { DomainError } from '#libs/errors';
import { AccessTokens, ApiKeysService, Memberships, StreamTickets, type Principal } from '#libs/identity';
import { requestContext } from '#libs/observability';
import { ACCESS_RULE, type AccessRule } from './access.js';
import type { ApiRequest } from './api-request.js';
import { JwtGuard } from './jwt.strategy.js';
import { RequestLimits } from './rate-limits/request-limits.js';

/**
 * On every route: verifies the caller, counts the request against its limits and checks the route's permission. A route
 * without a rule is closed to all.
 */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly jwt: JwtGuard,
    private readonly tokens: AccessTokens,
    private readonly memberships: Memberships,
    private readonly apiKeys: ApiKeysService,
    private readonly tickets: StreamTickets,
    private readonly limits: RequestLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, context.getHandler());
    if (rule === undefined) throw new DomainError('forbidden', 'You may not do this.');
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const response = context.switchToHttp().getResponse<Response>();
    if (rule.access === 'public') {
      await this.limits.admit(request, response, rule.rate);
      return true;
    }
    this.limits.assertNotRefused(request, response, rule.rate);
    const principal = await this.authenticate(context, request, rule).catch(async (error: unknown) => {
      // Who guesses credentials is counted by address.
      await this.limits.admit(request, response, rule.rate);
      throw error;
    });
    request.principal = principal;
    await this.limits.admit(request, response, rule.rate, principal);
    const log = requestContext();
    if (log) Object.assign(log, { tenantId: principal.actor.tenantId, userId: principal.actor.userId });
    if (rule.access !== 'authenticated' && !principal.permissions.has(rule.access)) {
      throw new DomainError('forbidden', 'You may not do this.');
    }
    return true;
  }

  private async authenticate(context: ExecutionContext, request: ApiRequest, rule: AccessRule): Promise<Principal> {
    if (request.headers.authorization !== undefined) {
      await this.jwt.canActivate(context);
      return request.user as Principal;
    }
    const key = request.headers['x-api-key'];
    if (typeof key === 'string') return this.apiKeys.resolve(key);
    const fromUrl = rule.stream ? await this.authenticateByUrl(request) : undefined;
    if (fromUrl !== undefined) return fromUrl;
    throw new DomainError('unauthenticated', 'Send "Authorization: Bearer <token>" or "X-API-Key: <key>".');
  }

  private async authenticateByUrl(request: ApiRequest): Promise<Principal | undefined> {
    const { ticket, authorization } = request.query;
    if (typeof ticket === 'string') {
      const holder = await this.tickets.redeem(ticket);
      if (holder === undefined) throw new DomainError('invalid_token', 'Invalid or expired ticket');
      if (holder.kind === 'api_key') return this.apiKeys.resolveById(holder.tenantId, holder.id);
      return this.memberships.resolve({ sub: holder.id, tid: holder.tenantId, sid: holder.sessionId ?? holder.id });
    }
    if (typeof authorization !== 'string') return undefined;
    try {
      return await this.memberships.resolve(this.tokens.verify(authorization.replace(/^Bearer /, '')));
    } catch (error) {
      if (error instanceof DomainError) throw error;
      throw new DomainError('invalid_token', 'Invalid or expired token', { cause: error });
    }
  }
}
