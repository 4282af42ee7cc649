import type { Attributes } from '@opentelemetry/api';

export interface SpanOptions {
  kind: 'server' | 'consumer' | 'producer' | 'internal';
  /** Ids, names and numbers of ours. Never what a person wrote or could be known by. */
  attributes?: Attributes;
  /** Where the work was asked for: a `traceparent` as in W3C Trace Context. Without it the work under way. */
  parent?: string | undefined;
}

/** The span of what is under way, or nothing where there are no traces. */
export interface TracedWork {
  name(name: string): void;
  note(attributes: Attributes): void;
  /** @param type what kind of failure; no message */
  fail(type: string): void;
}
