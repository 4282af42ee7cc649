import { AsyncLocalStorage } from 'node:async_hooks';

/** The tenant on whose behalf the dashboard is asked. */
export const dashboardTenant = new AsyncLocalStorage<string>();
