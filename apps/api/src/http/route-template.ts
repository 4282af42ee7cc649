import type { Request } from 'express';

/** The route that answers a request as it is written in the code, without what a caller put into it. */
export function routeOf(request: Request): string {
  const { route } = request as { route?: { path?: unknown } };
  // Pages of other packages are mounted below a path of theirs.
  return typeof route?.path === 'string' ? request.baseUrl + route.path : 'none';
}
