export { frameworkLogger, type FrameworkLogger } from './framework-logger.js';
export { serveMetrics } from './metrics-server.js';
export { createLogger, maskUrl, type Logger } from './logger.js';
export { requestContext, runInContext, type RequestContext } from './request-context.js';
export type { SpanOptions, TracedWork } from './span.js';
export { currentTraceparent, inInnerSpan, inSpan, startTracing, stopTracing } from './tracing.js';
