export { createLogger, maskUrl, type Logger } from './logger.js';
export { requestContext, runInContext, type RequestContext } from './request-context.js';
