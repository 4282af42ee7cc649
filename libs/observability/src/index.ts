export { frameworkLogger, type FrameworkLogger } from './framework-logger.js';
export { createLogger, maskUrl, type Logger } from './logger.js';
export { requestContext, runInContext, type RequestContext } from './request-context.js';
