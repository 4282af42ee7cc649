import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Config } from '#libs/config';
import { DomainError } from '#libs/errors';
import { AccessTokens, AuthService, Memberships, type Principal } from '#libs/identity';
import { Queues } from '#libs/jobs';
import type { ApiRequest } from '../../http/api-request.js';
import { RequestLimits } from '../../http/rate-limits/request-limits.js';
import { toDomainError } from '../../http/problem.js';
import { dashboardTenant } from './dashboard-tenant.js';

const BASE_PATH = '/queues';
const COOKIE = 'shortlist_queues';

/** Mounts Bull Board for admins, who log in by HTTP basic authentication and then carry a cookie. */
export function mountQueueDashboard(app: NestExpressApplication, config: Config): void {
  const gate = new DashboardGate(
    app.get(AuthService),
    app.get(AccessTokens),
    app.get(Memberships),
    app.get(RequestLimits),
    config,
  );
  app.use(BASE_PATH, gate.middleware, boardOf(app.get(Queues)));
}

/** Loaded when the first admin looks: most starts are for other work. */
function boardOf(queues: Queues): RequestHandler {
  let loading: Promise<RequestHandler> | undefined;
  return (request, response, next) => {
    loading ??= import('./queue-board.js').then(({ queueBoard }) => queueBoard(BASE_PATH, queues));
    loading.then((board) => board(request, response, next)).catch(next);
  };
}

class DashboardGate {
  constructor(
    private readonly auth: AuthService,
    private readonly tokens: AccessTokens,
    private readonly memberships: Memberships,
    private readonly limits: RequestLimits,
    private readonly config: Config,
  ) {}

  readonly middleware = (request: Request, response: Response, next: NextFunction): void => {
    this.admit(request as ApiRequest, response).then(
      (principal) => {
        // Bull Board's page loads its own scripts and sets styles inline.
        response.setHeader(
          'Content-Security-Policy',
          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
        );
        dashboardTenant.run(principal.actor.tenantId, next);
      },
      (error: unknown) => {
        // Only this challenge makes a browser ask for name and password.
        const challenge = 'Basic realm="Shortlist queues", charset="UTF-8"';
        if (toDomainError(error).status === 401) response.setHeader('WWW-Authenticate', challenge);
        next(error);
      },
    );
  };

  private async admit(request: ApiRequest, response: Response): Promise<Principal> {
    const principal = (await this.byToken(request)) ?? (await this.byPassword(request, response));
    await this.limits.admit(request, response, 'other', principal);
    if (!principal.permissions.has('queues:view')) throw new DomainError('forbidden', 'You may not do this.');
    return principal;
  }

  private async byToken(request: ApiRequest): Promise<Principal | undefined> {
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const cookie = new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(request.headers.cookie ?? '')?.[1];
    const token = bearer ?? cookie;
    if (token === undefined) return undefined;
    try {
      return await this.memberships.resolve(this.tokens.verify(token));
    } catch (error) {
      // An expired cookie is no refusal: the browser also sends the password again.
      if (bearer === undefined && toDomainError(error).status !== 503) return undefined;
      throw error instanceof DomainError ? error : new DomainError('invalid_token', 'Invalid or expired token');
    }
  }

  private async byPassword(request: ApiRequest, response: Response): Promise<Principal> {
    const encoded = /^Basic (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (encoded === undefined) throw new DomainError('unauthenticated', 'Log in as an admin.');
    const [, email = '', password = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
    await this.limits.admit(request, response, 'sign-in');
    const login = await this.auth.login({ email: email.toLowerCase(), password }, request.ip ?? '');
    response.cookie(COOKIE, login.accessToken, {
      path: BASE_PATH,
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.PUBLIC_URL.startsWith('https:'),
      maxAge: login.expiresIn * 1000,
    });
    return this.memberships.resolve(this.tokens.verify(login.accessToken));
  }
}
