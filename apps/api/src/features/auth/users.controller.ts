import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { UsersService, type Principal } from '#libs/identity';
import { Caller } from '../../http/api-request.js';
import { Operation } from '../../http/operation.js';
import { Cursors, pageOf, pageQuerySchema, type Page, type PageQuery } from '../../http/paging.js';
import { createUserSchema, toUser, updateUserSchema, userSchema } from './auth.schemas.js';

@ApiTags('Users')
@Controller('api/users')
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Operation({
    id: 'listUsers',
    summary: 'List the users of the tenant',
    access: 'users:manage',
    response: pageOf(userSchema),
    errors: ['validation_failed', 'invalid_cursor'],
  })
  async list(
    @Caller() caller: Principal,
    @Query({ schema: pageQuerySchema }) query: PageQuery,
  ): Promise<Page<z.input<typeof userSchema>>> {
    const { tenantId } = caller.actor;
    const rows = await this.users.list(caller.actor, this.cursors.toRequest(query, 'users', tenantId));
    return this.cursors.toPage(rows, toUser, query, 'users', tenantId);
  }

  @Post()
  @Operation({
    id: 'createUser',
    summary: 'Add a user',
    access: 'users:manage',
    status: 201,
    response: userSchema,
    errors: ['validation_failed', 'weak_password', 'email_taken'],
    idempotent: 'json',
  })
  async create(
    @Caller() caller: Principal,
    @Body({ schema: createUserSchema }) body: z.output<typeof createUserSchema>,
  ): Promise<z.input<typeof userSchema>> {
    return toUser(await this.users.create(caller.actor, body));
  }

  @Get(':id')
  @Operation({
    id: 'getUser',
    summary: 'Get a user',
    access: 'users:manage',
    response: userSchema,
    errors: ['validation_failed', 'not_found'],
  })
  async find(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
  ): Promise<z.input<typeof userSchema>> {
    return toUser(await this.users.find(caller.actor, id));
  }

  @Patch(':id')
  @Operation({
    id: 'updateUser',
    summary: 'Change a user',
    access: 'users:manage',
    response: userSchema,
    errors: ['validation_failed', 'weak_password', 'not_found', 'last_admin'],
  })
  async update(
    @Caller() caller: Principal,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: updateUserSchema }) body: z.output<typeof updateUserSchema>,
  ): Promise<z.input<typeof userSchema>> {
    return toUser(await this.users.update(caller.actor, id, body));
  }

  @Delete(':id')
  @Operation({
    id: 'removeUser',
    summary: 'Remove a user',
    description: 'Ends their logins. What they own stays with the tenant.',
    access: 'users:manage',
    status: 204,
    errors: ['validation_failed', 'not_found', 'last_admin'],
  })
  async remove(@Caller() caller: Principal, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.users.remove(caller.actor, id);
  }
}
