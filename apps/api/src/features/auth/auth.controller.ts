import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import type { Config } from '#libs/config';
import { DomainError } from '#libs/errors';
import { AuthService, STREAM_TICKET_SECONDS, StreamTickets, type Principal } from '#libs/identity';
import { Caller, type ApiRequest } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { CONFIG } from '../../infrastructure.module.js';
import {
  accountSchema,
  loginSchema,
  refreshSchema,
  registerSchema,
  registrationSchema,
  ticketSchema,
  toAccount,
  tokensSchema,
  toTokens,
} from './auth.schemas.js';

@ApiTags('Identity')
@Controller('api/auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly tickets: StreamTickets,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('register')
  @Operation({
    id: 'register',
    rate: 'sign-in',
    summary: 'Register a tenant and its first admin',
    access: 'public',
    status: 201,
    response: registrationSchema,
    errors: ['validation_failed', 'weak_password', 'registration_closed', 'rate_limited'],
  })
  async register(
    @Body({ schema: registerSchema }) body: z.output<typeof registerSchema>,
  ): Promise<z.input<typeof registrationSchema>> {
    if (!this.config.REGISTRATION) {
      throw new DomainError('registration_closed', 'New tenants can not be registered here.');
    }
    const { tenant_name: tenantName, name, email, password } = body;
    const login = await this.auth.register({ tenantName, name, email, password });
    return { ...toTokens(login), tenant: login.tenant };
  }

  @Post('login')
  @Operation({
    id: 'login',
    rate: 'sign-in',
    summary: 'Log in with e-mail and password',
    access: 'public',
    response: tokensSchema,
    errors: ['validation_failed', 'invalid_credentials', 'tenant_required', 'rate_limited'],
  })
  async login(
    @Body({ schema: loginSchema }) body: z.output<typeof loginSchema>,
    @Req() request: ApiRequest,
  ): Promise<z.input<typeof tokensSchema>> {
    return toTokens(await this.auth.login(body, request.ip ?? ''));
  }

  @Post('refresh')
  @Operation({
    id: 'refreshLogin',
    rate: 'sign-in',
    summary: 'Exchange a refresh token for new tokens',
    description: 'Each refresh token works once. Using one again ends the login it belongs to.',
    access: 'public',
    response: tokensSchema,
    errors: ['validation_failed', 'invalid_token'],
  })
  async refresh(
    @Body({ schema: refreshSchema }) body: z.output<typeof refreshSchema>,
  ): Promise<z.input<typeof tokensSchema>> {
    return toTokens(await this.auth.refresh(body.refresh_token));
  }

  @Post('logout')
  @Operation({
    id: 'logout',
    summary: 'End a login',
    access: 'public',
    status: 204,
    errors: ['validation_failed'],
  })
  async logout(@Body({ schema: refreshSchema }) body: z.output<typeof refreshSchema>): Promise<void> {
    await this.auth.logout(body.refresh_token);
  }

  @Get('me')
  @Operation({ id: 'getMe', summary: 'Who am I?', access: 'authenticated', response: accountSchema })
  async me(@Caller() caller: Principal): Promise<z.input<typeof accountSchema>> {
    return toAccount(await this.auth.me(caller.actor));
  }

  @Post('stream-ticket')
  @Operation({
    id: 'createStreamTicket',
    summary: 'Get a one-use ticket for an event stream',
    description: 'Send it as `?ticket=` where no header can be sent (EventSource, WebSocket).',
    access: 'authenticated',
    status: 201,
    response: ticketSchema,
  })
  async streamTicket(@Caller() caller: Principal): Promise<z.input<typeof ticketSchema>> {
    const { kind, id, sessionId } = caller;
    const ticket = await this.tickets.issue({ kind, id, sessionId, tenantId: caller.actor.tenantId });
    return { ticket, expires_in: STREAM_TICKET_SECONDS };
  }
}
