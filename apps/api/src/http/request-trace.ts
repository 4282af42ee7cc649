import type { NextFunction, Request, Response } from 'express';
import { inSpan } from '#libs/observability';
import { routeOf } from './route-template.js';

/**
 * Makes a span of each request, in the trace of whoever sent a `traceparent`. It tells the route, never the address: that
 * may hold what a person wrote.
 */
export function traceRequest(request: Request, response: Response, next: NextFunction): void {
  const { method, headers } = request;
  const { traceparent } = headers;
  const parent = typeof traceparent === 'string' ? traceparent : undefined;
  const options = { kind: 'server', attributes: { 'http.request.method': method }, parent } as const;
  void inSpan(method, options, async (span) => {
    await new Promise<void>((resolve) => {
      response.once('close', resolve);
      next();
    });
    const route = routeOf(request);
    span.name(`${method} ${route}`);
    span.note({ 'http.route': route, 'http.response.status_code': response.statusCode });
    if (response.statusCode >= 500) span.fail(String(response.statusCode));
  });
}
