import { Controller, Delete, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { ConnectionsService } from '#libs/channels';
import { DomainError } from '#libs/errors';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuerySchema, type Page, type PageQuery } from '../../http/paging.js';
import { consentPage } from './consent-page.js';
import { authUrlSchema, callbackQuerySchema, connectionSchema, toConnection } from './google-drive.schemas.js';

const LIST = 'google-drive/connections';

@ApiTags('Google Drive')
@Controller('api/google-drive')
export class GoogleAuthController {
  constructor(
    private readonly connections: ConnectionsService,
    private readonly cursors: Cursors,
  ) {}

  @Get('auth/url')
  @Operation({
    id: 'getGoogleAuthUrl',
    summary: 'Where to allow Google Drive to be read',
    description:
      'A page of Google, for ten minutes and once. It leads back to `/api/google-drive/auth/callback`, which connects the ' +
      'account that was chosen there to you.',
    access: 'google-drive:manage',
    response: authUrlSchema,
    errors: ['drive_not_configured'],
  })
  async authUrl(@Caller() caller: Principal): Promise<z.input<typeof authUrlSchema>> {
    const { url, expiresAt } = await this.connections.authorizationUrl(caller.actor);
    return { auth_url: url, expires_at: expiresAt.toISOString() };
  }

  @Get('auth/callback')
  @Operation({
    id: 'comeBackFromGoogle',
    summary: 'Where Google sends users back to',
    description:
      'For browsers: answers a page that says what came of it, with status 400 when the account was not connected.',
    access: 'public',
    produces: 'text/html',
    errors: [
      ...(['validation_failed', 'drive_authorization_failed', 'drive_not_configured', 'drive_unreachable'] as const),
      ...(['drive_quota_exceeded', 'drive_refused'] as const),
    ],
  })
  async callback(
    @Query({ schema: callbackQuerySchema }) query: z.output<typeof callbackQuerySchema>,
    @Res() response: Response,
  ): Promise<void> {
    response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }).type('html');
    try {
      const { accountEmail } = await this.connections.comeBack(query);
      const text =
        `Folders of ${accountEmail} can now be taken in. You can close this page. If you did not begin this yourself, ` +
        'remove the access at myaccount.google.com/permissions.';
      response.send(consentPage('Google Drive is connected', text));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      response.status(error.status).send(consentPage('Google Drive is not connected', error.message));
    }
  }

  @Get('connections')
  @Operation({
    id: 'listGoogleConnections',
    summary: 'List your connected Google accounts, newest first; admins see those of all',
    access: 'google-drive:manage',
    response: pageOf(connectionSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ): Promise<Page<z.input<typeof connectionSchema>>> {
    const { tenantId } = caller.actor;
    const rows = await this.connections.list(caller.actor, this.cursors.toRequest(query, LIST, tenantId));
    return this.cursors.toPage(rows, toConnection, query, LIST, tenantId);
  }

  @Delete('connections/:id')
  @Operation({
    id: 'removeGoogleConnection',
    summary: 'Give the access to an account back to Google',
    description: 'Its folders are no longer taken in, until the account is connected again. Resumes stay.',
    access: 'google-drive:manage',
    status: 204,
    errors: [
      ...(['validation_failed', 'not_found', 'drive_not_configured', 'drive_unreachable'] as const),
      ...(['drive_quota_exceeded', 'drive_refused'] as const),
    ],
  })
  async remove(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.connections.remove(caller.actor, id);
  }
}
