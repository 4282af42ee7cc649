import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Principal } from '#libs/identity';

export interface ApiRequest extends Request {
  requestId: string;
  /** Set by the authentication guard on every route that is not public. */
  principal?: Principal;
}

export function principalOf(request: ApiRequest): Principal {
  if (request.principal === undefined) throw new Error('The route is public and has no caller.');
  return request.principal;
}

/** The verified caller, as a parameter of a handler. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal =>
  principalOf(context.switchToHttp().getRequest<ApiRequest>()),
);
