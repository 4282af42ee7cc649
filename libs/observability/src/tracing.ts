import type { Attributes } from '@opentelemetry/api';
import type { OpenTelemetryTracer } from './open-telemetry.js';
import type { SpanOptions, TracedWork } from './span.js';

export interface TracingOptions {
  /** Name of the program. */
  service: string;
  /** Of an OTLP/HTTP collector, without `/v1/traces`. */
  endpoint: string | undefined;
  /** Part of the traces that is sent; a trace that comes from elsewhere keeps what was decided there. */
  sampleRatio: number;
}

const UNTRACED: TracedWork = { name: () => undefined, note: () => undefined, fail: () => undefined };

let tracer: OpenTelemetryTracer | undefined;

/** Switches traces on when there is a collector. OpenTelemetry is loaded only then. */
export async function startTracing({ endpoint, ...options }: TracingOptions): Promise<void> {
  if (endpoint === undefined || tracer !== undefined) return;
  const { OpenTelemetryTracer: Tracer } = await import('./open-telemetry.js');
  tracer = new Tracer({ ...options, endpoint });
}

/** Sends what is left; a collector that does not answer is waited for a few seconds. */
export async function stopTracing(): Promise<void> {
  const stopping = tracer;
  tracer = undefined;
  await stopping?.stop();
}

/** Runs `work` as a span of its own, in the trace of its parent or in a new one. A failure of it marks the span. */
export function inSpan<T>(name: string, options: SpanOptions, work: (span: TracedWork) => Promise<T>): Promise<T> {
  return tracer === undefined ? work(UNTRACED) : tracer.inSpan(name, options, work);
}

/** The same for details, which are no trace of their own: without a span around it, `work` just runs. */
export function inInnerSpan<T>(
  name: string,
  attributes: Attributes,
  work: (span: TracedWork) => Promise<T>,
): Promise<T> {
  if (tracer?.traceparent() === undefined) return work(UNTRACED);
  return tracer.inSpan(name, { kind: 'internal', attributes }, work);
}

/** Where in a trace we are, to be sent along with work that is done elsewhere; undefined where there is none. */
export function currentTraceparent(): string | undefined {
  return tracer?.traceparent();
}
