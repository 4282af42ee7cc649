import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { firstValueFrom, from, type Observable } from 'rxjs';
import type { ApiRequest } from './api-request.js';
import { Idempotency } from './idempotency.js';

/** For handlers with a JSON body. Handlers that stream files call Idempotency themselves, once they know the content. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly idempotency: Idempotency) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<ApiRequest>();
    const fingerprint = JSON.stringify(request.body ?? null);
    return from(
      this.idempotency.run(request, http.getResponse<Response>(), fingerprint, () => firstValueFrom(next.handle())),
    );
  }
}
