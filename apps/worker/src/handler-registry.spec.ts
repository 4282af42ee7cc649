import { z } from 'zod';
import type { JobDefinition } from '#libs/jobs';
import { HandlerRegistry } from './handler-registry.js';
import type { JobHandler } from './job-handler.js';

function jobOf(name: string): JobDefinition {
  return { name, queue: 'parse', version: 1, data: z.object({}), attempts: 1 };
}

function handlerOf(name: string): JobHandler {
  return { job: jobOf(name), run: () => Promise.resolve() };
}

describe('HandlerRegistry', () => {
  const catalogue = [jobOf('one'), jobOf('two')];

  it('knows the one handler of each job', () => {
    const handlers = [handlerOf('one'), handlerOf('two')];
    const registry = new HandlerRegistry(catalogue, handlers);
    expect(registry.handlerOf('one')).toBe(handlers[0]);
    expect(registry.handlerOf('two')).toBe(handlers[1]);
  });

  it('does not let the worker start when a job has no handler', () => {
    expect(() => new HandlerRegistry(catalogue, [handlerOf('one')])).toThrow('The job "two" has 0 handlers');
  });

  it('does not let the worker start when a job has two handlers', () => {
    const handlers = [handlerOf('one'), handlerOf('two'), handlerOf('two')];
    expect(() => new HandlerRegistry(catalogue, handlers)).toThrow('The job "two" has 2 handlers');
  });

  it('does not let the worker start with a handler whose job is not in the catalogue', () => {
    const handlers = [handlerOf('one'), handlerOf('two'), handlerOf('three')];
    expect(() => new HandlerRegistry(catalogue, handlers)).toThrow('The handler of "three" has no job');
  });

  it('fails loudly for a name that no handler has', () => {
    const registry = new HandlerRegistry([], []);
    expect(() => registry.handlerOf('one')).toThrow('No handler for the job "one".');
    expect(() => registry.handlerOf('constructor')).toThrow('No handler');
  });
});
