import type { NextFunction, Request, Response } from 'express';
import { Histogram, type Registry } from 'prom-client';
import { routeOf } from './route-template.js';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/**
 * Tells how long requests take, by method, route and class of status. Streams and sockets are left out: they last for as
 * long as somebody listens.
 */
export function requestMetrics(registry: Registry): (request: Request, response: Response, next: NextFunction) => void {
  const durations = new Histogram({
    name: 'shortlist_http_request_duration_seconds',
    help: 'Time to answer a request, by method, route and class of status; 499 is a client that went away.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  return (request, response, next) => {
    const stop = durations.startTimer();
    response.once('close', () => {
      if (isStream(response)) return;
      const method = METHODS.has(request.method) ? request.method : 'other';
      stop({ method, route: routeOf(request), status: statusClass(response) });
    });
    next();
  };
}

function isStream(response: Response): boolean {
  return response.statusCode === 101 || String(response.getHeader('Content-Type')).startsWith('text/event-stream');
}

function statusClass(response: Response): string {
  return response.writableFinished ? `${Math.floor(response.statusCode / 100)}xx` : '499';
}
