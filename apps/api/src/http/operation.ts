import { applyDecorators, HttpCode, SerializeOptions, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiSecurity } from '@nestjs/swagger';
import type { z } from 'zod';
import { ERROR_CATALOGUE, type ErrorCode } from '#libs/errors';
import { RequireAccess, type Access, type RateClass } from './access.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';

export interface OperationOptions {
  /** Unique over the API; clients generate names from it. */
  id: string;
  summary: string;
  description?: string;
  access: Access;
  /** Which limit of its own it falls under; `none` for no limit at all. */
  rate?: RateClass;
  /** The credential may stand in the URL. */
  stream?: boolean;
  status?: number;
  response?: z.ZodType;
  /** An answer of the shape of `response`. */
  example?: unknown;
  /** Content type of an answer that is not JSON. */
  produces?: string;
  /** Errors of its own, besides those that every operation can have. */
  errors?: ErrorCode[];
  /** `json`: the interceptor keeps the answer. `handler`: the handler does, since only it knows the content. */
  idempotent?: 'json' | 'handler';
}

/** Everything about an operation in one place: who may call it, what it answers, and how it is documented. */
export function Operation(options: OperationOptions): MethodDecorator {
  const { id, summary, access, rate = 'other', stream = false, status = 200 } = options;
  const decorators = [
    RequireAccess(access, { rate, stream }),
    HttpCode(status),
    ApiOperation({ operationId: id, summary, ...(options.description ? { description: options.description } : {}) }),
    successResponse(options, status),
    ...errorResponses(options),
  ];
  if (access !== 'public') decorators.push(ApiSecurity('bearer'), ApiSecurity('apiKey'));
  if (options.response) decorators.push(SerializeOptions({ schema: options.response }));
  if (options.idempotent) decorators.push(ApiHeader(IDEMPOTENCY_HEADER));
  if (options.idempotent === 'json') decorators.push(UseInterceptors(IdempotencyInterceptor));
  return applyDecorators(...decorators);
}

const IDEMPOTENCY_HEADER = {
  name: 'Idempotency-Key',
  required: false,
  description: 'A repeated request with the same key gets the first answer again, for 24 hours.',
  schema: { type: 'string' as const, maxLength: 255 },
};

function successResponse(options: OperationOptions, status: number): MethodDecorator {
  if (options.produces !== undefined) {
    const content = { [options.produces]: { schema: { type: 'string' as const } } };
    return ApiResponse({ status, description: 'Success', content });
  }
  if (options.response === undefined) return ApiResponse({ status, description: 'Success' });
  return ApiResponse({
    status,
    description: 'Success',
    standardSchema: options.response,
    ...(options.example === undefined ? {} : { example: options.example }),
  });
}

function errorResponses(options: OperationOptions): MethodDecorator[] {
  const codes = new Set<ErrorCode>([
    ...(options.errors ?? []),
    'internal',
    'service_unavailable',
    'origin_not_allowed',
  ]);
  if (options.rate !== 'none') codes.add('rate_limited');
  if (options.access !== 'public') {
    for (const code of ['unauthenticated', 'invalid_token', 'invalid_api_key', 'forbidden'] as const) codes.add(code);
  }
  if (options.idempotent) codes.add('idempotency_in_progress').add('idempotency_key_reused');
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const { status } = ERROR_CATALOGUE[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return [...byStatus].map(([status, list]) =>
    ApiResponse({
      status,
      description: list.map((code) => `\`${code}\``).join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    }),
  );
}
