import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { MailboxesService } from '#libs/channels';
import type { Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuerySchema, type Page, type PageQuery } from '../../http/paging.js';
import {
  createMailboxSchema,
  mailboxSchema,
  toCredentials,
  toMailbox,
  toSettings,
  type CreateMailbox,
} from './mailboxes.schemas.js';

type MailboxAnswer = z.input<typeof mailboxSchema>;

@ApiTags('E-mail')
@Controller('api/email/mailboxes')
export class MailboxesController {
  constructor(
    private readonly mailboxes: MailboxesService,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Operation({
    id: 'listMailboxes',
    summary: 'List the mailboxes that are read',
    access: 'email:manage',
    response: pageOf(mailboxSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ): Promise<Page<MailboxAnswer>> {
    const { tenantId } = caller.actor;
    const rows = await this.mailboxes.list(caller.actor, this.cursors.toRequest(query, 'mailboxes', tenantId));
    return this.cursors.toPage(rows, toMailbox, query, 'mailboxes', tenantId);
  }

  @Post()
  @Operation({
    id: 'createMailbox',
    summary: 'Have a mailbox read over IMAP',
    description:
      'The server is reached with these credentials first; nothing is kept of a mailbox that does not answer.',
    access: 'email:manage',
    status: 201,
    response: mailboxSchema,
    errors: ['validation_failed', 'mailbox_unreachable', 'not_found', 'conflict'],
  })
  async create(
    @Caller() caller: Principal,
    @Body({ schema: createMailboxSchema }) body: CreateMailbox,
  ): Promise<MailboxAnswer> {
    const { owner_id: ownerId } = body;
    return toMailbox(await this.mailboxes.create(caller.actor, toSettings(body), toCredentials(body), ownerId));
  }

  @Post(':id/test')
  @Operation({
    id: 'testMailbox',
    summary: 'Try to reach a mailbox',
    access: 'email:manage',
    response: mailboxSchema,
    errors: ['validation_failed', 'mailbox_unreachable', 'not_found'],
  })
  async test(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<MailboxAnswer> {
    return toMailbox(await this.mailboxes.test(caller.actor, id));
  }

  @Post(':id/pause')
  @Operation({
    id: 'pauseMailbox',
    summary: 'Read a mailbox no more until it is resumed',
    access: 'email:manage',
    response: mailboxSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async pause(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<MailboxAnswer> {
    return toMailbox(await this.mailboxes.pause(caller.actor, id));
  }

  @Post(':id/resume')
  @Operation({
    id: 'resumeMailbox',
    summary: 'Read a mailbox again, at once',
    access: 'email:manage',
    response: mailboxSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async resume(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<MailboxAnswer> {
    return toMailbox(await this.mailboxes.resume(caller.actor, id));
  }

  @Delete(':id')
  @Operation({
    id: 'removeMailbox',
    summary: 'Forget a mailbox',
    description: 'What came of it stays.',
    access: 'email:manage',
    status: 204,
    errors: ['validation_failed', 'not_found'],
  })
  async remove(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.mailboxes.remove(caller.actor, id);
  }
}
