import {
  context,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  type NodeTracerConfig,
} from '@opentelemetry/sdk-trace-node';
import type { SpanOptions, TracedWork } from './span.js';

const KINDS = {
  server: SpanKind.SERVER,
  consumer: SpanKind.CONSUMER,
  producer: SpanKind.PRODUCER,
  internal: SpanKind.INTERNAL,
};
/** Spans are sent that often. */
const SEND_MS = 1000;
/** A program that stops does not wait longer for the collector. */
const PATIENCE_MS = 3000;
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** Spans by OpenTelemetry, sent as OTLP over HTTP. Loaded only where traces are on. */
export class OpenTelemetryTracer {
  readonly #provider: NodeTracerProvider;

  constructor(options: { service: string; endpoint: string; sampleRatio: number }) {
    const url = `${options.endpoint.replace(/\/$/, '')}/v1/traces`;
    const exporter = new OTLPTraceExporter({ url, timeoutMillis: PATIENCE_MS });
    this.#provider = new NodeTracerProvider({
      resource: resourceOf(options.service),
      sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(options.sampleRatio) }),
      spanProcessors: [new BatchSpanProcessor(exporter, { scheduledDelayMillis: SEND_MS })],
    });
    // Carries the span under way across what is awaited.
    this.#provider.register({ propagator: null });
  }

  inSpan<T>(name: string, options: SpanOptions, work: (span: TracedWork) => Promise<T>): Promise<T> {
    const { kind, attributes = {}, parent } = options;
    const around = parent === undefined ? context.active() : contextOf(parent);
    const span = trace.getTracer('shortlist').startSpan(name, { kind: KINDS[kind], attributes }, around);
    return context.with(trace.setSpan(around, span), async () => {
      try {
        return await work(workOf(span));
      } catch (error) {
        failed(span, error instanceof Error ? error.name : 'unknown');
        throw error;
      } finally {
        span.end();
      }
    });
  }

  traceparent(): string | undefined {
    const span = trace.getActiveSpan();
    if (span === undefined) return undefined;
    const { traceId, spanId, traceFlags } = span.spanContext();
    return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
  }

  /** Sends what is left, and is done. Never fails. */
  async stop(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS);
    });
    const sent = this.#provider.shutdown().catch(() => undefined);
    await Promise.race([sent, deadline]);
    clearTimeout(timer);
    trace.disable();
    context.disable();
  }
}

function workOf(span: Span): TracedWork {
  return {
    name: (name) => span.updateName(name),
    note: (attributes) => span.setAttributes(attributes),
    fail: (type) => {
      failed(span, type);
    },
  };
}

/** Messages may hold what a person wrote: the kind of error is all that is told. */
function failed(span: Span, type: string): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.setAttribute('error.type', type);
}

/** What is no traceparent begins a trace of its own. */
function contextOf(traceparent: string): Context {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  const remote = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return trace.setSpanContext(ROOT_CONTEXT, remote);
}

function resourceOf(service: string): NonNullable<NodeTracerConfig['resource']> {
  const attributes: Attributes = { 'service.name': service };
  const resource = { attributes, getRawAttributes: () => Object.entries(attributes), merge: () => resource };
  return resource;
}
