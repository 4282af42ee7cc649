import { Body, Controller, Delete, Get, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { EmailAddressesService, EmailMessagesRepository, InboundMail } from '#libs/channels';
import type { Principal } from '#libs/identity';
import { Caller, type ApiRequest } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, type Page } from '../../http/paging.js';
import {
  emailAddressSchema,
  emailMessageSchema,
  emailQuerySchema,
  inboundResultSchema,
  renewAddressSchema,
  toEmailAddress,
  toEmailMessage,
  type EmailQuery,
} from './email.schemas.js';
import { BodyReader } from './request-body.js';

@ApiTags('E-mail')
@Controller('api/email')
export class EmailController {
  constructor(
    private readonly messages: EmailMessagesRepository,
    private readonly addresses: EmailAddressesService,
    private readonly inbound: InboundMail,
    private readonly bodies: BodyReader,
    private readonly cursors: Cursors,
  ) {}

  @Get('messages')
  @Operation({
    id: 'listEmailMessages',
    summary: 'List the messages that came, newest first, with what became of each file',
    description: 'Recruiters see those that came for them. There is no total.',
    access: 'email:read',
    rate: 'search',
    response: pageOf(emailMessageSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: emailQuerySchema }) query: EmailQuery,
  ): Promise<Page<z.input<typeof emailMessageSchema>>> {
    const { tenantId } = caller.actor;
    const { status, mailbox_id: mailboxId, resume_id: resumeId } = query;
    const list = `emails/${status ?? ''}/${mailboxId ?? ''}/${resumeId ?? ''}`;
    const page = this.cursors.toRequest(query, list, tenantId);
    const items = await this.messages.list(caller.actor, { status, mailboxId, resumeId }, page);
    return this.cursors.toPage({ items, total: undefined }, toEmailMessage, query, list, tenantId);
  }

  @Post('inbound')
  @ApiConsumes('message/rfc822', 'multipart/form-data', 'application/json')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Operation({
    id: 'takeInboundEmail',
    summary: 'Take a message from a mail provider or a mail server',
    description:
      'Raw (`message/rfc822`), signed by Standard Webhooks with the envelope, or as Mailgun, SendGrid and Postmark send it. ' +
      'The tenant is found by the recipient of the envelope alone.',
    access: 'public',
    status: 202,
    response: inboundResultSchema,
    errors: [
      ...(['email_off', 'invalid_signature', 'malformed_upload', 'payload_too_large', 'unknown_recipient'] as const),
      'storage_full',
    ],
  })
  async take(@Req() request: ApiRequest): Promise<z.input<typeof inboundResultSchema>> {
    return this.bodies.with(request, (body) => this.inbound.take({ headers: request.headers, body }));
  }

  @Get('address')
  @Operation({
    id: 'getEmailAddress',
    summary: 'The address at which the tenant takes mail',
    access: 'email:manage',
    response: emailAddressSchema,
    errors: ['not_found', 'email_off'],
  })
  async address(@Caller() caller: Principal): Promise<z.input<typeof emailAddressSchema>> {
    return toEmailAddress(await this.addresses.find(caller.actor));
  }

  @Post('address')
  @Operation({
    id: 'renewEmailAddress',
    summary: 'Make the address at which the tenant takes mail, or a new one in its place',
    description: 'The old address takes no more mail then.',
    access: 'email:manage',
    status: 201,
    response: emailAddressSchema,
    errors: ['validation_failed', 'not_found', 'email_off'],
    idempotent: 'json',
  })
  async renew(
    @Caller() caller: Principal,
    @Body({ schema: renewAddressSchema }) body: z.output<typeof renewAddressSchema>,
  ): Promise<z.input<typeof emailAddressSchema>> {
    return toEmailAddress(await this.addresses.renew(caller.actor, body.receiver_id));
  }

  @Delete('address')
  @Operation({
    id: 'removeEmailAddress',
    summary: 'Take no more mail at the address',
    access: 'email:manage',
    status: 204,
    errors: ['not_found'],
  })
  async remove(@Caller() caller: Principal): Promise<void> {
    await this.addresses.remove(caller.actor);
  }
}
